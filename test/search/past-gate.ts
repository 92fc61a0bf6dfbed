// What a search over past texts must find, told without its index: every version of every record is read and asked for the words.
import { versionTexts } from '../../src/search/version-texts.ts';
import type { TextContext } from '../../src/search/reader-texts.ts';
import { normalize } from '../../src/search/normalize.ts';
import { articlesInWords } from '../../src/search/parse-query.ts';
import type { ToldPast } from './past-histories.ts';
import { seeded } from './seeded.ts';

/** Records by their name in the index, with the compared texts of each version; an unreadable version says what the one before said. */
export type ReadPasts = readonly { record: string; days: readonly string[]; texts: readonly ReadonlySet<string>[]; raw: readonly string[] }[];

/** What everyone could read in each version. */
export function readPasts(pasts: readonly ToldPast[], folder: (kind: string) => string, context: TextContext): ReadPasts {
  return pasts.map(({ told, versions }) => {
    let before = new Set<string>();
    const own = told.kind === 'law' ? { ...context, law: told.name } : context;
    const all = versions.map((version) => (before = versionTexts(version, own) ?? before));
    const last = all.at(-1) ?? new Set();
    return { record: `${folder(told.kind)}/${told.id}`, days: told.versions.map(({ day }) => day), texts: all.map((texts) => new Set([...texts].map(folded))), raw: [...new Set(all.flatMap((texts) => [...texts]))].filter((text) => !last.has(text)) };
  });
}

export const folded = (text: string): string => normalize(articlesInWords(text));

export interface PastQuery {
  kind: 'fragment2' | 'fragment3' | 'fragment4' | 'phrase';
  query: string;
}

/** Fragments of texts that ended, `each` of a length, and whole ones. */
export function pastQueries(pasts: ReadPasts, each: number): PastQuery[] {
  const random = seeded(4);
  const texts = pasts.flatMap(({ raw }) => raw).filter((text) => /^[\p{Script=Han}，。、；：]+$/u.test(text));
  const cut = (length: number): string => {
    const letters = folded(random.pick(texts.filter((text) => folded(text).length >= length)));
    const start = random.between(0, letters.length - length);
    return letters.slice(start, start + length);
  };
  return [
    ...([2, 3, 4] as const).flatMap((length) => Array.from({ length: each }, (): PastQuery => ({ kind: `fragment${length}`, query: cut(length) }))),
    ...Array.from({ length: each }, (): PastQuery => ({ kind: 'phrase', query: random.pick(texts).slice(0, 100) })),
  ];
}

/** Records that once said so and do not: name → the day from which they no longer did. */
export function goneDays(pasts: ReadPasts, query: string): Map<string, string> {
  const words = folded(query);
  return new Map(pasts.flatMap(({ record, days, texts }): [string, string][] => {
    const last = texts.findLastIndex((some) => [...some].some((text) => text.includes(words)));
    return last >= 0 && last < texts.length - 1 ? [[record, days[last + 1] ?? '']] : [];
  }));
}

/** Whether a text of a record ever said so. Limits and fees in words (法定时限：法律没有规定) are found too, and are no texts. */
export const everSaid = (pasts: ReadPasts, record: string, query: string): boolean => pasts.find((past) => past.record === record)?.texts.some((some) => [...some].some((text) => text.includes(folded(query)))) ?? false;

/** Whether a record says so in its newest version. */
export const saysNow = (pasts: ReadPasts, record: string, query: string): boolean => [...(pasts.find((past) => past.record === record)?.texts.at(-1) ?? [])].some((text) => text.includes(folded(query)));
