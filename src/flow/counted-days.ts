// How long a procedure takes at most by its own steps, to be held against the promised limit (R54).
import type { Limit } from '../model/schema-types.ts';
import { forwardOrder, type FlowGraph } from './graph.ts';

export type LimitUnit = NonNullable<Limit['unit']>;

export interface CountedDays {
  /** Sum of the step limits on the longest way, one limit a unit, in the order of UNITS; empty where no step has a number. */
  sums: { kind: 'days'; value: number; unit: LimitUnit }[];
  /** The longest way, as places in the list of steps. */
  path: number[];
  /** Steps on that way that count but say no number (none, unknown, or no limit at all). */
  open: number[];
}

/** Least length of a unit in calendar days: makes ways of mixed units comparable; exact where all steps use one unit. */
const LEAST_DAYS: Record<LimitUnit, number> = { hours: 1 / 24, workingDays: 1, calendarDays: 1, months: 28, years: 365 };
const UNITS: readonly LimitUnit[] = ['years', 'months', 'workingDays', 'calendarDays', 'hours'];

/**
 * The longest way from a beginning to an end without walking a loop back twice. Steps with `counts: false` and immediate ones take no time.
 * Ways that run at the same time count once, by the longest; where `join: any` lets the first go on, by the shortest.
 */
export function countedDays(graph: FlowGraph): CountedDays {
  const { nodes, edges } = graph;
  const length = nodes.map(() => 0);
  const before = nodes.map((): number | undefined => undefined);
  const own = nodes.map(({ step }) => (step.counts === false || !isCounted(step.limit) ? 0 : step.limit.value * LEAST_DAYS[step.limit.unit]));
  for (const node of forwardOrder(graph)) {
    const sources = nodes[node]!.in.map((edge) => edges[edge]!).filter(({ back }) => !back).map(({ from }) => from);
    const sign = nodes[node]!.step.join === 'any' ? -1 : 1;
    const source = sources.reduce<number | undefined>((best, each) => (best === undefined || sign * (length[each]! - length[best]!) > 0 ? each : best), undefined);
    before[node] = source;
    length[node] = own[node]! + (source === undefined ? 0 : length[source]!);
  }
  const last = nodes.reduce<number | undefined>((best, { index }) => (best === undefined || length[index]! > length[best]! ? index : best), undefined);
  const path: number[] = [];
  for (let node = last; node !== undefined; node = before[node]) path.unshift(node);
  const counting = path.map((node) => nodes[node]!).filter(({ step }) => step.counts !== false);
  const limits = counting.map(({ step }) => step.limit).filter(isCounted);
  const sums = UNITS.flatMap((unit) => {
    const same = limits.filter((limit) => limit.unit === unit);
    return same.length ? [{ kind: 'days' as const, value: same.reduce((sum, { value }) => sum + value, 0), unit }] : [];
  });
  const open = counting.filter(({ kind, step }) => (kind === 'task' || step.limit) && step.limit?.kind !== 'immediate' && !isCounted(step.limit)).map(({ index }) => index);
  return { sums, path, open };
}

const isCounted = (limit: Limit | undefined): limit is { kind: 'days'; value: number; unit: LimitUnit } => limit?.kind === 'days' && limit.value !== undefined && limit.unit !== undefined;
