// When and why a record went off the list: its file was deleted, or it became a tombstone that says where it went (design 6).
import type { VersionState } from '../../history/version.ts';
import { ENDED } from '../views/site-view.ts';

/** Of powers and of offices. */
const ENDS: ReadonlySet<string> = new Set([...ENDED, 'abolished']);

export interface Ended {
  /** `deleted` without a word, or the status of the tombstone: repealed, delegated, moved, split, merged, abolished. */
  how: string;
  /** ISO date that the record states. */
  date?: string;
  ground?: string;
  /** Ids of what took its place. */
  targets?: string[];
}

/** In: what a version did, the record before and after. Out: how it ended with this version; undefined where it did not. */
export function ended(state: VersionState, before: object | undefined, after: object | undefined): Ended | undefined {
  if (state === 'deleted') return { how: 'deleted' };
  const how = after && endOf(after);
  if (!how || (before && endOf(before) === how)) return undefined;
  const { date, ground, title, targets } = partsOf(after);
  const why = textOf(ground) ?? textOf(title);
  return { how, ...(typeof date === 'string' ? { date } : {}), ...(why === undefined ? {} : { ground: why }), ...(Array.isArray(targets) ? { targets: targets.filter((target) => typeof target === 'string') } : {}) };
}

function endOf(value: object): string | undefined {
  if ('status' in value && typeof value.status === 'string' && ENDS.has(value.status)) return value.status;
  return 'repealed' in value && typeof value.repealed === 'object' ? 'repealed' : undefined;
}

/** Powers and offices say `ending`, laws `repealed`. */
function partsOf(value: object): Readonly<Record<string, unknown>> {
  const parts: unknown = 'ending' in value ? value.ending : 'repealed' in value ? value.repealed : undefined;
  return typeof parts === 'object' && parts !== null ? { ...parts } : {};
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
