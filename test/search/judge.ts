// Which documents answer a query, by plain substring search, and how good a list of hits is. Knows nothing of the search itself.
import { pinyin } from 'pinyin-pro';
import type { Document } from './corpus.ts';
import type { Query } from './sample-queries.ts';
import { chineseNumber } from './seeded.ts';

const known = new Map<string, string>();

/** Letters and digits only. Remembered, because the same texts are looked at hundreds of times. */
function bare(text: string): string {
  const seen = known.get(text) ?? text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  known.set(text, seen);
  return seen;
}

/** Ids of the documents that a reader with this query would accept. */
export function answers(documents: readonly Document[], { kind, query, from, article }: Query): Set<string> {
  const has = (document: Document, piece: string) => document.texts.some((text) => bare(text).includes(bare(piece)));
  const [first = ''] = from;
  const accept: (document: Document) => boolean =
    kind === 'reordered' ? (document) => bare(document.name) === bare(first)
    : kind === 'name' ? (document) => has(document, first)
    : kind === 'everyday' ? (document) => [query, ...from].some((piece) => has(document, piece))
    : kind === 'pinyin' || kind === 'initials' ? (document) => bare(document.name).includes(bare(first)) || spelt(document.name, query, kind)
    // A slip of the pen may happen to be other words that stand there.
    : kind === 'typo' ? (document) => bare(document.name).includes(bare(first)) || has(document, query)
    : kind === 'traditional' ? (document) => bare(document.name).includes(bare(first))
    : kind === 'lawArticle' ? (document) => document.laws.some((law) => bare(law.title) === bare(first) && law.article === article) || has(document, `${first}第${chineseNumber(article ?? 0)}条`)
    : kind === 'codePrefix' ? (document) => document.codes.some((code) => code.startsWith(query))
    : kind === 'code' ? (document) => document.codes.includes(query)
    : kind === 'codeTail' ? (document) => document.codes.some((code) => code.endsWith(query))
    : (document) => from.every((piece) => has(document, piece));
  return new Set(documents.filter(accept).map((document) => document.id));
}

/** Whether the name, read as a whole, has these letters from the beginning of one of its syllables on. */
function spelt(name: string, query: string, kind: 'pinyin' | 'initials'): boolean {
  const letters = query.replace(/ /g, '');
  const syllables = pinyin(name, { ...(kind === 'initials' ? { pattern: 'first' as const } : {}), toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  return syllables.some((_, start) => syllables.slice(start).join('').startsWith(letters));
}

export interface Score {
  /** Share of the answers among the first ten hits, where there are at most ten answers. */
  recall?: number;
  /** Share of answers among the first ten hits, where there are more than ten. */
  precision?: number;
}

export function score(hits: readonly string[], wanted: ReadonlySet<string>): Score {
  const top = hits.slice(0, 10);
  const good = top.filter((id) => wanted.has(id)).length;
  if (wanted.size > 10) return { precision: top.length ? good / top.length : 0 };
  return { recall: good / wanted.size };
}
