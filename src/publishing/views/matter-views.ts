// Proposals with what became of them, and the ways to report something upwards that stand beside the notices (R89, R91).
import type { Register } from '../../model/register.ts';
import type { Contact, Proposal } from '../../model/schema-types.ts';
import { proposalClock, type ProposalState } from '../../rules/proposal-state.ts';
import { setting } from '../../rules/run-rules.ts';
import type { ViewModel } from '../view-models.ts';
import type { PowerLink } from './power-view.ts';

type Outcome = NonNullable<Proposal['replies']>[number]['outcome'];

export interface ProposalRow extends Pick<Proposal, 'id' | 'title' | 'office' | 'date' | 'kind' | 'satisfaction'> {
  state: ProposalState;
  due?: string;
  /** The outcome of the latest reply, and the latest thing known of it. */
  outcome?: Outcome;
  latest?: { date: string; text: string };
}

export interface ReportingWays {
  /** The institutions about reporting upwards and about who answers first. */
  institutions: PowerLink[];
  /** Where to report: the channels of the office that makes the notices. */
  office?: PowerLink;
  channels: Contact[];
}

/** All view-models of proposals and notices on `today` (ISO date). */
export function* matterModels(register: Register, today: string): Generator<ViewModel> {
  yield { name: 'proposals-now', data: proposalRows(register, today) };
  yield { name: 'reporting-ways', data: reportingWays(register) };
}

/** Those still without a reply first, by their last day; then the answered, newest first. */
export function proposalRows(register: Register, today: string): ProposalRow[] {
  const own = setting(register, 'proposal-answered-in-time');
  const months = own?.adopted && own.value !== 'unknown' ? (own.value ?? 3) : undefined;
  const rows = register.all('proposal').map(({ value }): ProposalRow => {
    const { id, title, office, date, kind, satisfaction, replies = [], progress = [] } = value;
    const { state, due } = proposalClock(value, months, today);
    const last = replies.at(-1);
    const latest = [...replies, ...progress].map(({ date: on, text }) => ({ date: on, text })).sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    return { id, title, office, date, kind, state, ...(satisfaction ? { satisfaction } : {}), ...(due ? { due } : {}), ...(last ? { outcome: last.outcome } : {}), ...(latest ? { latest } : {}) };
  });
  const open = (row: ProposalRow) => row.state === 'waiting' || row.state === 'overdue';
  return rows.sort((a, b) => Number(open(b)) - Number(open(a)) || (open(a) ? ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** Who takes in reports, and the institutions that say how. */
export function reportingWays(register: Register): ReportingWays {
  const institutions = register.all('institution').filter(({ value }) => /情况反映|首问/.test(value.title) && !value.repealed).map(({ id, value }) => ({ id, name: value.title }));
  const office = register.get('office', register.all('notice')[0]?.value.office ?? '')?.value;
  return { institutions, ...(office ? { office: { id: office.id, name: office.name } } : {}), channels: office?.complaints ?? [] };
}
