// Findings for a terminal: grouped by file, each with what is wrong, how to mend it, and the rule behind it.
import { styleText } from 'node:util';
import type { Finding, Severity } from '../rules/rule.ts';

const WORDS: Record<Severity, string> = { error: '错误', warning: '提醒', info: '提示' };
const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** Findings as lines of text; `colour` only for a terminal. Ends with a count, also when there is nothing to report. */
export function findingsAsText(findings: readonly Finding[], colour: boolean): string {
  const paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green', text: string) => (colour ? styleText(style, text) : text);
  const lines = findings.map(({ file, line, column, severity, message, help, rule }) =>
    [`${paint('bold', `${file}:${line}:${column}`)} ${paint(COLOURS[severity], WORDS[severity])}`, `  ${message}`, `  → ${help}`, paint('dim', `  规则 ${rule} · /rules/${rule}/`), ''].join('\n'),
  );
  return [...lines, summary(findings, paint)].join('\n');
}

function summary(findings: readonly Finding[], paint: (style: 'red' | 'green', text: string) => string): string {
  if (findings.length === 0) return paint('green', '✓ 没有发现问题。');
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'info'] as const).filter((severity) => count(severity)).map((severity) => `${WORDS[severity]} ${count(severity)}`);
  return paint(count('error') ? 'red' : 'green', `${count('error') ? '✗' : '✓'} 共 ${findings.length} 条：${parts.join('，')}。`);
}
