// Findings for machines: our JSON, SARIF 2.1.0, and GitHub's workflow annotations.
import { visible } from '../model/visible-text.ts';
import type { Finding, Severity } from '../rules/rule.ts';

export interface RuleWords {
  id: string;
  title: string;
  why: string;
}

/** `{"findings":[{rule,severity,file,line,column,message,help}]}` — public interface. */
export const findingsAsJson = (findings: readonly Finding[]): string => `${JSON.stringify({ findings }, undefined, 2)}\n`;

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** A SARIF log, for code-scanning services. Columns count UTF-16 units, as SARIF's default says. */
export function findingsAsSarif(findings: readonly Finding[], rules: readonly RuleWords[], version: string): string {
  const used = rules.filter((rule) => findings.some((finding) => finding.rule === rule.id));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sunlist', version, rules: used.map((rule) => ({ id: rule.id, shortDescription: { text: rule.title }, fullDescription: { text: rule.why } })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          level: LEVELS[finding.severity],
          message: { text: `${finding.message} ${finding.help}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: address(finding.file) }, region: { startLine: finding.line, startColumn: finding.column } } }],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** A path as a URI: relative as it is, absolute with its scheme. */
function address(file: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub annotations, one a line. GitHub shows only ten of a kind, so the log says where all of them are. */
export function findingsAsGithub(findings: readonly Finding[]): string {
  const lines = findings.map(({ severity, file, line, column, rule, message, help }) => `::${COMMANDS[severity]} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${visible(message)}\n${visible(help)}`)}`);
  if (findings.length > 10) lines.push(`::notice::共 ${findings.length} 条，页面只显示前 10 条；全部见本步骤的日志。`);
  return lines.length ? `${lines.join('\n')}\n` : '';
}

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
