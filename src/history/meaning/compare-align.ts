// Two lists → which item became which, by what names them.
import { ALIKE, likeness } from './compare-likeness.ts';
import { same } from './compare-same.ts';

export interface Naming {
  /** What an item is recognised by; undefined where it has none. */
  key(item: unknown): string | undefined;
  /** Its wording, to recognise it in other words; undefined where only the key counts. */
  wording?(item: unknown): string;
  /** All of it as text, to tell apart items of one key. */
  text(item: unknown): string;
}

/** An item before and after, by their places; `moved`: the others kept their order, this one did not. */
export interface Pairing {
  before?: number;
  after?: number;
  moved?: true;
}

/** Out: items of the list after in its order, then those that are gone in theirs. Every item once. */
export function align(before: readonly unknown[], after: readonly unknown[], naming: Naming): Pairing[] {
  const match = new Map<number, number>();
  const [was, is] = [new Set(before.keys()), new Set(after.keys())];
  const join = (from: number, to: number): void => {
    match.set(to, from);
    was.delete(from);
    is.delete(to);
  };
  for (let index = 0; index < Math.min(before.length, after.length) && same(before[index], after[index]); index++) join(index, index);
  for (const to of [...is]) for (const from of was) if (same(before[from], after[to])) { join(from, to); break; }
  if (was.size && is.size) joinByKey(before, after, was, is, naming, join);
  if (was.size && is.size && naming.wording) joinByWording(before, after, was, is, naming.wording, join);
  const stayed = longestRising([...after.keys()].flatMap((to) => match.get(to) ?? []));
  return [
    ...[...after.keys()].map((to): Pairing => {
      const from = match.get(to);
      return from === undefined ? { after: to } : { before: from, after: to, ...(stayed.has(from) ? {} : { moved: true as const }) };
    }),
    ...[...was].sort((a, b) => a - b).map((from): Pairing => ({ before: from })),
  ];
}

type Join = (from: number, to: number) => void;
type Places = ReadonlySet<number>;

function joinByKey(before: readonly unknown[], after: readonly unknown[], was: Places, is: Places, { key, text }: Naming, join: Join): void {
  const wanted = new Map<string, number[]>();
  for (const from of was) {
    const name = key(before[from]);
    if (name !== undefined) wanted.set(name, [...(wanted.get(name) ?? []), from]);
  }
  const groups = new Map<string, number[]>();
  for (const to of is) {
    const name = key(after[to]);
    if (name !== undefined && wanted.has(name)) groups.set(name, [...(groups.get(name) ?? []), to]);
  }
  for (const [name, targets] of groups) {
    const sources = wanted.get(name) ?? [];
    if (sources.length === 1 && targets.length === 1) join(sources[0]!, targets[0]!);
    else for (const [from, to] of best(sources, targets, (a, b) => likeness(text(before[a]), text(after[b])), 0)) join(from, to);
  }
}

function joinByWording(before: readonly unknown[], after: readonly unknown[], was: Places, is: Places, wording: (item: unknown) => string, join: Join): void {
  for (const [from, to] of best([...was], [...is], (a, b) => likeness(wording(before[a]), wording(after[b])), ALIKE)) join(from, to);
}

/** Pairs of the greatest likeness first; none below `least`. */
function best(sources: readonly number[], targets: readonly number[], alike: (from: number, to: number) => number, least: number): [number, number][] {
  const all = sources.flatMap((from) => targets.map((to) => ({ from, to, alike: alike(from, to) }))).filter((one) => one.alike >= least);
  all.sort((a, b) => b.alike - a.alike || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from - b.from || a.to - b.to);
  const [used, taken] = [new Set<number>(), new Set<number>()];
  return all.flatMap(({ from, to }): [number, number][] => {
    if (used.has(from) || taken.has(to)) return [];
    used.add(from);
    taken.add(to);
    return [[from, to]];
  });
}

/** The most numbers that already stand in rising order; what is not among them has moved. */
function longestRising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) kept.add(numbers[at]!);
  return kept;
}
