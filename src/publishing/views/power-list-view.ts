// One row a power, for lists, and the groups under which lists are browsed without script.
import type { Register } from '../../model/register.ts';
import type { Limit, Power } from '../../model/schema-types.ts';
import { ENDED, isListed } from './site-view.ts';

export interface PowerRow {
  id: string;
  name: string;
  parentName?: string;
  type: string;
  family: Power['family'];
  office: string;
  status: Power['status'];
  levels: string[];
  topics: string[];
  /** The promised limit, or the statutory one where nothing is promised. */
  limit?: Limit;
  updated?: string;
  key?: boolean;
}

/** The list of powers, and the lists that stand apart from it: internal powers, matters run by the same rules (R22), and what has ended. */
export type WholeList = 'all' | 'internal' | 'referenced' | 'ended';

/** How a list is addressed below /browse/, e.g. `type/licence`, and which rows it holds. */
export interface PowerGroup {
  kind: 'type' | 'office' | 'topic' | 'status' | 'level' | WholeList;
  /** Id of the type, office …; empty for a whole list. */
  id: string;
  rows: PowerRow[];
}

export const PAGE_SIZE = 100;

/** All rows: listed first by office and name, so that lists of one office read as its own list does. */
export function powerRows(register: Register): PowerRow[] {
  const offices = new Map(register.all('office').map(({ id }, index) => [id, index]));
  const types = new Map(register.taxonomy('power-types').map(({ id }, index) => [id, index]));
  const place = (row: PowerRow) => (offices.get(row.office) ?? 1e6) * 1000 + (types.get(row.type) ?? 999);
  const topics = topicsOf(register);
  return register
    .all('power')
    .filter(({ value }) => value.status !== 'draft')
    .map(({ id, value }): PowerRow => ({
      id,
      name: value.name,
      ...(value.parentName && value.parentName !== value.name ? { parentName: value.parentName } : {}),
      type: value.type,
      family: value.family,
      office: value.office,
      status: value.status,
      levels: value.levels ?? [],
      topics: topics.get(id) ?? [],
      ...((value.limits?.promised ?? value.limits?.statutory) ? { limit: withoutNotes(value.limits?.promised ?? value.limits?.statutory) } : {}),
      ...(value.updated ? { updated: value.updated } : {}),
      ...(value.keySince ? { key: true } : {}),
    }))
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** Topic ids by power, named by the topic or by the power itself. */
export function topicsOf(register: Register): Map<string, string[]> {
  const topics = new Map<string, string[]>();
  const add = (power: string, topic: string) => topics.set(power, [...new Set([...(topics.get(power) ?? []), topic])]);
  for (const { id, value } of register.all('topic')) for (const power of value.powers) add(power, id);
  for (const { id, value } of register.all('power')) for (const topic of value.topics ?? []) if (register.get('topic', topic)) add(id, topic);
  return topics;
}

const withoutNotes = (limit: Limit | undefined): Limit | undefined => limit && { kind: limit.kind, ...(limit.value === undefined ? {} : { value: limit.value }), ...(limit.unit ? { unit: limit.unit } : {}) };

/** Every browsable group with at least one row; external powers on the list, except for `status`, which shows the ended ones too. */
export function powerGroups(rows: readonly PowerRow[]): PowerGroup[] {
  const listed = rows.filter((row) => row.family === 'external' && isListed(row));
  const by = (kind: PowerGroup['kind'], from: readonly PowerRow[], keys: (row: PowerRow) => readonly string[]): PowerGroup[] => {
    const groups = new Map<string, PowerRow[]>();
    for (const row of from) for (const key of keys(row)) (groups.get(key) ?? groups.set(key, []).get(key) ?? []).push(row);
    return [...groups].map(([id, group]) => ({ kind, id, rows: group }));
  };
  return [
    { kind: 'all', id: '', rows: listed },
    { kind: 'internal', id: '', rows: rows.filter((row) => row.family === 'internal' && isListed(row)) },
    { kind: 'referenced', id: '', rows: rows.filter((row) => row.status === 'referenced') },
    { kind: 'ended', id: '', rows: rows.filter((row) => ENDED.has(row.status)) },
    // Every type met has a page, also one whose powers have all ended: their pages link to it.
    ...by('type', rows, (row) => [row.type]).map((group) => ({ ...group, rows: group.rows.filter(isListed) })),
    ...by('office', rows.filter((row) => !ENDED.has(row.status)), (row) => [row.office]),
    ...by('topic', listed, (row) => row.topics),
    ...by('status', rows.filter((row) => row.family === 'external'), (row) => [row.status]),
    ...by('level', listed, (row) => row.levels),
  ];
}

export interface ListSummary extends Pick<PowerGroup, 'kind' | 'id'> {
  count: number;
  pages: number;
}

export interface ListPage extends ListSummary {
  /** From 1. */
  page: number;
  rows: PowerRow[];
}

export const listSummary = ({ kind, id, rows }: PowerGroup): ListSummary => ({ kind, id, count: rows.length, pages: Math.max(1, Math.ceil(rows.length / PAGE_SIZE)) });

/** The pages of a group, at most PAGE_SIZE rows each; one empty page where there is nothing. */
export function listPages(group: PowerGroup): ListPage[] {
  const summary = listSummary(group);
  return Array.from({ length: summary.pages }, (_, index) => ({ ...summary, page: index + 1, rows: group.rows.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE) }));
}
