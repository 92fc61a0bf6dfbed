// The compact list that the filter on /powers/ loads: one array a power, ids of offices and types as positions in a table.
import type { Limit } from '../../model/schema-types.ts';
import type { PowerRow } from './power-list-view.ts';

/** id, name, office, type, status, levels, topics, limit in working days (see `limitDays`), limit as written, updated. */
export type FilterRow = [id: string, name: string, office: number, type: number, status: string, levels: string[], topics: string[], days: number, limit: [value: number, unit: string] | string | null, updated: string];

export interface FilterIndex {
  offices: string[];
  types: string[];
  rows: FilterRow[];
}

/** No number of days. */
export const NO_DAYS = 9999;

export function filterIndex(rows: readonly PowerRow[]): FilterIndex {
  const external = rows.filter((row) => row.family === 'external');
  const offices = [...new Set(external.map((row) => row.office))];
  const types = [...new Set(external.map((row) => row.type))];
  return {
    offices,
    types,
    rows: external.map((row) => [row.id, row.name, offices.indexOf(row.office), types.indexOf(row.type), row.status, row.levels, row.topics, limitDays(row), written(row), row.updated ?? '']),
  };
}

const written = ({ limit }: PowerRow): FilterRow[8] => (limit ? (limit.kind === 'days' && limit.value !== undefined ? [limit.value, limit.unit ?? 'workingDays'] : limit.kind) : null);

/** Working days for comparing: a week of seven days has five, a month 21, a year 250, eight hours are a day; 0 on the spot. */
function limitDays({ limit }: PowerRow): number {
  if (limit?.kind === 'immediate') return 0;
  if (limit?.kind !== 'days' || limit.value === undefined) return NO_DAYS;
  return Math.ceil(limit.value * PER_UNIT[limit.unit ?? 'workingDays']);
}

const PER_UNIT: Record<NonNullable<Limit['unit']>, number> = { workingDays: 1, calendarDays: 5 / 7, months: 21, years: 250, hours: 1 / 8 };
