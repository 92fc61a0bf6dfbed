// Every commit of the published branch since the policy was adopted, decided again offline.
import type { Roster } from '../../model/schema-types.ts';
import type { Statement } from '../facts.ts';
import { gitFacts } from '../git-facts.ts';
import { statementFrom } from '../statement.ts';
import type { LedgerEntry, LedgerLine, SignedStatement } from './entry.ts';
import { firstParents, governed } from './published-line.ts';
import { type Replay, type Replayed, replay } from './replay.ts';

export interface ReplayedCommit extends Omit<Replayed, 'state'> {
  /** `rewritten`: what was approved was withdrawn from the history with a record. */
  state: Replay | 'rewritten';
  commit: string;
  /** Day of the commit in Asia/Shanghai. */
  day: string;
  subject: string;
  request: number | null;
}

export interface ReplayQuestion {
  repository: string;
  /** Content folder below the root, with a slash at its end; empty where it is the root. */
  folder: string;
  /** Full hash of the head of the published branch. */
  head: string;
  lines: readonly LedgerLine[];
  /** Commits that took the place of others when the history was rewritten with a record. */
  rewritten: ReadonlySet<string>;
  /** Told how far it is. */
  progress?: (done: number, total: number) => void;
}

export interface ReplayedHistory {
  /** The first commit whose parent had a policy; null where there never was one. */
  adopted: string | null;
  commits: ReplayedCommit[];
  /** Entries for commits that are not on the published branch. */
  strangers: LedgerLine[];
}

/** Oldest first. Throws a Chinese sentence where the repository is not whole. */
export function replayHistory({ repository, folder, head, lines, rewritten, progress }: ReplayQuestion): ReplayedHistory {
  const line = firstParents(repository, head);
  const entries = new Map(lines.map((one) => [one.entry.merge, one.entry]));
  const onLine = new Set(line.map(({ commit }) => commit));
  const judged = governed(repository, folder, head, line);
  const spent = new Set<string>();
  const commits = judged.map(({ base, merge: { commit, day, subject, tree, time } }, index): ReplayedCommit => {
    const entry = entries.get(commit);
    if (rewritten.has(commit) && entry) return { commit, day, subject, request: entry.request.number, state: 'rewritten', details: entry.unmet.map(({ because }) => because), byHash: true };
    const facts = gitFacts({ repository, folder, base: base.commit, head: commit, looked: entry ? lookedAt(entry) : [] });
    const roster = facts.roster.state === 'read' ? facts.roster.value : { people: [] };
    const statements = (entry?.statements ?? []).flatMap((signed) => checkedAgain(signed, roster, spent));
    for (const signed of entry?.statements ?? []) spent.add(signed.id);
    progress?.(index + 1, judged.length);
    return { commit, day, subject, request: entry?.request.number ?? null, ...replay(entry, { commit, tree, time, git: facts, statements }) };
  });
  return { adopted: judged[0]?.merge.commit ?? null, commits, strangers: lines.filter(({ entry }) => !onLine.has(entry.merge)) };
}

/** Commits on which somebody gave an opinion, and the head that was merged. */
export const lookedAt = (entry: LedgerEntry): string[] => [...new Set([entry.head, ...entry.reviews.flatMap((review) => review.commit ?? []), ...entry.approved.flatMap(({ given }) => given.map((one) => one.commit))])];

/** The signature is checked by the roster that governed then. */
export function checkedAgain({ text, signature }: SignedStatement, roster: Roster, spent: ReadonlySet<string>): Statement[] {
  const read = statementFrom(`${text.trimEnd().replace(/\}$/, '')},"signature":${JSON.stringify(signature)}}`, roster, spent);
  return 'problem' in read ? [] : [read];
}
