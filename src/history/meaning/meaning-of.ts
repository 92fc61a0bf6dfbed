// A version and the one before → what it means: its class, its reason, its differences.
import { trailer, type RecordVersion } from '../version.ts';
import type { ChangeClass, VersionMeaning } from './change.ts';
import { compareRecords, type ComparisonContext } from './compare-records.ts';

/** In: a version, and the last readable one before it. Never throws. */
export function meaningOf(version: RecordVersion, before: RecordVersion | undefined, context: ComparisonContext): VersionMeaning {
  const adjustment = trailer(version, 'Adjustment');
  const comparison = before?.value && version.value ? compareRecords(version.kind, before.value, version.value, context, { before: before.body, after: version.body }) : { kind: version.kind, fields: [] };
  return {
    class: classOf(version),
    ...(adjustment === undefined ? {} : { adjustment }),
    summary: { zh: comparison.fields[0]?.words.zh ?? version.subject },
    comparison,
  };
}

function classOf(version: RecordVersion): ChangeClass {
  if (version.technical) return 'technical';
  return version.change === 'added' ? 'added' : version.change === 'deleted' ? 'repealed' : 'changed';
}
