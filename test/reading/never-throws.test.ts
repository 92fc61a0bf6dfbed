// Whatever bytes lie in a folder: reading never throws, and what it lets through says what the file says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load, CORE_SCHEMA } from 'js-yaml';
import { readFile } from '../../src/reading/read-file.ts';
import { readFiles, readSchemas } from '../../src/reading/read-register.ts';
import { createValidator } from '../../src/reading/validator.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const schemas = readSchemas();
const validator = createValidator(schemas);
const PATH = 'powers/transport/example-power.yml';
const GOOD = exampleFiles({})[PATH] ?? '';

/** A good record with some of it cut out, doubled or replaced by what YAML treats specially. */
const damaged = fc.array(fc.record({ at: fc.nat(GOOD.length), cut: fc.nat(6), put: fc.constantFrom('', '"', "'", ':', ': ', '\n', '  ', '\t', '- ', '[', '}', '{', '#', ' #', '&a ', '*a', '!', '|', '>', '---\n', '\r', '\0', '\u202e', '\ud800', '1e3', '中') }), { minLength: 1, maxLength: 4 })
  .map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), GOOD));

test('a damaged record gets findings inside its own lines, or is what its text says', () => {
  fc.assert(fc.property(damaged, (text) => {
    const { entry, problems } = readFile({ path: PATH, bytes: new TextEncoder().encode(text) }, schemas, validator);
    expect(problems.length === 0).toBe(entry !== undefined);
    if (entry) expect(entry.value).toEqual(load(entry.source.text, { schema: CORE_SCHEMA }));
    const lines = text.split(/\r\n|\n|\r/);
    for (const finding of runRules(readFiles({ ...exampleFiles({}), [PATH]: text }), { rules: [], today: '2026-06-01' })) {
      if (finding.file !== PATH) continue;
      expect(finding.line).toBeLessThanOrEqual(lines.length);
      expect(finding.column).toBeLessThanOrEqual((lines[finding.line - 1]?.length ?? 0) + 1);
      expect(finding.help).not.toBe('');
    }
  }), { numRuns: 1500, seed: 20260601 });
});

test('any bytes under any kind of name', () => {
  const paths = fc.constantFrom(PATH, 'institutions/x.mdx', 'laws/index.csv', 'site.yml', 'offices/transport.yml', 'taxonomy/audiences.yml');
  fc.assert(fc.property(paths, fc.uint8Array({ maxLength: 60 }), (path, bytes) => {
    const { problems } = readFiles({ ...exampleFiles({}), [path]: Buffer.from(bytes).toString('latin1') });
    expect(readFile({ path, bytes }, schemas, validator).claims.length).toBeGreaterThanOrEqual(path === 'laws/index.csv' ? 0 : 1);
    expect(problems.every(({ message, help }) => message !== '' && help !== '')).toBe(true);
  }), { numRuns: 800, seed: 20260601 });
});

test('any path', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
    expect(readFile({ path, bytes: new Uint8Array() }, schemas, validator).problems.length).toBeGreaterThan(0);
  }), { numRuns: 500, seed: 20260601 });
});
