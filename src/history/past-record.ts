// The file `data/history/<kind>/<id>.json`: the public past of one record, for programs and for the questions that the browser answers.
import type { Bilingual } from '../i18n/language.ts';
import type { Kind } from '../model/kinds.ts';
import type { ChangeClass } from './meaning/change.ts';
import type { VersionState } from './version.ts';

/** One version. What the record said: `set` and `unset` applied to what the version before said, beginning with nothing. */
export interface PastRecordVersion {
  /** The anchor `#v3` of the record's history page. */
  number: number;
  state: VersionState;
  class: ChangeClass;
  summary: Bilingual;
  /** The day it was recorded, and the moment, in the commit. */
  day: string;
  recorded: string;
  commit: string;
  author: string;
  pull?: number;
  adjustment?: string;
  reason?: string;
  /** The first publication that showed it. */
  published?: { sequence: number; time: string };
  /** First and last day in force that it states, ISO dates. */
  effective?: { from?: string; to?: string };
  /** The first day on which it held: of its adjustment, else the one it states anew, else the day it was recorded. */
  holds: string;
  /** The day from which this site said so. */
  shown: string;
  status?: string;
  /** Fields that are new or not what they were. */
  set?: Readonly<Record<string, unknown>>;
  /** Fields that are gone. */
  unset?: readonly string[];
  /** The text below the head of an MDX file, where it changed. */
  body?: string;
  /** Chinese; why it cannot be read. */
  unreadable?: string;
}

export interface PastRecord {
  kind: Kind;
  id: string;
  /** Its newest name. */
  name: string;
  /** The commit that all this was read from. */
  head: string;
  /** Days from which the site knows what it published; absent where it keeps no log. */
  loggedSince?: string;
  /** What its versions refer to, as far as comparing them needs it: names, titles of laws, steps of flows, terms. */
  referred: readonly { kind: Kind; id: string; value: Readonly<Record<string, unknown>> }[];
  /** Runs of Chinese in what changed, with blanks between their words. */
  words: readonly string[];
  /** Oldest first. */
  versions: readonly PastRecordVersion[];
}

/** What the record said in a version: undefined where its file was gone or could not be read. */
export function valueAt(versions: readonly PastRecordVersion[], index: number): { value: Record<string, unknown>; body?: string } | undefined {
  const version = versions[index];
  if (!version || version.state === 'deleted' || version.state === 'unreadable') return undefined;
  const value: Record<string, unknown> = {};
  let body: string | undefined;
  for (const { set = {}, unset = [], body: own } of versions.slice(0, index + 1)) {
    for (const key of unset) delete value[key];
    for (const [key, field] of Object.entries(set)) Object.defineProperty(value, key, { value: field, enumerable: true, configurable: true, writable: true });
    body = own ?? body;
  }
  return { value, ...(body === undefined ? {} : { body }) };
}
