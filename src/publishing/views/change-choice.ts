// Which changes a choice leaves. Pure: the page, the table and the command line count with it.
import type { ChangeRow } from './change-rows.ts';

/** Days in Asia/Shanghai, both included, by the recorded clock; "" where nothing is chosen. */
export interface ChangeChoice {
  from: string;
  to: string;
  kind: string;
  office: string;
  type: string;
  class: string;
}

type Chosen = Pick<ChangeRow, 'day' | 'offices' | 'types'> & { kind: string; class?: string };

/** True for a change that matches everything chosen. A change of office belongs to both. */
export const matches = ({ from, to, kind, office, type, class: sort }: ChangeChoice, row: Chosen): boolean =>
  (!from || row.day >= from) && (!to || row.day <= to) && (!kind || row.kind === kind) && (!office || row.offices.includes(office)) && (!type || row.types.includes(type)) && (!sort || row.class === undefined || row.class === sort);

/** How many there are of each class. */
export function countByClass(rows: readonly { class: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row.class] = (counts[row.class] ?? 0) + 1;
  return counts;
}
