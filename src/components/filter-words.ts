// The words and names that the filter script needs, handed to it in the page.
import { limitShort } from '../i18n/limit-words.ts';
import type { Limit } from '../model/schema-types.ts';
import type { Frame } from './frame.ts';

export interface FilterWords {
  found: string;
  showing: string;
  loading: string;
  failed: string;
  columns: [type: string, office: string, limit: string, status: string];
  types: Record<string, string>;
  offices: Record<string, string>;
  statuses: Record<string, string>;
  /** By unit, `{}` standing for the number. */
  units: Record<string, string>;
  /** Limits without a number of days. */
  kinds: Record<string, string>;
  contentLang: string | null;
}

export function filterWords({ lang, zh, t: { list: t }, names, text, value }: Frame): FilterWords {
  const units: NonNullable<Limit['unit']>[] = ['workingDays', 'calendarDays', 'months', 'years', 'hours'];
  const statuses = ['future', 'inForce', 'suspended', 'delegated', 'repealed', 'moved', 'split', 'merged', 'referenced'];
  return {
    found: t.found(NaN).replace('NaN', '{}'),
    showing: t.showing(NaN, NaN).replace('NaN', '{}').replace('NaN', '{}'),
    loading: t.loading,
    failed: t.failed,
    columns: [t.type, t.office, t.limit, t.status],
    types: Object.fromEntries(Object.entries(names.types).map(([id, name]) => [id, text(name)])),
    offices: names.offices,
    statuses: Object.fromEntries(statuses.map((status) => [status, value('power.status', status)])),
    units: Object.fromEntries(units.map((unit) => [unit, limitShort({ kind: 'days', value: 2, unit }, lang).replace('2', '{}')])),
    kinds: Object.fromEntries((['immediate', 'none', 'unknown'] as const).map((kind) => [kind, limitShort({ kind }, lang)])),
    contentLang: zh ?? null,
  };
}
