// The graph that a list of steps describes: where each step leads, what can be reached, how many days the longest way takes.
import type { Step } from '../model/schema-types.ts';

/** Ids a step leads to: as written, else the next in the list; nothing after an end or a written empty list. */
export function successors(steps: readonly Step[], index: number): readonly string[] {
  const step = steps[index];
  if (step?.next) return step.next.map((next) => next.to);
  const following = steps[index + 1];
  return step?.kind === 'end' || !following ? [] : [following.id];
}

/** Ids that can be reached from the first step and from every step marked as a start. */
export function reachable(steps: readonly Step[]): ReadonlySet<string> {
  const position = positions(steps);
  const seen = new Set<string>();
  const waiting = steps.filter((step, index) => index === 0 || step.kind === 'start').map((step) => step.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const index = position.get(id);
    if (index === undefined || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...successors(steps, index));
  }
  return seen;
}

/** Ids from which some way leads to an end. */
export function ending(steps: readonly Step[]): ReadonlySet<string> {
  const sources = new Map<string, string[]>();
  const waiting: string[] = [];
  for (const [index, step] of steps.entries()) {
    const next = successors(steps, index);
    if (next.length === 0) waiting.push(step.id);
    for (const to of next) (sources.get(to) ?? sources.set(to, []).get(to)!).push(step.id);
  }
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(sources.get(id) ?? []));
  }
  return seen;
}

/**
 * Days of the longest way through the steps, in `unit` (R54). Steps that do not count by law (`counts: false`), steps of
 * other units and ways back (补正) are left out: going round again is not the ordinary course.
 */
export function longestDays(steps: readonly Step[], unit: 'workingDays' | 'calendarDays'): number {
  const position = positions(steps);
  const known = new Map<string, number>();
  const open = new Set<string>();
  const from = (id: string): number => {
    const index = position.get(id);
    if (index === undefined || open.has(id)) return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    open.add(id);
    const days = ownDays(steps[index], unit) + Math.max(0, ...successors(steps, index).map(from));
    open.delete(id);
    known.set(id, days);
    return days;
  };
  return Math.max(0, ...steps.filter((step, index) => index === 0 || step.kind === 'start').map((step) => from(step.id)));
}

const ownDays = (step: Step | undefined, unit: string): number => (step && step.counts !== false && step.limit?.kind === 'days' && step.limit.unit === unit ? (step.limit.value ?? 0) : 0);

const positions = (steps: readonly Step[]): Map<string, number> => new Map(steps.map((step, index) => [step.id, index]));
