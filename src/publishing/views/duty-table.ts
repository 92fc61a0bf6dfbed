// What an office must publish, each duty with where it comes from and how it is judged. The pages, the downloads and the totals read this table.
import { Temporal } from 'temporal-polyfill';
import { addressOf } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { AnnualReport, Office, Power, Ruling } from '../../model/schema-types.ts';
import { isOfCode, TYPE_CODES } from '../../rules/power-type-of.ts';
import { annualReportDue, lastDueYear, reportLevels } from './annual-report-duty.ts';
import type { OfficeCoverage, Share } from './coverage-view.ts';
import { hasFlow } from './flow-view.ts';

export type DutyState = 'there' | 'partly' | 'missing' | 'notNeeded';

/** Why a duty is not wholly kept, as far as that can be said in a few words. */
export type DutyNote =
  | { note: 'late'; published: string; due: string; year: number }
  | { note: 'due'; due: string; year: number }
  | { note: 'fields'; fields: string[] }
  | { note: 'since'; date: string; count: number }
  | { note: 'newest'; date: string }
  | { note: 'expired'; count: number }
  | { note: 'withParent' | 'noSuchPowers' | 'noTotals' };

export interface DutyFound {
  state: DutyState;
  have?: number;
  of?: number;
  /** Where it is kept; a record by its name, a part of a page without one. */
  links: { name?: string; path: string }[];
  /** Records that lack it, the first few; `of` less `have` is how many there are. */
  lacking: { name: string; path: string }[];
  note?: DutyNote;
}

/** All that is known of an office, gathered once. */
export interface OfficeFacts {
  register: Register;
  office: Office;
  coverage: OfficeCoverage;
  /** Powers on its list, external ones. */
  powers: readonly Power[];
  reports: readonly AnnualReport[];
  rulings: readonly Ruling[];
  today: string;
}

interface Duty {
  id: string;
  /** As rules name their sources. */
  source: readonly string[];
  judge(facts: OfficeFacts): DutyFound;
}

/** Names of records shown where a duty lacks some. */
const SHOWN = 8;
const DISCLOSURE = '政府信息公开条例';

export const DUTIES = [
  { id: 'guide', source: [`${DISCLOSURE}第12条`], judge: guideDuty },
  { id: 'catalogue', source: [`${DISCLOSURE}第12条`, 'R13'], judge: catalogueDuty },
  { id: 'annualReport', source: [`${DISCLOSURE}第49条`], judge: reportDuty },
  { id: 'contact', source: [`${DISCLOSURE}第20条`, 'R62'], judge: contactDuty },
  { id: 'basis', source: ['R33', 'R53'], judge: (facts) => powersDuty(facts, facts.coverage.basis, (power) => Boolean(power.legalBasis?.length || power.basisUnparsed)) },
  { id: 'staff', source: ['R33', 'R34'], judge: ({ coverage: { staff, id } }) => ({ ...shared(staff), links: staff.have ? [{ path: `offices/${id}/#contact` }] : [], lacking: [] }) },
  { id: 'flow', source: ['R33', 'R3'], judge: (facts) => powersDuty(facts, facts.coverage.flow, (power) => hasFlow(facts.register, power)) },
  { id: 'rules', source: ['R33', 'R65'], judge: ({ coverage: { institutions } }) => ({ state: institutions > 0 ? 'there' : 'missing', have: institutions, links: institutions > 0 ? [{ path: 'institutions/' }] : [], lacking: [] }) },
  { id: 'limit', source: ['R33', 'R41'], judge: (facts) => powersDuty(facts, facts.coverage.limit, (power) => Boolean(power.limits?.promised) || !facts.register.powerType(power)?.requires?.includes('limits.promised')) },
  { id: 'complaints', source: ['R3', 'R95'], judge: complaintDuty },
  { id: 'discretion', source: ['R13', '行政处罚法第34条'], judge: discretionDuty },
  { id: 'licences', source: ['行政许可法第40条'], judge: (facts) => rulingDuty(facts, 'licence') },
  { id: 'penalties', source: ['行政处罚法第48条', `${DISCLOSURE}第20条`], judge: (facts) => rulingDuty(facts, 'penalty') },
  { id: 'totals', source: ['R52'], judge: totalsDuty },
  { id: 'officers', source: ['R34', '行政处罚法第42条'], judge: officerDuty },
] as const satisfies readonly Duty[];

export type DutyId = (typeof DUTIES)[number]['id'];

const stateOf = ({ have, of }: Share): DutyState => (of === 0 ? 'notNeeded' : have >= of ? 'there' : have === 0 ? 'missing' : 'partly');
const shared = (share: Share) => ({ state: stateOf(share), ...(share.of > 0 ? share : {}) });
const absent = (note: DutyNote): DutyFound => ({ state: 'notNeeded', links: [], lacking: [], note });
const powerLink = ({ id, name }: Power) => ({ name, path: `powers/${id}/` });

function guideDuty({ register, office, powers }: OfficeFacts): DutyFound {
  const guides = register.all('guide').filter(({ value }) => value.office === office.id);
  if (guides.length === 0 && powers.length === 0) return absent({ note: 'noSuchPowers' });
  return { state: guides.length > 0 ? 'there' : 'missing', links: guides.map(({ id, value }) => ({ name: value.title, path: `guides/${id}/` })), lacking: [] };
}

/** The catalogue stands in the guide; one without anything new for a year is not kept up. */
function catalogueDuty(facts: OfficeFacts): DutyFound {
  const { register, office, today } = facts;
  const items = register.all('guide').flatMap(({ value }) => (value.office === office.id ? value.catalogue : []));
  const found = guideDuty(facts);
  if (found.state !== 'there') return found;
  const newest = items.map(({ date }) => date).sort().at(-1);
  return newest && newest > yearBefore(today) ? { ...found, have: items.length } : { ...found, state: 'partly', have: items.length, ...(newest ? { note: { note: 'newest', date: newest } } : {}) };
}

const yearBefore = (today: string): string => Temporal.PlainDate.from(today).subtract({ months: 12 }).toString();

function reportDuty({ register, office, reports, today }: OfficeFacts): DutyFound {
  const levels = reportLevels(register, office, reports);
  const [level] = levels;
  if (!level) return absent({ note: 'withParent' });
  const year = lastDueYear(level, today);
  const due = annualReportDue(level, year);
  const report = reports.find((each) => each.level === level && each.year === year);
  if (!report) return { state: 'missing', links: [], lacking: [], note: { note: 'due', due, year } };
  const links = [{ name: report.title, path: `${addressOf('annual-report')}/${report.id}/` }];
  return report.date > due ? { state: 'partly', links, lacking: [], note: { note: 'late', published: report.date, due, year } } : { state: 'there', links, lacking: [] };
}

/** 机关职能、机构设置、办公地址、办公时间、联系方式、负责人. */
const CONTACT = ['functions', 'units', 'address', 'hours', 'phone', 'responsible'] as const;

function contactDuty({ office }: OfficeFacts): DutyFound {
  const fields = CONTACT.filter((field) => { const value = office[field]; return Array.isArray(value) ? value.length === 0 : !value; });
  return { ...shared({ have: CONTACT.length - fields.length, of: CONTACT.length }), links: fields.length < CONTACT.length ? [{ path: `offices/${office.id}/#contact` }] : [], lacking: [], ...(fields.length ? { note: { note: 'fields', fields: [...fields] } } : {}) };
}

function powersDuty({ coverage, powers }: OfficeFacts, share: Share, kept: (power: Power) => boolean): DutyFound {
  return { ...shared(share), links: share.have > 0 ? [{ path: `browse/office/${coverage.id}/` }] : [], lacking: share.have < share.of ? powers.filter((power) => !kept(power)).slice(0, SHOWN).map(powerLink) : [] };
}

function complaintDuty({ office, powers }: OfficeFacts): DutyFound {
  if (office.complaints?.length) return { state: 'there', have: office.complaints.length, links: [{ path: `offices/${office.id}/#complaints` }], lacking: [] };
  if (powers.length === 0) return { state: 'missing', links: [], lacking: [] };
  const without = powers.filter(({ complaints }) => !complaints?.length);
  return { ...shared({ have: powers.length - without.length, of: powers.length }), links: [], lacking: without.slice(0, SHOWN).map(powerLink) };
}

function discretionDuty({ register, powers }: OfficeFacts): DutyFound {
  const penalties = powers.filter((power) => isOfCode(register, power, TYPE_CODES.penalty));
  if (penalties.length === 0) return absent({ note: 'noSuchPowers' });
  const having = penalties.filter(({ discretion }) => discretion?.length);
  return { ...shared({ have: having.length, of: penalties.length }), links: having.slice(0, SHOWN).map(powerLink), lacking: penalties.filter(({ discretion }) => !discretion?.length).slice(0, SHOWN).map(powerLink) };
}

/** Decisions published within the last twelve months, where the office has powers to make them. */
function rulingDuty({ register, office, powers, rulings, today }: OfficeFacts, type: Ruling['type']): DutyFound {
  const own = rulings.filter((ruling) => ruling.type === type);
  if (own.length === 0 && !powers.some((power) => isOfCode(register, power, TYPE_CODES[type]))) return absent({ note: 'noSuchPowers' });
  const since = yearBefore(today);
  const recent = own.filter(({ published }) => published > since && published <= today);
  return { state: recent.length > 0 ? 'there' : 'missing', have: recent.length, links: recent.length > 0 ? [{ path: `${addressOf('ruling')}/office/${office.id}/` }] : [], lacking: [], note: { note: 'since', date: since, count: recent.length } };
}

function totalsDuty({ coverage: { id, totals } }: OfficeFacts): DutyFound {
  if (totals.length === 0) return absent({ note: 'noTotals' });
  const agreed = totals.filter(({ declared, counted, explanation }) => declared === counted || explanation);
  return { ...shared({ have: agreed.length, of: totals.length }), links: [{ path: `offices/${id}/#coverage` }], lacking: [] };
}

/** Who inspects, penalises or coerces does so with a licence number that people can ask for. */
function officerDuty({ register, office, powers, today }: OfficeFacts): DutyFound {
  const codes = [TYPE_CODES.penalty, TYPE_CODES.coercion, TYPE_CODES.inspection];
  if (!powers.some((power) => codes.some((code) => isOfCode(register, power, code)))) return absent({ note: 'noSuchPowers' });
  const licensed = register.all('staff').filter(({ value }) => value.office === office.id && value.licence && !(value.term?.to && value.term.to < today));
  const expired = licensed.filter(({ value }) => value.licenceUntil && value.licenceUntil < today).length;
  return { state: licensed.length === 0 ? 'missing' : expired > 0 ? 'partly' : 'there', have: licensed.length - expired, links: licensed.slice(0, SHOWN).map(({ id, value }) => ({ name: value.post, path: `staff/#${id}` })), lacking: [], ...(expired > 0 ? { note: { note: 'expired', count: expired } } : {}) };
}
