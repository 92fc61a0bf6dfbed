// The contract of a rule: what must be true, why, and how to mend it. Rules are pure; they never print or read the clock.
import type { Kind, RecordTypes } from '../model/kinds.ts';
import type { ToldChange } from '../model/told-change.ts';
import type { Entry, Register, SourceFile } from '../model/register.ts';

export type { ToldChange } from '../model/told-change.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What is shown to people and to machines. `line` and `column` start at 1. Plain text, no colours. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** Path as a person would type it from the repository, e.g. `content/powers/x/y.yml`. */
  file: string;
  line: number;
  column: number;
  message: string;
  help: string;
}

export type Path = readonly (string | number)[];

/** One thing a rule found. `at` is a path into the record; `offset` a character position in the file. */
export interface Report {
  at?: Path;
  offset?: number;
  /** Needed only by rules over the whole register, to say which record is meant. */
  entry?: Entry;
  file?: SourceFile;
  message: string;
  help: string;
  /** Softer or harder than the rule's own severity. */
  severity?: Severity;
}

export interface RuleContext {
  register: Register;
  /** ISO date of the day for which the rules are asked. */
  today: string;
  report(report: Report): void;
  /** What happened to published powers since the day of `adoptedOn`, where the history is known; undefined where it is not. */
  changes?: readonly ToldChange[] | undefined;
  /** The jurisdiction's number for this rule (`governance/deadlines.yml`), or the given one; "unknown" where the source lost it. */
  value(fallback: number): number | 'unknown';
}

/** Overrides over the example county's smallest valid records; a list makes several records of the kind. */
export type Given = { [K in Kind]?: Partial<RecordTypes[K]> | Partial<RecordTypes[K]>[] } & {
  /** Raw files, path below the content folder → text, for rules over text. */
  files?: Record<string, string>;
  /** What happened before, for rules about changes. */
  changes?: readonly ToldChange[];
  /** Body of an institution (MDX). */
  body?: string;
};

export interface Example {
  /** One Chinese sentence for the public rule page. */
  says: string;
  given: Given;
  /** ISO date; the examples' own day is 2026-06-01. */
  today?: string;
}

export interface BadExample extends Example {
  /** What must be found: each message as a whole sentence, with the path it points at. */
  finds: { at?: Path; line?: number; message: string }[];
  /** The same after a clerk followed the help: must give no finding of this rule. */
  mended: Given;
}

type Scope = Kind | 'register' | 'file';
type Subject<S extends Scope> = S extends 'file' ? SourceFile : S extends Kind ? Entry<S> : S extends 'register' ? Register : never;

export interface Rule<S extends Scope = Scope> {
  /** Same as the file name and the address of the public page. */
  id: string;
  title: string;
  titleEn: string;
  /** Why the public needs it; shown on the rule's page. */
  why: string;
  whyEn: string;
  /** Requirement numbers (R41) and articles of law. */
  source: readonly string[];
  severity: Severity;
  /** A rule of a local document: checked only where `governance/deadlines.yml` adopts it. */
  local?: boolean;
  appliesTo: S;
  check(subject: Subject<S>, context: RuleContext): void;
  good: readonly Example[];
  bad: readonly BadExample[];
}

/** Forgets the scope, so that rules of all scopes stand in one list. */
export type AnyRule = { [S in Scope]: Rule<S> }[Scope];
