// A private folder with records of every audience is built for the public; every output is searched for what must not be there.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACES } from '../../src/model/kinds.ts';
import { DISCLOSURES } from '../../src/model/record-pages.ts';
import { Register, type Entry } from '../../src/model/register.ts';
import type { SchemaNode } from '../../src/model/schema-keywords.ts';
import { resolve, type Schemas } from '../../src/model/schemas.ts';
import { publish } from '../../src/publishing/publish.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';

// One rare character in every hidden text: a search index that cuts text into pieces still shows it.
const NARROW = ['unit', 'leadership', 'party', 'on-request'] as const;
const marks = (name: string) => ({ id: `confided-${name}`, text: `龘标记${name}不得外泄` });
const audiences = [{ id: 'public', title: '社会', public: true, channels: ['门户网站'] }, ...NARROW.map((id) => ({ id, title: id, channels: ['公开栏'] }))];

/** A record of every kind of disclosure for every narrower audience, and one under embargo, with a mark in every text that its schema knows. */
function hiddenDisclosures(): Entry[] {
  const schemas = readSchemas();
  return DISCLOSURES.flatMap(({ kind }) =>
    [...NARROW.map((audience) => ({ audience, ...marks(`${kind}-${audience}`) })), { audience: 'public', embargo: '2026-07-01', ...marks(`${kind}-embargo`) }].map(({ text, id, ...range }): Entry => {
      const value = { ...(markedValue(schemas, schemas.get(kind) ?? {}, text) as object), id, title: text, office: 'transport', date: '2026-03-01', ...range };
      return { kind, id, source: { path: `${kind}/${id}.yml`, text: '' }, value: value as Entry['value'] };
    }),
  );
}

/** Every text of a schema as the mark, every id that of the power on show; the rest is left out. */
function markedValue(schemas: Schemas, raw: SchemaNode, mark: string): unknown {
  const node = resolve(schemas, raw);
  if (node.properties) return Object.fromEntries(Object.entries(node.properties).flatMap(([key, child]) => { const value = markedValue(schemas, child, mark); return value === undefined ? [] : [[key, value]]; }));
  if (node.items) return [markedValue(schemas, node.items, mark)].filter((item) => item !== undefined);
  if (node.refersTo) return node.refersTo === 'power' ? 'example-power' : node.refersTo === 'office' ? 'transport' : undefined;
  return node.type === 'string' && !node.enum && !node.format ? mark : undefined;
}

const entriesOf = (register: Register): Entry[] => [...new Set(PLACES.map(({ kind }) => kind))].flatMap((kind): Entry[] => register.all(kind));

let out = '';
let files: { path: string; text: string }[] = [];

beforeAll(async () => {
  out = join(mkdtempSync(join(tmpdir(), 'sunlist-leak-')), 'dist');
  const hidden = [...NARROW.map((audience) => ({ audience, ...marks(audience) })), { audience: 'public', embargo: '2026-07-01', ...marks('embargo') }];
  const read = exampleRegister({
    site: { visibility: 'private', languages: ['zh', 'en'] },
    taxonomy: { kind: 'audiences', entries: audiences },
    power: [{}, ...hidden.map(({ text, ...rest }) => ({ ...rest, name: text, legalBasis: [{ law: 'licensing-law', article: 12, text }], duties: [{ text }], procedure: { steps: [{ id: 'a', name: '受理', action: text }] } }))],
    office: [{}, ...NARROW.map((audience) => ({ audience, id: marks(audience).id, name: marks(audience).text }))],
    law: [{}, { id: 'confided-law', title: '龘标记法不得外泄', audience: 'unit' }],
    flow: [{ id: 'shown', name: '公开流程', level: 'category', type: 'licence', audience: 'public', steps: [{ id: 'a', name: '受理' }] }, { id: 'confided-flow', name: '龘标记流程不得外泄', level: 'category', type: 'licence', audience: 'unit', steps: [{ id: 'a', name: '受理' }] }],
    staff: { id: 'confided-staff', office: 'transport', post: '龘标记岗位不得外泄', duties: ['龘标记职责不得外泄'], audience: 'unit' },
    leader: { id: 'confided-leader', office: 'transport', post: '龘标记领导不得外泄', powers: [{ id: 'a', name: '龘标记权力不得外泄' }], audience: 'leadership' },
    supervisor: { id: 'confided-supervisor', name: '龘标记监督员不得外泄', kind: 'other', watches: ['transport'], term: { from: '2025-01-01' }, audience: 'unit' },
    topic: [{ id: 'shown', title: '公开专题', summary: '说明', audience: 'public', powers: ['example-power', ...hidden.map(({ id }) => id)] }, { id: 'confided-topic', title: '龘标记专题不得外泄', summary: '龘标记', audience: 'unit', powers: [] }],
    institution: { id: 'confided-institution', title: '龘标记制度不得外泄', kind: 'institution', audience: 'party' },
    body: '龘标记正文不得外泄。',
  });
  expect(read.problems).toEqual([]);
  const register = new Register([...entriesOf(read.register), ...hiddenDisclosures()], [], read.register.lawIndex);
  await publish({ register, out, today: '2026-06-01', history: { available: false, reason: '测试', reasonEn: 'test' } });
  files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    // Pagefind's files are gzip whatever their ending says.
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return { path: path.slice(out.length), text: plain.toString('utf8') };
  });
});
afterAll(() => rmSync(join(out, '..'), { recursive: true, force: true }));

test('what is public is there, so that an empty site does not pass', () => {
  expect(files.filter((file) => file.text.includes('示例许可')).map((file) => file.path)).toEqual(expect.arrayContaining(['/edit/records/power/example-power.json', '/powers/example-power/index.html']));
});

test('no file name and no output holds the words or the ids of what is not public', () => {
  const leaks = files.filter(({ path, text }) => /龘|confided-/.test(path + text)).map((file) => file.path);
  expect(leaks).toEqual([]);
});

test('the hidden disclosures are of every kind, and each would have been seen', () => {
  const hidden = hiddenDisclosures();
  expect(new Set(hidden.map(({ kind }) => kind)).size).toBe(DISCLOSURES.length);
  expect(hidden.filter(({ value }) => !JSON.stringify(value).includes('龘')).map(({ id }) => id)).toEqual([]);
});
