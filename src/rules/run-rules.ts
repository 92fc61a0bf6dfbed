// Register → findings, placed and sorted. A rule that crashes becomes a finding instead of ending the run.
import { PLACES } from '../model/kinds.ts';
import type { Entry, Register, SourceFile } from '../model/register.ts';
import { locator, placeOfOffset, type Place } from '../reading/locate.ts';
import type { ReadResult } from '../reading/read-register.ts';
import type { AnyRule, Finding, Path, Report, RuleContext, ToldChange } from './rule.ts';
import { applyExceptions } from './exceptions.ts';

export interface RunOptions {
  rules: readonly AnyRule[];
  /** ISO date for which "overdue", "amended since" and the like are asked. */
  today: string;
  /** See `RuleContext.changes`. */
  changes?: readonly ToldChange[] | undefined;
  /** How the content folder is called in findings, e.g. `content/`. */
  prefix?: string;
  /** For pages that name records, not lines: finding the line costs a second parse of the file. */
  unplaced?: true;
}

/** All findings of a reading and of the rules, exceptions applied, sorted by file, line, column and rule. */
export function runRules({ register, files, problems }: ReadResult, { rules, today, changes, prefix = '', unplaced }: RunOptions): Finding[] {
  const place: Placer = unplaced ? () => ({ line: 1, column: 1 }) : placer();
  const findings: Finding[] = problems.map(({ rule, source, at, offset, message, help }) => ({ rule: rule.id, severity: rule.severity, file: source.path, ...place(source, at, offset), message, help }));
  const runs = rules.flatMap((rule): Run[] => {
    const local = setting(register, rule.id);
    return rule.local && !local?.adopted ? [] : [prepare(rule, register, { today, changes }, local?.value, (report, subject) => {
      const source = report.file ?? report.entry?.source ?? subject;
      const { line, column } = source ? place(source, report.at, report.offset) : { line: 1, column: 1 };
      findings.push({ rule: rule.id, severity: report.severity ?? local?.severity ?? rule.severity, file: source?.path ?? 'site.yml', line, column, message: report.message, help: report.help });
    })];
  });
  // All rules over one text or record before the next: what was just looked at is still at hand.
  const about = (scope: AnyRule['appliesTo']) => runs.filter((run) => run.scope === scope);
  const textual = about('file');
  for (const file of files) for (const run of textual) run.on(file, file);
  for (const kind of new Set(PLACES.map((known) => known.kind))) {
    const own = about(kind);
    for (const entry of own.length ? register.all(kind) : []) for (const run of own) run.on(entry, entry.source);
  }
  for (const run of about('register')) run.on(register, undefined);
  return applyExceptions(findings, register, today, place).map((finding) => ({ ...finding, file: prefix + finding.file })).sort(byPlace);
}

type Say = (report: Report, subject: SourceFile | undefined) => void;

interface Run {
  scope: AnyRule['appliesTo'];
  /** Checks one subject of the rule's scope; a crash becomes a finding. */
  on(subject: SourceFile | Entry | Register, source: SourceFile | undefined): void;
}

/** One context for all subjects of a rule: ten thousand records times eighty rules would make a million of them. */
function prepare(rule: AnyRule, register: Register, { today, changes }: Pick<RunOptions, 'today' | 'changes'>, number: number | 'unknown' | undefined, say: Say): Run {
  let current: SourceFile | undefined;
  const context: RuleContext = { register, today, changes, value: (fallback) => number ?? fallback, report: (report) => say(report, current) };
  // The rule and the subjects of its scope belong together; only the caller knows it.
  const check = rule.check as (subject: SourceFile | Entry | Register, context: RuleContext) => void;
  return {
    scope: rule.appliesTo,
    on(subject, source) {
      current = source;
      try {
        check(subject, context);
      } catch (error) {
        say({ message: `规则“${rule.title}”检查这里时出错：${error instanceof Error ? error.message : String(error)}。`, help: '这是程序的错误，不是内容的错误；请把这个文件和这句话报告给维护者。', severity: 'error' }, source);
      }
    },
  };
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
