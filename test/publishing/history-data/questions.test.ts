// The ten questions asked of the demo's own file: every printed answer is what happened in its story.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSample, writeDemo } from '../../../src/demo/write-demo.ts';
import { makeHistoryData, type MadeHistoryData } from './made-history-data.ts';

let [folder, made]: [string, MadeHistoryData | undefined] = ['', undefined];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sunlist-questions-'));
  await writeDemo(readSample('content'), folder);
  made = await makeHistoryData(join(folder, 'content'));
});
afterAll(() => {
  made?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const answer = (id: string): { count: number; rows: string[][] } => {
  const found = made?.view.answers.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return { count: found.count, rows: found.rows };
};

test('there are ten questions, each with words in both languages', () => {
  expect(made?.view.answers.map(({ id }) => id)).toEqual(['removed', 'longer', 'before-holiday', 'notice', 'bases', 'fees', 'deleted', 'largest', 'corrected', 'went']);
  expect(made?.view.answers.filter(({ title, reading }) => !title.zh || !title.en || !reading.zh || !reading.en)).toEqual([]);
});

test('three powers were repealed in 2026, each with its ground', () => {
  expect(answer('removed')).toEqual({ count: 3, rows: [
    ['2026-03-20', '集贸市场临时摊位登记', '示例县市场监督管理局', '没有法律、法规依据，法制审核认定不得以规范性文件设定'],
    ['2026-03-20', '居住情况证明开具', '示例县公安局', '证明事项清理：用身份证、户口簿就能证明的，不再另开证明'],
    ['2026-03-20', '未就业证明开具', '示例县人力资源和社会保障局', '改为书面告知承诺，由需要证明的部门联网核对'],
  ] });
});

test('one promise got longer: that of works on roads', () => {
  expect(answer('longer')).toEqual({ count: 1, rows: [['2025-08-28', '涉路施工许可', '示例县交通运输局', '承诺时限 10→13 个工作日，对申请人更慢；法定上限 20 个工作日']] });
});

test('the day before the dragon boat festival one record was changed', () => {
  expect(answer('before-holiday')).toEqual({ count: 1, rows: [['示例县卫生健康局清单管理员', '2026-06-18', '1', '示例县卫生健康局']] });
});

test('no adjustment was in effect before it was published; four took effect on the same day', () => {
  const { count, rows } = answer('notice');
  expect({ count, days: rows.map(([title, , , days]) => `${days} ${title}`) }).toEqual({ count: 13, days: ['0 食品药品监督管理局的权力划转市场监督管理局', '0 特困人员救助供养再快五天', '0 年度清理：取消三项、缩短六项时限', '0 道路普通货物运输经营许可不再收营业执照', '2 婚前医学检查不再收费', '2 婚姻登记条例施行：不再要求户口簿'] });
});

test('with the laws of 2026, old bases went and new ones took their place', () => {
  const { count, rows } = answer('bases');
  expect({ count, rows: rows.map(([, , lost, instead]) => `${lost} → ${instead}`) }).toEqual({ count: 5, rows: [
    '中华人民共和国治安管理处罚法第九十一条 → 中华人民共和国治安管理处罚法第五十八条；中华人民共和国治安管理处罚法第一百零九条',
    '中华人民共和国治安管理处罚法第四十九条 → 中华人民共和国治安管理处罚法第五十八条；中华人民共和国治安管理处罚法第一百零九条',
    '中华人民共和国增值税暂行条例 → 中华人民共和国增值税法第三十三条',
    '中华人民共和国增值税暂行条例 → 中华人民共和国增值税法第九条',
    '中华人民共和国增值税暂行条例 → 中华人民共和国增值税法第三条；中华人民共和国增值税法第三十条；中华人民共和国增值税法第三十二条',
  ] });
});

test('no fee went up, and the medical check before marriage became free', () => {
  const { rows } = answer('fees');
  expect(new Set(rows.map(([day, name]) => `${day} ${name}`))).toEqual(new Set(['2024-12-30 免费婚前医学检查']));
  expect(rows.filter(([, , , effect]) => effect === 'worse')).toEqual([]);
  expect(rows.filter(([, , , effect]) => effect === 'better').length).toBeGreaterThan(0);
});

test('two records were deleted: one by mistake, which was back after two days, and one that had stood there twice', () => {
  expect(answer('deleted')).toEqual({ count: 2, rows: [['权力事项', '代理记账业务审批（重复登记）', '2025-11-18', '示例县网站维护岗', '', ''], ['权力事项', '中介机构从事代理记账业务审批', '2025-11-18', '示例县网站维护岗', '2025-11-20', '2']] });
});

test('the adjustment of promised limits touched the most powers', () => {
  const { count, rows } = answer('largest');
  expect({ count, first: rows.slice(0, 2) }).toEqual({ count: 13, first: [
    ['再压缩办事时限', '县政府办公室关于再压缩办事时限的通知（示府办发〔2025〕22号）', '12', '5'],
    ['年度清理：取消三项、缩短六项时限', '示例县2026年权责清单清理意见（示府办发〔2026〕5号）', '10', '5'],
  ] });
});

test('every power that was split, delegated, moved or merged says where it went', () => {
  const { count, rows } = answer('went');
  expect({ count, rows: rows.map(([date, name, how, went]) => `${date} ${name} ${how} ${went}`) }).toEqual({ count: 5, rows: [
    '2024-07-01 税务登记核准（开业、变更、注销、停业、复业） 已分设 注销税务登记（清税）、税务登记（设立、变更）、停业、复业登记',
    '2025-07-01 临时救助（小额）审批 已下放 小额临时救助',
    '2025-09-01 适龄儿童延缓入学、休学批准 已划转 适龄儿童延缓入学、休学批准',
    '2025-11-01 旅馆业特种行业许可证注销 已合并 旅馆业特种行业许可证核发',
    '2025-11-01 旅馆业特种行业许可证变更 已合并 旅馆业特种行业许可证核发',
  ] });
});

test('personal data that was withdrawn is in no file, and the repository that still holds it is not offered', () => {
  const texts = ['history.ndjson', 'history.csv', 'history.sqlite'].map((name) => made?.bytes(name).toString('utf8') ?? '');
  expect(texts.map((text) => text.includes('钱示例'))).toEqual([false, false, false]);
  expect(texts.map((text) => text.includes('〔已撤下：姓名〕'))).toEqual([true, true, true]);
  expect(made?.view).toMatchObject({ without: 'withdrawn', files: [{ name: 'history.ndjson' }, { name: 'history.csv' }, { name: 'history.sqlite' }] });
});
