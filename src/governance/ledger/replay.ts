// One commit of the published branch, decided again from what Git holds and the ledger says. Pure: whoever has the same repository gets the same answer.
import { decide } from '../decide.ts';
import type { Decision, Requirement } from '../decision.ts';
import type { Actor, Facts, Statement } from '../facts.ts';
import type { GitFacts } from '../git-facts.ts';
import type { Roster } from '../../model/schema-types.ts';
import type { LedgerEntry } from './entry.ts';

/**
 * `approved`: under the policy in force then, by people in their term, for exactly this content. `bypassed`: merged without approval, and the ledger says so,
 * or does not know of it. `contradicted`: the ledger says approved, and Git or the rules say otherwise.
 */
export type Replay = 'approved' | 'bypassed' | 'contradicted';

export interface Replayed {
  state: Replay;
  /** Chinese sentences: what was missing, or what does not agree. */
  details: string[];
  /** True where an approved commit is not in the repository any more: then its content is known by the hash in the ledger alone. */
  byHash: boolean;
}

export interface MergeFacts {
  /** Full hash, and the tree it holds. */
  commit: string;
  tree: string;
  /** ISO date and time with offset of the commit: what was said later came too late. */
  time: string;
  /** Of this commit against its first parent; `looked` were the commits of the entry's reviews and its head. */
  git: GitFacts;
  /** Statements of the entry, with their signatures checked again. */
  statements: readonly Statement[];
}

/** In: the entry of a commit, or undefined where the ledger has none. */
export function replay(entry: LedgerEntry | undefined, { commit, tree, time, git, statements }: MergeFacts): Replayed {
  if (!entry) return { state: 'bypassed', details: ['审批台账里没有这次合并'], byHash: false };
  const { factual, gone } = factsOf(entry, time, git, statements);
  const decision = decide(factual);
  const wrong = [
    ...(entry.tree === tree ? [] : ['台账记的内容与这个提交里的不同']),
    ...(entry.base === git.change.base ? [] : ['台账记的前一个版本不是这个提交的前一个版本']),
    ...(entry.policy === decision.policy ? [] : ['台账记的审批规则不是当时主干上的']),
    ...(entry.roster === decision.roster ? [] : ['台账记的名册不是当时主干上的']),
    ...differingHashes(entry, decision),
  ];
  if (entry.merge !== commit) wrong.push('台账的这一行属于另一个提交');
  if (entry.decision !== 'approved') return { state: 'bypassed', details: [...entry.unmet.map(({ because }) => because), ...wrong], byHash: gone };
  if (decision.decision !== 'approved') wrong.push(...decision.requirements.flatMap(unmet));
  return { state: wrong.length ? 'contradicted' : 'approved', details: wrong, byHash: gone };
}

/** What was known when an entry was made, as far as Git and the ledger still know it. `gone`: a commit that was counted is not in the repository any more. */
export function factsOf(entry: LedgerEntry, now: string, git: GitFacts, statements: readonly Statement[]): { factual: Facts; gone: boolean } {
  const { commits: _, reviewed, change, ...rest } = git;
  const actors = entry.request.makers.map((maker) => actorOf(git.roster.state === 'read' ? git.roster.value : undefined, maker));
  const looked = new Set([entry.head, ...entry.reviews.flatMap((review) => review.commit ?? [])]);
  const counted = new Set(entry.approved.flatMap(({ given }) => given.map((one) => one.commit)));
  const gone = [...looked].filter((commit) => !Object.hasOwn(reviewed, commit));
  // What a counted review looked at and nobody has any more was this content, as far as the hash in the ledger is that of this content.
  const known = { ...reviewed, ...Object.fromEntries(gone.filter((commit) => counted.has(commit)).map((commit) => [commit, change.files])) };
  return {
    gone: gone.some((commit) => counted.has(commit)),
    factual: {
      ...rest, now, reviewed: known, statements,
      change: { ...change, head: entry.head },
      request: { number: entry.request.number, title: entry.request.title, author: actors[0] ?? {}, opened: entry.request.opened, draft: false, commits: [{ commit: entry.head, author: actors[0] ?? {}, committer: actors[0] ?? {}, coAuthors: actors.slice(1), time: entry.request.opened }], lastPusher: null },
      reviews: entry.reviews,
      objections: entry.objections.map(({ id, person, reason, raised }) => ({ id, by: { person }, reason, raised, commit: null })),
      checks: entry.checks,
    },
  };
}

/** An account or address by which the roster knows the person. */
function actorOf(roster: Roster | undefined, id: string): Actor {
  const person = roster?.people.find((one) => one.id === id);
  const identity = person?.identities?.[0];
  return { ...(identity ? { forge: identity.forge, id: identity.id } : {}), ...(person?.emails?.[0] ? { email: person.emails[0] } : {}) };
}

/** Stages whose content is not what the ledger says was approved. */
function differingHashes(entry: LedgerEntry, decision: Decision): string[] {
  const now = new Map(decision.requirements.flatMap(({ id, children }) => children.flatMap(({ subject, hash }) => (subject === undefined || hash === undefined ? [] : [[`${id.replace('stage/', '')} ${subject}`, hash] as const]))));
  return entry.approved.flatMap(({ stage, title, subject, hash }) => {
    const found = now.get(`${stage} ${subject}`);
    return found === hash ? [] : [`${title}同意的 ${subject} 不是合并的内容`];
  });
}

/** The innermost reasons. */
export function unmet({ status, because, children }: Requirement): string[] {
  if (status === 'met' || status === 'notNeeded') return [];
  const below = children.flatMap(unmet);
  return below.length ? below : [because.zh];
}
