// What a version means for the list: from what the record says where that tells it, else from the adjustment, else from the commit.
import type { Kind } from '../../model/kinds.ts';
import type { Adjustment } from '../../model/schema-types.ts';
import type { VersionState } from '../version.ts';
import type { ChangeClass, FieldChange } from './change.ts';
import { onlyHousekeeping } from './compare-importance.ts';
import type { Fields } from './compare-same.ts';

export interface ClassFacts {
  kind: Kind;
  id: string;
  state: VersionState;
  /** What it said before; undefined for the first version, and after a deletion or versions that cannot be read. */
  before?: object | undefined;
  after?: object | undefined;
  fields: readonly Pick<FieldChange, 'path'>[];
  /** `Change-Kind` of the commit. */
  said?: string | undefined;
  /** The adjustment that the change is part of. */
  adjustment?: Pick<Adjustment, 'changes'> | undefined;
}

/** Status of a power that has left the list → what that is called. */
const ENDS: Readonly<Record<string, ChangeClass>> = { repealed: 'repealed', delegated: 'delegated', moved: 'moved', merged: 'merged', split: 'split' };
/** An office that is no longer there. */
const OFFICE_ENDS: Readonly<Record<string, ChangeClass>> = { abolished: 'repealed', merged: 'merged' };
const TARGETS = ['power', 'office', 'flow', 'leader'] as const;

/** What the data alone tell; undefined where they leave it open (a change, a correction, something new that was taken over …). */
export function classOfData({ kind, state, before, after, fields }: ClassFacts): ChangeClass | undefined {
  if (state === 'deleted') return 'repealed';
  if (state === 'unreadable' || !after) return undefined;
  const [was, is] = [before as Fields | undefined, after as Fields];
  const ends = kind === 'power' ? ENDS : kind === 'office' ? OFFICE_ENDS : {};
  const [status, earlier] = [is['status'], was?.['status']];
  if (typeof status === 'string' && status !== earlier && was && Object.hasOwn(ends, status)) return ends[status];
  if (!was) return undefined;
  if (kind === 'power' && typeof earlier === 'string' && (Object.hasOwn(ENDS, earlier) || earlier === 'draft') && (status === 'inForce' || status === 'future')) return 'added';
  if (kind === 'power' && typeof was['office'] === 'string' && typeof is['office'] === 'string' && was['office'] !== is['office']) return 'moved';
  // Where nothing is told to a reader, nothing of the rule can have changed.
  return fields.length === 0 || onlyHousekeeping(fields) ? 'technical' : undefined;
}

/** What the adjustment says became of the record. */
export const classOfAdjustment = ({ kind, id, adjustment }: Pick<ClassFacts, 'kind' | 'id' | 'adjustment'>): ChangeClass | undefined =>
  adjustment?.changes.find((change) => TARGETS.some((target) => target === kind && Reflect.get(change, target) === id))?.class;

/** The class of a version. A commit that calls itself technical or a correction is believed only where the data do not tell another class. */
export function changeClass(facts: ClassFacts): ChangeClass {
  const data = classOfData(facts);
  const correction = facts.said === 'correction';
  // What should never have been listed, or is listed elsewhere, was no rule.
  if (facts.state === 'deleted') return correction ? 'corrected' : 'repealed';
  if (facts.state === 'returned' && correction) return 'corrected';
  if (facts.state === 'unreadable') return facts.said === 'technical' ? 'technical' : 'changed';
  if (data !== undefined && data !== 'technical') return data;
  const named = classOfAdjustment(facts);
  if (!facts.before) return named !== undefined && BEGINS.has(named) ? named : 'added';
  if (named !== undefined && BELIEVED.has(named)) return named;
  if (correction || facts.said === 'withdrawal') return 'corrected';
  if (data === 'technical') return 'technical';
  return facts.said === 'technical' && facts.fields.every(({ path }) => isTechnicalField(path)) ? 'technical' : 'changed';
}

/** How something may come onto the list. */
const BEGINS: ReadonlySet<ChangeClass> = new Set(['added', 'takenOver', 'split', 'merged', 'moved']);
/** What an adjustment may say of a record that was there and still is. */
const BELIEVED: ReadonlySet<ChangeClass> = new Set(['changed', 'corrected', 'takenOver']);

/** Fields whose change may call itself technical: how something is written or found, never what somebody may do, must bring, pay or wait for. */
const TECHNICAL_FIELDS = /^(?:codes|aliases|notes|provenance|catalogue|keySince|disclosure|dutyBasis|procedure\.updated|service\.(?:map|onlineUrl|faqs)|updated|reviewed|reviewBy|legalBasis\[[^\]]*\]\.reviewed|legalBasis(?:\[[^\]]*\])?$)/;

const isTechnicalField = (path: string): boolean => TECHNICAL_FIELDS.test(path) || onlyHousekeeping([{ path }]);

