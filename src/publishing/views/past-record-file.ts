// The file of a record's past for programs: `data/history/<kind>/<id>.json`.
import { isDeepStrictEqual } from 'node:util';
import type { ToldRecord } from '../../history/meaning/told-record.ts';
import type { PastRecord, PastRecordVersion } from '../../history/past-record.ts';
import type { RecordVersion } from '../../history/version.ts';
import type { Register } from '../../model/register.ts';
import { referencePaths, type Schemas } from '../../model/schemas.ts';
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
  const names = new Map<string, string>();
  const paths = referencePaths(schemas, told.kind);
  const rows = told.versions.map((version, index): PastRecordVersion => {
    const own = versions[index];
    const value = own?.value as Readonly<Record<string, unknown>> | undefined;
    const { number, state, class: sort, summary, day, commitDate, commit, author, pull, adjustment, reason, published, status, unreadable } = version;
    const set = value && Object.fromEntries(Object.entries(value).filter(([key, field]) => !isDeepStrictEqual(field, Object.hasOwn(before, key) ? before[key] : undefined)));
    const unset = value && Object.keys(before).filter((key) => !Object.hasOwn(value, key));
    const body = own?.body !== text ? own?.body : undefined;
    if (value) {
      before = value;
      text = own?.body;
      for (const { path, target } of paths) for (const id of idsAt(value, path)) if (visible.exists(target, id)) names.set(`${target}/${id}`, visible.titleOf(target, id));
    }
    return {
      number, state, class: sort, summary, day, recorded: commitDate, commit, author, ...(pull === undefined ? {} : { pull }), ...(adjustment === undefined ? {} : { adjustment }), ...(reason === undefined ? {} : { reason }),
      ...(published ? { published } : {}), ...periodOf(value), holds: standings.find((standing) => standing.number === number)?.force ?? day, ...(status === undefined ? {} : { status }),
      ...(set && Object.keys(set).length ? { set } : {}), ...(unset?.length ? { unset } : {}), ...(body === undefined ? {} : { body }), ...(unreadable === undefined ? {} : { unreadable }),
    };
  });
  return { kind: told.kind, id: told.id, name: told.name, head, ...(logged ? { loggedSince: logged } : {}), names: Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1))), versions: rows };
}

function periodOf(value: Readonly<Record<string, unknown>> | undefined): Pick<PastRecordVersion, 'effective'> {
  const effective = value?.['effective'];
  if (typeof effective !== 'object' || effective === null) return {};
  const day = (key: 'from' | 'to'): Record<string, string> => { const found: unknown = Reflect.get(effective, key); return typeof found === 'string' ? { [key]: found } : {}; };
  return { effective: { ...day('from'), ...day('to') } };
}

/** Ids at a place of a record; `*` stands for every item of a list. */
function idsAt(value: unknown, path: readonly string[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item) => idsAt(item, rest)) : [];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? idsAt(Reflect.get(value, key), rest) : [];
}
