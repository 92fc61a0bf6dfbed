// A new policy or roster tried against what was merged before: who would have been asked, and what would not have passed.
import type { Policy, Roster } from '../../model/schema-types.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { Facts, Governing } from '../facts.ts';
import { gitFacts } from '../git-facts.ts';
import type { LedgerLine } from './entry.ts';
import { firstParents, governed } from './published-line.ts';
import { factsOf, unmet } from './replay.ts';
import { checkedAgain, lookedAt } from './replay-history.ts';

export interface Simulated {
  commit: string;
  /** ISO date. */
  day: string;
  title: string;
  request: number | null;
  /** By the rules of its time, as the ledger has it. */
  was: Decision['decision'];
  /** By the proposed ones. Approvals of that time are kept, so that what is missing is what the new rules ask for besides. */
  would: Decision['decision'];
  /** Chinese sentences: what the new rules would still have wanted. */
  missing: string[];
}

export interface Proposal {
  repository: string;
  /** Content folder below the root, with a slash at its end; empty where it is the root. */
  folder: string;
  /** Full hash of the head of the published branch. */
  head: string;
  lines: readonly LedgerLine[];
  /** Each undefined where it stays as it was. */
  policy?: Governing<Policy> | undefined;
  roster?: Governing<Roster> | undefined;
  /** Only merges from this day on, ISO date. */
  since?: string | undefined;
}

/** Oldest first; merges that the ledger does not know are counted in `unknown`, because nobody knows who looked at them. Throws a Chinese sentence where the repository is not whole. */
export function simulate({ repository, folder, head, lines, policy, roster, since = '' }: Proposal): { merges: Simulated[]; unknown: number } {
  const entries = new Map(lines.map(({ entry }) => [entry.merge, entry]));
  const merges: Simulated[] = [];
  let unknown = 0;
  for (const { base, merge: { commit, day, time } } of governed(repository, folder, head, firstParents(repository, head))) {
    if (day < since) continue;
    const entry = entries.get(commit);
    if (!entry) {
      unknown += 1;
      continue;
    }
    const git = gitFacts({ repository, folder, base: base.commit, head: commit, looked: lookedAt(entry) });
    const people = git.roster.state === 'read' ? git.roster.value : { people: [] };
    const { factual } = factsOf(entry, time, git, entry.statements.flatMap((signed) => checkedAgain(signed, people, new Set())));
    const proposed: Facts = { ...factual, ...(policy ? { policy } : {}), ...(roster ? { roster } : {}) };
    const decision = decide(proposed);
    merges.push({ commit, day, title: entry.request.title, request: entry.request.number, was: entry.decision, would: decision.decision, missing: decision.decision === 'approved' ? [] : [...new Set(decision.requirements.flatMap(unmet))] });
  }
  return { merges, unknown };
}
