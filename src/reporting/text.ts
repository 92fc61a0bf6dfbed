// Findings for a terminal: one block a file, each finding with what is wrong, how to mend it, and the rule behind it.
import { styleText } from 'node:util';
import { visible } from '../model/visible-text.ts';
import type { Finding, Severity } from '../rules/rule.ts';

const WORDS: Record<Severity, string> = { error: '错误', warning: '提醒', info: '提示' };
const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green';
type Paint = (style: Style, text: string) => string;

/**
 * Findings, sorted by file, as lines of text; `colour` only for a terminal.
 * Ends with a count, also when there is nothing to report. Nothing in it can move the cursor of a terminal.
 */
export function findingsAsText(findings: readonly Finding[], colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const blocks = [...byFile(findings)].map(([file, own]) => [paint('bold', visible(file)), ...own.map((finding) => entry(finding, paint)), ''].join('\n'));
  return [...blocks, summary(findings, paint)].join('\n');
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

/** "  行:列  错误  …" is a form that editors turn into links to the line. */
function entry({ line, column, severity, message, help, rule }: Finding, paint: Paint): string {
  return [`  ${`${line}:${column}`.padEnd(7)} ${paint(COLOURS[severity], WORDS[severity])}  ${visible(message)}`, `          → ${visible(help)}`, paint('dim', `          规则 ${rule} · /rules/${rule}/`)].join('\n');
}

function summary(findings: readonly Finding[], paint: Paint): string {
  if (findings.length === 0) return paint('green', '✓ 没有发现问题。');
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'info'] as const).filter((severity) => count(severity)).map((severity) => `${WORDS[severity]} ${count(severity)}`);
  return paint(count('error') ? 'red' : 'green', `${count('error') ? '✗' : '✓'} ${new Set(findings.map(({ file }) => file)).size} 个文件共 ${findings.length} 条：${parts.join('，')}。`);
}
