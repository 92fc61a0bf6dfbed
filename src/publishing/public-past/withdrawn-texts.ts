// Personal data that was taken out of a record is taken out of its earlier versions, too: the log says what kind, when and why, never the content.
import type { HistoryCommit, RecordVersion } from '../../history/version.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, type Schemas } from '../../model/schemas.ts';

interface Withdrawal {
  sequence: number;
  /** First key of the field; undefined where it does not say which. */
  field: string | undefined;
  /** What kind of data. */
  what: string;
}

/** By kind/id, oldest first. */
export type Withdrawals = ReadonlyMap<string, readonly Withdrawal[]>;

/** From the trailers `Withdrawn: kind/id field what`. */
export function withdrawalsIn(commits: readonly HistoryCommit[]): Withdrawals {
  const found = new Map<string, Withdrawal[]>();
  for (const { sequence, trailers } of commits) {
    for (const { key, value } of trailers) {
      if (key.toLowerCase() !== 'withdrawn') continue;
      const [record = '', field, ...what] = value.trim().split(/\s+/);
      found.set(record, [...(found.get(record) ?? []), { sequence, field: field?.split(/[.[]/)[0], what: what.join(' ') || '个人信息' }]);
    }
  }
  return found;
}

/** What of a record was withdrawn after this place in the history. */
export const withdrawnAfter = (withdrawals: Withdrawals, kind: string, id: string, sequence: number): Withdrawal[] => (withdrawals.get(`${kind}/${id}`) ?? []).filter((withdrawal) => withdrawal.sequence > sequence);

/** In: the versions of a record as Git holds them. Out: whether one from before a withdrawal says something else than the withdrawal left. */
export function isStillHeld(versions: readonly RecordVersion[], withdrawn: readonly Withdrawal[]): boolean {
  return withdrawn.some(({ sequence, field }) => {
    const left = textOf(versions.findLast((version) => version.sequence <= sequence), field);
    return versions.some((version) => version.sequence < sequence && version.blob !== null && textOf(version, field) !== left);
  });
}

/** A field of a version as text; the whole file where no field is named, or where it is no record. */
function textOf(version: RecordVersion | undefined, field: string | undefined): string | undefined {
  if (!version?.value || field === undefined) return version?.text;
  return field === 'body' ? version.body : JSON.stringify(Object.entries(version.value).find(([key]) => key === field)?.[1]);
}

const mark = (what: string): string => `〔已撤下：${what}〕`;

/** The value with a mark in place of each withdrawn text; undefined where it is not said what was withdrawn, so that nothing of it may be shown. */
export function withoutWithdrawn(schema: SchemaNode | undefined, value: object, withdrawn: readonly Withdrawal[], schemas: Schemas): object | undefined {
  let left: Readonly<Record<string, unknown>> = { ...value };
  for (const { field, what } of withdrawn) {
    if (field === undefined) return undefined;
    if (!(field in left)) continue;
    const node = schema && resolve(schemas, schema).properties?.[field];
    const marked = node ? markedValue(node, left[field], mark(what), schemas) : undefined;
    left = Object.fromEntries(Object.entries(left).flatMap(([key, item]) => (key !== field ? [[key, item]] : marked === undefined ? [] : [[key, marked]])));
  }
  return left;
}

/** The text below the head of a file, where that is what was withdrawn. */
export const bodyWithoutWithdrawn = (body: string | undefined, withdrawn: readonly Withdrawal[]): string | undefined => {
  const own = withdrawn.find(({ field }) => field === 'body');
  return own && body !== undefined ? `${mark(own.what)}\n` : body;
};

/** Free texts become the mark; dates, ids and numbers are left out, because a mark is none of them. */
function markedValue(raw: SchemaNode, value: unknown, words: string, schemas: Schemas): unknown {
  const node = resolve(schemas, raw);
  if (typeof value === 'string') return node.enum ?? node.format ?? node.pattern ?? node.refersTo ? undefined : words;
  if (Array.isArray(value)) return value.map((item: unknown) => (node.items ? markedValue(node.items, item, words, schemas) : undefined)).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
    const child = node.properties?.[key];
    const marked = child ? markedValue(child, item, words, schemas) : undefined;
    return marked === undefined ? [] : [[key, marked]];
  }));
}
