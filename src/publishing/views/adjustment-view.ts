// One adjustment for people: how it came about, day by day, and everything it changed together, with whoever is worse off first.
import type { ChangeClass, Effect } from '../../history/meaning/change.ts';
import type { ToldVersion } from '../../history/meaning/told-record.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import { recordAddress } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { Adjustment, Document } from '../../model/schema-types.ts';
import type { ViewModel } from '../view-models.ts';
import { compare, type ChangeRow, type RowEffect } from './change-rows.ts';

export type AdjustmentStep = 'trigger' | 'filed' | 'legalReview' | 'decision' | 'approval' | 'published' | 'lawEffective' | 'effective';

export interface StepView {
  step: AdjustmentStep;
  /** ISO date; absent where the record does not say when. */
  date?: string;
  state: 'done' | 'waiting' | 'missing';
  /** Calendar days since the step before it with a date. */
  days?: number;
  text?: string;
  /** For legal review: its result, a value of `adjustment.legalReview.result`. */
  result?: string;
  links: NamedRecord[];
  documents: Document[];
}

export interface NamedRecord {
  name: string;
  path?: string;
}

/** What a version changed, in directed words. */
export interface AdjustedRow {
  row: ChangeRow;
  fields: { words: Bilingual; effect: Effect }[];
  /** Fields that are not listed. */
  more: number;
}

export interface AdjustedRecord extends NamedRecord {
  kind: Kind;
  id: string;
  class: ChangeClass;
  effect: RowEffect;
  from: NamedRecord[];
  to: NamedRecord[];
  reason?: string;
  /** Its versions that belong to the adjustment, oldest first; none where there is no history. */
  versions: AdjustedRow[];
}

export interface AdjustmentPageView {
  steps: StepView[];
  /** Named by the record, and what else its commits changed; who is worse off first. */
  changes: AdjustedRecord[];
  commits: { commit: string; day: string; pull?: number }[];
  /** How many are better and worse for people. */
  effects: Record<'better' | 'worse' | 'mixed', number>;
}

/** Fields told of one version; its own page has all of them. */
const MOST_FIELDS = 12;
/** Days on which somebody last looked: of no concern to people. */
const BOOKKEEPING = /(^|\.)(updated|reviewed(\..*)?|reviewBy)$/;
const TARGETS = ['power', 'office', 'flow', 'leader'] as const;
/** Who is worse off stands first. */
const EFFECTS: readonly RowEffect[] = ['worse', 'mixed', 'better', 'neutral'];

/** In: a version that belongs to an adjustment, and its row. */
export function adjustedRow(row: ChangeRow, { comparison: { fields } }: ToldVersion): AdjustedRow {
  const told = fields.filter(({ path }) => !BOOKKEEPING.test(path)).sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
  return { row, fields: told.slice(0, MOST_FIELDS).map(({ words, effect }) => ({ words, effect })), more: fields.length - Math.min(told.length, MOST_FIELDS) };
}

/** In: an adjustment, a register that holds only what is public, the day (ISO), and the versions that belong to it. */
export function adjustmentView(value: Adjustment, register: Register, today: string, rows: readonly AdjustedRow[] = []): AdjustmentPageView {
  const named = (kind: Kind, id: string): NamedRecord => { const path = register.get(kind, id) ? recordAddress(kind, id) : undefined; return { name: register.titleOf(kind, id), ...(path ? { path } : {}) }; };
  const own = Map.groupBy(rows.filter(({ row }) => row.kind !== 'adjustment'), ({ row: { kind, id } }) => `${kind}/${id}`);
  const listed = value.changes.flatMap((change): AdjustedRecord[] => TARGETS.flatMap((kind) => {
    const id = change[kind];
    if (id === undefined) return [];
    const versions = own.get(`${kind}/${id}`) ?? [];
    own.delete(`${kind}/${id}`);
    const links = (ids: readonly string[] = []) => ids.map((target) => named('power', target));
    return [{ ...named(kind, id), kind, id, class: change.class, effect: effectOf(versions), from: links(change.from), to: links(change.to), ...(change.reason ? { reason: change.reason } : {}), versions }];
  }));
  const others = [...own.values()].flatMap((versions): AdjustedRecord[] => { const row = versions.at(-1)?.row; return row ? [{ name: row.name, ...(row.path ? { path: row.path.replace(/history\/#.*$/, '') } : {}), kind: row.kind, id: row.id, class: row.class, effect: effectOf(versions), from: [], to: [], versions }] : []; });
  const changes = [...listed, ...others].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
  const count = (effect: RowEffect): number => changes.filter((change) => change.effect === effect).length;
  return { steps: stepsOf(value, today, named), changes, commits: commitsOf(rows), effects: { better: count('better'), worse: count('worse'), mixed: count('mixed') } };
}

function effectOf(versions: readonly AdjustedRow[]): RowEffect {
  const effects = new Set(versions.map(({ row: { effect } }) => effect));
  if (effects.has('mixed') || (effects.has('better') && effects.has('worse'))) return 'mixed';
  return effects.has('worse') ? 'worse' : effects.has('better') ? 'better' : 'neutral';
}

function commitsOf(rows: readonly AdjustedRow[]): AdjustmentPageView['commits'] {
  const commits = new Map(rows.map(({ row: { commit, day, pull } }) => [commit, { commit, day, ...(pull === undefined ? {} : { pull }) }]));
  return [...commits.values()].sort((a, b) => compare(a.day, b.day));
}

/** In the order of the days; steps without a day stand where they belong. */
function stepsOf({ trigger, filed, legalReview, decision, approval, date, effective }: Adjustment, today: string, named: (kind: Kind, id: string) => NamedRecord): StepView[] {
  const step = (name: AdjustmentStep, day: string | undefined, more: Partial<Pick<StepView, 'text' | 'result'>> & { links?: NamedRecord[]; documents?: (Document | undefined)[] } = {}): StepView => ({
    step: name, state: day === undefined ? 'missing' : day <= today ? 'done' : 'waiting', ...(day === undefined ? {} : { date: day }), ...(more.text ? { text: more.text } : {}), ...(more.result ? { result: more.result } : {}), links: more.links ?? [], documents: (more.documents ?? []).flatMap((document) => document ?? []),
  });
  const steps = [
    step('trigger', trigger.date, { text: trigger.text, links: trigger.law ? [named('law', trigger.law)] : [] }),
    step('filed', filed),
    step('legalReview', legalReview?.date, legalReview ? { text: [legalReview.post, legalReview.opinion].filter(Boolean).join('：'), result: legalReview.result, documents: [legalReview.document] } : {}),
    step('decision', decision?.date, decision ? { ...(decision.body ? { text: decision.body } : {}), links: decision.meeting ? [named('meeting', decision.meeting)] : [], documents: [decision.document] } : {}),
    ...(approval ? [step('approval', approval.date, { ...(approval.body ? { text: approval.body } : {}), documents: [approval.document] })] : []),
    step('published', date),
    ...(trigger.lawEffective && trigger.lawEffective !== effective ? [step('lawEffective', trigger.lawEffective)] : []),
    step('effective', effective),
  ];
  let last: string | undefined;
  return steps.map((one) => {
    const days = one.date !== undefined && last !== undefined ? Math.round((Date.parse(one.date) - Date.parse(last)) / 86_400_000) : undefined;
    last = one.date ?? last;
    return days === undefined || days < 0 ? one : { ...one, days };
  });
}

/** A page each, as far as the records tell; the past adds what its versions changed. */
export function* adjustmentModels(register: Register, today: string): Generator<ViewModel> {
  for (const { id, value } of register.all('adjustment')) yield { name: `adjustment-pages/${id}`, data: adjustmentView(value, register, today) };
}
