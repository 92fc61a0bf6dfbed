// Where a proposal stands: answered or not, in time or late. The same limit for the rule and for the page.
import { addMonths } from '../calendar/iso-days.ts';
import type { Proposal } from '../model/schema-types.ts';

export type ProposalState = 'answered' | 'answeredLate' | 'waiting' | 'overdue';

export interface ProposalClock {
  state: ProposalState;
  /** ISO date of the last day for the reply; undefined where no limit is agreed or adopted. */
  due?: string;
  /** ISO date of the first reply. */
  first?: string;
}

/** The limit of a proposal on `today` (ISO date): its own date, or `months` after it was received. The last day belongs to it. */
export function proposalClock({ date, due: own, replies }: Proposal, months: number | undefined, today: string): ProposalClock {
  const due = own ?? (months === undefined ? undefined : addMonths(date, months));
  const first = replies?.map((reply) => reply.date).filter((day) => day <= today).sort()[0];
  const state: ProposalState = first ? (due && first > due ? 'answeredLate' : 'answered') : due && today > due ? 'overdue' : 'waiting';
  return { state, ...(due ? { due } : {}), ...(first ? { first } : {}) };
}
