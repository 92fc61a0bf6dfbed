// One bad file and what must be said of it. The rest of the county is good, so every finding belongs to the case.

export interface BadCase {
  /** The cause, in words; the name of the test. */
  why: string;
  /** Below the content folder. */
  path: string;
  content: string | Uint8Array;
  /** Every finding of the file, in the order of its lines: rule, line, column. */
  finds: readonly (readonly [rule: string, line: number, column: number])[];
}

export const POWER = 'powers/transport/example-power.yml';
export const OFFICE = 'offices/transport.yml';
export const ARTICLE = 'institutions/example-promise.mdx';

/** A good record of ten lines; a case breaks one of them. */
export const GOOD_POWER = `id: example-power
name: 示例许可
type: licence
family: external
office: transport
audience: public
status: inForce
legalBasis:
  - law: licensing-law
    article: 12
`;

/** The good power with one line (1-based) replaced; an empty text removes it. */
export function powerWith(line: number, text: string): string {
  const lines = GOOD_POWER.split('\n');
  lines.splice(line - 1, 1, ...(text === '' ? [] : [text]));
  return lines.join('\n');
}

/** The good power with more lines below it; the first of them is line 11. */
export const powerAnd = (text: string): string => `${GOOD_POWER}${text}\n`;

export const bytes = (...parts: (string | Iterable<number>)[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

export const inPower = (why: string, content: string | Uint8Array, ...finds: BadCase['finds'][number][]): BadCase => ({ why, path: POWER, content, finds });
