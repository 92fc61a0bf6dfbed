// Personal data that was taken back is not found again: what a withdrawal took out of a record is no text of its past.
import type { RecordVersion } from '../history/version.ts';
import type { TextContext } from './reader-texts.ts';
import { versionTexts } from './version-texts.ts';

/** A version that took something back. */
export interface Withdrawal {
  /** Its place in the list of versions. */
  place: number;
  /** First keys of the fields it names; undefined where it does not say which: then nothing from before it that has ended is shown. */
  fields: ReadonlySet<string> | undefined;
}

/** The withdrawals among the versions of a record, by the trailers `Withdrawn: kind/id field what` and `Change-Kind: withdrawal`. */
export function withdrawalsOf({ kind, id }: { kind: string; id: string }, versions: readonly Pick<RecordVersion, 'trailers'>[]): Withdrawal[] {
  return versions.flatMap(({ trailers }, place) => {
    const named = trailers.filter(({ key }) => key.toLowerCase() === 'withdrawn').map(({ value }) => value.trim().split(/\s+/));
    const fields = named.flatMap(([record, field = '']) => (record === `${kind}/${id}` ? [field.split(/[.[]/)[0] ?? ''] : []));
    if (fields.length > 0) return [{ place, fields: fields.includes('') ? undefined : new Set(fields) }];
    return named.length === 0 && trailers.some(({ key, value }) => key.toLowerCase() === 'change-kind' && value === 'withdrawal') ? [{ place, fields: undefined }] : [];
  });
}

/** Texts that withdrawals took out: whatever their fields ever said before, but for what still stands after. */
export function withdrawnTexts(withdrawals: readonly Withdrawal[], versions: readonly RecordVersion[], context: TextContext): Set<string> {
  const textsOf = (version: RecordVersion, field?: string): string[] => [...(versionTexts(version, context, field) ?? [])];
  return new Set(withdrawals.flatMap(({ place, fields }) => {
    const kept = new Set(versions.slice(place).flatMap((version) => textsOf(version)));
    const before = versions.slice(0, place);
    return before.flatMap((version) => (fields ? [...fields].flatMap((field) => textsOf(version, field)) : textsOf(version))).filter((text) => !kept.has(text));
  }));
}
