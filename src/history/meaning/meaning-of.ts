// A version and the one before → what it means: its class, its reason, its differences.
import type { Bilingual } from '../../i18n/language.ts';
import { trailer, type RecordVersion } from '../version.ts';
import { changeClass } from './change-class.ts';
import type { ChangeClass, RecordComparison, VersionMeaning } from './change.ts';
import { compareRecords, type ComparisonContext } from './compare-records.ts';

export interface MeaningContext extends ComparisonContext {
  /** Ids of adjustments whose records came with a commit, or that name it. */
  adjustmentsIn?(commit: string): readonly string[];
}

/** In: a version, and the last readable one before it. Never throws. */
export function meaningOf(version: RecordVersion, before: RecordVersion | undefined, context: MeaningContext): VersionMeaning {
  const { kind, id, state, value } = version;
  const comparison: RecordComparison = before?.value && value ? compareRecords(kind, before.value, value, context, { before: before.body, after: version.body }) : { kind, fields: [] };
  const adjustment = adjustmentOf(version, context);
  const record = adjustment === undefined ? undefined : context.register.get('adjustment', adjustment)?.value;
  const sort = changeClass({ kind, id, state, before: state === 'returned' ? undefined : before?.value, after: value, fields: comparison.fields, said: trailer(version, 'Change-Kind')?.toLowerCase(), adjustment: record });
  const reason = record?.reason ?? version.message?.split('\n\n')[0];
  return {
    class: sort,
    ...(adjustment === undefined ? {} : { adjustment }),
    ...(reason ? { reason } : {}),
    summary: comparison.fields[0]?.words ?? plain(version, sort),
    comparison,
  };
}

/** Named by the commit, or the one whose record came with it and names this record. */
function adjustmentOf(version: RecordVersion, { register, adjustmentsIn }: MeaningContext): string | undefined {
  const named = trailer(version, 'Adjustment');
  if (named !== undefined) return named;
  return adjustmentsIn?.(version.commit).find((id) => register.get('adjustment', id)?.value.changes.some((change) => Reflect.get(change, version.kind) === version.id));
}

const BEGUN: Partial<Record<ChangeClass, Bilingual>> = { added: { zh: '新列入清单', en: 'newly listed' }, takenOver: { zh: '承接而来，新列入清单', en: 'taken over, newly listed' }, split: { zh: '分设而来，新列入清单', en: 'split off, newly listed' }, merged: { zh: '合并而来，新列入清单', en: 'formed by a merger, newly listed' }, moved: { zh: '划转而来，新列入清单', en: 'transferred, newly listed' } };

/** Where there are no fields to tell of. */
function plain({ state, kind, subject }: RecordVersion, sort: ChangeClass): Bilingual {
  if (state === 'deleted') return { zh: '文件被删除，不再公布', en: 'file deleted, no longer published' };
  if (state === 'returned') return { zh: '恢复，重新公布', en: 'restored and published again' };
  if (state === 'unreadable') return { zh: '这一版不符合格式，没有公布', en: 'not well-formed, not published' };
  if (state === 'added') return kind === 'power' ? (BEGUN[sort] ?? { zh: '新列入清单', en: 'newly listed' }) : { zh: '第一次公布', en: 'first published' };
  if (state === 'moved') return { zh: '文件换了位置，内容没有变', en: 'file moved, contents unchanged' };
  return sort === 'technical' ? { zh: '内容没有变', en: 'contents unchanged' } : { zh: subject };
}
