// A changed record → its changed fields, one by one. Lists are one value; objects are taken apart, so that two people who change different fields do not disturb each other.
import { canonical } from './canonical.ts';
import type { ChangedFile, FileState, RecordState } from './facts.ts';
import type { FieldPath } from './field-selector.ts';

export type Sort = 'added' | 'removed' | 'moved' | 'changed' | 'form';

/**
 * One field that merging would change. Pseudo-fields: `$record` the record as such is new or gone, `$path` its file lies elsewhere, `$body` the text of an article,
 * `$text` the bytes of what is no readable record, `$form` only what no reader of the record sees (comments, layout, order of keys).
 */
export interface LeafChange {
  path: FieldPath;
  sort: Sort;
  /** Canonical JSON; undefined where there is nothing. */
  before?: string;
  after?: string;
}

/** A record, or a file that is none, with what merging changes of it. */
export interface Subject {
  /** `kind/id`, or the path of the file. */
  key: string;
  record?: { kind: string; id: string };
  paths: readonly string[];
  /** Offices that it belonged to before and belongs to after; empty where it belongs to none. */
  offices: readonly string[];
  /** Draft before (or not there) and after. */
  draft: boolean;
  leaves: readonly LeafChange[];
}

/** In: all changed files of a request. Out: its subjects in the order of their first path; files that change nothing at all are left out. */
export function subjectsOf(files: readonly ChangedFile[], bytewise: (path: string) => boolean): Subject[] {
  const groups = new Map<string, ChangedFile[]>();
  for (const file of files) {
    const record = bytewise(file.path) ? undefined : (file.after?.record ?? file.before?.record);
    const one = !record || (file.before && file.after && !(file.before.record && file.after.record)) ? `\0${file.path}` : `${record.kind}/${record.id}`;
    groups.set(one, [...(groups.get(one) ?? []), file]);
  }
  return [...groups].flatMap(([key, group]) => {
    const befores = group.filter((file) => file.before);
    const afters = group.filter((file) => file.after);
    // Two files that claim one id cannot be compared: each is judged by its bytes, and the check of ids refuses them.
    if (key.startsWith('\0') || befores.length > 1 || afters.length > 1) return group.flatMap((file) => byBytes(file, bytewise(file.path)));
    const [before, after] = [befores[0], afters[0]];
    return byFields(key, group.map(({ path }) => path), before?.path, after?.path, before?.before, after?.after);
  });
}

function byBytes({ path, before, after }: ChangedFile, plain: boolean): Subject[] {
  const record = plain ? undefined : (before?.record ?? after?.record);
  const [was, is] = [before, after].map((state) => state && canonical([state.mode, state.blob]));
  if (was === is) return [];
  const sort: Sort = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  return [{ key: path, ...(record ? { record: { kind: record.kind, id: record.id } } : {}), paths: [path], offices: [...new Set([...officeOf(before?.record), ...officeOf(after?.record)])], draft: false, leaves: [{ path: ['$text'], sort, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }] }];
}

function byFields(key: string, paths: readonly string[], oldPath: string | undefined, newPath: string | undefined, before: FileState | undefined, after: FileState | undefined): Subject[] {
  const record = after?.record ?? before?.record;
  if (!record) return [];
  // A draft that is published was approved by nobody: everything in it counts as new.
  const published = before?.record !== undefined && after?.record !== undefined && isDraft(before.record) && !isDraft(after.record);
  const was = published ? undefined : before?.record;
  const is = after?.record;
  const sort: Sort = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  const leaves: LeafChange[] = [];
  if (sort !== 'changed') leaves.push({ path: ['$record'], sort, ...(is ? { after: 'true' } : { before: 'true' }) });
  if (oldPath !== undefined && newPath !== undefined && oldPath !== newPath) leaves.push({ path: ['$path'], sort: 'moved', before: canonical(oldPath), after: canonical(newPath) });
  leaves.push(...fieldChanges(was ? leavesOf(was) : new Map(), is ? leavesOf(is) : new Map(), sort));
  if (leaves.length === 0 && before && after && (before.blob !== after.blob || before.mode !== after.mode)) leaves.push({ path: ['$form'], sort: 'form' });
  if (leaves.length === 0) return [];
  const offices = [...new Set([before?.record, is].flatMap((state) => officeOf(state)))];
  return [{ key, record: { kind: record.kind, id: record.id }, paths, offices, draft: [before?.record, is].every((state) => !state || isDraft(state)), leaves }];
}

function fieldChanges(before: ReadonlyMap<string, Leaf>, after: ReadonlyMap<string, Leaf>, sort: Sort): LeafChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const path = was?.path ?? is?.path ?? [];
    return was?.value === is?.value ? [] : [{ path, sort, ...(was ? { before: was.value } : {}), ...(is ? { after: is.value } : {}) }];
  });
}

interface Leaf {
  path: FieldPath;
  value: string;
}

function leavesOf({ value, body }: RecordState): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (node: unknown, path: readonly string[]): void => {
    const fields = typeof node === 'object' && node !== null && !Array.isArray(node) ? Object.entries(node).filter(([, field]) => field !== undefined) : [];
    if (fields.length > 0) for (const [key, field] of fields) walk(field, [...path, key]);
    else if (path.length > 0) leaves.set(canonical(path), { path, value: canonical(node) });
  };
  walk(value, []);
  // Only the ends of lines are form: two blanks at the end of a line are a line break for the reader.
  if (body !== undefined) leaves.set('["$body"]', { path: ['$body'], value: canonical(body.replace(/\r\n/g, '\n').replace(/^\n+|\s+$/g, '')) });
  return leaves;
}

const isDraft = ({ value }: RecordState): boolean => value['status'] === 'draft';

function officeOf(state: RecordState | undefined): string[] {
  if (!state) return [];
  const office = state.kind === 'office' ? state.id : state.value['office'];
  return typeof office === 'string' ? [office] : [];
}
