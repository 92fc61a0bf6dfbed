// Enters every merge that the ledger does not know yet: after a lost or doubled message the next run catches up.
import type { Facts } from '../facts.ts';
import { decide } from '../decide.ts';
import { type GitFacts, gitFacts } from '../git-facts.ts';
import { localFacts } from '../local-facts.ts';
import { ownCheck } from '../own-check.ts';
import { dayOf } from '../people.ts';
import { OWN_CHECK } from '../requirements/checks.ts';
import { signedText } from '../statement.ts';
import type { Control, LedgerLine, SignedStatement } from './entry.ts';
import { entryOf } from './entry-of.ts';
import { enterMerge, readLedger } from './ledger.ts';
import { firstParents, governed, type OnLine } from './published-line.ts';

/** What only a forge knows of a merge. */
export type Told = Pick<Facts, 'request' | 'reviews' | 'objections' | 'checks'> & { head: string; controls: readonly Control[]; reviewed?: Facts['reviewed']; /** What Git tells of it, where that was read already. */ git?: GitFacts };

export interface Entering {
  repository: string;
  /** Content folder below the root, with a slash at its end; empty where it is the root. */
  folder: string;
  /** Full hash of the head of the published branch. */
  head: string;
  /** Texts of statement files by name; each says by itself what it approves. */
  statements: ReadonlyMap<string, string>;
  /** ISO date and time with offset: when a merge is entered. */
  now: string | ((merge: OnLine) => string);
  /** Asks the forge; undefined for a commit that no request brought. */
  ask?: (commit: string) => Promise<Told | undefined>;
  /** Told of each new line. */
  tell?: (line: LedgerLine) => void;
}

/** Returns how many were entered. Rejects with a Chinese sentence where the repository or its ledger cannot be used. */
export async function enterMissing({ repository, folder, head, statements, now, ask, tell = () => {} }: Entering): Promise<number> {
  const ledger = readLedger(repository);
  if ('problem' in ledger) throw new Error(ledger.problem);
  const known = new Set(ledger.lines.map(({ entry }) => entry.merge));
  const spent = new Set(ledger.lines.flatMap(({ entry }) => entry.statements.map(({ id }) => id)));
  let entered = 0;
  for (const { base, merge } of governed(repository, folder, head, firstParents(repository, head))) {
    if (known.has(merge.commit)) continue;
    const { facts, controls } = await mergeFacts({ repository, folder, base, merge, statements, spent, ask });
    const decision = decide(facts);
    // Only what spoke about this change belongs to it, and is used up by it.
    const used = new Set(decision.requirements.flatMap(({ children }) => children.flatMap(({ has }) => has.map(({ opinion }) => opinion))));
    const signed = [...statements.values()].map(signedText).filter((one): one is SignedStatement => one !== undefined && used.has(one.id));
    const result = enterMerge(repository, entryOf(facts, decision, { commit: merge.commit, tree: merge.tree, time: typeof now === 'string' ? now : now(merge), controls, statements: signed }));
    if ('problem' in result) throw new Error(result.problem);
    for (const { id } of signed) spent.add(id);
    if (result.added) entered += 1;
    tell(result.line);
  }
  return entered;
}

async function mergeFacts({ repository, folder, base, merge, statements, spent, ask }: Pick<Entering, 'repository' | 'folder' | 'statements' | 'ask'> & { base: OnLine; merge: OnLine; spent: ReadonlySet<string> }): Promise<{ facts: Facts; controls: readonly Control[] }> {
  const told = await ask?.(merge.commit);
  if (told) return { facts: factsTold(told, told.git ?? gitFacts({ repository, folder, base: base.commit, head: merge.commit, looked: [told.head, ...told.reviews.flatMap((review) => review.commit ?? [])] }), repository, merge.time), controls: told.controls };
  // What lies on the branch is judged, not what a merge should have made of it.
  const { facts } = localFacts({ repository, folder, base: base.commit, head: merge.commit, statements, spent, now: merge.time });
  // Whoever pressed the button of a merge made none of it.
  const commits = merge.parents.length > 1 ? facts.request.commits.filter(({ commit }) => commit !== merge.commit) : facts.request.commits;
  return { facts: { ...mergedAs(merge.parents[1] ?? merge.commit, facts), request: { ...facts.request, title: merge.subject, author: commits[0]?.author ?? facts.request.author, commits } }, controls: [] };
}

function factsTold({ head, request, reviews, reviewed, objections, checks }: Told, { commits: _, ...git }: GitFacts, repository: string, now: string): Facts {
  const change = { ...git.change, head };
  const own = checks.some(({ name }) => name === OWN_CHECK) ? [] : ownCheck(repository, change, dayOf(now) ?? '').checks;
  return { ...git, change, now, request, reviews, objections, checks: [...own, ...checks], statements: [], reviewed: { ...git.reviewed, ...reviewed } };
}

/** The same facts under the name of the commit that was merged: it is the one that was looked at and checked. */
const mergedAs = (head: string, facts: Facts): Facts => ({ ...facts, change: { ...facts.change, head }, checks: facts.checks.map((check) => (check.commit === facts.change.head ? { ...check, commit: head } : check)) });
