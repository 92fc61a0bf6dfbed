// The static lists of decisions by type, and within a type by year and by office.
import type { DecisionRow } from './decision-views.ts';

export interface DecisionList {
  /** Below `decisions/type/`: `fund`, `fund/year/2025`, `fund/office/finance`. */
  route: string;
  type: DecisionRow['type'];
  year?: string;
  office?: string;
  rows: DecisionRow[];
  /** What the type can be narrowed to, and the other types. */
  years: string[];
  offices: string[];
  types: DecisionRow['type'][];
}

/** Every list that has a decision. In: all decisions, newest first. */
export function decisionLists(all: readonly DecisionRow[]): DecisionList[] {
  const types = [...new Set(all.map(({ type }) => type))].sort();
  return types.flatMap((type) => {
    const rows = all.filter((row) => row.type === type);
    const years = [...new Set(rows.map(({ date }) => date.slice(0, 4)))];
    const offices = [...new Set(rows.map(({ office }) => office))].sort();
    const base = { type, years, offices, types };
    return [
      { ...base, route: type, rows },
      ...years.map((year) => ({ ...base, route: `${type}/year/${year}`, year, rows: rows.filter(({ date }) => date.startsWith(year)) })),
      ...offices.map((office) => ({ ...base, route: `${type}/office/${office}`, office, rows: rows.filter((row) => row.office === office) })),
    ];
  });
}
