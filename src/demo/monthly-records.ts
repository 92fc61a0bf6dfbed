// Records of what happened in a month (meetings, decisions, notices …) came onto the site when all they tell of had happened.
import { lateIn, nameOf, withoutLate } from './late-names.ts';
import type { Edit, StoryEvent } from './story-event.ts';

/** Folders with a folder for each year, and single files that begin on their date; an adjustment comes with what it changes. */
const DATED = /^(?!changes\/)[a-z-]+\/\d{4}\/|^catalogues\//;

export interface Months {
  /** ISO dates. */
  begin: string;
  end: string;
  /** From this day on everything came in by a pull request. */
  governed: string;
  /** Files that other events tell of. */
  apart: ReadonlySet<string>;
}

/** One event for each month in which records came, or a law a new edition; the last one on `end` (ISO date). */
export function monthlyEvents(files: ReadonlyMap<string, string>, { begin, end, governed, apart }: Months): StoryEvent[] {
  const months = new Map<string, Edit[]>();
  const ready = readyDays(files, begin, end);
  const pathsOf = (name: string): string[] => [...ready.keys()].filter((path) => nameOf(path) === name);
  const on = (day: string, edit: Edit): void => {
    const month = monthOf(day, end);
    months.set(month, [...(months.get(month) ?? []), edit]);
  };
  for (const [path, text] of files) {
    if (apart.has(path)) continue;
    for (const other of lateIn(path, text)) for (const there of pathsOf(other)) on(ready.get(there) ?? end, { touched: (touched) => touched === path });
    if (DATED.test(path)) on(ready.get(path) ?? end, { path, added: true });
    else if (path.startsWith('laws/')) {
      const editions = [...text.matchAll(/^ {2}- (?:\{ )?date: (\d{4}-\d\d-\d\d)/gm)].map((match) => match[1] ?? '');
      const repealed = /^repealed:\n {2}date: (\d{4}-\d\d-\d\d)/m.exec(text)?.[1];
      const later = [...new Set([...editions, ...(repealed ? [repealed] : [])])].filter((day) => day > begin && day <= end);
      const isNew = editions.every((day) => day > begin);
      later.sort().forEach((day, index) => on(day, isNew && index === 0 ? { path, added: true } : { touched: (touched) => touched === path }));
    }
  }
  return [...months].map(([at, edits]) => ({ at, by: 'disclosure', subject: `登记${Number(at.slice(0, 4))}年${Number(at.slice(5, 7))}月的公开事项和法律修改`, edits, ...(at >= governed ? { merge: { way: 'squash', branch: `records-${at.slice(0, 7)}`, by: 'list' } } : {}) }));
}

/** In: the files. Out: by path of a record of the month, the day on which all had happened that it tells, and whatever it names was on the site. */
function readyDays(files: ReadonlyMap<string, string>, begin: string, end: string): Map<string, string> {
  const dated = [...files].filter(([path]) => DATED.test(path));
  const paths = Map.groupBy(dated.map(([path]) => path), nameOf);
  const last = new Map(dated.map(([path, text]) => [path, daysIn(text, end).reduce((most, day) => (day > most ? day : most), `${/\d{4}/.exec(path)?.[0] ?? begin.slice(0, 4)}-01-31`)]));
  const named = dated.map(([path, text]) => [path, (withoutLate(path, text, () => false).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).flatMap((name) => paths.get(name) ?? [])] as const);
  // Records name each other in circles: those come together.
  for (let again = true; again;) {
    again = false;
    for (const [path, others] of named) {
      const latest = [path, ...others].map((one) => last.get(one) ?? '').reduce((most, day) => (day > most ? day : most));
      again ||= latest !== last.get(path);
      last.set(path, latest);
    }
  }
  return last;
}

const daysIn = (text: string, end: string): string[] => [...text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(([day]) => day).filter((day) => day <= end);

/** The month's end, or the next one's for its last days: a working afternoon is not checked for, records are also kept on weekends here. */
function monthOf(day: string, end: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + (date > 28 ? 1 : 0);
  const last = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-28`;
  return last > end ? `${end}T08:00` : `${last}T17:45`;
}
