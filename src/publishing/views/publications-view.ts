// The publications before this one, and the rewritten histories among them, for the page that helps to check the site.
import type { LogLine } from '../../proof/entry.ts';
import type { Rewrite } from '../../proof/rewrite.ts';

/** What the log says when a site is made: everything but the entry of the site itself, which is made from its pages. */
export interface LogFacts {
  before: readonly LogLine[];
  /** Why the commit of this site does not follow the last one. */
  rewrite?: Rewrite | undefined;
}

export interface PublicationsView {
  /** False for a site made without the log, as a preview on one's own machine. */
  logged: boolean;
  /** Its own place in the log. */
  sequence: number;
  /** Newest first, the latest hundred. */
  before: { sequence: number; time: string; commit: string; digest: string; signed: boolean }[];
  /** All of them, newest first; `sequence` is the publication that was the first with the new history. */
  rewrites: { sequence: number; what: string; reason: string; ground: string; decidedOn: string; paths: string[]; commits: number }[];
}

const LATEST = 100;

export function publicationsView(facts: LogFacts | undefined): PublicationsView {
  const before = facts?.before ?? [];
  const sequence = before.length + 1;
  const rewrites = [...before.map(({ entry }) => ({ sequence: entry.sequence, rewrite: entry.rewrite })), { sequence, rewrite: facts?.rewrite }];
  return {
    logged: facts !== undefined,
    sequence,
    before: before.slice(-LATEST).map(({ entry, digest, signature }) => ({ sequence: entry.sequence, time: entry.time, commit: entry.commit, digest, signed: signature !== undefined })).reverse(),
    rewrites: rewrites.flatMap(({ sequence: at, rewrite }) => (rewrite ? [{ sequence: at, what: rewrite.what, reason: rewrite.reason, ground: rewrite.ground, decidedOn: rewrite.decidedOn, paths: rewrite.paths, commits: rewrite.commits.length }] : [])).reverse(),
  };
}
