// A good county on disk, so that a bad file stands among good ones, and its findings as the command shows them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRegister, type ReadResult } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import type { AnyRule, Finding } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run-rules.ts';

export const TODAY = '2026-06-01';

/** A fresh county below a temporary folder; the caller removes it. */
export function newCounty(): string {
  const root = mkdtempSync(join(tmpdir(), 'sunlist-bad-input-'));
  for (const [path, text] of Object.entries(exampleFiles({ institution: { id: 'example-promise', title: '服务承诺制度', kind: 'institution', audience: 'public' } }))) write(root, path, text);
  return root;
}

export function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

export const remove = (root: string): void => rmSync(root, { recursive: true, force: true });

/** Reading and rules over a county: what the command `validate` does. */
export function checked(root: string, rules: readonly AnyRule[] = []): { read: ReadResult; findings: Finding[] } {
  const read = readRegister(root);
  return { read, findings: runRules(read, { rules, today: TODAY }) };
}

/** Paths of all records that would be published. */
export const published = ({ register }: ReadResult): string[] => KINDS.flatMap((kind) => register.all(kind).map((entry) => entry.source.path));

const KINDS = ['site', 'deadlines', 'exceptions', 'synonyms', 'taxonomy', 'office', 'law', 'power', 'flow', 'staff', 'leader', 'supervisor', 'topic', 'institution', 'catalogue'] as const;
