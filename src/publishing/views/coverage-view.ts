// How complete each office's disclosure is: the five disclosures (R33), the three full coverages (R19), totals declared against counted (R52).
import type { Register } from '../../model/register.ts';
import type { Office } from '../../model/schema-types.ts';
import { hasFlow } from './flow-view.ts';
import type { PowerRow } from './power-list-view.ts';
import { isListed } from './site-view.ts';

export interface Share {
  have: number;
  of: number;
}

export interface DeclaredTotal {
  measure: NonNullable<Office['declaredTotals']>[number]['measure'];
  type?: string;
  declared: number;
  counted: number;
  source: string;
  explanation?: string;
}

export interface OfficeCoverage {
  id: string;
  name: string;
  powers: number;
  /** 权力内容: powers that state their legal basis. */
  basis: Share;
  /** 人员职责: a responsible person, and staff or posts. */
  staff: Share;
  /** 运行程序: powers with a flow. */
  flow: Share;
  /** 办公办事制度: rules of the office, of those above it, and sets of rules published for everyone (R65). */
  institutions: number;
  /** 时限要求: powers whose type promises a limit, and that state one. */
  limit: Share;
  totals: DeclaredTotal[];
}

/** Powers and flowcharts of one type: a type with powers and no flow, or the reverse, is what R72 met in print. */
export interface TypeCoverage {
  type: string;
  powers: number;
  withFlow: number;
  flows: number;
}

export function typeCoverage(register: Register, rows: readonly PowerRow[]): TypeCoverage[] {
  const powers = rows.filter(isListed).flatMap((row) => register.get('power', row.id)?.value ?? []);
  return register
    .taxonomy('power-types')
    .map(({ id }) => ({ type: id, powers: powers.filter((power) => power.type === id).length, withFlow: powers.filter((power) => power.type === id && hasFlow(register, power)).length, flows: register.all('flow').filter(({ value }) => value.type === id).length }))
    .filter(({ powers: own, flows }) => own + flows > 0);
}

/** The coverage of one office over its listed powers, external and internal. */
export function coverageOf(register: Register, office: Office, rows: readonly PowerRow[]): OfficeCoverage {
  const powers = rows.filter((row) => row.office === office.id && isListed(row)).flatMap((row) => register.get('power', row.id)?.value ?? []);
  const needLimit = powers.filter((power) => register.powerType(power)?.requires?.includes('limits.promised'));
  const share = (have: number, of: number): Share => ({ have, of });
  const staffed = register.all('staff').some(({ value }) => value.office === office.id) || (office.units ?? []).some((unit) => unit.posts?.length);
  const within = new Set(selfAndAbove(register, office.id));
  const flows = register.all('flow').filter(({ value }) => value.office === office.id);
  return {
    id: office.id,
    name: office.name,
    powers: powers.length,
    basis: share(powers.filter((power) => power.legalBasis?.length || power.basisUnparsed).length, powers.length),
    staff: share(Number(Boolean(office.responsible)) + Number(staffed), 2),
    flow: share(powers.filter((power) => hasFlow(register, power)).length, powers.length),
    institutions: register.all('institution').filter(({ value }) => !value.repealed && (!value.office || value.group || within.has(value.office))).length,
    limit: share(needLimit.filter((power) => power.limits?.promised).length, needLimit.length),
    totals: (office.declaredTotals ?? []).flatMap(({ measure, type, value, source, explanation }) => {
      const counts = { powers: powers.filter((power) => !type || power.type === type).length, catalogued: powers.filter((power) => !type || power.type === type).length, flows: flows.filter((flow) => !type || flow.value.type === type).length, departments: register.all('office').length };
      return [{ measure, ...(type ? { type } : {}), declared: value, counted: counts[measure], source, ...(explanation ? { explanation } : {}) }];
    }),
  };
}

/** The office and those above it; a circle of parents ends the walk. */
function selfAndAbove(register: Register, id: string): string[] {
  const offices: string[] = [];
  for (let at: string | undefined = id; at && !offices.includes(at); at = register.get('office', at)?.value.parent) offices.push(at);
  return offices;
}
