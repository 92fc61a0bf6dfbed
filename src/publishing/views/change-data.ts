// What the browser reads to compare two days and to see the list of a day: compact JSON, every name once. Written and read here, so that both sides agree.
import type { ChangeClass } from '../../history/meaning/change.ts';
import { inLanguage, type Language } from '../../i18n/language.ts';
import { newestFirst, type ChangeRow, type RowEffect } from './change-rows.ts';
import type { PowerStandings, Standing } from './change-standing.ts';

/** A change as the browser lists it. */
export interface ListedChange {
  day: string;
  kind: string;
  id: string;
  number: number;
  name: string;
  offices: string[];
  types: string[];
  class: ChangeClass;
  effect: RowEffect;
  summary: string;
  adjustment?: string;
  effective?: string;
  commit: string;
  author: string;
  subject: string;
  /** Below the language's root. */
  path?: string;
}

/** Changes of one year, newest first; technical ones only counted. Numbers are places in `words`. */
export interface YearFile {
  year: string;
  words: string[];
  /** day, kind, id, number, name, offices, types, class, effect, summary, adjustment or -1, effective or -1, commit, author, subject, path or -1 */
  rows: [number, number, string, number, number, number[], number[], number, number, string, number, number, number, number, number, number][];
  /** day, kind, offices, types, how many */
  technical: [number, number, number[], number[], number][];
}

/** A text for each number and back. */
function dictionary(): { words: string[]; at(word: string | undefined): number } {
  const words: string[] = [];
  const places = new Map<string, number>();
  return {
    words,
    at(word) {
      if (word === undefined) return -1;
      const known = places.get(word);
      if (known !== undefined) return known;
      places.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}

/** In: the rows of a year, technical ones too. */
export function yearFile(year: string, rows: readonly ChangeRow[], lang: Language): YearFile {
  const { words, at } = dictionary();
  const many = (ids: readonly string[]) => ids.map((id) => at(id));
  const shown = rows.filter(({ technical }) => !technical).sort(newestFirst).map((row): YearFile['rows'][number] => [at(row.day), at(row.kind), row.id, row.number, at(row.name), many(row.offices), many(row.types), at(row.class), at(row.effect), inLanguage(row.summary, lang), at(row.adjustment), at(row.effective), at(row.commit), at(row.author), at(row.subject), at(row.path === undefined ? undefined : row.path.replace(/#v\d+$/, ''))]);
  const technical = [...Map.groupBy(rows.filter((row) => row.technical), (row) => JSON.stringify([row.day, row.kind, row.offices, row.types])).values()].flatMap((own): YearFile['technical'] => (own[0] ? [[at(own[0].day), at(own[0].kind), many(own[0].offices), many(own[0].types), own.length]] : []));
  return { year, words, rows: shown, technical };
}

/** The rows of a file as the browser lists them. */
export function readYear({ words, rows }: YearFile): ListedChange[] {
  const word = (place: number): string => words[place] ?? '';
  return rows.map(([day, kind, id, number, name, offices, types, sort, effect, summary, adjustment, effective, commit, author, subject, path]) => ({
    day: word(day), kind: word(kind), id, number, name: word(name), offices: offices.map(word), types: types.map(word), class: word(sort) as ChangeClass, effect: word(effect) as RowEffect, summary, commit: word(commit), author: word(author), subject: word(subject),
    ...(adjustment < 0 ? {} : { adjustment: word(adjustment) }), ...(effective < 0 ? {} : { effective: word(effective) }), ...(path < 0 ? {} : { path: `${word(path)}#v${number}` }),
  }));
}

/** Technical changes of a file that match. */
export function countTechnical({ words, technical }: YearFile, matches: (row: { day: string; kind: string; offices: string[]; types: string[] }) => boolean): number {
  const word = (place: number): string => words[place] ?? '';
  return technical.reduce((sum, [day, kind, offices, types, count]) => sum + (matches({ day: word(day), kind: word(kind), offices: offices.map(word), types: types.map(word) }) ? count : 0), 0);
}

/** All powers with their versions; numbers are places in `words`. */
export interface StandingFile {
  words: string[];
  /** id, then each version: number, site, force, until or -1, name, office, type, listed */
  powers: [string, [number, number, number, number, number, number, number, 0 | 1][]][];
}

export function standingFile(powers: readonly PowerStandings[]): StandingFile {
  const { words, at } = dictionary();
  return { words, powers: powers.map(({ id, versions }) => [id, versions.map(({ number, site, force, until, name, office, type, listed }) => [number, at(site), at(force), at(until), at(name), at(office), at(type), listed ? 1 : 0])]) };
}

export function readStandings({ words, powers }: StandingFile): PowerStandings[] {
  const word = (place: number): string => words[place] ?? '';
  return powers.map(([id, versions]) => ({ id, versions: versions.map(([number, site, force, until, name, office, type, listed]): Standing => ({ number, site: word(site), force: word(force), ...(until < 0 ? {} : { until: word(until) }), name: word(name), office: word(office), type: word(type), listed: listed === 1 })) }));
}
