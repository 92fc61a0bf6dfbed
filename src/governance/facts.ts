// Everything that a decision about a change may know, as plain data. Whoever reads Git or a forge makes these facts; the decision reads nothing else.
import type { Kind } from '../model/kinds.ts';
import type { Calendar, Deadlines, Meeting, Policy, Roster } from '../model/schema-types.ts';

export interface Facts {
  /** The moment for which the decision is asked: ISO date and time with offset, Asia/Shanghai. */
  now: string;
  /** What the jurisdiction adds to the published calendars, and its time limits; of the base, like the two below. */
  calendar: Calendar | null;
  deadlines: Deadlines | null;
  /** Read from the base only: a change cannot make rules for itself. */
  policy: Governing<Policy>;
  roster: Governing<Roster>;
  change: Change;
  /**
   * Full hash of a commit on which somebody gave an opinion → what the request changed there (that commit against its merge base with the base).
   * A commit that the repository does not have any more is absent: then nobody knows what was approved.
   */
  reviewed: Readonly<Record<string, readonly ChangedFile[]>>;
  request: Request;
  reviews: readonly Review[];
  statements: readonly Statement[];
  /** Objections that were recorded earlier (timeline of the forge, ledger), also those whose review was dismissed or edited since. */
  objections: readonly PreviousObjection[];
  checks: readonly CheckResult[];
  /** Meeting records, as they would be after the merge, that name a changed record or are named in an opinion. */
  meetings: readonly MeetingFacts[];
}

/** A single file of the base, or why it cannot be used: then nothing is approved. */
export type Governing<T> = { state: 'read'; value: T; /** SHA-256 of its canonical form. */ hash: string } | { state: 'absent' | 'unreadable'; reason: string };

/** What merging would change on the base. From Git trees only: a list of files from an API is capped. */
export interface Change {
  /** Full hash of the commit into which the change would be merged, and of its tree. */
  base: string;
  baseTree: string;
  head: string;
  headTree: string;
  /** Tree that merging makes; null where the two cannot be merged without a person. */
  mergedTree: string | null;
  /** Content folder below the root of the repository, with a slash at its end; empty where it is the root. */
  folder: string;
  /** Every path whose mode or content differs between the base and the merged tree (of head against the merge base where there is no merged tree), sorted by code unit. */
  files: readonly ChangedFile[];
  /** Groups of paths of the merged tree that some file system takes for one (case, Unicode form); only groups with a changed path. */
  collisions: readonly (readonly string[])[];
}

export interface ChangedFile {
  /** Below the root of the repository, exactly as Git has it: it may hold any character but NUL. */
  path: string;
  /** Undefined where the file was not there before, or is gone after. A rename is two files: one gone, one new. */
  before?: FileState;
  after?: FileState;
  /** Where the same record (kind and id), or the same bytes, stood before or stand after. For people: both paths are listed and judged. */
  movedFrom?: string;
  movedTo?: string;
}

export interface FileState {
  /** As Git writes it: 100644 file, 100755 executable, 120000 symbolic link, 160000 submodule. */
  mode: string;
  blob: string;
  /** Bytes; 0 for a submodule. */
  size: number;
  /** Only for a regular file at a place of a record that could be parsed; its shape need not be right. */
  record?: RecordState;
  /** Why a file at a place of a record could not be parsed, Chinese. */
  unreadable?: string;
}

export interface RecordState {
  kind: Kind;
  /** As the file name says; the kind for a single file. */
  id: string;
  /** As parsed, dates as text; keys in any order. */
  value: Readonly<Record<string, unknown>>;
  /** The text below the head of an article. */
  body?: string;
}

/** Who did something, as far as Git or the forge knows. People are compared by forge and numeric id or by key, never by a name that can be taken over. */
export interface Actor {
  forge?: 'github' | 'gitee' | 'gitlab' | 'other';
  /** Numeric id on the forge. */
  id?: number;
  /** For messages only. */
  login?: string;
  /** An application or a service account. */
  bot?: boolean;
  /** Of a Git signature. They prove nothing, and exclude their bearer from approving. */
  name?: string;
  email?: string;
}

export interface Request {
  /** Number on the forge; null on a plain repository. */
  number: number | null;
  title: string;
  author: Actor;
  /** ISO date and time with offset. */
  opened: string;
  /** Not yet offered for merging. */
  draft: boolean;
  /** Commits of the head that the base has not; all of them, from Git. */
  commits: readonly CommitFacts[];
  /** Who pushed last; null where nobody pushes (plain repository). Where a forge does not say it, `unknown`: then nothing is approved. */
  lastPusher: Actor | null | 'unknown';
}

export interface CommitFacts {
  commit: string;
  author: Actor;
  committer: Actor;
  /** Of the trailers `Co-authored-by`. */
  coAuthors: readonly Actor[];
  /** Committer's time, ISO with offset. */
  time: string;
}

/** The one vocabulary of the program; see `review-state.ts` for those of forges. */
export type ReviewState = 'approved' | 'changesRequested' | 'commented' | 'dismissed' | 'pending' | 'unknown';

export interface Review {
  id: string;
  by: Actor;
  state: ReviewState;
  /** Full hash of the commit that was looked at; null where the forge does not know it (any more). */
  commit: string | null;
  /** ISO date and time with offset. */
  submitted: string;
  body: string;
  /** The text was changed after it was submitted, by whomever. */
  edited: boolean;
  dismissed?: { by: Actor | null; at: string; was: ReviewState; reason?: string };
}

/** A statement that was signed with a key (`ssh-keygen -Y`), and what checking it gave. */
export interface Statement {
  /** SHA-256 of what was signed. */
  id: string;
  says: 'approve' | 'object' | 'withdraw' | 'settle';
  /** The role in which it was given; undefined for every role of the person. */
  role?: string;
  /** The commit that was looked at. */
  commit: string;
  /** ISO date and time with offset, as the signer says. */
  given: string;
  /** `stage kind/id` or `stage path` → content hash that was approved. Only these count, whatever stands at the commit. */
  content: Readonly<Record<string, string>>;
  reason?: string;
  /** The objection that is withdrawn or settled. */
  objection?: string;
  /** Stages that the signer asks for. */
  asks?: readonly string[];
  meeting?: string;
  /** SHA-256 of a written opinion. */
  opinion?: string;
  /** `good`: signed by a key that the roster of the base gives to this person for that moment. */
  signature: { state: 'good'; person: string } | { state: 'bad' | 'unknown'; reason: string };
  /** It was used for an earlier merge (the ledger names it): it cannot be used twice. */
  spent: boolean;
}

export interface PreviousObjection {
  /** Id of the review or statement that raised it. */
  id: string;
  by: Actor | { person: string };
  reason: string;
  raised: string;
  commit: string | null;
}

/** A check run or commit status. `skipped` and `neutral` are no success, whatever the forge makes of them. */
export interface CheckResult {
  name: string;
  state: 'success' | 'failure' | 'pending' | 'skipped' | 'neutral' | 'cancelled' | 'unknown';
  /** The commit it was made for. */
  commit: string;
  /** Numeric id of the program on the forge that reported it; `local` only for what this very run found out itself. */
  source: number | 'local' | null;
}

export interface MeetingFacts {
  id: string;
  date: string;
  body: Meeting['body'];
  /** False where the record says that too few were there. */
  quorate: boolean;
  /** `kind/id` of the records that it agreed to: outcome adopted or agreed, also in principle. */
  agreed: readonly string[];
  /** It agreed to something: then an opinion may name it for records that an agenda cannot name. */
  agreedAnything: boolean;
}
