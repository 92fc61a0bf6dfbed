// The list as it stood at the end of each year and on the last day: what can be read without script.
import { countsOf, listOn, type Clock, type PowerStandings, type StandingPower } from './change-standing.ts';

export interface EditionSummary {
  /** The day, ISO date: 31 December, or the last day of the history. */
  day: string;
  count: number;
  offices: { id: string; count: number; /** Pages of the office. */ pages: number }[];
  types: { id: string; count: number }[];
}

export interface EditionPage extends EditionSummary {
  office: string;
  page: number;
  pages: number;
  powers: { id: string; name: string; type: string; number: number }[];
}

/** Powers on one page of an office. */
const PAGE = 300;

/** The days of the editions, the newest first: the day itself, and the end of every year before. */
export function editionDays(from: string, today: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(today.slice(0, 4))];
  return [today, ...Array.from({ length: Math.max(0, last - first) }, (_, index) => `${last - 1 - index}-12-31`)];
}

/** By what was in force, as far as it is known today. */
const CLOCK: Clock = 'force';

export const editionSummary = (powers: readonly PowerStandings[], day: string): EditionSummary => summaryOf(listOn(powers, day, CLOCK), day);

function summaryOf(list: readonly StandingPower[], day: string): EditionSummary {
  const { offices, types } = countsOf(list);
  return { day, count: list.length, types, offices: offices.map(({ id, count }) => ({ id, count, pages: Math.ceil(count / PAGE) })) };
}

/** Each office's powers on each of the days. */
export function* editionPages(powers: readonly PowerStandings[], days: readonly string[]): Generator<EditionPage> {
  for (const day of days) {
    const list = listOn(powers, day, CLOCK);
    const summary = summaryOf(list, day);
    const offices = Map.groupBy(list, ({ standing }) => standing.office);
    for (const { id, pages } of summary.offices) {
      const own = (offices.get(id) ?? []).map(({ id: power, standing: { name, type, number } }) => ({ id: power, name, type, number }));
      for (let page = 1; page <= pages; page += 1) yield { ...summary, office: id, page, pages, powers: own.slice((page - 1) * PAGE, page * PAGE) };
    }
  }
}
