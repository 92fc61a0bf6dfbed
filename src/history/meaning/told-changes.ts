// What happened to published powers since a day, for the rules about changes.
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { ToldChange } from '../../model/told-change.ts';
import { type History, type RecordVersion, trailer } from '../version.ts';
import { adjustmentsIn } from './adjustments-in.ts';
import { classOfAdjustment, classOfData } from './change-class.ts';
import { isHousekeeping } from './compare-importance.ts';
import { meaningOf } from './meaning-of.ts';

/** In: the history, and the day (ISO) from which changes are asked for. Out: the versions of powers since then, drafts left out, oldest first. */
export function toldChanges(history: History, from: string, { register, schemas }: { register: Register; schemas: Schemas }): ToldChange[] {
  const first = history.commits.find(({ day }) => day >= from)?.sequence;
  if (first === undefined) return [];
  const context = { register, schemas, adjustmentsIn: adjustmentsIn(history, register) };
  const changes: (ToldChange & { sequence: number })[] = [];
  for (const { kind, versions } of history.all({ since: first })) {
    if (kind !== 'power') continue;
    let before: RecordVersion | undefined;
    for (const [index, version] of versions.entries()) {
      // What was deleted by mistake, and is back, never left the list.
      if (version.state === 'deleted' && versions[index + 1]?.state === 'returned') continue;
      if (version.sequence >= first && version.day >= from && !isDraft(version)) changes.push(changeOf(version, before, context));
      if (version.value) before = version;
    }
  }
  return changes.sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
}

const statusOf = (version: RecordVersion | undefined): unknown => (version?.value && 'status' in version.value ? version.value.status : undefined);
const isDraft = (version: RecordVersion): boolean => statusOf(version) === 'draft';

function changeOf(version: RecordVersion, last: RecordVersion | undefined, context: Parameters<typeof meaningOf>[2]): ToldChange & { sequence: number } {
  const { kind, id, day, commit, subject, state, sequence, value } = version;
  const before = last && !isDraft(last) ? last : undefined;
  const meaning = meaningOf(version, before, context);
  const { fields } = meaning.comparison;
  const said = trailer(version, 'Change-Kind')?.toLowerCase();
  const adjustment = meaning.adjustment === undefined ? undefined : context.register.get('adjustment', meaning.adjustment)?.value;
  const data = classOfData({ kind, id, state, before: before?.value, after: value, fields });
  const named = classOfAdjustment({ kind, id, adjustment });
  return {
    kind, id, day, commit, subject, sequence, class: meaning.class, ...(data === undefined ? {} : { data }), ...(meaning.adjustment === undefined ? {} : { adjustment: meaning.adjustment }), ...(named === undefined ? {} : { named }), ...(said === undefined ? {} : { said }),
    before: before !== undefined && state !== 'returned', inForce: statusOf(before) === 'future' && statusOf(version) === 'inForce' && fields.every(({ path }) => path === 'status' || isHousekeeping(path)), summary: meaning.summary.zh,
  };
}
