// Records of what happened in a month (meetings, decisions, notices …) came onto the site when all they tell of had happened.
import type { Edit, StoryEvent } from './story-event.ts';

/** Folders with a folder for each year, and single files that begin on their date; an adjustment comes with what it changes. */
const DATED = /^(?!changes\/)[a-z-]+\/\d{4}\/|^catalogues\//;

/** One event for each month in which records came, or a law a new edition; the last one on `end` (ISO date). */
export function monthlyEvents(files: ReadonlyMap<string, string>, begin: string, end: string): StoryEvent[] {
  const months = new Map<string, Edit[]>();
  const on = (day: string, edit: Edit): void => {
    const month = monthOf(day, end);
    months.set(month, [...(months.get(month) ?? []), edit]);
  };
  for (const [path, text] of files) {
    const days = [...text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(([day]) => day).filter((day) => day <= end);
    if (DATED.test(path)) on(days.reduce((last, day) => (day > last ? day : last), `${/\d{4}/.exec(path)?.[0] ?? begin.slice(0, 4)}-01-31`), { path, added: true });
    else if (path.startsWith('laws/')) {
      const editions = [...text.matchAll(/^ {2}- (?:\{ )?date: (\d{4}-\d\d-\d\d)/gm)].map((match) => match[1] ?? '');
      const repealed = /^repealed:\n {2}date: (\d{4}-\d\d-\d\d)/m.exec(text)?.[1];
      const later = [...new Set([...editions, ...(repealed ? [repealed] : [])])].filter((day) => day > begin && day <= end);
      const isNew = editions.every((day) => day > begin);
      later.sort().forEach((day, index) => on(day, isNew && index === 0 ? { path, added: true } : { touched: (touched) => touched === path }));
    }
  }
  return [...months].map(([at, edits]) => ({ at, by: 'disclosure', subject: `登记${Number(at.slice(0, 4))}年${Number(at.slice(5, 7))}月的公开事项和法律修改`, edits }));
}

/** The month's end, or the next one's for its last days: a working afternoon is not checked for, records are also kept on weekends here. */
function monthOf(day: string, end: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + (date > 28 ? 1 : 0);
  const last = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-28`;
  return last > end ? `${end}T08:00` : `${last}T17:45`;
}
