// What pages say of the past of one record: its timeline, and all of its versions with their full text. Pure.
import type { ApprovalTrail } from '../../history/meaning/approval-trail.ts';
import type { ChangeClass, FieldChange } from '../../history/meaning/change.ts';
import type { ToldRecord, ToldVersion } from '../../history/meaning/told-record.ts';
import type { RecordVersion, VersionState } from '../../history/version.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import { recordAddress } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import { factText } from './fact-text.ts';
import { flowComparison, type FlowComparison } from './flow-comparison.ts';
import { recordView } from './record-view.ts';
import type { Standing } from './change-standing.ts';
import { shanghaiDay } from './change-site-day.ts';

/** One version, newest first in every list. */
export interface PastVersion {
  number: number;
  state: VersionState;
  class: ChangeClass;
  name: string;
  /** The three clocks, ISO dates: recorded; first shown by a publication; the first day on which it held. */
  day: string;
  published?: { sequence: number; day: string };
  holds: string;
  author: string;
  commit: string;
  pull?: number;
  subject: string;
  reason?: string;
  adjustment?: { id: string; title: string };
  summary: Bilingual;
  /** Against the version before, most important first. */
  fields: FieldChange[];
  /** Changes of fields that are not in `fields`. */
  more: number;
  unreadable?: string;
  trail?: ApprovalTrail;
}

/** The timeline on the page of a record. */
export interface RecordPast {
  kind: Kind;
  id: string;
  name: string;
  /** Its file is there today. */
  alive: boolean;
  /** The page of all versions, below the language's root; absent for records without a page of their own. */
  path?: string;
  count: number;
  /** The newest, with their differences. */
  latest: PastVersion[];
  /** Those before, in one line each. */
  earlier: Pick<PastVersion, 'number' | 'day' | 'class' | 'summary'>[];
  /** Versions that are not named here. */
  rest: number;
}

/** A version with its full text, as lines of name and text. */
export interface FullVersion extends PastVersion {
  /** Absent where there is none: of a deleted or unreadable version, and of the newest, whose text is the record's page. */
  text?: { title: string; text: string }[];
  body?: string;
  /** The procedure before and after, where it changed. */
  flow?: FlowComparison;
  /** From which day to which the site said so; `until` is absent for what it says today. */
  said: { from: string; until?: string };
  /** From which day to which it was what was in force; absent where another version took its place for all days. */
  held?: { from: string; until?: string };
}

export interface RecordHistoryView extends Pick<RecordPast, 'kind' | 'id' | 'name' | 'alive'> {
  /** The record's page, below the language's root. */
  address: string;
  /** The day from which the log of publications knows what the site said; absent where there is no log. */
  logged?: string;
  /** Of a record that is gone: others of its kind with its name, which may be what it is now. */
  namesakes?: { name: string; path: string }[];
  versions: FullVersion[];
}

export interface PastFacts {
  visible: Register;
  schemas: Schemas;
  titleOf(adjustment: string): string | undefined;
  /** What a role of the policy is called. */
  roleOf(role: string): string;
  standings: readonly Standing[];
  logged: string | undefined;
}

/** Versions with their differences on a record's page, fields of each, and lines of those before. */
const [LATEST, FIELDS, EARLIER] = [3, 6, 8];

/** In: a record as told to the public. */
export function recordPast(told: ToldRecord, facts: PastFacts): RecordPast {
  const newest = told.versions.toReversed();
  const path = recordAddress(told.kind, told.id);
  const earlier = newest.slice(LATEST, LATEST + EARLIER).map(({ number, day, class: sort, summary }) => ({ number, day, class: sort, summary }));
  return {
    kind: told.kind, id: told.id, name: told.name, alive: told.alive, count: newest.length, earlier, rest: Math.max(0, newest.length - LATEST - EARLIER),
    ...(path && !path.includes('#') ? { path: `${path}history/` } : {}),
    latest: newest.slice(0, LATEST).map((version) => pastVersion(version, facts, FIELDS)),
  };
}

/** All versions with their full text; undefined for a kind whose records have no pages of their own. */
export function recordHistory(told: ToldRecord, versions: readonly RecordVersion[], facts: PastFacts): RecordHistoryView | undefined {
  const address = recordAddress(told.kind, told.id);
  if (!address || address.includes('#')) return undefined;
  const last = told.versions.length - 1;
  const full = told.versions.map((version, index): FullVersion => {
    const own = versions[index];
    const next = facts.standings[index + 1];
    const text = own?.value && !(told.alive && index === last) ? textOf(told.kind, own.value, facts) : undefined;
    const held = heldIn(facts.standings, index);
    const before = versions.slice(0, index).findLast(({ value }) => value !== undefined)?.value;
    const { flow } = version.comparison;
    return {
      ...pastVersion(version, facts, Number.POSITIVE_INFINITY),
      said: { from: facts.standings[index]?.site ?? version.day, ...(next ? { until: next.site } : {}) },
      ...(held ? { held } : {}),
      ...(text ? { text } : {}), ...(text && own?.body ? { body: own.body } : {}),
      ...(flow && before && own?.value ? { flow: flowComparison({ before, after: own.value }, flow, { prefix: `v${version.number}`, title: told.name, register: facts.visible }) } : {}),
    };
  });
  const namesakes = told.alive ? [] : facts.visible.idsOf(told.kind).filter((id) => id !== told.id && facts.visible.titleOf(told.kind, id) === told.name).flatMap((id) => recordAddress(told.kind, id) ?? []);
  return { kind: told.kind, id: told.id, name: told.name, alive: told.alive, address, ...(namesakes.length ? { namesakes: namesakes.map((path) => ({ name: told.name, path })) } : {}), ...(facts.logged ? { logged: facts.logged } : {}), versions: full.reverse() };
}

/** The days of which this version is the last one recorded that held by then. */
function heldIn(standings: readonly Standing[], index: number): FullVersion['held'] {
  const own = standings[index];
  if (!own) return undefined;
  const next = standings.slice(index + 1).reduce<string | undefined>((first, { force }) => (first === undefined || force < first ? force : first), undefined);
  const until = [next, own.until && dayAfter(own.until)].filter((day) => day !== undefined && day !== '').sort()[0];
  return until !== undefined && until <= own.force ? undefined : { from: own.force, ...(until === undefined ? {} : { until }) };
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The trail with roles as people call them. */
const named = (trail: ApprovalTrail, roleOf: PastFacts['roleOf']): ApprovalTrail => ({ ...trail, steps: trail.steps.map((step) => ({ ...step, approvals: step.approvals.map((one) => ({ ...one, role: roleOf(one.role) })) })) });

function pastVersion(version: ToldVersion, { titleOf, roleOf, standings }: PastFacts, most: number): PastVersion {
  const { number, state, class: sort, name, day, published, author, commit, pull, subject, reason, adjustment, summary, comparison: { fields }, unreadable, trail } = version;
  return {
    number, state, class: sort, name, day, author, commit, subject, summary, fields: fields.slice(0, most), more: Math.max(0, fields.length - most),
    holds: standings.find((standing) => standing.number === number)?.force ?? day,
    ...(published ? { published: { sequence: published.sequence, day: shanghaiDay(published.time) } } : {}), ...(pull === undefined ? {} : { pull }), ...(reason === undefined ? {} : { reason }),
    ...(adjustment === undefined ? {} : { adjustment: { id: adjustment, title: titleOf(adjustment) ?? adjustment } }), ...(unreadable === undefined ? {} : { unreadable }), ...(trail ? { trail: named(trail, roleOf) } : {}),
  };
}

/** The record in plain words, a line a field. */
const textOf = (kind: Kind, value: object, { visible, schemas }: PastFacts): FullVersion['text'] => recordView(kind, value, visible, schemas).map(({ title, value: fact }) => ({ title: title.zh, text: factText(fact) }));
