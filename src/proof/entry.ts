// One publication as one line of the publication log, and what may be read from such a line. The digest of a line is over its bytes.
import { createHash } from 'node:crypto';
import { type Rewrite, rewriteFrom } from './rewrite.ts';

/** What was published, from what, and after what. The order of the fields is part of the form. */
export interface PublicationEntry {
  /** 1 for the first publication. This is the order of the log; dates may lie. */
  sequence: number;
  /** ISO date and time with offset: when it was published. */
  time: string;
  /** ISO date for which the site answers. */
  today: string;
  /** Full hash of the commit it was made from. */
  commit: string;
  /** The content folder below the root of the repository; empty where it is the root. */
  folder: string;
  /** Git's hash of the content folder in that commit. */
  tree: string;
  /** Head of the ledger of approvals; null where there is none. */
  ledger: string | null;
  program: Program;
  /** Number of published files. */
  files: number;
  /** SHA-256 of `/manifest.json`, which holds that of every published file. */
  manifest: string;
  /** SHA-256 of the line before; null for the first. */
  previous: string | null;
  /** Why the commit does not follow the one published before. */
  rewrite?: Rewrite;
}

/** The program that published. */
export interface Program {
  version: string;
  /** Its own commit; null where it had changes that are in none. */
  commit: string | null;
  /** SHA-256 of its `package-lock.json`. */
  lockfile: string;
}

/** A line of the log that could be read. */
export interface LogLine {
  entry: PublicationEntry;
  /** SHA-256 of the line. */
  digest: string;
  /** What the signature is over: the line without it. */
  payload: string;
  /** An SSH signature; undefined where there is none. */
  signature: string | undefined;
}

/** The branch that holds the log, the file on it, and its name on the site. */
export const LOG_BRANCH = 'publications';
export const LOG_FILE = 'publications.ndjson';

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The line without a signature: what is signed. */
export function payloadOf({ sequence, time, today, commit, folder, tree, ledger, program, files, manifest, previous, rewrite }: PublicationEntry): string {
  const { version, commit: programCommit, lockfile } = program;
  return JSON.stringify({ sequence, time, today, commit, folder, tree, ledger, program: { version, commit: programCommit, lockfile }, files, manifest, previous, ...(rewrite ? { rewrite } : {}) });
}

/** The line as it stands in the log, without its end. */
export const lineOf = (payload: string, signature: string | undefined): string => (signature === undefined ? payload : `${payload.slice(0, -1)},"signature":${JSON.stringify(signature)}}`);

/** In: the whole log. Out: its lines, or the number of the first line that is none. An empty log has no lines. */
export function readLines(text: string): LogLine[] | { wrong: number } {
  if (text === '') return [];
  const lines = text.split('\n');
  // What does not end with a line's end was cut off.
  if (lines.pop() !== '') return { wrong: lines.length + 1 };
  const read: LogLine[] = [];
  for (const line of lines) {
    const one = readLine(line);
    if (!one) return { wrong: read.length + 1 };
    read.push(one);
  }
  return read;
}

function readLine(line: string): LogLine | undefined {
  const value = parsed(line);
  if (!isEntry(value)) return undefined;
  const signature = 'signature' in value && typeof value.signature === 'string' ? value.signature : undefined;
  const payload = payloadOf(value);
  // Whatever else stands in the line would be neither signed nor shown.
  return lineOf(payload, signature) === line ? { entry: value, digest: sha256(line), payload, signature } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const HASH = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;
/** ISO date and time with an offset, to the second. */
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

function isEntry(value: unknown): value is PublicationEntry {
  if (!isObject(value) || !isObject(value['program'])) return false;
  const { sequence, time, today, commit, folder, tree, ledger, program, files, manifest, previous, rewrite } = value;
  return (
    Number.isSafeInteger(sequence) && matches(time, MOMENT) && !Number.isNaN(Date.parse(String(time))) && matches(today, /^\d{4}-\d{2}-\d{2}$/) && matches(commit, HASH) && typeof folder === 'string' && !/(^|\/)\.\.?(\/|$)|^\/|\0|\n/.test(folder) && matches(tree, HASH) &&
    (ledger === null || matches(ledger, HASH)) && typeof program['version'] === 'string' && (program['commit'] === null || matches(program['commit'], HASH)) && matches(program['lockfile'], DIGEST) &&
    Number.isSafeInteger(files) && matches(manifest, DIGEST) && (previous === null || matches(previous, DIGEST)) && (rewrite === undefined || !('problem' in rewriteFrom(rewrite)))
  );
}
