// What the dates of a consultation say: how far ahead it was announced, whether it is still open. Used by rules and by pages, so that they agree.
import type { Consultation } from '../model/schema-types.ts';

/** Forms held on one day; the others run for a period. */
const ON_A_DAY: ReadonlySet<Consultation['form']> = new Set(['forum', 'hearing', 'symposium', 'expert']);

/** Whether people meet on a day, rather than send in opinions over a period. */
export const isMeeting = ({ form }: Pick<Consultation, 'form'>): boolean => ON_A_DAY.has(form);

/** The last day on which one can take part; undefined where no date is known. */
export function lastDayOf({ form, held, period }: Consultation): string | undefined {
  return isMeeting({ form }) ? (held?.date ?? period?.to) : (period?.to ?? held?.date);
}

export type ConsultationState = 'open' | 'waiting' | 'done' | 'cancelled';

/** Where a consultation stands on `today` (ISO date). The last day still belongs to it. */
export function consultationState(consultation: Consultation, today: string): ConsultationState {
  if (consultation.cancelled && consultation.cancelled.date <= today) return 'cancelled';
  if (consultation.result?.published && consultation.result.published <= today) return 'done';
  const last = lastDayOf(consultation);
  return last !== undefined && last >= today ? 'open' : 'waiting';
}
