// Search in the full text through Pagefind: phrases by their pairs of characters, words joined by AND, common phrases part by part.
import { planPhrase } from './phrase-windows.ts';
import { looseQuery, phraseQuery } from './tokens.ts';

/** What is used of Pagefind's browser module. */
export interface Pagefind {
  search(query: string, options: { filters?: Record<string, string> }): Promise<{ results: readonly { id: string }[]; unfilteredResultCount: number }>;
}

export interface TextRequest {
  /** Folded words; a record must have them all. */
  words: readonly string[];
  /** Whether a record may be shown, by its position. */
  accepts(row: number): boolean;
  /** How many records are wanted. */
  wanted: number;
}

export interface TextFinds {
  rows: number[];
  /** How many records there are; a lower bound unless `counted`. */
  total: number;
  counted: boolean;
}

export interface TextSource {
  pagefind: Pagefind;
  parts: number;
  common: ReadonlySet<string>;
  /** The record of a page's id in Pagefind's answers. */
  rowOf(id: string): number | undefined;
  /** All text of a record, folded piece by piece. Rejects where it cannot be had. */
  texts(row: number): Promise<readonly string[]>;
}

/** Up to so many candidates a phrase is evaluated in one go: Pagefind's work grows with their square. */
const SMALL = 400;
/** Up to so many records, reading their texts is cheaper than asking the index for another common phrase. */
const READABLE = 40;

/** Records that have all words, in no particular order of merit. Rejects where the index or a text cannot be loaded. */
export async function textSearch(source: TextSource, { words, accepts, wanted }: TextRequest): Promise<TextFinds> {
  if (words.length === 0) return { rows: [], total: 0, counted: true };
  const plans = words.map((word) => ({ word, ...planPhrase(word, source.common) }));
  const pieces = [...new Set(plans.flatMap((plan) => plan.pieces))];
  const uncertain = new Set(plans.filter((plan) => !plan.certain).map((plan) => plan.word));
  const first = await Promise.all(pieces.map((piece) => ask(source, piece, 0)));
  const small = pieces.filter((_, index) => source.parts === 1 || (first[index]?.count ?? 0) <= SMALL);
  const large = pieces.filter((piece) => !small.includes(piece));
  const found = new Map(await Promise.all(small.map(async (piece) => [piece, source.parts === 1 ? (first[pieces.indexOf(piece)]?.rows ?? []) : (await ask(source, piece)).rows] as const)));
  if (small.length > 0) {
    const together = [...found.values()].reduce((all, rows) => intersect(all, rows)).filter(accepts);
    if (large.length === 0 || together.length <= READABLE) return check(source, together, [...uncertain, ...large], wanted);
    return byParts(source, { pieces: large, within: together, uncertain: [...uncertain], accepts, wanted });
  }
  return byParts(source, { pieces: large, uncertain: [...uncertain], accepts, wanted });
}

/** Records that have most of a phrase somewhere, though not side by side. */
export async function looseTextSearch(source: TextSource, phrase: string, accepts: (row: number) => boolean): Promise<number[]> {
  const { results } = await source.pagefind.search(looseQuery(phrase), source.parts > 1 ? { filters: { part: '0' } } : {});
  return results.flatMap(({ id }) => source.rowOf(id) ?? []).filter(accepts);
}

async function ask({ pagefind, parts, rowOf }: TextSource, piece: string, part?: number): Promise<{ rows: number[]; count: number }> {
  const { results, unfilteredResultCount } = await pagefind.search(phraseQuery(piece), part === undefined || parts === 1 ? {} : { filters: { part: String(part) } });
  return { rows: results.flatMap(({ id }) => rowOf(id) ?? []), count: unfilteredResultCount };
}

/** Reads as many candidates as are needed to be sure of `wanted` records. */
async function check(source: TextSource, candidates: readonly number[], words: readonly string[], wanted: number): Promise<TextFinds> {
  if (words.length === 0) return { rows: candidates.slice(0, wanted), total: candidates.length, counted: true };
  const rows: number[] = [];
  let read = 0;
  while (rows.length < wanted && read < candidates.length) {
    const batch = candidates.slice(read, read + wanted);
    const texts = await Promise.all(batch.map((row) => source.texts(row)));
    rows.push(...batch.filter((_, index) => words.every((word) => texts[index]?.some((text) => text.includes(word)))));
    read += batch.length;
  }
  return { rows: rows.slice(0, wanted), total: rows.length, counted: read >= candidates.length };
}

interface Parted {
  pieces: readonly string[];
  within?: readonly number[];
  uncertain: readonly string[];
  accepts(row: number): boolean;
  wanted: number;
}

/** One part of the records after the other, until there are enough. */
async function byParts(source: TextSource, { pieces, within, uncertain, accepts, wanted }: Parted): Promise<TextFinds> {
  const rows: number[] = [];
  for (let part = 0; part < source.parts; part += 1) {
    const answers = await Promise.all(pieces.map((piece) => ask(source, piece, part)));
    const together = answers.map((answer) => answer.rows).reduce((all, found) => intersect(all, found));
    const kept = (within ? intersect(together, within) : together).filter(accepts);
    rows.push(...(await check(source, kept, uncertain, wanted)).rows);
    if (rows.length >= wanted && part + 1 < source.parts) return { rows: rows.slice(0, wanted), total: rows.length, counted: false };
  }
  return { rows: rows.slice(0, wanted), total: rows.length, counted: true };
}

function intersect(some: readonly number[], others: readonly number[]): number[] {
  const set = new Set(others);
  return some.filter((row) => set.has(row));
}
