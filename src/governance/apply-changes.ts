// What a pull request changes, record by record, in the words of the history, with the flowcharts before and after. Pure; records of a head may be of any shape.
import { flowGraph } from '../flow/graph.ts';
import { flowMermaid } from '../flow/mermaid.ts';
import type { RecordComparison } from '../history/meaning/change.ts';
import { compareRecords, type ComparisonContext } from '../history/meaning/compare-records.ts';
import type { Step } from '../model/schema-types.ts';
import type { Change, ChangedFile, RecordState } from './facts.ts';

export interface RecordChange {
  path: string;
  sort: 'added' | 'removed' | 'changed';
  /** Chinese name of the kind, and what the record calls itself; absent for a file that is no record. */
  kind?: string;
  name?: string;
  id?: string;
  /** `kind/id`, as requirements name it. */
  subject?: string;
  /** Absent where there is nothing to compare, or nothing that can be. */
  comparison?: RecordComparison;
  /** Steps before and after as people draw them. */
  steps?: { before?: readonly Step[]; after?: readonly Step[] };
  /** The same as Mermaid text, only where they differ. */
  flow?: { before?: string; after?: string };
  /** Why a file at a place of a record could not be read. */
  unreadable?: string;
}

/** In the order of the paths; a file that only moved is not told twice. */
export function recordChanges({ files }: Change, context: ComparisonContext): RecordChange[] {
  return files.filter(({ after, movedTo }) => after !== undefined || movedTo === undefined).map((file) => recordChange(file, files, context));
}

function recordChange(file: ChangedFile, files: readonly ChangedFile[], context: ComparisonContext): RecordChange {
  const { path, after } = file;
  const before = file.before ?? files.find((other) => other.path === file.movedFrom)?.before;
  const record = after?.record ?? before?.record;
  const sort = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const unreadable = after?.unreadable ?? before?.unreadable;
  if (!record) return { path, sort, ...(unreadable === undefined ? {} : { unreadable }) };
  const comparison = before?.record && after?.record && before.record.kind === after.record.kind ? attempt(() => compareRecords(record.kind, valueOf(before.record), valueOf(after.record), context)) : undefined;
  const steps = { before: stepsOf(before?.record), after: stepsOf(after?.record) };
  const flow = { before: drawn(steps.before), after: drawn(steps.after) };
  return {
    path, sort, kind: context.schemas.get(record.kind)?.title ?? record.kind, name: nameOf(record), id: record.id, subject: `${record.kind}/${record.id}`,
    ...(comparison ? { comparison } : {}),
    ...(flow.before === flow.after ? {} : { steps: present(steps), flow: present(flow) }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

const valueOf = (record: RecordState | undefined): object => ({ ...record?.value, ...(record?.body === undefined ? {} : { body: record.body }) });

function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function nameOf({ value, id }: RecordState): string {
  const name = value.name ?? value.title ?? value.subject;
  return typeof name === 'string' && name.trim() !== '' ? name : id;
}

/** The steps of a power or a flow, where they have the shape of steps at all. */
function stepsOf(record: RecordState | undefined): readonly Step[] | undefined {
  const procedure = record?.value.procedure;
  const steps: unknown = typeof procedure === 'object' && procedure !== null && 'steps' in procedure ? procedure.steps : record?.value.steps;
  return Array.isArray(steps) && steps.length > 0 && steps.every(isStep) ? steps : undefined;
}

const isStep = (value: unknown): value is Step => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';

const drawn = (steps: readonly Step[] | undefined): string | undefined => (steps ? attempt(() => flowMermaid(flowGraph(steps))) : undefined);

/** Records are compared before anybody has checked their shape: what cannot be compared is told without its parts. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
