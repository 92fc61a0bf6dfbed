// The whole publication of a tiny county as data, against what was agreed on. After a wanted change: npm test -- test/sample-register -u
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editFiles } from '../../src/publishing/edit-files.ts';
import { publicRegister } from '../../src/publishing/public-register.ts';
import { viewModels } from '../../src/publishing/view-models.ts';
import { downloads } from '../../src/publishing/views/downloads.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { findingsAsText } from '../../src/reporting/text.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { searchRecords } from '../../src/search/search-view.ts';

const TODAY = '2026-06-01';
const content = fileURLToPath(new URL('content', import.meta.url));
const schemas = readSchemas();
const read = readRegister(content);
const register = publicRegister(read.register, TODAY, schemas);
const history = { available: false, reason: '样本没有历史', reasonEn: 'the sample has no history' } as const;

/** Words of the program and of the schemas have tests of their own; here they would only repeat themselves. */
const WORDS = new Set(['labels', 'rules', 'dictionary']);
const pretty = (data: unknown) => `${JSON.stringify(data, undefined, 1)}\n`;
const expected = (path: string) => `./expected/${path}`;

test('the county has the findings that its story tells', async () => {
  await expect(findingsAsText(runRules(read, { rules, today: TODAY }), false)).toMatchFileSnapshot(expected('findings.txt'));
});

describe('pages', () => {
  const models = [...viewModels(register, { today: TODAY, history, schemas })].filter(({ name }) => !WORDS.has(name) && !name.startsWith('rules/'));
  test.each(models.map(({ name, data }) => [name, data] as const))('%s', async (name, data) => {
    await expect(pretty(data)).toMatchFileSnapshot(expected(`pages/${name}.json`));
  });
});

describe('files', () => {
  const files = [...downloads(register, { today: TODAY, schemas }), ...editFiles(register, schemas)];
  test.each(files.map(({ path, text }) => [path, text] as const))('%s', async (path, text) => {
    await expect(path.endsWith('.json') ? pretty(JSON.parse(text)) : text).toMatchFileSnapshot(expected(`files/${path}`));
  });
});

test('search', async () => {
  await expect(pretty(searchRecords(register, schemas))).toMatchFileSnapshot(expected('search.json'));
});

test('the story names every record of the county', () => {
  const story = readFileSync(new URL('story.md', import.meta.url), 'utf8');
  const told = ['office', 'power', 'law', 'flow', 'leader', 'topic', 'institution', 'staff', 'supervisor', 'plan', 'meeting', 'decision', 'consultation', 'proposal'] as const;
  expect(told.flatMap((kind) => read.register.all(kind).map(({ id }) => id)).filter((id) => !story.includes(`\`${id}\``))).toEqual([]);
});
