// What the rest of the program knows of the past of a record: its versions as Git holds them, one for each change that reached the published branch.
import type { Kind, RecordTypes } from '../model/kinds.ts';

/**
 * What a commit did to a record. `moved`: the file lies elsewhere now, with or without other changes; `returned`: it is back after a deletion;
 * `unreadable`: the file is there, but it is no record (any more, or yet): see `reason`.
 */
export type VersionState = 'added' | 'changed' | 'moved' | 'deleted' | 'returned' | 'unreadable';

/** One line at the end of a commit message, as in `Change-Kind: technical`. */
export interface Trailer {
  key: string;
  value: string;
}

/** A commit on the first-parent line of the published branch that touched the content: usually one merged pull request. */
export interface HistoryCommit {
  /** Full hash. */
  commit: string;
  parents: readonly string[];
  /** Position among the commits that touched the content, 0 the oldest. This is the order of the history; dates may lie. */
  sequence: number;
  author: string;
  authorEmail: string;
  /** ISO date and time with offset. */
  authorDate: string;
  committer: string;
  /** ISO date and time with offset: the recorded clock of design 7. */
  commitDate: string;
  /** The day of `commitDate` in Asia/Shanghai, YYYY-MM-DD. */
  day: string;
  subject: string;
  /** The paragraphs below the subject, without the trailers; of a merge without the line that repeats the title of the request. */
  message?: string;
  trailers: readonly Trailer[];
  /** True with the trailer `Change-Kind: technical`: left out of public lists of changes, but counted. */
  technical: boolean;
}

/** Why a version is no record, in the words of the check that a file of today would fail. */
export interface Unreadable {
  /** Id of a reading rule, e.g. `yaml-syntax`, `schema`, `no-links`. */
  rule: string;
  /** Chinese, for a clerk. */
  message: string;
}

/** One version of one record. Facts of the commit are at hand; `state`, `value` and what else is in the file are read and parsed when asked for, and not kept. */
export interface RecordVersion<K extends Kind = Kind> extends HistoryCommit {
  kind: K;
  /** The record's permanent id: its file name, or the kind for a kind of a single file. */
  id: string;
  /** 1 for the oldest: the anchor `#v1` of its history page. */
  number: number;
  /** Below the content folder; of a deleted version the path it had. */
  path: string;
  /** Git's id of the file; null where the commit deleted it. */
  blob: string | null;
  /** What the commit did to the file, known without reading it. */
  change: Exclude<VersionState, 'unreadable'>;
  /** The same, or `unreadable`: reads the file. */
  readonly state: VersionState;
  /** The record in today's shape, after migrations; undefined where deleted or unreadable. */
  readonly value: RecordTypes[K] | undefined;
  /** Whatever the YAML holds, also where it does not match today's schema; undefined where there is no YAML to read. */
  readonly parsed: unknown;
  /** The text below the head of an MDX file. */
  readonly body: string | undefined;
  /** The whole file; undefined where deleted, too large, not a file, or not UTF-8. */
  readonly text: string | undefined;
  /** Only for `unreadable`. */
  readonly reason: Unreadable | undefined;
  /** Titles of the migrations that brought an old version into today's shape. */
  readonly migrated: readonly string[];
}

/** A record with all its versions, oldest first. */
export interface RecordHistory<K extends Kind = Kind> {
  kind: K;
  id: string;
  versions: readonly RecordVersion<K>[];
}

/** The past of every record of a content folder. Nothing of it changes once read. */
export interface History {
  /** Full hash of the commit it was read from. */
  readonly head: string;
  /** The content folder below the root of the repository, with a slash at its end; empty where it is the root. */
  readonly folder: string;
  /** The commits that touched the content, oldest first: `commits[version.sequence]`. */
  readonly commits: readonly HistoryCommit[];
  /** Number of versions of all records. */
  readonly size: number;
  /** Every record that ever was, ordered by kind and id, without reading any file. */
  records(): Iterable<{ kind: Kind; id: string; versions: number; /** Its file was there at `head`. */ alive: boolean }>;
  /** Oldest first; empty for a record that never was. Throws where the repository has been damaged since. */
  versionsOf<K extends Kind>(kind: K, id: string): readonly RecordVersion<K>[];
  /** All records in the order of `records()`, one at a time; with `since`, those with a version of that sequence or later (all their versions). */
  all(options?: { since?: number }): Iterable<RecordHistory>;
  /** The versions that one commit (its full hash) made, ordered by kind and id. */
  versionsIn(commit: string): readonly RecordVersion[];
  /** Gives back its temporary file; what is asked afterwards is read anew. */
  close(): void;
}

/** Why there is no history to speak of: it is never guessed from half a repository. */
export interface HistoryUnavailable {
  available: false;
  obstacle: 'no-git' | 'no-repository' | 'ownership' | 'shallow' | 'partial' | 'replaced' | 'grafted' | 'uncommitted' | 'damaged';
  /** Chinese sentence. */
  reason: string;
  reasonEn: string;
  /** The command that mends it. */
  mend: string;
}

export type HistoryResult = { available: true; history: History } | HistoryUnavailable;

/** The value of a commit's trailer, by its name in any case; the last one counts, as in Git. */
export function trailer(commit: Pick<HistoryCommit, 'trailers'>, key: string): string | undefined {
  return commit.trailers.findLast((line) => line.key.toLowerCase() === key.toLowerCase())?.value;
}
