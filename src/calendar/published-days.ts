// The arrangements of holidays that the State Council has published, as the library chinese-days holds them.
import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { YearTable } from './work-calendar.ts';

const byYear = (dates: object): Map<number, Set<string>> => {
  const years = new Map<number, Set<string>>();
  for (const date of Object.keys(dates)) {
    const year = Number(date.slice(0, 4));
    years.set(year, (years.get(year) ?? new Set()).add(date));
  }
  return years;
};

const rest = byYear(days.holidays);
const work = byYear(days.workdays);

/** A year is arranged when it has a National Day: the holidays around New Year may be the tail of the year before. */
export const publishedYears: readonly number[] = [...rest].filter(([year, dates]) => dates.has(`${year}-10-01`)).map(([year]) => year);

const known = new Map<number, YearTable>(publishedYears.map((year) => [year, { rest: rest.get(year) ?? new Set(), work: work.get(year) ?? new Set() }]));

/** The published table of a year; undefined where the library has none. */
export const publishedDays = (year: number): YearTable | undefined => known.get(year);
