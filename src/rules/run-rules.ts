// Register → findings, placed and sorted. A rule that crashes becomes a finding instead of ending the run.
import type { Kind } from '../model/kinds.ts';
import type { Entry, Register, SourceFile } from '../model/register.ts';
import { locator, placeOfOffset, type Place } from '../reading/locate.ts';
import type { ReadResult } from '../reading/read-register.ts';
import type { AnyRule, Finding, Path, Report, Rule, RuleContext } from './rule.ts';
import { applyExceptions } from './exceptions.ts';

export interface RunOptions {
  rules: readonly AnyRule[];
  /** ISO date for which "overdue", "amended since" and the like are asked. */
  today: string;
  /** How the content folder is called in findings, e.g. `content/`. */
  prefix?: string;
}

/** All findings of a reading and of the rules, exceptions applied, sorted by file, line, column and rule. */
export function runRules({ register, files, problems }: ReadResult, { rules, today, prefix = '' }: RunOptions): Finding[] {
  const place = placer();
  const findings: Finding[] = problems.map(({ rule, source, at, offset, message, help }) => ({ rule: rule.id, severity: rule.severity, file: source.path, ...place(source, at, offset), message, help }));
  for (const rule of rules) {
    if (rule.local && !setting(register, rule.id)?.adopted) continue;
    runOne(rule, register, files, today, (report, subject) => {
      const source = report.file ?? report.entry?.source ?? subject;
      const where = source ? { file: source.path, ...place(source, report.at, report.offset) } : { file: 'site.yml', line: 1, column: 1 };
      findings.push({ rule: rule.id, severity: report.severity ?? setting(register, rule.id)?.severity ?? rule.severity, ...where, message: report.message, help: report.help });
    });
  }
  return applyExceptions(findings, register, today, place).map((finding) => ({ ...finding, file: prefix + finding.file })).sort(byPlace);
}

type Say = (report: Report, subject: SourceFile | undefined) => void;

function runOne(rule: AnyRule, register: Register, files: readonly SourceFile[], today: string, say: Say): void {
  const value = (fallback: number) => setting(register, rule.id)?.value ?? fallback;
  const each = (check: (context: RuleContext) => void, subject: SourceFile | undefined): void => {
    try {
      check({ register, today, value, report: (report) => say(report, subject) });
    } catch (error) {
      say({ message: `规则“${rule.title}”检查这里时出错：${error instanceof Error ? error.message : String(error)}。`, help: '这是程序的错误，不是内容的错误；请把这个文件和这句话报告给维护者。', severity: 'error' }, subject);
    }
  };
  if (rule.appliesTo === 'register') each((context) => rule.check(register, context), undefined);
  else if (rule.appliesTo === 'file') for (const file of files) each((context) => rule.check(file, context), file);
  else checkRecords(rule, register, each);
}

/** `rule` and the records of its kind belong together; the type system only knows it when the kind is a parameter. */
function checkRecords<K extends Kind>(rule: Rule<K>, register: Register, each: (check: (context: RuleContext) => void, subject: SourceFile) => void): void {
  for (const entry of register.all(rule.appliesTo as K)) each((context) => (rule.check as (subject: Entry<K>, context: RuleContext) => void)(entry, context), entry.source);
}

export function setting(register: Register, rule: string) {
  return register.single('deadlines')?.rules?.find((item) => item.rule === rule);
}

export type Placer = (source: SourceFile, at?: Path, offset?: number) => Place;

/** Remembers one file's positions: findings of a file come together. */
function placer(): Placer {
  const known = new Map<SourceFile, (path: Path) => Place>();
  return (source, at, offset) => {
    if (offset !== undefined) return placeOfOffset(source.text, offset);
    if (!at || source.text === '') return { line: 1, column: 1 };
    const locate = known.get(source) ?? locator(source.text, source.path.endsWith('.mdx'));
    known.set(source, locate);
    return locate(at);
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Finding, b: Finding) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
