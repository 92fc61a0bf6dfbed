// One version of one record as machines read it: a line of history.ndjson, and what the table and the database are made of.
import type { ChangeClass, FieldChange, StepChange } from '../../history/meaning/change.ts';
import type { ToldRecord, ToldVersion } from '../../history/meaning/told-record.ts';
import type { RecordVersion, VersionState } from '../../history/version.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import { ended, type Ended } from './ended.ts';

export interface HistoryLine {
  kind: Kind;
  id: string;
  /** The anchor `#v3` of its history page. */
  version: number;
  /** As the record called itself then. */
  name: string;
  office?: string;
  officeName?: string;
  type?: string;
  status?: string;
  class: ChangeClass;
  state: VersionState;
  technical: boolean;
  adjustment?: string;
  reason?: string;
  summary: Bilingual;
  /** First day in force that the record states. */
  effective?: string;
  /** Date and time of the commit, and its day in Asia/Shanghai. */
  recorded: string;
  day: string;
  /** Time and number of the first publication that showed it; absent where this publication is the first, or where there is no log. */
  published?: string;
  publication?: number;
  commit: string;
  pull?: number;
  author: string;
  subject: string;
  path: string;
  unreadable?: string;
  /** What the record was taken off the list with. */
  ended?: Ended;
  changes: FieldChange[];
  steps?: StepChange[];
}

/** In: a told record with the files behind its versions. Out: a line for each, oldest first. */
export function historyLines(told: ToldRecord, versions: readonly RecordVersion[], visible: Register): HistoryLine[] {
  let before: object | undefined;
  return told.versions.map((version, index): HistoryLine => {
    const value = versions[index]?.value;
    const line = lineOf(told, version, visible, ended(version.state, before, value));
    before = value ?? before;
    return line;
  });
}

function lineOf({ kind, id }: ToldRecord, version: ToldVersion, visible: Register, end: Ended | undefined): HistoryLine {
  const { number, name, office, type, status, state, technical, adjustment, reason, summary, effective, commitDate, day, published, commit, pull, author, subject, path, unreadable, comparison } = version;
  const officeName = office !== undefined && visible.exists('office', office) ? visible.titleOf('office', office) : undefined;
  return {
    kind, id, version: number, name, ...present({ office, officeName, type, status }),
    class: version.class, state, technical, ...present({ adjustment, reason }), summary,
    ...present({ effective }), recorded: commitDate, day, ...(published ? { published: published.time, publication: published.sequence } : {}),
    commit, ...present({ pull }), author, subject, path, ...present({ unreadable, ended: end }),
    changes: comparison.fields, ...(comparison.flow ? { steps: comparison.flow.steps } : {}),
  };
}

/** Without what is absent, so that a line says nothing about it. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
