// Search in the full text through Pagefind: phrases by their pairs of characters, words joined by AND, common phrases in a sample first.
import { commonnessOf, type Commonness } from './common-pairs.ts';
import { lawQuery } from './law-words.ts';
import { planPhrase } from './phrase-windows.ts';
import { pairsOf, phraseQuery } from './tokens.ts';

/** What is used of Pagefind's browser module. */
export interface Pagefind {
  search(query: string, options: { filters?: Record<string, string> }): Promise<{ results: readonly { id: string }[] }>;
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
  /** Whether the filter `sample` picks some of the records. */
  sampled: boolean;
  common: Commonness;
  /** The record of a page's id in Pagefind's answers. */
  rowOf(id: string): number | undefined;
  /** The folded name of a record, known without asking. */
  name(row: number): string;
  /** All text of a record, folded piece by piece. Rejects where it cannot be had. */
  texts(row: number): Promise<readonly string[]>;
}

/** So many candidates are read, if need be: cheaper than asking the index for another phrase. */
const READABLE = 20;

/** Records that have all words, in no particular order of merit. Rejects where the index or a text cannot be loaded. */
export async function textSearch(source: TextSource, { words, accepts, wanted }: TextRequest): Promise<TextFinds> {
  if (words.length === 0) return { rows: [], total: 0, counted: true };
  return (await citing(source, { words, accepts, wanted })) ?? having(source, { words, accepts, wanted });
}

/** Records that cite the article of a law; undefined where that is not the query, or nobody cites the law by this title. */
async function citing(source: TextSource, { words, accepts, wanted }: TextRequest): Promise<TextFinds | undefined> {
  const queries = words.map(lawQuery);
  const asked = queries.flatMap((query) => (query ? `"${query.word}"` : []));
  if (asked.length === 0) return undefined;
  const rows = await askWords(source, asked);
  if (rows.length === 0) return undefined;
  return check(source, rows.filter(accepts), words.filter((_, index) => !queries[index] || queries[index].rest), wanted);
}

async function having(source: TextSource, { words, accepts, wanted }: TextRequest): Promise<TextFinds> {
  const plans = words.map((word) => ({ word, ...planPhrase(word, source.common) }));
  const isCommon = (piece: string): boolean => source.sampled && commonnessOf(piece, source.common) > 0;
  const pieces = distinct(plans.flatMap((plan) => plan.pieces));
  const rare = pieces.filter((piece) => !isCommon(piece));
  if (rare.length === 0) return inSampleFirst(source, { words, accepts, wanted }, pieces);
  // What the pieces do not settle: phrases of which only parts were asked for, and words too common to ask for.
  const open = plans.filter((plan) => !plan.certain || plan.pieces.some(isCommon)).map((plan) => plan.word);
  let candidates = (await askAll(source, rare)).filter(accepts);
  const further = distinct(plans.flatMap((plan) => plan.further)).filter((piece) => !rare.includes(piece));
  if (open.length > 0 && candidates.length > READABLE && further.length > 0) candidates = intersect(candidates, await askAll(source, further));
  const read = await check(source, candidates, open, wanted);
  if (read.counted || read.rows.length >= wanted) return read;
  const rows = intersect(candidates, await askAll(source, open));
  return { rows: rows.slice(0, wanted), total: rows.length, counted: true };
}

/** Words that stand in many records: the sample mostly has enough that have two of the pieces, and the rest is read. */
async function inSampleFirst(source: TextSource, { words, accepts, wanted }: TextRequest, pieces: readonly string[]): Promise<TextFinds> {
  const asked = [...pieces].sort((a, b) => commonnessOf(a, source.common) - commonnessOf(b, source.common)).slice(0, 2);
  const sample = (await askAll(source, asked, true)).filter(accepts);
  const read = await check(source, sample, words.filter((word) => !asked.includes(word)), wanted);
  if (read.rows.length >= wanted) return { ...read, counted: false };
  const all = (await askAll(source, words)).filter(accepts);
  return { rows: all.slice(0, wanted), total: all.length, counted: true };
}

/** Records that have a phrase in pieces: each pair of its characters somewhere, though not side by side. */
export async function looseTextSearch(source: TextSource, phrase: string, accepts: (row: number) => boolean): Promise<number[]> {
  const pairs = distinct([...pairsOf(phrase).filter((_, index) => index % 2 === 0), phrase.slice(-2)]);
  const rare = pairs.filter((pair) => source.common(pair) === 0);
  // Pairs that stand everywhere say little and take long to look up.
  return (await askAll(source, source.sampled && rare.length > 0 ? rare : pairs)).filter(accepts);
}

/** Records that have all pieces, in the sample or among all. */
const askAll = (source: TextSource, pieces: readonly string[], sample = false): Promise<number[]> => askWords(source, pieces.map(phraseQuery), sample);

/** The same for Pagefind queries. */
async function askWords({ pagefind, rowOf }: TextSource, queries: readonly string[], sample = false): Promise<number[]> {
  const answers = await Promise.all(queries.map((query) => pagefind.search(query, sample ? { filters: { sample: '1' } } : {})));
  return answers.map(({ results }) => results.flatMap(({ id }) => rowOf(id) ?? [])).reduce(intersect);
}

/** Reads candidates until `wanted` records are certain, or reading on would take too long. */
async function check(source: TextSource, candidates: readonly number[], words: readonly string[], wanted: number): Promise<TextFinds> {
  if (words.length === 0) return { rows: candidates.slice(0, wanted), total: candidates.length, counted: true };
  const rows: number[] = [];
  let seen = 0;
  while (rows.length < wanted && seen < Math.min(candidates.length, Math.max(READABLE, wanted * 2))) {
    const batch = candidates.slice(seen, seen + wanted);
    const kept = await Promise.all(batch.map((row) => holds(source, row, words)));
    rows.push(...batch.filter((_, index) => kept[index]));
    seen += batch.length;
  }
  return { rows, total: rows.length, counted: seen >= candidates.length };
}

/** Whether a record has all words; its text is fetched only where its name does not say so. */
async function holds(source: TextSource, row: number, words: readonly string[]): Promise<boolean> {
  const open = words.filter((word) => !source.name(row).includes(word));
  if (open.length === 0) return true;
  const texts = await source.texts(row);
  return open.every((word) => texts.some((text) => text.includes(word)));
}

function intersect(some: readonly number[], others: readonly number[]): number[] {
  const set = new Set(others);
  return some.filter((row) => set.has(row));
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
