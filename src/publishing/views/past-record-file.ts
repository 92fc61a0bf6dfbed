// The file of a record's past for programs: `data/history/<kind>/<id>.json`.
import { isDeepStrictEqual } from 'node:util';
import type { ToldRecord } from '../../history/meaning/told-record.ts';
import type { PastRecord, PastRecordVersion } from '../../history/past-record.ts';
import type { RecordVersion } from '../../history/version.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import { runsIn } from '../../history/meaning/compare-segments.ts';
import { referredBy } from './past-referred.ts';
import type { Standing } from './change-standing.ts';

export interface PastRecordFacts {
  head: string;
  logged: string | undefined;
  standings: readonly Standing[];
  visible: Register;
  schemas: Schemas;
}

/** Where it lies, below the site's root. */
export const pastRecordPath = ({ kind, id }: Pick<ToldRecord, 'kind' | 'id'>): string => `data/history/${kind}/${id}.json`;

/** In: a record as told to the public, and its versions. */
export function pastRecord(told: ToldRecord, versions: readonly RecordVersion[], { head, logged, standings, visible, schemas }: PastRecordFacts): PastRecord {
  let before: Readonly<Record<string, unknown>> = {};
  let text: string | undefined;
  const values: Readonly<Record<string, unknown>>[] = [];
  const runs = new Set<string>();
  const learn = (field: unknown): void => { for (const text of textsIn(field)) for (const run of runsIn(text)) runs.add(run); };
  const rows = told.versions.map((version, index): PastRecordVersion => {
    const own = versions[index];
    const value = own?.value as Readonly<Record<string, unknown>> | undefined;
    const { number, state, class: sort, summary, day, commitDate, commit, author, pull, adjustment, reason, published, status, unreadable } = version;
    const standing = standings.find((one) => one.number === number);
    const set = value && Object.fromEntries(Object.entries(value).filter(([key, field]) => !isDeepStrictEqual(field, Object.hasOwn(before, key) ? before[key] : undefined)));
    const unset = value && Object.keys(before).filter((key) => !Object.hasOwn(value, key));
    const body = own?.body !== text ? own?.body : undefined;
    if (value) {
      if (values.length > 0) for (const key of [...Object.keys(set ?? {}), ...(unset ?? [])]) learn([before[key], value[key]]);
      if (values.length > 0 && body !== undefined) learn([text, body]);
      before = value;
      text = own?.body;
      values.push(value);
    }
    return {
      number, state, class: sort, summary, day, recorded: commitDate, commit, author, ...(pull === undefined ? {} : { pull }), ...(adjustment === undefined ? {} : { adjustment }), ...(reason === undefined ? {} : { reason }),
      ...(published ? { published } : {}), ...periodOf(value), holds: standing?.force ?? day, shown: standing?.site ?? day, ...(status === undefined ? {} : { status }),
      ...(set && Object.keys(set).length ? { set } : {}), ...(unset?.length ? { unset } : {}), ...(body === undefined ? {} : { body }), ...(unreadable === undefined ? {} : { unreadable }),
    };
  });
  return { kind: told.kind, id: told.id, name: told.name, head, ...(logged ? { loggedSince: logged } : {}), referred: referredBy(told.kind, values, visible, schemas), words: [...runs].filter((run) => run.includes(' ')).sort(), versions: rows };
}

function periodOf(value: Readonly<Record<string, unknown>> | undefined): Pick<PastRecordVersion, 'effective'> {
  const effective = value?.['effective'];
  if (typeof effective !== 'object' || effective === null) return {};
  const day = (key: 'from' | 'to'): Record<string, string> => { const found: unknown = Reflect.get(effective, key); return typeof found === 'string' ? { [key]: found } : {}; };
  return { effective: { ...day('from'), ...day('to') } };
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
