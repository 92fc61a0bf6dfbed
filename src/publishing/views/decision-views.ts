// Major decisions for people: one as a timeline with every time limit, and lists by type with what is missing or late.
import { calendarOf } from '../../calendar/calendar-of.ts';
import type { Register } from '../../model/register.ts';
import type { Entry } from '../../model/register.ts';
import { recordAddress } from '../../model/record-pages.ts';
import type { Consultation, Decision } from '../../model/schema-types.ts';
import { consultationClocks } from '../../rules/consultation-clocks.ts';
import { publicationCheck, timeGiven, type DeadlineCheck, type DeadlineName, type Limit } from '../../rules/decision-deadlines.ts';
import { discussionOf, startOf, stagesOf, type Stage, type StageName } from '../../rules/decision-stages.ts';
import { setting } from '../../rules/run-rules.ts';
import type { ViewModel } from '../view-models.ts';
import { linked, type NamedLink } from './meeting-views.ts';

/** Which rule asks for a time limit, and what it asks where the jurisdiction says nothing. */
const LIMITS: Readonly<Record<DeadlineName, { rule: string; fallback: number; local?: true }>> = {
  forum: { rule: 'decision-forum-notice', fallback: 7, local: true },
  hearing: { rule: 'decision-hearing-notice', fallback: 5, local: true },
  materials: { rule: 'decision-hearing-materials', fallback: 7 },
  comments: { rule: 'decision-comment-period', fallback: 30 },
  legal: { rule: 'decision-legal-review', fallback: 7 },
  publication: { rule: 'decision-published-in-time', fallback: 20 },
};
/** The regulation asks these of matters in its catalogue only. */
const CATALOGUED: ReadonlySet<DeadlineName> = new Set(['comments', 'legal']);

export interface CheckView extends Omit<DeadlineCheck, 'demand' | 'found'> {
  rule: string;
}

export interface StageView extends Omit<Stage, 'consultations' | 'meeting' | 'state'> {
  state: Stage['state'] | 'overdue';
  consultations: NamedLink[];
  meeting?: NamedLink;
  checks: CheckView[];
  /** A record of the stage's consultation shows a time limit that was not kept. */
  consultationBroken?: true;
}

export type Gap =
  | { gap: 'noStage' | 'noMeeting' | 'noResult' | 'noDocument' | 'noConsultation' | 'noDate' | 'noReason' | 'lateConsultation'; stage: StageName }
  | { gap: 'overdue'; stage: StageName; date: string }
  | { gap: 'broken' | 'missing' | 'unknown'; stage: StageName; check: CheckView };

export interface DecisionPageView {
  stages: StageView[];
  powers: NamedLink[];
  executors: NamedLink[];
  /** Kept, broken, … of all time limits that can be judged. */
  kept: number;
  judged: number;
  gaps: Gap[];
  /** How many of them are time limits that were not kept, here or in a consultation. */
  broken: number;
  /** Stages still to come, in time. */
  toCome: { stage: StageName; date?: string }[];
  /** What may break a rule, why, and until when. */
  exceptions: { rule: string; reason: string; until: string }[];
}

export interface DecisionRow {
  id: string;
  title: string;
  path: string;
  date: string;
  office: string;
  type: Decision['type'];
  status: Decision['status'];
  amount?: number;
  result?: string;
  gaps: number;
  broken: number;
}

const DOCUMENTED: ReadonlySet<StageName> = new Set(['expert', 'risk', 'legal']);
/** Stages with a record of their own, and the form that record has. */
const CONSULTED: Partial<Record<StageName, Consultation['form']>> = { forum: 'forum', participation: 'opinions', hearing: 'hearing' };
const ALWAYS: readonly StageName[] = ['participation', 'legal', 'discussion', 'publication', 'archive', 'evaluation'];

/** In: a register that holds only what is public, and the day of publication (ISO). */
export function* decisionModels(register: Register, today: string): Generator<ViewModel> {
  const rows: DecisionRow[] = [];
  for (const entry of register.all('decision')) {
    const page = decisionPage(register, entry, today);
    rows.push(rowOf(entry, page));
    yield { name: `decision-pages/${entry.id}`, data: page };
  }
  yield { name: 'decision-rows', data: rows.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1)) };
}

function rowOf({ id, value }: Entry<'decision'>, { gaps, broken }: DecisionPageView): DecisionRow {
  const { title, date, office, type, status, amount, result } = value;
  return { id, title, path: recordAddress('decision', id) ?? '', date, office, type, status, ...(amount === undefined ? {} : { amount }), ...(result ? { result } : {}), gaps: gaps.length, broken };
}

const isBroken = ({ gap }: Gap): boolean => gap === 'broken' || gap === 'lateConsultation';

/** Everything that the page of a decision says beside its plain facts. */
export function decisionPage(register: Register, { id, value: decision }: Entry<'decision'>, today: string): DecisionPageView {
  const checks = checksOf(register, decision, today);
  const stages = decision.stages.map((stage, index) => stageView(register, { ...stage, consultations: consultationsOf(register, id, stage) }, checks.filter((check) => check.index === index), today));
  const gaps = gapsOf(register, id, decision, checks, today);
  const judged = checks.filter(({ state }) => state === 'kept' || state === 'broken' || state === 'reasoned');
  return {
    stages,
    powers: (decision.powers ?? []).map((power) => linked(register, 'power', power)),
    executors: (decision.executors ?? []).map((office) => linked(register, 'office', office)),
    kept: judged.filter(({ state }) => state !== 'broken').length,
    judged: judged.length,
    gaps,
    broken: gaps.filter(isBroken).length,
    toCome: decision.status === 'stopped' ? [] : decision.stages.filter(({ state, planned }) => state === 'waiting' && (!planned || planned >= today)).map(({ stage, planned }) => ({ stage, ...(planned ? { date: planned } : {}) })),
    exceptions: (register.single('exceptions')?.exceptions ?? []).filter(({ record }) => record === id).map(({ rule, reason, until }) => ({ rule, reason, until })),
  };
}

function checksOf(register: Register, decision: Decision, today: string): CheckView[] {
  const calendar = calendarOf(register);
  const found = (Object.keys(LIMITS) as DeadlineName[]).flatMap((name): DeadlineCheck[] => {
    const limit = limitOf(register, name);
    if (limit === undefined || (CATALOGUED.has(name) && !decision.catalogued)) return [];
    if (name === 'publication') return [publicationCheck(decision, calendar, limit, today) ?? []].flat();
    return timeGiven(decision, calendar, name, limit);
  });
  return found.map(({ demand: _, found: __, ...check }) => ({ ...check, rule: LIMITS[check.deadline].rule }));
}

/** The jurisdiction's number; undefined for a local rule it did not adopt. */
function limitOf(register: Register, name: DeadlineName): Limit | undefined {
  const { rule, fallback, local } = LIMITS[name];
  const own = setting(register, rule);
  return local && !own?.adopted ? undefined : (own?.value ?? fallback);
}

function stageView(register: Register, { consultations = [], meeting, state, ...stage }: Stage, checks: CheckView[], today: string): StageView {
  const broken = consultations.some((id) => isLate(register, id, today));
  return {
    ...stage,
    state: state === 'waiting' && stage.planned && stage.planned < today ? 'overdue' : state,
    consultations: consultations.map((id) => linked(register, 'consultation', id)),
    ...(meeting ? { meeting: linked(register, 'meeting', meeting) } : {}),
    checks,
    ...(broken ? { consultationBroken: true as const } : {}),
  };
}

/** A time limit of that consultation was not kept. */
function isLate(register: Register, id: string, today: string): boolean {
  const record = register.get('consultation', id);
  return record !== undefined && consultationClocks(register, record.value, today).some((clock) => clock.state === 'broken');
}

/** The records a stage names; without any, those that name the decision and have the stage's form and day. */
function consultationsOf(register: Register, decision: string, { stage, consultations, held, planned, from }: Stage): string[] {
  const form = CONSULTED[stage];
  if (consultations?.length || !form) return consultations ?? [];
  const day = form === 'opinions' ? from : (held ?? planned);
  return register.all('consultation').filter(({ value }) => value.decision === decision && value.form === form && (form === 'opinions' ? value.period?.from : value.held?.date) === day).map(({ id }) => id);
}

function gapsOf(register: Register, id: string, decision: Decision, checks: readonly CheckView[], today: string): Gap[] {
  if (decision.status === 'stopped') return [];
  const absent = decision.catalogued ? ALWAYS.filter((name) => stagesOf(decision, name).length === 0).map((stage): Gap => ({ gap: 'noStage', stage })) : [];
  const own = decision.stages.flatMap((stage): Gap[] => {
    const name = stage.stage;
    if (stage.state === 'notApplicable') return stage.reason ? [] : [{ gap: 'noReason', stage: name }];
    if (stage.state === 'waiting') return stage.planned && stage.planned < today ? [{ gap: 'overdue', stage: name, date: stage.planned }] : [];
    return [
      ...(startOf(stage) ? [] : [{ gap: 'noDate' as const, stage: name }]),
      ...(DOCUMENTED.has(name) && !stage.documents?.length && decision.catalogued ? [{ gap: 'noDocument' as const, stage: name }] : []),
      ...(CONSULTED[name] && decision.catalogued && consultationsOf(register, id, stage).length === 0 ? [{ gap: 'noConsultation' as const, stage: name }] : []),
      ...(consultationsOf(register, id, stage).some((consultation) => isLate(register, consultation, today)) ? [{ gap: 'lateConsultation' as const, stage: name }] : []),
      ...(name === 'discussion' && !stage.meeting ? [{ gap: 'noMeeting' as const, stage: name }] : []),
    ];
  });
  const result: Gap[] = decision.status === 'decided' && discussionOf(decision) && !decision.result ? [{ gap: 'noResult', stage: 'discussion' }] : [];
  const limits = checks.flatMap((check): Gap[] => (check.state === 'broken' || check.state === 'missing' || (check.state === 'unknown' && check.year !== undefined) ? [{ gap: check.state, stage: check.stage, check }] : []));
  // A forum held twice lacks the same thing once.
  const all = [...absent, ...own, ...result, ...limits];
  return all.filter((gap, index) => 'check' in gap || all.findIndex((other) => other.gap === gap.gap && other.stage === gap.stage) === index);
}
