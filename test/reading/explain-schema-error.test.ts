// One sentence and one help for every keyword of the real schemas, as a clerk reads them.
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/model/kinds.ts';
import { PLACES } from '../../src/model/kinds.ts';
import { explainSchemaError } from '../../src/reading/explain-schema-error.ts';
import { readFiles, readSchemas } from '../../src/reading/read-register.ts';
import type { SchemaError } from '../../src/reading/validator.ts';

const power = { id: 'example-power', name: '示例许可', type: 'licence', family: 'external', office: 'transport', audience: 'public', status: 'inForce', legalBasis: [{ law: 'licensing-law', article: 12 }] };
const office = { id: 'transport', name: '交通局', orgType: 'department', audience: 'public', phone: '0000-1230001', responsible: { post: '局长' } };
const site = { title: '示例', jurisdiction: { name: '示例县', divisionCode: '990101' }, publisher: '县政府办', languages: ['zh'], visibility: 'public' };
const staff = { id: 'clerk', office: 'transport', post: '科员', duties: ['受理'], audience: 'public' };

/** What is said of the shape of a record: message, then help, for each finding. */
function said(kind: Kind, record: unknown): string {
  const place = PLACES.find((candidate) => candidate.kind === kind);
  const id = typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : 'x';
  const path = place?.path.endsWith('/') ? `${place.path}${/^[a-z0-9-]+$/.test(id) ? id : 'x'}.yml` : (place?.path ?? '');
  return readFiles({ [path]: dump(JSON.parse(JSON.stringify(record))) }).problems.filter(({ rule }) => rule.id === 'schema').map(({ message, help }) => `${message} → ${help}`).join('\n');
}

describe('required', () => {
  test('a missing field names the field and shows a line to add', () => expect(said('power', { ...power, name: undefined })).toMatchInlineSnapshot(`"缺少“事项名称”（name）。 → 加上一行：name: 事项名称"`));
  test('a missing field in a list item says which item', () => expect(said('power', { ...power, codes: [{ scheme: 'local' }] })).toMatchInlineSnapshot(`"“官方编码 › 第 1 项”（codes）里缺少“编码值”（value）。 → 加上一行：value: 编码值"`));
});

describe('additionalProperties', () => {
  test('an unknown field suggests the nearest one', () => expect(said('power', { ...power, aliasses: ['甲'] })).toMatchInlineSnapshot(`"没有叫“aliasses”的字段。 → 是不是 aliases（俗称）？改正字段名，或删去这一行。"`));
  test('an unknown field may be the Chinese name of one', () => expect(said('power', { ...power, 俗称: ['甲'] })).toMatchInlineSnapshot(`"没有叫“俗称”的字段。 → 是不是 aliases（俗称）？改正字段名，或删去这一行。"`));
  test('an unknown field may belong below another', () => expect(said('power', { ...power, article: 3 })).toMatchInlineSnapshot(`"没有叫“article”的字段。 → article 是“设定依据”（legalBasis）下面的字段：检查缩进，把它移到 legalBasis 下面。"`));
  test('an unknown field that resembles nothing points at the dictionary', () => expect(said('power', { ...power, weather: '晴' })).toMatchInlineSnapshot(`"没有叫“weather”的字段。 → 删去这一行；可用的字段见数据字典 schemas/README.md。"`));
});

describe('type', () => {
  test('a number where text belongs shows the quotes', () => expect(said('power', { ...power, name: 12 })).toMatchInlineSnapshot(`"“事项名称”（name）应当是文字，现在被读成了数字 12。 → 给它加上英文引号："12""`));
  test('a text where a list belongs shows an item', () => expect(said('power', { ...power, aliases: '甲' })).toMatchInlineSnapshot(`"“俗称”（aliases）应当是列表，现在是“甲”。 → 每一项另起一行，以“- ”开头，例如：- 甲"`));
  test('a text where fields belong shows them', () => expect(said('power', { ...power, limits: '20 个工作日' })).toMatchInlineSnapshot(`"“办理时限”（limits）应当有下一层字段，现在是“20 个工作日”。 → 在下一行缩进两个空格，逐个写下一层字段，例如：{ statutory: { kind: days } }"`));
  test('words where a whole number belongs', () => expect(said('power', { ...power, legalBasis: [{ law: 'licensing-law', article: '第十二条' }] })).toMatchInlineSnapshot(`"“设定依据 › 第 1 项 › 条”（article）应当是整数，现在是“第十二条”。 → 改成整数，例如：12"`));
  test('yes where true or false belongs', () => expect(said('power', { ...power, fee: { charged: '否' } })).toMatchInlineSnapshot(`"“收费 › 是否收费”（charged）应当是 true（是）或 false（否），现在是“否”。 → 改成 true（是）或 false（否），例如：false"`));
  test('nothing at all', () => expect(said('power', { ...power, subject: null })).toMatchInlineSnapshot(`"“行使主体”（subject）后面没有内容。 → 填上内容，例如：{ name: 名称 }；暂时没有内容的，删去这个字段。"`));
  test('a list instead of a record', () => expect(said('power', [power])).toMatchInlineSnapshot(`"整个文件应当由“字段名: 内容”组成，现在是一个列表。 → 一个文件写一条记录：每行一个字段，英文冒号后面留一个空格；字段见数据字典 schemas/README.md。"`));
});

describe('enum', () => {
  test('a value outside the list shows the list with its names', () => expect(said('power', { ...power, status: 'active' })).toMatchInlineSnapshot(`"“状态”（status）不能是“active”。 → 从这些里选一个：draft（草案）、future（尚未生效）、inForce（现行有效）、suspended（暂停实施）、delegated（已下放）、repealed（已取消）、moved（已划转）、split（已分设）、merged（已合并）、referenced（未入清单，参照管理）。"`));
  test('the Chinese name of a value is recognised', () => expect(said('power', { ...power, family: '对外权力' })).toMatchInlineSnapshot(`"“权力族”（family）不能是“对外权力”。 → 是不是 external（对外权力）？可以写的有：external（对外权力）、internal（内部权力）。"`));
  test('a misspelt value is recognised', () => expect(said('power', { ...power, status: 'inforce' })).toMatchInlineSnapshot(`"“状态”（status）不能是“inforce”。 → 是不是 inForce（现行有效）？可以写的有：draft（草案）、future（尚未生效）、inForce（现行有效）、suspended（暂停实施）、delegated（已下放）、repealed（已取消）、moved（已划转）、split（已分设）、merged（已合并）、referenced（未入清单，参照管理）。"`));
});

describe('const', () => {
  test('a word where a number or unknown belongs', () => expect(said('deadlines', { rules: [{ rule: 'x', adopted: true, value: '很快' }] })).toMatchInlineSnapshot(`"“采用的规定 › 第 1 项 › 数值”（value）不能是“很快”。 → 可以写：20 或 unknown。规定的数值；原文缺失的填“不明”，不得编造。"`));
});

describe('pattern', () => {
  test('an id with capital letters', () => expect(said('power', { ...power, id: 'Food Licence' })).toMatchInlineSnapshot(`"“编号”（id）的写法不对：“Food Licence”。 → 权力事项的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。例如：example-1"`));
  test('a phone without digits', () => expect(said('office', { ...office, phone: '总机转' })).toMatchInlineSnapshot(`"“办公电话”（phone）的写法不对：“总机转”。 → 对外公开的办公电话，带区号，如 0000-1234567；不得填个人手机号。例如：0000-1234567"`));
  test('an address that is a script', () => expect(said('office', { ...office, website: 'javascript:alert(1)' })).toMatchInlineSnapshot(`"“网站”（website）的写法不对：“javascript:alert(1)”。 → 部门自己的网站，填完整的网址。例如：https://www.example.org/"`));
});

describe('format', () => {
  test('a date in Chinese is turned into a date', () => expect(said('power', { ...power, updated: '2026年1月5日' })).toMatchInlineSnapshot(`"“更新日期”（updated）不是有效的日期：“2026年1月5日”。 → 写成 2026-01-05。"`));
  test('a day that does not exist', () => expect(said('power', { ...power, updated: '2026-02-30' })).toMatchInlineSnapshot(`"“更新日期”（updated）不是有效的日期：“2026-02-30”。 → 写成 2026-01-31 这样的年-月-日，月和日都用两位数字；日期要在日历上存在。"`));
  test('an address without @', () => expect(said('site', { ...site, contact: { email: 'office' } })).toMatchInlineSnapshot(`"“联系方式 › 邮箱”（email）不是有效的邮箱：“office”。 → 写成 name@example.org 的样子。"`));
});

describe('minLength', () => {
  test('an empty required text', () => expect(said('power', { ...power, name: '' })).toMatchInlineSnapshot(`"“事项名称”（name）是空的。 → 填上内容，例如：事项名称"`));
  test('an empty text that could be left out', () => expect(said('power', { ...power, notes: '' })).toMatchInlineSnapshot(`"“备注”（notes）是空的。 → 填上内容，例如：备注；暂时没有内容的，删去这个字段。"`));
  test('a text that is too short', () => expect(said('exceptions', { exceptions: [{ rule: 'schema', record: 'a', reason: '忙', until: '2026-12-31' }] })).toMatchInlineSnapshot(`"“例外 › 第 1 项 › 理由”（reason）太短：1 个字，至少 4 个。 → 写完整，例如："上级文件正在修订，修订后改正""`));
});

describe('maxLength', () => {
  test('a text that is too long', () => expect(said('power', { ...power, name: '长'.repeat(301) })).toMatchInlineSnapshot(`"“事项名称”（name）太长：301 个字，最多 300 个。 → 缩短这段文字，把细节移到说明里。"`));
});

describe('minItems', () => {
  test('an empty list', () => expect(said('staff', { ...staff, duties: [] })).toMatchInlineSnapshot(`"“岗位职责”（duties）是空的列表。 → 至少写一项，例如：[文字]"`));
});

describe('uniqueItems', () => {
  test('a value twice in a list', () => expect(said('power', { ...power, levels: ['county', 'city', 'county'] })).toMatchInlineSnapshot(`"“行使层级”（levels）里第 3 项和第 1 项相同。 → 删去重复的一项。"`));
});

describe('minimum', () => {
  test('a number that is too small', () => expect(said('power', { ...power, legalBasis: [{ law: 'licensing-law', article: 0 }] })).toMatchInlineSnapshot(`"“设定依据 › 第 1 项 › 条”（article）的数值不合理：0。 → 应当不小于 1，例如：20"`));
});

describe('exclusiveMinimum', () => {
  test('a number that must be above its bound', () => expect(said('power', { ...power, limits: { promised: { kind: 'days', value: 0, unit: 'workingDays' } } })).toMatchInlineSnapshot(`"“办理时限 › 承诺时限 › 数值”（value）的数值不合理：0。 → 应当大于 0，例如：20"`));
});

describe('anyOf', () => {
  test('a citation that names no law', () => expect(said('power', { ...power, legalBasis: [{ text: '依法' }] })).toMatchInlineSnapshot(`"“设定依据 › 第 1 项”（legalBasis）不完整：“法律编号”（law）和“法律名称”（title）一个也没有写。 → 加上其中一行，例如：law: law-1"`));
  test('a value that is neither a number nor unknown', () => expect(said('deadlines', { deadlines: [{ id: 'x', title: '甲', value: '很快' }] })).toMatchInlineSnapshot(`"“期限 › 第 1 项 › 数值”（value）不能是“很快”。 → 可以写：20 或 unknown。规定的数值；原文缺失的填“不明”，不得编造。"`));
});

test('every keyword that the schemas use is explained by words of its own', () => {
  const used = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) for (const [key, value] of Object.entries(node)) {
      if (CHECKS.has(key)) used.add(key);
      // Below "properties" stand names of fields, which may be called like keywords.
      if (key === 'properties' || key === 'definitions') Object.values(value as object).forEach(walk);
      else if (typeof value === 'object') walk(value);
    }
  };
  const schemas = readSchemas();
  for (const schema of schemas.values()) walk(schema);
  const speechless = [...used].filter((keyword) => keyword !== 'additionalProperties' && keyword !== 'required' && explainSchemaError(schemas, 'power', errorOf(keyword), power).message.includes(keyword));
  expect([used.size > 10, speechless]).toEqual([true, []]);
});

test('a keyword that no schema uses yet is at least named', () => {
  expect(explainSchemaError(readSchemas(), 'power', errorOf('multipleOf'), power)).toEqual({ at: ['name'], message: '“事项名称”（name）不符合要求（multipleOf）：“示例许可”。', help: '权力事项的全称，与清单一致。' });
});

/** Every assertion of draft-07. */
const CHECKS = new Set(['type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'contains', 'maxProperties', 'minProperties', 'required', 'dependencies', 'propertyNames', 'if', 'anyOf', 'oneOf', 'not', 'format', 'additionalProperties', 'patternProperties']);

const errorOf = (keyword: string): SchemaError => ({ keyword, instancePath: '/name', schemaPath: `#/properties/name/${keyword}`, params: { limit: 1, i: 0, j: 1 }, data: '示例许可', message: '' });
