// What the check of a pull request hands to the review of it: data of a program that the pull request may have changed. Nothing in it is believed.
import { Ajv } from 'ajv';
import type { Finding } from '../rules/rule.ts';

export interface CheckResultFile {
  form: 1;
  /** The commit that was checked out. */
  head: string;
  built: boolean;
  findings: readonly Finding[];
}

export const LARGEST_RESULT = 2 * 1024 * 1024;
const MOST_FINDINGS = 1000;

const text = (longest: number) => ({ type: 'string', maxLength: longest }) as const;
const place = { type: 'integer', minimum: 1, maximum: 10_000_000 } as const;
const validate = new Ajv().compile<CheckResultFile>({
  type: 'object', additionalProperties: false, required: ['form', 'head', 'built', 'findings'],
  properties: {
    form: { const: 1 }, head: { type: 'string', pattern: '^[0-9a-f]{40}$' }, built: { type: 'boolean' },
    findings: {
      type: 'array', maxItems: MOST_FINDINGS,
      items: {
        type: 'object', additionalProperties: false, required: ['rule', 'severity', 'file', 'line', 'column', 'message', 'help'],
        properties: { rule: { type: 'string', pattern: '^[a-z0-9-]{1,80}$' }, severity: { enum: ['error', 'warning', 'info'] }, file: text(1000), line: place, column: place, message: text(4000), help: text(4000) },
      },
    },
  },
});

/** The file that the check writes: the worst findings where there are too many. */
export function resultText({ findings, ...rest }: CheckResultFile): string {
  const rank = { error: 0, warning: 1, info: 2 };
  const kept = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MOST_FINDINGS);
  return `${JSON.stringify({ ...rest, findings: kept.map(({ rule, severity, file, line, column, message, help }) => ({ rule, severity, file, line, column, message: message.slice(0, 4000), help: help.slice(0, 4000) })) })}\n`;
}

/** In: bytes from an artifact. Out: what they say, or undefined where they are not of the form. */
export function readResult(bytes: Uint8Array): CheckResultFile | undefined {
  if (bytes.length > LARGEST_RESULT) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return validate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
