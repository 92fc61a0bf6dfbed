// Consultations for readers: what is open now, what waits for its result, and on each page its time limits and what became of every opinion.
import { calendarDaysBetween } from '../../calendar/iso-days.ts';
import type { Register } from '../../model/register.ts';
import type { Consultation } from '../../model/schema-types.ts';
import { consultationClocks, type Clock } from '../../rules/consultation-clocks.ts';
import { consultationState, lastDayOf, type ConsultationState } from '../../rules/consultation-dates.ts';
import type { ViewModel } from '../view-models.ts';

type Opinion = NonNullable<Consultation['opinions']>[number];

/** A consultation that is open or waits for its result. */
export interface ConsultationRow extends Pick<Consultation, 'id' | 'title' | 'office' | 'form' | 'subject' | 'held' | 'notice'> {
  /** Last day to take part, and calendar days left until then (0 today). */
  last?: string;
  daysLeft?: number;
  /** For one that waits: the last day for its result, where a limit is adopted. */
  due?: string;
}

export interface ConsultationsNow {
  open: ConsultationRow[];
  waiting: ConsultationRow[];
}

export interface ConsultationPageView {
  state: ConsultationState;
  last?: string;
  daysLeft?: number;
  clocks: Clock[];
  kept: number;
  judged: number;
  exceptions: { rule: string; reason: string; until: string }[];
  /** Opinions of each use; a total published by the office wins over the sum of what is listed. */
  totals: { opinions: number; adopted: number; partly: number; notAdopted: number; pending: number };
}

/** All view-models of consultations on `today` (ISO date). */
export function* consultationModels(register: Register, today: string): Generator<ViewModel> {
  yield { name: 'consultations-now', data: consultationsNow(register, today) };
  for (const { id } of register.all('consultation')) yield { name: `consultation-pages/${id}`, data: consultationPageView(register, id, today) };
}

/** Open ones by their last day; waiting ones by the day their result is due. */
export function consultationsNow(register: Register, today: string): ConsultationsNow {
  const of = (state: ConsultationState) => register.all('consultation').filter(({ value }) => consultationState(value, today) === state).map(({ value }) => rowOf(register, value, today));
  const by = (key: 'last' | 'due') => (a: ConsultationRow, b: ConsultationRow) => ((a[key] ?? '9') < (b[key] ?? '9') ? -1 : 1);
  return { open: of('open').sort(by('last')), waiting: of('waiting').sort(by('due')) };
}

function rowOf(register: Register, consultation: Consultation, today: string): ConsultationRow {
  const { id, title, office, form, subject, held, notice } = consultation;
  const last = lastDayOf(consultation);
  const due = consultationClocks(register, consultation, today).find(({ name }) => name === 'result')?.due;
  return { id, title, office, form, ...(subject ? { subject } : {}), ...(held ? { held } : {}), ...(notice ? { notice } : {}), ...left(last, today), ...(due ? { due } : {}) };
}

/** The page of one consultation. Throws for an id that does not exist. */
export function consultationPageView(register: Register, id: string, today: string): ConsultationPageView {
  const consultation = register.get('consultation', id)?.value;
  if (!consultation) throw new Error(`no consultation “${id}”`);
  const clocks = consultationClocks(register, consultation, today);
  const judged = clocks.filter(({ state }) => state !== 'waiting');
  return {
    state: consultationState(consultation, today),
    ...left(lastDayOf(consultation), today),
    clocks,
    kept: judged.filter(({ state }) => state === 'kept' || state === 'excused').length,
    judged: judged.length,
    exceptions: (register.single('exceptions')?.exceptions ?? []).filter(({ record }) => record === id).map(({ rule, reason, until }) => ({ rule, reason, until })),
    totals: totalsOf(consultation),
  };
}

const left = (last: string | undefined, today: string) => (last ? { last, daysLeft: calendarDaysBetween(today, last) } : {});

function totalsOf({ opinions = [], counts }: Consultation): ConsultationPageView['totals'] {
  const of = (use: Opinion['use']) => opinions.filter((opinion) => opinion.use === use).reduce((sum, { count = 0 }) => sum + count, 0);
  return { opinions: counts?.opinions ?? opinions.reduce((sum, { count = 0 }) => sum + count, 0), adopted: counts?.adopted ?? of('adopted'), partly: counts?.partly ?? of('partly'), notAdopted: counts?.notAdopted ?? of('notAdopted'), pending: of('pending') };
}
