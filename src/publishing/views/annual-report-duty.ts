// Who owes an annual report, for which year, and by when (政府信息公开条例第49条). Used by the scoreboard and by the dates to come.
import type { Register } from '../../model/register.ts';
import type { AnnualReport, Office } from '../../model/schema-types.ts';

type Level = AnnualReport['level'];

const LAST_DAY: Readonly<Record<Level, string>> = { department: '01-31', government: '03-31' };

/** The last day on which the report on `year` may be published. */
export const annualReportDue = (level: Level, year: number): string => `${year + 1}-${LAST_DAY[level]}`;

/** The last year whose report was due before `today` (ISO date). The last day still belongs to the period. */
export const lastDueYear = (level: Level, today: string): number => Number(today.slice(0, 4)) - (today.slice(5) > LAST_DAY[level] ? 1 : 2);

/**
 * Which reports an office owes: those it has published before; otherwise a department's, or the government's for the office above all others.
 * None for a post below a department, which the department reports on, nor for an office that has ended.
 */
export function reportLevels(register: Register, office: Office, reports: readonly AnnualReport[]): Level[] {
  if (office.status && office.status !== 'active') return [];
  const own = [...new Set(reports.map(({ level }) => level))];
  if (own.length > 0) return own;
  const above = office.parent ? register.get('office', office.parent)?.value : undefined;
  if (above?.parent) return [];
  return [!office.parent && register.all('office').some(({ value }) => value.parent === office.id) ? 'government' : 'department'];
}
