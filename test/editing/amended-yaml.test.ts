// What a legal reviewer sees of an edit made with the form: the lines that were changed, and no others.
import { expect, test } from 'vitest';
import { amendedYaml } from '../../src/editing/amended-yaml.ts';
import { EDITABLE } from '../../src/editing/editable-kinds.ts';
import { fieldTexts } from '../../src/editing/field-texts.ts';
import { parseYaml } from '../../src/reading/parse-yaml.ts';
import { editFiles } from '../../src/publishing/edit-files.ts';
import { readFiles, readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';

const schemas = readSchemas();
const FILE = `# 由办公室维护
id: a
office: transport
codes: [{ scheme: local, value: "0123" }]   # 原编码

# 岗位名称以编制文件为准
post: '窗口受理岗'
duties:
  - 受理申请
  # 最要紧的一条
  - 一次告知
note: |
  第一行：# 不是说明
  第二行
`;
const record = (parseYaml(FILE) as { value: Record<string, unknown> }).value;
const written = { record, texts: fieldTexts(FILE, record, true) };

test('a file that nobody changed comes out to the letter', () => {
  expect(amendedYaml(schemas, 'staff', record, written)).toBe(FILE);
});

test('a changed field is written anew, a blanked one is left out, a new one follows its neighbour; all else stays', () => {
  const { note, ...rest } = record;
  expect(note).toBe('第一行：# 不是说明\n第二行\n');
  expect(amendedYaml(schemas, 'staff', { ...rest, note: '', name: '张三', office: 'health' }, written)).toBe(
    `# 由办公室维护\nid: a\noffice: health\ncodes: [{ scheme: local, value: "0123" }]   # 原编码\n\n# 岗位名称以编制文件为准\npost: '窗口受理岗'\nname: 张三\nduties:\n  - 受理申请\n  # 最要紧的一条\n  - 一次告知\n`,
  );
});

test('remarks of a private folder do not leave it', () => {
  expect(fieldTexts(FILE, record, false)).toEqual({ office: 'office: transport\n' });
});

test.each([
  ['a public repository on a forge', { visibility: 'public', forge: { kind: 'github', repository: 'https://forge.example/county/list' } }, true],
  ['a public repository without a forge', { visibility: 'public' }, false],
  ['a private repository on a forge', { visibility: 'private', forge: { kind: 'github', repository: 'https://forge.example/county/list' } }, false],
] as const)('%s: remarks are handed out only where everyone can read them anyway', (_, site, handed) => {
  const files = exampleFiles({ site, power: {} });
  const path = 'powers/transport/example-power.yml';
  const { register } = readFiles({ ...files, [path]: `# 内部提示\n${files[path]}` });
  const [file] = [...editFiles(register, schemas)].filter((file) => file.path === 'edit/records/power/example-power.json');
  expect(file?.text.includes('内部提示')).toBe(handed);
});

test('lines that show more than the record on show are not handed out', () => {
  expect(fieldTexts('id: a\npowers: [shown, hidden]\n', { id: 'a', powers: ['shown'] }, true)).toEqual({ id: 'id: a\n' });
});

test.each([
  ['a marker above the first field', '---\nid: a\npost: b\n'],
  ['Windows line ends and no last line end', 'id: a\r\npost: b'],
  ['JSON', '{"id": "a", "post": "b"}\n'],
])('%s still gives the same record', (_, file) => {
  const value = { id: 'a', post: 'b' };
  expect(parseYaml(amendedYaml(schemas, 'staff', { ...value, office: 'health' }, { record: value, texts: fieldTexts(file, value, true) }))).toEqual({ value: { ...value, office: 'health' } });
});

test('every record of the sample county comes out of the form as its own file', () => {
  const { register } = readRegister('content');
  const entries = EDITABLE.flatMap((kind) => register.all(kind).map((entry) => ({ kind, entry })));
  expect(entries.length).toBeGreaterThan(300);
  const changed = entries.filter(({ kind, entry: { source, value } }) => amendedYaml(schemas, kind, { ...value }, { record: { ...value }, texts: fieldTexts(source.text, value, true) }) !== source.text.replace(/\n*$/, '\n'));
  expect(changed.map(({ entry }) => entry.source.path)).toEqual([]);
});
