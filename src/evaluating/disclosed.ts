// What a reader can compute of the numbers that were meant to stay hidden, from everything that is published about the same ballots.
import { solve, type Model } from 'yalps';
import { families } from './families.ts';
import { isSmall } from './suppress.ts';
import { BLANK, type Part } from './tally.ts';

/** A hidden number that has only one possible value. */
export interface Disclosed {
  part: string;
  item: string;
  grade: string;
  count: number;
  /** True where it is the number of those left between a group and the groups inside it. */
  difference: boolean;
}

/** Counts of one question in groups that overlap. Real appraisals have under forty; with more, solving takes minutes. */
const MOST = 200;

/** The question whose overlapping groups hold too many counts to be checked; undefined where all can be. */
export function tooMany(parts: readonly Part[]): { part: string; item: string } | undefined {
  for (const family of families(parts)) {
    if (family.length === 1) continue;
    const counts = new Map<string, number>();
    for (const part of family) for (const { item, cells } of part.rows) {
      const all = (counts.get(item) ?? 0) + cells.reduce((sum, { grades }) => sum + grades.length, 0);
      if (all > MOST) return { part: part.id, item };
      counts.set(item, all);
    }
  }
  return undefined;
}

interface System {
  constraints: Map<string, { equal: number }>;
  variables: Map<string, Map<string, number>>;
  /** Numbers to be asked for: variable, and what it stands for. */
  asked: { variable: string; part: string; grade: string; difference: boolean }[];
}

/**
 * Hidden counts that follow from the published ones: by taking the cells of a row from its valid ballots, or a group from the group that holds it.
 * Counts are whole and not negative, which an attacker knows too. A difference is told only where it is small.
 */
export function disclosed(parts: readonly Part[], smallest: number): Disclosed[] {
  return families(parts).flatMap((family) => {
    const items = [...new Set(family.flatMap(({ rows }) => rows.map(({ item }) => item)))];
    return items.flatMap((item) => {
      const group = family.filter(({ rows }) => rows.some((row) => row.item === item));
      // Alone and only merged, a cell of several grades and more than nobody has always several solutions.
      if (group.length === 1 && group.every(({ rows }) => rows.every((row) => row.item !== item || row.cells.every(({ count }) => count !== undefined)))) return [];
      const system = systemOf(group, item);
      const seen: Seen = new Map();
      return system.asked.flatMap(({ variable, part, grade, difference }): Disclosed[] => {
        const count = onlyValue(system, variable, seen);
        return count === undefined || (difference && !isSmall(count, smallest)) ? [] : [{ part, item, grade, count, difference }];
      });
    });
  });
}

function systemOf(parts: readonly Part[], item: string): System {
  const system: System = { constraints: new Map(), variables: new Map(), asked: [] };
  const add = (variable: string, constraint: string, factor: number) => (system.variables.get(variable) ?? system.variables.set(variable, new Map()).get(variable))?.set(constraint, factor);
  for (const part of parts) {
    const row = part.rows.find((each) => each.item === item);
    if (!row) continue;
    system.constraints.set(`${part.id} total`, { equal: part.ballots.valid });
    for (const [index, { grades, count }] of row.cells.entries()) {
      if (count !== undefined) system.constraints.set(`${part.id} ${index}`, { equal: count });
      for (const grade of grades) {
        add(`${part.id} ${grade}`, `${part.id} total`, 1);
        if (count !== undefined) add(`${part.id} ${grade}`, `${part.id} ${index}`, 1);
        // A cell of one grade with a number is published; any other number is hidden.
        if (count === undefined || (grades.length > 1 && count > 0)) system.asked.push({ variable: `${part.id} ${grade}`, part: part.id, grade, difference: false });
      }
    }
  }
  for (const outer of parts) {
    const inner = parts.filter(({ within }) => within === outer.id);
    if (!inner.length) continue;
    const grades = new Set([outer, ...inner].flatMap((part) => part.rows.filter((row) => row.item === item).flatMap(({ cells }) => cells.flatMap((cell) => cell.grades))));
    for (const grade of grades) {
      const balance = `${outer.id} balance ${grade}`;
      system.constraints.set(balance, { equal: 0 });
      add(`${outer.id} ${grade}`, balance, 1);
      for (const part of inner) add(`${part.id} ${grade}`, balance, -1);
      add(`${outer.id} rest ${grade}`, balance, -1);
      if (grade !== BLANK) system.asked.push({ variable: `${outer.id} rest ${grade}`, part: outer.id, grade, difference: true });
    }
  }
  return system;
}

/** Least and greatest value of each number in the solutions met so far: two that differ settle it without solving again. */
type Seen = Map<string, { low: number; high: number }>;

/** The one value that a hidden number can have; undefined where it has several, or where the published numbers contradict each other. */
function onlyValue(system: System, asked: string, seen: Seen): number | undefined {
  for (const direction of ['minimize', 'maximize'] as const) {
    const met = seen.get(asked);
    if (met && met.high - met.low > 0.5) return undefined;
    if (!solution(direction, system, asked, seen)) return undefined;
  }
  const { low, high } = seen.get(asked) ?? { low: 0, high: 1 };
  return high - low > 0.5 ? undefined : Math.round(low);
}

/** Counts that fit everything published, with the asked one as small or as large as it can be; false where there are none. */
function solution(direction: 'minimize' | 'maximize', { constraints, variables }: System, asked: string, seen: Seen): boolean {
  const model: Model = { direction, objective: 'asked', constraints, integers: true, variables: [...variables].map(([name, of]) => [name, name === asked ? [...of, ['asked', 1]] as const : [...of]] as const) as [string, [string, number][]][] };
  const { status, variables: found } = solve(model, { includeZeroVariables: true });
  if (status !== 'optimal') return false;
  for (const [name, count] of found) {
    const { low, high } = seen.get(name) ?? { low: count, high: count };
    seen.set(name, { low: Math.min(low, count), high: Math.max(high, count) });
  }
  return true;
}
