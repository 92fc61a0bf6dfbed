// What must be published here and is not: every office's duties with their sources, what the rules find, what is excepted.
// Pages, JSON and CSV come from the one scoreboard, so that they cannot disagree.
import type { Register } from '../../model/register.ts';
import type { AnnualReport, Office, Power, Ruling } from '../../model/schema-types.ts';
import type { ViewModel } from '../view-models.ts';
import { coverageOf, type OfficeCoverage } from './coverage-view.ts';
import { DUTIES, type DutyFound, type DutyId, type DutyState } from './duty-table.ts';
import { eightContents, type EightContent } from './eight-contents.ts';
import { lateOf, titleOf, type ExceptionInForce, type LateFinding } from './late-view.ts';
import { lastDueYear } from './annual-report-duty.ts';
import { powerRows } from './power-list-view.ts';
import { sourceView, type SourceView } from './rule-views.ts';
import { isListed } from './site-view.ts';

export interface OfficeDuty extends DutyFound {
  id: DutyId;
}

export interface OfficeAccount {
  id: string;
  name: string;
  duties: OfficeDuty[];
  late: LateFinding[];
  exceptions: ExceptionInForce[];
}

export interface DutySource extends SourceView {
  /** The page of the law, or of the requirement. */
  path?: string;
}

export interface DutyTotal extends Record<Exclude<DutyState, 'notNeeded'>, number> {
  id: DutyId;
  sources: DutySource[];
  /** Offices that have the duty. */
  needed: number;
}

export interface Scoreboard {
  today: string;
  /** The last year whose annual reports are due from departments. */
  reportYear: number;
  duties: DutyTotal[];
  offices: OfficeAccount[];
  eight: EightContent[];
  /** Findings and exceptions on records of no office. */
  late: LateFinding[];
  exceptions: ExceptionInForce[];
}

/** One row of the scoreboard's table. */
export interface OfficeScore extends Record<DutyState, number> {
  id: string;
  name: string;
  lacks: DutyId[];
  errors: number;
  warnings: number;
}

export interface ScoreboardPage extends Omit<Scoreboard, 'offices' | 'exceptions' | 'late'> {
  offices: OfficeScore[];
  /** All exceptions in force, those of offices too. */
  exceptions: ExceptionInForce[];
  late: FindingGroup[];
  findings: Record<'errors' | 'warnings', number>;
}

/** What one rule found. */
export interface FindingGroup {
  rule: string;
  title: string;
  titleEn: string;
  severity: LateFinding['severity'];
  count: number;
  /** The first ones; all are in the download. */
  findings: LateFinding[];
}

export interface OfficeAccountPage extends Omit<OfficeAccount, 'late'> {
  late: FindingGroup[];
  sources: Record<string, DutySource[]>;
}

/** Findings of one rule on a page: a page of ten thousand lines helps nobody. */
const SHOWN = 20;

const made = new WeakMap<Register, Scoreboard>();

/** In: a register that holds only what is public, and the day of publication (ISO). Made once for pages and downloads. */
export function scoreboard(register: Register, today: string): Scoreboard {
  const known = made.get(register);
  if (known?.today === today) return known;
  const board = makeScoreboard(register, today);
  made.set(register, board);
  return board;
}

function makeScoreboard(register: Register, today: string): Scoreboard {
  const rows = powerRows(register);
  const { findings, exceptions } = lateOf(register, today);
  const of = <T extends { office?: string }>(values: readonly T[]) => Map.groupBy(values, ({ office }) => office);
  const [late, excepted] = [of(findings), of(exceptions)];
  const powers = Map.groupBy(register.all('power').map(({ value }) => value).filter(isListed), ({ office }) => office);
  const reports = Map.groupBy(register.all('annual-report').map(({ value }) => value), ({ office }) => office);
  const rulings = Map.groupBy(register.all('ruling').map(({ value }) => value), ({ office }) => office);
  const offices = register.all('office').flatMap(({ id, value: office }): OfficeAccount[] => {
    if (office.status && office.status !== 'active') return [];
    const own = { powers: powers.get(id) ?? [], reports: reports.get(id) ?? [], rulings: rulings.get(id) ?? [] };
    return [{ id, name: office.name, duties: dutiesOf(register, office, coverageOf(register, office, rows), own, today), late: late.get(id) ?? [], exceptions: excepted.get(id) ?? [] }];
  });
  const active = new Set(offices.map(({ id }) => id));
  const rest = <T extends { office?: string }>(values: readonly T[]) => values.filter(({ office }) => !office || !active.has(office));
  return { today, reportYear: lastDueYear('department', today), duties: DUTIES.map(({ id, source }) => totalOf(register, id, source, offices)), offices, eight: eightContents(register, today), late: rest(findings), exceptions: rest(exceptions) };
}

interface Own {
  powers: readonly Power[];
  reports: readonly AnnualReport[];
  rulings: readonly Ruling[];
}

const dutiesOf = (register: Register, office: Office, coverage: OfficeCoverage, own: Own, today: string): OfficeDuty[] =>
  DUTIES.map(({ id, judge }) => ({ id, ...judge({ register, office, coverage, ...own, today }) }));

function totalOf(register: Register, id: DutyId, source: readonly string[], offices: readonly OfficeAccount[]): DutyTotal {
  const states = offices.flatMap(({ duties }) => duties.flatMap((duty) => (duty.id === id ? [duty.state] : [])));
  const count = (state: DutyState) => states.filter((each) => each === state).length;
  return { id, sources: source.map((name) => dutySource(register, name)), needed: states.length - count('notNeeded'), there: count('there'), partly: count('partly'), missing: count('missing') };
}

function dutySource(register: Register, name: string): DutySource {
  const view = sourceView(name);
  if (view.says) return { ...view, path: `requirements/#${name}` };
  const law = register.lawOf({ title: name.replace(/第\d+条.*$/, '') });
  return { ...view, ...(law ? { path: `laws/${law.id}/` } : {}) };
}

/** What the pages print: the scoreboard, and one page an office. */
export function* dutyModels(register: Register, today: string): Generator<ViewModel> {
  const board = scoreboard(register, today);
  const { offices, late, exceptions, ...rest } = board;
  const scores = offices.map(scoreOf);
  const total = (key: 'errors' | 'warnings') => scores.reduce((sum, score) => sum + score[key], 0) + late.filter(({ severity }) => `${severity}s` === key).length;
  yield { name: 'scoreboard', data: { ...rest, offices: scores, late: grouped(late), exceptions: [...offices.flatMap((office) => office.exceptions), ...exceptions], findings: { errors: total('errors'), warnings: total('warnings') } } satisfies ScoreboardPage };
  const sources = Object.fromEntries(board.duties.map((duty) => [duty.id, duty.sources]));
  for (const { late: own, ...office } of offices) yield { name: `scoreboard/${office.id}`, data: { ...office, late: grouped(own), sources } satisfies OfficeAccountPage };
}

function scoreOf({ id, name, duties, late }: OfficeAccount): OfficeScore {
  const count = (state: DutyState) => duties.filter((duty) => duty.state === state).length;
  return { id, name, there: count('there'), partly: count('partly'), missing: count('missing'), notNeeded: count('notNeeded'), lacks: duties.flatMap((duty) => (duty.state === 'missing' ? [duty.id] : [])), errors: late.filter(({ severity }) => severity === 'error').length, warnings: late.filter(({ severity }) => severity === 'warning').length };
}

function grouped(findings: readonly LateFinding[]): FindingGroup[] {
  return [...Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ rule: first.rule, severity: first.severity, ...titleOf(first.rule), count: group.length, findings: group.slice(0, SHOWN) }] : [];
  });
}
