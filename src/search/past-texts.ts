// What a record once said and says no longer: every text of its public versions, with the versions in which it stood.
import type { ToldRecord } from '../history/meaning/told-record.ts';
import type { RecordVersion } from '../history/version.ts';
import type { TextContext } from './reader-texts.ts';
import { factTexts } from './past-facts.ts';
import { versionTexts } from './version-texts.ts';

/** From the version at this place in the list until the one at that place, which had it no more; `null` where the newest still has it. */
export type Period = readonly [from: number, until: number | null];

export interface PastText {
  text: string;
  /** So many characters at its beginning only name the field of a fact: 承诺时限：10 个工作日. */
  label: number;
  /** Oldest first. */
  periods: Period[];
}

export interface PastTexts {
  /** Every text that the newest version does not have any more. */
  gone: PastText[];
  /** What it has, to tell whether a wording still stands. */
  current: PastText[];
}

/** In: a record as told to the public, and the files behind its versions. Out: its texts; undefined where it never took one back. */
export function pastTexts(told: ToldRecord, versions: readonly RecordVersion[], context: TextContext): PastTexts | undefined {
  if (told.versions.length < 2) return undefined;
  const known = new Map<string, [number, number | null][]>();
  const open = new Set<string>();
  for (const [place, version] of versions.entries()) {
    // Nothing that a reader sees changed with it, or nobody can read it: what stood before is taken to stand.
    const same = place > 0 && told.versions[place]?.state === 'changed' && told.versions[place].comparison.fields.length === 0 && version.body === undefined;
    const texts = same ? undefined : versionTexts(version, context);
    if (!texts) continue;
    for (const text of open) if (!texts.has(text)) close(known, open, text, place);
    for (const text of texts) if (!open.has(text)) begin(known, open, text, place);
  }
  const all = [...[...known].map(([text, periods]): PastText => ({ text, label: 0, periods })), ...factTexts(told, (text) => known.has(text))];
  const [gone, current] = [all.filter(({ periods }) => !isCurrent(periods)), all.filter(({ periods }) => isCurrent(periods))];
  return gone.length ? { gone, current } : undefined;
}

/** Whether the newest version has it. */
export const isCurrent = (periods: readonly Period[]): boolean => periods.at(-1)?.[1] === null;

function begin(known: Map<string, [number, number | null][]>, open: Set<string>, text: string, place: number): void {
  open.add(text);
  known.set(text, [...(known.get(text) ?? []), [place, null]]);
}

function close(known: Map<string, [number, number | null][]>, open: Set<string>, text: string, place: number): void {
  open.delete(text);
  const last = known.get(text)?.at(-1);
  if (last) last[1] = place;
}
