// Leaders' lists of powers (R52), staff duties (R34), and topics (R59).
import type { Register } from '../../model/register.ts';
import type { Leader, Staff, Topic } from '../../model/schema-types.ts';
import { citationViews, type CitationView } from './citation-view.ts';
import type { PowerRow } from './power-list-view.ts';
import type { PowerLink } from './power-view.ts';

export interface LeaderView {
  leader: Omit<Leader, 'powers'>;
  path: string;
  powers: (Omit<Leader['powers'][number], 'basis' | 'power'> & { basis: CitationView[]; power?: PowerLink })[];
}

export function leaderViews(register: Register): LeaderView[] {
  return register
    .all('leader')
    .sort((a, b) => (a.value.order ?? 1e6) - (b.value.order ?? 1e6))
    .map(({ value: { powers, ...leader }, source }) => ({
      leader,
      path: source.path,
      powers: powers.map(({ basis, power, ...rest }) => {
        const found = power ? register.get('power', power) : undefined;
        return { ...rest, basis: citationViews(register, basis), ...(found ? { power: { id: found.id, name: found.value.name } } : {}) };
      }),
    }));
}

export interface StaffGroup {
  office: string;
  name: string;
  people: Staff[];
}

/** Staff by office, in the order of the offices. */
export function staffGroups(register: Register): StaffGroup[] {
  return register.all('office').map(({ id, value }) => ({ office: id, name: value.name, people: register.all('staff').flatMap((entry) => (entry.value.office === id ? [entry.value] : [])) })).filter(({ people }) => people.length > 0);
}

export interface TopicView {
  topic: Topic;
  path: string;
  rows: PowerRow[];
}

export function topicViews(register: Register, rows: readonly PowerRow[]): TopicView[] {
  return register
    .all('topic')
    .sort((a, b) => (a.value.order ?? 1e6) - (b.value.order ?? 1e6))
    .map(({ id, value, source }) => ({ topic: value, path: source.path, rows: rows.filter((row) => row.topics.includes(id)) }));
}
