// Which documents answer a query, by plain substring search, and how good a list of hits is. Knows nothing of the search itself.
import { pinyin } from 'pinyin-pro';
import type { Document } from './corpus.ts';
import { chineseNumber, type Query } from './sample-queries.ts';

const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Ids of the documents that a reader with this query would accept. */
export function answers(documents: readonly Document[], { kind, query, from, article }: Query): Set<string> {
  const has = (document: Document, piece: string) => document.texts.some((text) => bare(text).includes(bare(piece)));
  const [first = ''] = from;
  const accept: (document: Document) => boolean =
    kind === 'reordered' ? (document) => bare(document.name) === bare(first)
    : kind === 'name' ? (document) => has(document, first)
    : kind === 'typo' || kind === 'pinyin' || kind === 'initials' || kind === 'traditional' ? (document) => bare(document.name).includes(bare(first))
    : kind === 'lawArticle' ? (document) => document.laws.some((law) => bare(law.title) === bare(first) && law.article === article) || has(document, `${first}第${chineseNumber(article ?? 0)}条`)
    : kind === 'codePrefix' ? (document) => document.codes.some((code) => code.startsWith(query))
    : kind === 'codeTail' ? (document) => document.codes.some((code) => code.endsWith(query))
    : (document) => from.every((piece) => has(document, piece));
  return new Set(documents.filter(accept).map((document) => document.id));
}

/** How many names share the letters of a pinyin query: beyond ten nobody can expect one certain name among them. */
export function sharedLetters(documents: readonly Document[], { kind, query }: Query): number {
  if (kind !== 'initials' && kind !== 'pinyin') return 0;
  const letters = query.replace(/ /g, '');
  return documents.filter(({ name }) => pinyin(name, { ...(kind === 'initials' ? { pattern: 'first' as const } : {}), toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join('').includes(letters)).length;
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
