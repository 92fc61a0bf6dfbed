// An office: what it is for, how to reach it, its powers by type, and how complete its disclosure is.
import type { Register } from '../../model/register.ts';
import type { Office } from '../../model/schema-types.ts';
import { coverageOf, type OfficeCoverage } from './coverage-view.ts';
import { counted, type CountedLink } from './home-view.ts';
import type { PowerLink } from './power-view.ts';
import { PAGE_SIZE, type PowerRow } from './power-list-view.ts';
import { ENDED, isListed } from './site-view.ts';

export interface OfficeView {
  office: Office;
  path: string;
  types: CountedLink[];
  /** The first powers, external before internal; `total` tells how many there are. */
  rows: PowerRow[];
  total: number;
  ended: PowerRow[];
  leaders: PowerLink[];
  staff: number;
  institutions: PowerLink[];
  flows: PowerLink[];
  coverage: OfficeCoverage;
  successors: PowerLink[];
  children: PowerLink[];
}

export function officeView(register: Register, id: string, rows: readonly PowerRow[]): OfficeView | undefined {
  const entry = register.get('office', id);
  if (!entry) return undefined;
  const own = rows.filter((row) => row.office === id);
  const current = own.filter((row) => isListed(row) || row.status === 'referenced').sort((a, b) => Number(a.family === 'internal') - Number(b.family === 'internal'));
  const link = (target: string, name: string): PowerLink => ({ id: target, name });
  return {
    office: entry.value,
    path: entry.source.path,
    types: counted(register.taxonomy('power-types').map((type) => type.id), own.filter(isListed), (row) => [row.type]),
    rows: current.slice(0, PAGE_SIZE),
    total: current.length,
    ended: own.filter((row) => ENDED.has(row.status)).slice(0, PAGE_SIZE),
    leaders: register.all('leader').filter(({ value }) => value.office === id).map(({ id: leader, value }) => link(leader, value.post)),
    staff: register.all('staff').filter(({ value }) => value.office === id).length,
    institutions: register.all('institution').filter(({ value }) => value.office === id).map(({ id: institution, value }) => link(institution, value.title)),
    flows: register.all('flow').filter(({ value }) => value.office === id).map(({ id: flow, value }) => link(flow, value.name)),
    coverage: coverageOf(register, entry.value, own),
    successors: (entry.value.ending?.targets ?? []).flatMap((target) => (register.get('office', target) ? [link(target, register.get('office', target)?.value.name ?? target)] : [])),
    children: register.all('office').filter(({ value }) => value.parent === id).map(({ id: child, value }) => link(child, value.name)),
  };
}

export interface OfficeRow extends Pick<Office, 'id' | 'name' | 'orgType' | 'phone' | 'address'> {
  powers: number;
  /** Only where the office no longer exists. */
  status?: 'merged' | 'abolished';
}

export const officeRows = (register: Register, rows: readonly PowerRow[]): OfficeRow[] =>
  register.all('office').map(({ value: { id, name, orgType, phone, address, status } }) => ({ id, name, orgType, phone, address, powers: rows.filter((row) => row.office === id && isListed(row)).length, ...(status && status !== 'active' ? { status } : {}) }));
