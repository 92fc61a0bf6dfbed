// Which groups are counted from the same ballots, whether or not their record says so: a total stands beside its groups, or in a record of its own.
import type { Entry, Register } from '../model/register.ts';
import type { Part } from './tally.ts';

/** A group as a reader of the whole site sees it, its id unique among all. */
export interface SeenPart extends Part {
  evaluation: string;
}

/**
 * The groups of an evaluation and of those that asked about the same: same form, session, year and office.
 * A group whose valid ballots are as many as those of all others with its questions together is their total, and so holds their ballots.
 */
export function seenTogether(register: Register, { id, value }: Entry<'evaluation'>): SeenPart[] {
  const same = register.all('evaluation').filter(({ id: other, value: each }) => other === id || (each.form === value.form && each.session === value.session && each.year === value.year && each.office === value.office));
  const seen = same.flatMap((entry) => (entry.value.parts ?? []).map((part): SeenPart => ({ ...part, id: `${entry.id}/${part.id}`, evaluation: entry.id, ...(part.within === undefined ? {} : { within: `${entry.id}/${part.within}` }) })));
  for (const total of seen) {
    const others = seen.filter((part) => part !== total && part.sheet === total.sheet && part.scale === total.scale && part.leader === total.leader && part.within === undefined);
    if (total.within === undefined && others.length > 1 && others.reduce((sum, { ballots }) => sum + ballots.valid, 0) === total.ballots.valid) for (const part of others) part.within = total.id;
  }
  return seen;
}
