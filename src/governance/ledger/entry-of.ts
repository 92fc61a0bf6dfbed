// A decision and the merge that followed it → what the ledger says of it. A merge without approval is entered too, as what it is.
import type { Decision, Requirement } from '../decision.ts';
import type { Actor, Facts, Review } from '../facts.ts';
import { makersOf } from '../people.ts';
import type { Control, LedgerEntry, SignedStatement } from './entry.ts';

export interface Merge {
  /** Full hash of the commit on the published branch, and of its tree. */
  commit: string;
  tree: string;
  /** ISO date and time with offset of entering it. */
  time: string;
  controls: readonly Control[];
  statements: readonly SignedStatement[];
}

/** Everything of an entry but its place in the ledger. Pure. */
export function entryOf({ change, request, checks, reviews, roster }: Facts, decision: Decision, merge: Merge): Omit<LedgerEntry, 'sequence' | 'previous'> {
  const stages = decision.requirements.filter(({ id }) => id.startsWith('stage/'));
  return {
    time: merge.time,
    merge: merge.commit,
    tree: merge.tree,
    base: change.base,
    baseTree: change.baseTree,
    head: change.head,
    folder: change.folder,
    request: { number: request.number, title: request.title, author: nameOf(request.author), opened: request.opened, makers: roster.state === 'read' ? [...makersOf(roster.value, request)].sort() : [] },
    policy: decision.policy,
    roster: decision.roster,
    decision: decision.decision,
    approved: stages.flatMap((stage) => stage.children.flatMap((child) => (child.status === 'met' && child.subject !== undefined && child.hash !== undefined ? [{ stage: stage.id.slice('stage/'.length), title: stage.title.zh, subject: child.subject, hash: child.hash, given: child.has }] : []))),
    unmet: decision.requirements.flatMap(unmet),
    objections: decision.objections,
    checks,
    reviews: reviews.map(withoutAddresses),
    controls: merge.controls,
    statements: merge.statements,
  };
}

/** The innermost requirements that say why it is not approved. */
function unmet(requirement: Requirement): { id: string; because: string }[] {
  if (requirement.status === 'met' || requirement.status === 'notNeeded') return [];
  const below = requirement.children.flatMap(unmet);
  return below.length ? below : [{ id: requirement.id, because: requirement.because.zh }];
}

/** Names and addresses of Git signatures are in Git; the ledger gives no address away. */
function withoutAddresses({ by, dismissed, ...review }: Review): Review {
  return { ...review, by: account(by), ...(dismissed ? { dismissed: { ...dismissed, by: dismissed.by && account(dismissed.by) } } : {}) };
}

const account = ({ forge, id, login, bot }: Actor): Actor => ({ ...(forge ? { forge } : {}), ...(id === undefined ? {} : { id }), ...(login === undefined ? {} : { login }), ...(bot === undefined ? {} : { bot }) });

/** People on a forge by its numeric id, which nobody can take over. */
const nameOf = ({ forge, id, login, name }: Actor): string => (forge && id !== undefined ? `${forge}:${id}${login ? ` ${login}` : ''}` : (name ?? ''));
