// The ledger for readers: who approved which change of a record. Names are those of the roster: office and post, never a person's.
import type { ApprovalTrail } from '../../history/meaning/approval-trail.ts';
import type { LedgerLine } from './entry.ts';

/** Who approved what a commit did to a record (`kind/id`); undefined where the ledger does not know the commit. */
export type TrailFinder = (commit: string, subject: string) => ApprovalTrail | undefined;

/** In: the lines of the ledger. */
export function trailsIn(lines: readonly LedgerLine[]): TrailFinder {
  const byMerge = new Map(lines.map((line) => [line.entry.merge, line]));
  return (commit, subject) => {
    const line = byMerge.get(commit);
    return line && trailOf(line, subject);
  };
}

/** `power/x` of `stage/legal/power/x`; undefined for a requirement of the whole change. */
const subjectOf = (id: string): string | undefined => /^stage\/[^/]+\/(.+)$/.exec(id)?.[1];

function trailOf({ entry, digest }: LedgerLine, subject: string): ApprovalTrail {
  const own = entry.approved.filter((approved) => approved.subject === subject);
  const unmet = entry.unmet.filter(({ id }) => [undefined, subject].includes(subjectOf(id)));
  return {
    sequence: entry.sequence,
    digest,
    request: entry.request.number,
    decision: entry.decision,
    steps: own.map(({ stage, title, given }) => ({ stage, title, approvals: given.map(({ name, role, acting, given: at, by, meeting }) => ({ name, role, acting, day: at.slice(0, 10), signed: by === 'statement', ...(meeting ? { meeting } : {}) })) })),
    unmet: unmet.map(({ because }) => because),
    objections: entry.objections.map(({ name, raised, reason, over }) => ({ name, day: raised.slice(0, 10), reason, ...(over ? { over: over.how } : {}) })),
  };
}
