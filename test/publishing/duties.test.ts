// What is said of an office that publishes too little, and what is never said of a record that is hidden.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { publicRegister } from '../../src/publishing/public-register.ts';
import { dutyFiles } from '../../src/publishing/views/duty-files.ts';
import type { DutyId } from '../../src/publishing/views/duty-table.ts';
import { dutyModels, scoreboard, type ScoreboardPage } from '../../src/publishing/views/duty-view.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import type { Given } from '../../src/rules/rule.ts';
import type { AnnualReport, Guide, Ruling } from '../../src/model/schema-types.ts';

const schemas = readSchemas();
const TODAY = '2026-06-01';

function county(given: Given, today = TODAY) {
  const { register, problems } = exampleRegister(given);
  expect(problems).toEqual([]);
  return publicRegister(register, today, schemas);
}

const board = (given: Given, today = TODAY) => scoreboard(county(given, today), today);

function duty(given: Given, id: DutyId, today = TODAY) {
  const found = board(given, today).offices.find((office) => office.id === 'transport')?.duties.find((each) => each.id === id);
  if (!found) throw new Error(`no duty ${id}`);
  return found;
}

const outcomes = { upheld: 0, corrected: 0, other: 0, pending: 0 };
const report = (date: string, more: Partial<AnnualReport> = {}): AnnualReport => ({ id: 'report-2025', title: '2025 年度报告', office: 'transport', date, year: 2025, level: 'department', summary: '按规定公开。', requests: { carriedOver: 0, received: 0, results: { disclosed: 0, partly: 0, refused: 0, notHeld: 0, notHandled: 0, other: 0 }, carriedForward: 0 }, reconsideration: outcomes, litigation: outcomes, problems: ['不够及时。'], improvements: ['每月自查。'], audience: 'public', ...more });
const guide = (catalogue: Guide['catalogue']): Guide => ({ id: 'transport', title: '公开指南和目录', office: 'transport', updated: '2026-01-10', body: '办公室', address: '示例路 1 号', hours: '工作日', phone: '0000-1230001', arrangement: '按主题', ways: ['网站'], apply: ['填写申请表'], catalogue, audience: 'public' });
const ruling = (published: string): Partial<Ruling> => ({ id: 'ruling-1', title: '许可决定', office: 'transport', date: published, published, type: 'licence', number: '示交许〔2026〕1号', power: 'example-power', party: { kind: 'company', name: '示例公司' }, facts: '申请经营。', basis: [{ law: 'licensing-law', article: 12 }], content: '准予许可。', audience: 'public' });

describe('duties of an office', () => {
  test('the smallest county lacks the guide, the catalogue, the report, its procedures, rules, limits and decisions', () => {
    const [office] = board({}).offices;
    expect(Object.fromEntries(office?.duties.map(({ id, state }) => [id, state]) ?? [])).toEqual({ guide: 'missing', catalogue: 'missing', annualReport: 'missing', contact: 'partly', basis: 'there', staff: 'partly', flow: 'missing', rules: 'missing', limit: 'missing', complaints: 'there', discretion: 'notNeeded', licences: 'missing', penalties: 'notNeeded', totals: 'notNeeded', officers: 'notNeeded' });
  });

  test('a guide fulfils the guide; its catalogue must have something new within a year', () => {
    const entry = { index: '001', name: '机构职能', summary: '主要职责' };
    const links = [{ name: '公开指南和目录', path: 'guides/transport/' }];
    expect(duty({ guide: guide([{ ...entry, date: '2024-01-10' }]) }, 'guide')).toEqual({ id: 'guide', state: 'there', links, lacking: [] });
    expect(duty({ guide: guide([{ ...entry, date: '2025-06-02' }]) }, 'catalogue')).toEqual({ id: 'catalogue', state: 'there', have: 1, links, lacking: [] });
    expect(duty({ guide: guide([{ ...entry, date: '2025-06-01' }]) }, 'catalogue')).toEqual({ id: 'catalogue', state: 'partly', have: 1, links, lacking: [], note: { note: 'newest', date: '2025-06-01' } });
    expect(duty({}, 'catalogue')).toEqual({ id: 'catalogue', state: 'missing', links: [], lacking: [] });
  });

  test('a department reports on the last year by the last day of January', () => {
    expect(duty({ 'annual-report': report('2026-01-31') }, 'annualReport')).toEqual({ id: 'annualReport', state: 'there', links: [{ name: '2025 年度报告', path: 'annual-reports/report-2025/' }], lacking: [] });
    expect(duty({ 'annual-report': report('2026-02-01') }, 'annualReport')).toEqual({ id: 'annualReport', state: 'partly', links: [{ name: '2025 年度报告', path: 'annual-reports/report-2025/' }], lacking: [], note: { note: 'late', published: '2026-02-01', due: '2026-01-31', year: 2025 } });
    expect(duty({}, 'annualReport')).toEqual({ id: 'annualReport', state: 'missing', links: [], lacking: [], note: { note: 'due', due: '2026-01-31', year: 2025 } });
    expect(duty({}, 'annualReport', '2026-01-31').note).toEqual({ note: 'due', due: '2025-01-31', year: 2024 });
  });

  test('the government has until the last day of March, and a post below a department owes no report', () => {
    expect(duty({ 'annual-report': report('2026-03-31', { level: 'government' }) }, 'annualReport').state).toBe('there');
    const offices = [{ parent: 'bureau' }, { id: 'bureau', name: '示例县市场监督管理局', parent: 'county' }, { id: 'county', name: '示例县人民政府' }];
    expect(duty({ office: offices }, 'annualReport')).toEqual({ id: 'annualReport', state: 'notNeeded', links: [], lacking: [], note: { note: 'withParent' } });
    expect(board({ office: offices }, '2026-02-15').offices.map(({ id, duties }) => [id, duties.find((each) => each.id === 'annualReport')?.note])).toEqual([['transport', { note: 'withParent' }], ['bureau', { note: 'due', due: '2026-01-31', year: 2025 }], ['county', { note: 'due', due: '2025-03-31', year: 2024 }]]);
  });

  test('contact names what is missing', () => {
    expect(duty({}, 'contact')).toEqual({ id: 'contact', state: 'partly', have: 2, of: 6, links: [{ path: 'offices/transport/#contact' }], lacking: [], note: { note: 'fields', fields: ['functions', 'units', 'address', 'hours'] } });
  });

  test('a licence decision counts for twelve months', () => {
    expect(duty({ ruling: ruling('2025-06-02') }, 'licences')).toEqual({ id: 'licences', state: 'there', have: 1, links: [{ path: 'rulings/office/transport/' }], lacking: [], note: { note: 'since', date: '2025-06-01', count: 1 } });
    expect(duty({ ruling: ruling('2025-06-01') }, 'licences')).toEqual({ id: 'licences', state: 'missing', have: 0, links: [], lacking: [], note: { note: 'since', date: '2025-06-01', count: 0 } });
  });

  test('penalties without discretion standards are named', () => {
    const power = [{}, { id: 'fine-a', name: '罚款甲', type: 'penalty', discretion: [{ name: '甲', grades: [{ grade: '一般', situation: '初次' }] }] }, { id: 'fine-b', name: '罚款乙', type: 'penalty' }];
    expect(duty({ power }, 'discretion')).toEqual({ id: 'discretion', state: 'partly', have: 1, of: 2, links: [{ name: '罚款甲', path: 'powers/fine-a/' }], lacking: [{ name: '罚款乙', path: 'powers/fine-b/' }] });
  });

  test('who penalises has officers with a licence in force', () => {
    const officer = { id: 'officer', office: 'transport', post: '执法岗', duties: ['检查'], licence: '99010100001', audience: 'public' };
    const power = { type: 'penalty' };
    expect(duty({ power }, 'officers').state).toBe('missing');
    expect(duty({ power, staff: officer }, 'officers')).toEqual({ id: 'officers', state: 'there', have: 1, links: [{ name: '执法岗', path: 'staff/#officer' }], lacking: [] });
    expect(duty({ power, staff: { ...officer, licenceUntil: '2026-05-31' } }, 'officers')).toEqual({ id: 'officers', state: 'partly', have: 0, links: [{ name: '执法岗', path: 'staff/#officer' }], lacking: [], note: { note: 'expired', count: 1 } });
  });

  test('an office that has ended owes nothing any more', () => {
    expect(board({ office: { status: 'abolished', ending: { date: '2026-01-01', ground: '机构改革' } }, power: { status: 'repealed', ending: { date: '2026-01-01', ground: '取消' } } }).offices).toEqual([]);
  });
});

describe('the whole place', () => {
  test('totals count the offices that have the duty', () => {
    const { duties } = board({ office: [{}, { id: 'market', name: '示例县市场监督管理局' }], 'annual-report': report('2026-01-20') });
    expect(duties.find(({ id }) => id === 'annualReport')).toEqual({ id: 'annualReport', sources: [{ name: '政府信息公开条例第49条' }], needed: 2, there: 1, partly: 0, missing: 1 });
    expect(duties.find(({ id }) => id === 'licences')?.needed).toBe(1);
  });

  test('the eight contents count their records and tell the newest that is not in the future', () => {
    const eight = board({ 'annual-report': report('2026-01-20'), power: [{ updated: '2026-05-01' }, { id: 'later', updated: '2026-07-01' }] }).eight;
    expect(eight.map(({ subject, count, newest }) => [subject, count, newest])).toEqual([['superior', 0, undefined], ['plans', 0, undefined], ['powers', 2, '2026-05-01'], ['openness', 1, '2026-01-20'], ['threeImportant', 0, undefined], ['building', 0, undefined], ['integrity', 0, undefined], ['concerns', 0, undefined]]);
  });
});

describe('what the rules find', () => {
  const expired = { id: 'officer', office: 'transport', post: '执法岗', duties: ['检查'], licence: '99010100001', licenceUntil: '2026-05-31', audience: 'public' };
  const exception = (record: string) => ({ exceptions: { exceptions: [{ rule: 'licence-expired', record, reason: '新证正在制作。', until: '2026-07-31' }] } });
  const late = (given: Given) => board(given).offices[0]?.late.filter(({ rule }) => rule === 'licence-expired');

  test('is told with its record, whose it is, and nothing that is only a hint', () => {
    expect(late({ staff: expired })).toEqual([{ rule: 'licence-expired', severity: 'warning', message: '执法证已于 2026-05-31 到期。', record: { name: '执法岗', path: 'staff/#officer' }, office: 'transport' }]);
    expect(board({ staff: expired }).offices[0]?.late.filter(({ rule }) => rule === 'office-discloses-five-things')).toEqual([]);
  });

  test('is not told where an exception holds; the exception is', () => {
    const given = { staff: expired, ...exception('officer') };
    expect(late(given)).toEqual([]);
    expect(board(given).offices[0]?.exceptions).toEqual([{ rule: 'licence-expired', title: '执法证在有效期内', titleEn: 'The law-enforcement licence has not expired', record: { name: '执法岗', path: 'staff/#officer' }, office: 'transport', reason: '新证正在制作。', until: '2026-07-31' }]);
  });

  test('is not told of hidden records, nor are their exceptions', () => {
    const hidden = { site: { visibility: 'private' as const }, staff: { ...expired, id: 'secret-officer', post: '保密岗', audience: 'unit' }, ...exception('secret-officer') };
    expect(JSON.stringify(board(hidden))).not.toMatch(/secret-officer|保密岗|新证正在制作/);
  });
});

test('the page, the JSON and the table say the same', () => {
  const register = county({ staff: { id: 'officer', office: 'transport', post: '执法岗', duties: ['检查'], licence: '1', licenceUntil: '2026-05-31', audience: 'public' } });
  const page = [...dutyModels(register, TODAY)].find(({ name }) => name === 'scoreboard')?.data as ScoreboardPage;
  const files = new Map([...dutyFiles(register, TODAY, (path) => `/${path}`)].map(({ path, text }) => [path, text]));
  const rows = parse(files.get('data/scoreboard.csv') ?? '', { bom: true, columns: true }) as Record<string, string>[];
  const findings = parse(files.get('data/scoreboard-findings.csv') ?? '', { bom: true, columns: true }) as Record<string, string>[];
  const json = JSON.parse(files.get('data/scoreboard.json') ?? '') as ReturnType<typeof scoreboard>;
  const states = (state: string) => rows.filter((row) => row['状态'] === state).length;
  expect([states('有'), states('部分'), states('没有'), states('不需要')]).toEqual([page.offices[0]?.there, page.offices[0]?.partly, page.offices[0]?.missing, page.offices[0]?.notNeeded]);
  expect(json.offices[0]?.duties.length).toBe(rows.length);
  expect(findings.length).toBe(page.findings.errors + page.findings.warnings);
  expect(rows.find((row) => row['应当公开'] === '年度报告')).toEqual({ 部门编号: 'transport', 部门: '示例县交通运输局', 应当公开: '年度报告', 依据: '政府信息公开条例第49条', 状态: '没有', 有几项: '', 应有几项: '', 说明: '没有 2025 年度报告，应当在 2026 年 1 月 31 日以前公布。', 在哪里: '' });
});
