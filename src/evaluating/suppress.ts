// Small counts are merged before anything is written: a number of one to four people points at a person (field.md 1.9, R92).
import { families } from './families.ts';
import type { Cell } from './tally.ts';

/** Below this a count is small, where the jurisdiction sets no other number. A zero points at nobody and is shown. */
export const SMALL = 5;

export const isSmall = (count: number, smallest = SMALL): boolean => count > 0 && count < smallest;

/** Counts of one question by one group, in the order of the grades; `within` names the group that holds these ballots too. */
export interface FullRow {
  id: string;
  within?: string;
  counts: ReadonlyMap<string, number>;
}

/**
 * The cells that may be published for one question, by part. Parts that hold each other's ballots are cut at the same places, and so is what is left
 * between them, so that no subtraction undoes it. Undefined for a part that can only be told as a whole and is itself small.
 */
export function suppress(rows: readonly FullRow[], grades: readonly string[], smallest = SMALL): Map<string, Cell[] | undefined> {
  const cells = new Map<string, Cell[] | undefined>();
  for (const family of families(rows)) {
    const vectors = [...family, ...remainders(family)].map(({ counts }) => grades.map((grade) => counts.get(grade) ?? 0));
    const groups = cut(vectors, smallest);
    for (const { id, counts } of family) {
      const own = groups.map((group) => ({ grades: group.map((index) => grades[index] ?? ''), count: group.reduce((sum, index) => sum + (counts.get(grades[index] ?? '') ?? 0), 0) }));
      cells.set(id, own.some(({ count }) => isSmall(count, smallest)) ? undefined : own);
    }
  }
  return cells;
}

/** Neighbouring grades joined, smallest first, until no group of grades is small in any of the rows. */
function cut(vectors: readonly (readonly number[])[], smallest: number): number[][] {
  const groups = (vectors[0] ?? []).map((_, index) => [index]);
  const sums = (group: readonly number[]) => vectors.map((vector) => group.reduce((sum, index) => sum + (vector[index] ?? 0), 0));
  const size = (group: readonly number[] | undefined) => (group ? sums(group).reduce((sum, count) => sum + count, 0) : Infinity);
  for (;;) {
    const at = groups.findIndex((group) => sums(group).some((count) => isSmall(count, smallest)));
    if (at < 0 || groups.length === 1) return groups;
    const from = size(groups[at - 1]) < size(groups[at + 1]) ? at - 1 : at;
    groups.splice(from, 2, [...(groups[from] ?? []), ...(groups[from + 1] ?? [])]);
  }
}

/** What a group holds beyond the groups inside it: everyone can subtract it. */
function remainders(family: readonly FullRow[]): Pick<FullRow, 'counts'>[] {
  return family.flatMap((outer) => {
    const inner = family.filter(({ within }) => within === outer.id);
    return inner.length ? [{ counts: new Map([...outer.counts].map(([grade, count]) => [grade, count - inner.reduce((sum, { counts }) => sum + (counts.get(grade) ?? 0), 0)] as const)) }] : [];
  });
}
