// The national tables of published penalties and licences (双公示): ten rows as an office keeps them become records that pass every check.
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/reading/read-register.ts';
import { rules } from '../../../src/rules/index.ts';
import { runRules } from '../../../src/rules/run-rules.ts';
import { workbook } from '../made-sources.ts';
import { county, imported, mappingOf, TODAY, withoutId } from './made-tables.ts';

const PENALTIES = ['序号', '行政相对人名称', '行政相对人类别', '行政相对人代码_1（统一社会信用代码）', '法定代表人', '法定代表人证件号码', '联系电话', '行政处罚决定书文号', '违法行为类型', '违法事实', '处罚依据', '处罚类别', '处罚内容', '罚款金额（万元）', '没收违法所得、没收非法财物的金额（万元）', '处罚决定日期', '公示截止期', '公示日期', '处罚机关', '备注'];
const LAW = '《中华人民共和国食品安全法》第一百二十二条第一款';
const penalty = (number: number, name: string, kind: string, over: Record<number, string | number> = {}) => {
  const row: (string | number)[] = [number, name, kind, '', '', '', '', `示市监罚〔2026〕${200 + number}号`, '无证经营', '未取得食品经营许可从事餐饮服务。', LAW, '罚款', '罚款。', 0.5, '', '2026年6月1日', '2029/6/1', '2026-06-04', '示例县市场监督管理局', ''];
  for (const [column, value] of Object.entries(over)) row[Number(column)] = value;
  return row;
};
const rows = [
  ['示例县市场监督管理局行政处罚信息公示表'],
  PENALTIES,
  penalty(1, '示例县甲餐饮有限公司', '法人及非法人组织', { 3: '91990101MA00000010', 4: '王小明', 5: '110101199003077758', 6: '13900000000' }),
  penalty(2, '张小三', '自然人', { 3: '110101199003077758', 9: '张小三未取得食品经营许可从事餐饮服务。', 12: '对张小三罚款。' }),
  penalty(3, '示例县乙小吃店', '个体工商户', { 3: '92990101MA00000020' }),
  penalty(4, '欧阳娜', '自然人'),
  penalty(5, '示例县丙商贸有限公司', '法人及非法人组织', { 11: '警告；罚款；没收违法所得、没收非法财物', 13: 1.25, 14: 0.3 }),
  penalty(6, '示例县丁协会', '法人及非法人组织', { 3: '51990101MA00000030' }),
  penalty(7, '李四', '个体工商户'),
  penalty(8, '示例县戊食品厂', '企业', { 11: '罚款、责令停产停业', 15: 46174, 16: 47270 }),
  penalty(9, '示例县己餐饮有限公司', '法人及非法人组织', { 11: '吊销许可证件', 13: '' }),
  penalty(10, '王某某', '自然人', { 11: '警告', 13: '/' }),
  ['填表人：赵六', '', '', '', '', '', '13700000000'],
];
const mapping = mappingOf('ruling', { columns: { 违法行为类型: 'power' }, values: { power: { 无证经营: 'unlicensed-food-penalty' } } });
const { records, report, told, writes } = await imported('ruling', workbook({ rows }), { mapping });

test('ten rows of penalties are ten records; title, header and foot are explained', () => {
  expect([report.rows, report.records, told]).toEqual([13, 10, [[1, 'title', undefined], [13, 'note', undefined]]]);
});

test('a company keeps its name and its credit code; money in 万元 becomes 元; names of office, power and law become ids', () => {
  expect(withoutId(records[0])).toEqual({
    title: '对示例县甲餐饮有限公司的行政处罚', office: 'market-regulation', date: '2026-06-01', type: 'penalty', number: '示市监罚〔2026〕201号', power: 'unlicensed-food-penalty',
    party: { name: '示例县甲餐饮有限公司', creditCode: '91990101MA00000010', kind: 'company' }, facts: '未取得食品经营许可从事餐饮服务。', basis: [{ law: 'food-safety-law', article: 122, paragraph: 1 }],
    content: '罚款。', penaltyKinds: ['fine'], amountYuan: 5000, published: '2026-06-04', showUntil: '2029-06-01', audience: 'public',
  });
});

test('natural persons are named by their surname everywhere in the record, and their code is not taken', () => {
  expect(withoutId(records[1])).toMatchObject({ title: '对张某的行政处罚', party: { kind: 'person', name: '张某' }, facts: '张某未取得食品经营许可从事餐饮服务。', content: '对张某罚款。' });
  expect(records.map((record) => ('party' in record ? record.party : undefined)).filter((_, index) => [3, 6, 9].includes(index))).toEqual([{ kind: 'person', name: '欧阳某' }, { kind: 'business', name: '李某' }, { kind: 'person', name: '王某某' }]);
});

test('several kinds of penalty in one cell are told apart, several amounts are added up, an empty one stays away', () => {
  expect(records.map((record) => ['penaltyKinds', 'amountYuan', 'date'].map((field) => (record as Record<string, unknown>)[field])).filter((_, index) => [4, 7, 8, 9].includes(index))).toEqual([
    [['warning', 'fine', 'confiscation'], 15500, '2026-06-01'],
    [['fine', 'suspension'], 5000, '2026-06-01'],
    [['revocation'], undefined, '2026-06-01'],
    [['warning'], undefined, '2026-06-01'],
  ]);
});

test('columns about persons are dropped and named; no name, number or telephone of a person is written or reported', () => {
  expect(report.sheets[0]?.columns.filter(({ dropped }) => dropped).map(({ header, dropped }) => [header, dropped])).toEqual([
    ['序号', '记录里没有对应的字段'],
    ['法定代表人', '可能含有个人信息，不得进入记录'],
    ['法定代表人证件号码', '可能含有个人信息，不得进入记录'],
    ['联系电话', '可能含有个人信息，不得进入记录'],
    ['备注', '记录里没有对应的字段'],
  ]);
  const everything = [...writes.values(), JSON.stringify(report)].join('\n');
  expect(['王小明', '张小三', '欧阳娜', '李四', '赵六', '110101199003077758', '13900000000', '13700000000'].filter((secret) => everything.includes(secret))).toEqual([]);
});

test('the ten records pass the schema and every rule beside the records of the county', () => {
  const files = Object.fromEntries([...county.files.map(({ path, text }) => [path, text] as const), ...writes]);
  const read = readFiles(files);
  const findings = runRules(read, { rules, today: TODAY }).filter(({ file }) => writes.has(file));
  expect([...writes.keys()].filter((path) => !read.register.get('ruling', path.replace(/^.*\/|\.yml$/g, '')))).toEqual([]);
  expect(findings.map(({ file, rule, message }) => [file, rule, message])).toEqual([]);
});

test('a table of licences says by its columns that it holds licences; what it has no column for comes from the mapping', async () => {
  const header = ['行政相对人名称', '行政相对人类别', '统一社会信用代码', '行政许可决定文书名称', '行政许可决定文书号', '许可类别', '许可编号', '许可内容', '许可决定日期', '有效期自', '有效期至', '许可机关', '当前状态'];
  const row = ['示例县庚超市有限公司', '法人及非法人组织', '91990101MA00000040', '食品经营许可决定书', '示市监许〔2026〕第400号', '普通', 'JY100', '准予食品销售许可。', '2026/3/2', '2026/3/2', '2031/3/1', '示例县市场监督管理局', '有效'];
  const fixed = { power: '食品经营许可', facts: '申请食品经营许可。', basis: '《食品安全法》第三十五条', published: '2026年3月5日' };
  const licences = await imported('ruling', [header, row], { mapping: mappingOf('ruling', { fixed }) });
  expect(licences.records.map(withoutId)).toEqual([{
    title: '食品经营许可决定书', office: 'market-regulation', date: '2026-03-02', type: 'licence', number: '示市监许〔2026〕第400号', power: 'food-business-licence',
    party: { name: '示例县庚超市有限公司', creditCode: '91990101MA00000040', kind: 'company' }, facts: '申请食品经营许可。', basis: [{ law: 'food-safety-law', article: 35 }],
    content: '准予食品销售许可。', validTo: '2031-03-01', published: '2026-03-05', audience: 'public',
  }]);
});

test('what a table does not say is told field by field, and nothing is made up', async () => {
  const header = ['行政相对人名称', '行政相对人类别', '行政处罚决定书文号', '处罚决定日期', '处罚机关'];
  const { told: missing, writes: none } = await imported('ruling', [header, ['示例县甲有限公司', '企业', '示市监罚〔2026〕9号', '2026-03-02', '示例县市场监督管理局']]);
  expect([none.size, missing.map(([row, reason, detail]) => [row, reason, detail?.match(/“[^”]+”（[a-zA-Z]+）/g)])]).toEqual([0, [[2, 'invalid', ['“权力事项”（power）', '“主要事实”（facts）', '“依据”（basis）', '“决定内容”（content）', '“公示日期”（published）']]]]);
});
