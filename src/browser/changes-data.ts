// Files of changes that the browser reads when they are asked for, each of them once.
import { readStandings, type StandingFile, type YearFile } from '../publishing/views/change-data.ts';
import type { PowerStandings } from '../publishing/views/change-standing.ts';

const read = new Map<string, Promise<unknown>>();

function file<T>(address: string): Promise<T> {
  const known = read.get(address);
  if (known) return known as Promise<T>;
  const asked = fetch(address).then((answer) => (answer.ok ? (answer.json() as Promise<T>) : Promise.reject(new Error(String(answer.status)))));
  read.set(address, asked);
  // What failed may be asked for again.
  asked.catch(() => read.delete(address));
  return asked;
}

/** The files of the years that lie between two days, oldest first. */
export const yearsBetween = (years: readonly string[], from: string, to: string): string[] => years.filter((year) => (!from || year >= from.slice(0, 4)) && (!to || year <= to.slice(0, 4))).sort();

export const readYears = (folder: string, years: readonly string[], lang: string): Promise<YearFile[]> => Promise.all(years.map((year) => file<YearFile>(`${folder}years/${year}.${lang}.json`)));

let standings: Promise<PowerStandings[]> | undefined;

export function readPowers(folder: string): Promise<PowerStandings[]> {
  standings ??= file<StandingFile>(`${folder}powers.json`).then(readStandings);
  standings.catch(() => { standings = undefined; });
  return standings;
}
