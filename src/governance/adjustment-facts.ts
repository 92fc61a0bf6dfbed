// The adjustment record that comes with a change: when the clock of R5 began. Records of a head may be of any shape.
import type { ChangedFile } from './facts.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMED = ['power', 'office', 'flow', 'leader'] as const;

/** In: the changed files, and a record among them. Out: the earliest trigger of an adjustment that is this record or names it. */
export function adjustmentFor(files: readonly ChangedFile[], record: { kind: string; id: string }): { trigger: string; lawEffective?: string } | undefined {
  const found = files.flatMap(({ after }) => {
    if (after?.record?.kind !== 'adjustment') return [];
    const { trigger, changes } = after.record.value;
    const own = record.kind === 'adjustment' && after.record.id === record.id;
    const named = Array.isArray(changes) && changes.some((change: unknown) => isObject(change) && NAMED.some((kind) => kind === record.kind && change[kind] === record.id));
    if (!(own || named) || !isObject(trigger) || !isDay(trigger['date'])) return [];
    return [{ trigger: trigger['date'], ...(isDay(trigger['lawEffective']) ? { lawEffective: trigger['lawEffective'] } : {}) }];
  });
  return found.sort((a, b) => (a.trigger < b.trigger ? -1 : 1))[0];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
