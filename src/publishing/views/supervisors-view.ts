// The roster of supervisors appointed from outside the offices (公开监督员, R48).
import type { Register } from '../../model/register.ts';
import type { Supervisor } from '../../model/schema-types.ts';
import type { PowerLink } from './power-view.ts';

export interface SupervisorRow extends Omit<Supervisor, 'audience' | 'watches'> {
  watches: PowerLink[];
  state: 'serving' | 'ended' | 'notYet';
}

/** Every supervisor, those in office on `today` (ISO date) first. The last day of a term belongs to it. */
export function supervisorRows(register: Register, today: string): SupervisorRow[] {
  return register
    .all('supervisor')
    .map(({ value: { audience: _, watches, ...rest } }) => ({ ...rest, watches: watches.map((id) => ({ id, name: register.titleOf('office', id) })), state: stateOf(rest.term, today) }))
    .sort((a, b) => Number(a.state !== 'serving') - Number(b.state !== 'serving'));
}

const stateOf = ({ from, to }: Supervisor['term'], today: string): SupervisorRow['state'] => (to && to < today ? 'ended' : from > today ? 'notYet' : 'serving');
