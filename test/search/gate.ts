// The gate: how many of the answers to hundreds of sampled queries stand among the first ten that are shown.
import type { Document } from './corpus.ts';
import { answers, score } from './judge.ts';
import type { Query, QueryKind } from './sample-queries.ts';
import type { Answer } from './search-session.ts';

const EXACT = 0.995;
const JOINED = 0.98;

/** Least mean recall at ten by kind of query, where there are at most ten answers. */
export const LEAST_RECALL: Record<QueryKind, number> = {
  fragment2: EXACT, fragment3: EXACT, fragment4: EXACT, phrase: EXACT, name: EXACT, law: EXACT, lawInBrackets: EXACT, lawArticle: EXACT, material: EXACT, step: EXACT, code: EXACT, codePrefix: EXACT, codeTail: EXACT, traditional: EXACT, initials: EXACT,
  office: JOINED, pinyin: JOINED, words: JOINED, punctuation: JOINED, everyday: JOINED,
  typo: 0.95, reordered: 0.9,
};

/** Least mean precision at ten, where there are more than ten answers. */
export const LEAST_PRECISION = 0.98;

/** Least share of whole names whose item, or one of the same name, stands first. */
export const LEAST_FIRST = 0.995;

export interface Verdict {
  kind: QueryKind;
  queries: number;
  /** Means; undefined where no query of the kind has so many answers. */
  recall: number | undefined;
  precision: number | undefined;
  /** Queries that miss something, with what was missed: for people who tune. */
  missed: string[];
  /** Queries with an answer and nothing shown. */
  empty: string[];
}

/** Judges the answers to the queries, kind by kind. */
export function judge(documents: readonly Document[], queries: readonly Query[], given: readonly Answer[]): Verdict[] {
  return [...Map.groupBy(queries.map((query, index) => ({ query, answer: given[index] })), ({ query }) => query.kind)].map(([kind, asked]): Verdict => {
    const scored = asked.map(({ query, answer }) => {
      const wanted = answers(documents, query);
      const shown = answer?.shown ?? [];
      return { query, wanted, shown, ...score(shown, wanted) };
    });
    return {
      kind, queries: asked.length, recall: mean(scored.map(({ recall }) => recall)), precision: mean(scored.map(({ precision }) => precision)),
      missed: scored.filter(({ recall = 1, precision = 1 }) => recall < 1 || precision < 1).map(({ query, recall, precision, wanted }) => `${query.query} ← ${query.from.join(' + ')}: ${recall === undefined ? `precision ${precision}` : `recall ${recall.toFixed(2)}`} of ${wanted.size}`),
      empty: scored.filter(({ wanted, shown }) => wanted.size > 0 && shown.length === 0).map(({ query }) => query.query),
    };
  });
}

/** Share of whole-name queries with an item of that very name in the first place. */
export function firstShare(documents: readonly Document[], queries: readonly Query[], given: readonly Answer[]): number | undefined {
  const nameOf = new Map(documents.map(({ id, name }) => [id, name.trim()]));
  return mean(queries.map((query, index) => (query.kind === 'name' ? Number(nameOf.get(given[index]?.shown[0] ?? '') === query.query) : undefined)));
}

/** What falls short of the thresholds, in words; empty where the gate is passed. */
export function shortfalls(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ kind, recall, precision, empty, missed }) => [
    ...(recall !== undefined && recall < LEAST_RECALL[kind] ? [`${kind}: recall@10 ${recall.toFixed(4)} < ${LEAST_RECALL[kind]}: ${missed.join(' | ')}`] : []),
    ...(precision !== undefined && precision < LEAST_PRECISION ? [`${kind}: precision@10 ${precision.toFixed(4)} < ${LEAST_PRECISION}: ${missed.join(' | ')}`] : []),
    ...empty.map((query) => `${kind}: nothing shown for “${query}”, which has an answer`),
  ]);
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined;
}
