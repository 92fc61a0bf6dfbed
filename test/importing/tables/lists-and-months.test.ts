// Tables in which a record has several rows, a header has two lines, or the words are an office's own.
import { expect, test } from 'vitest';
import { workbook } from '../made-sources.ts';
import { imported, mappingOf, withoutId } from './made-tables.ts';

test('a transfer list with one row an item is one record; rows that repeat or leave blank the transfer belong to it', async () => {
  const header = ['移交日期', '接收单位', '盒号', '档号', '题名', '形成日期', '页数', '保管期限', '开放情况'];
  const { records, fates } = await imported('transfer', [
    header,
    ['2026-03-18', '示例县档案馆', '1', 'ZG-1', '权力清单', '2025年3月20日', '186', '永久', '可以查阅'],
    ['', '', '1', 'ZG-2', '听证会笔录', '2025/6/18', '97页', '30年', '依申请查阅'],
    ['2026-03-18', '示例县档案馆', '2', 'ZG-3', '工作计划', '', '', '10年', '暂不开放'],
    ['2026-09-01', '示例县档案馆', '3', 'ZG-4', '会议记录', '', '12', '永久', '可以查阅'],
  ], { office: 'government-office' });
  expect(records.map(withoutId)).toEqual([
    {
      title: '2026年档案移交', office: 'government-office', date: '2026-03-18', receiver: '示例县档案馆', audience: 'public', items: [
        { box: '1', number: 'ZG-1', title: '权力清单', date: '2025-03-20', pages: 186, term: 'permanent', open: 'open' },
        { box: '1', number: 'ZG-2', title: '听证会笔录', date: '2025-06-18', pages: 97, term: 'thirtyYears', open: 'onRequest' },
        { box: '2', number: 'ZG-3', title: '工作计划', term: 'tenYears', open: 'closed' },
      ],
    },
    { title: '2026年档案移交', office: 'government-office', date: '2026-09-01', receiver: '示例县档案馆', audience: 'public', items: [{ box: '3', number: 'ZG-4', title: '会议记录', pages: 12, term: 'permanent', open: 'open' }] },
  ]);
  const [, first, second, third, fourth] = fates.map(({ row, reason, record }) => ({ row, reason, record }));
  expect([first?.reason, second, third, fourth?.reason]).toEqual(['record', { row: 3, reason: 'part', record: first?.record }, { row: 4, reason: 'part', record: first?.record }, 'record']);
});

const MONTH = [
  ['2026年投诉统计', '', '', '', '', '', '', '', '', '', '', '', ''],
  ['月份', '上月结转', '本月收到', '', '', '', '', '本月办结', '', '结转下月', '应当答复', '', '公布日期'],
  ['', '', '来访', '来信', '来电', '投诉信箱', '网上', '按期', '超期', '', '应当答复', '已经答复', ''],
  ['2026年3月', 5, 2, 0, 8, 0, 4, 13, 0, 6, 5, 5, '2026/4/10'],
  ['合计', 5, 2, 0, 8, 0, 4, 13, 0, 6, 5, 5, ''],
];
const monthly = workbook({ rows: MONTH, merges: ['A1:M1', 'A2:A3', 'B2:B3', 'C2:G2', 'H2:I2', 'J2:J3', 'K2:L2', 'M2:M3'] });

test('monthly statistics under a header of two lines: groups above, their parts below', async () => {
  const mapping = mappingOf('complaint-month', { fixed: { measure: '对本单位的投诉', classes: '内容：服务态度；件数：14' }, values: { 'classes.class': { 服务态度: 'attitude' } } });
  const { records, told } = await imported('complaint-month', monthly, { office: 'transport', mapping });
  expect(told).toEqual([[1, 'title', undefined], [5, 'note', undefined]]);
  expect(records.map(withoutId)).toEqual([{
    title: '2026年3月投诉受理情况', office: 'transport', date: '2026-04-10', month: '2026-03', measure: '对本单位的投诉', carriedOver: 5, received: { visit: 2, letter: 0, phone: 8, box: 0, online: 4 },
    classes: [{ class: 'attitude', count: 14 }], handled: { inTime: 13, late: 0 }, carriedForward: 6, reply: { owed: 5, given: 5 }, audience: 'public',
  }]);
});

test('requests for disclosure in the words of registers', async () => {
  const { records, told } = await imported('request', [
    ['序号', '申请人', '申请人类别', '申请方式', '收到申请日期', '申请内容', '答复时间', '答复结果', '是否公开'],
    ['1', '张三', '公民', '信函', '2026.3.16', '本村补贴的总面积和总金额。', '2026年4月3日', '部分公开', '是'],
    ['2', '李四', '公民', '网络', '2026.3.17', '某人的住址。', '', '', '否'],
  ], { office: 'agriculture' });
  expect([told, records.map(withoutId)]).toEqual([[[3, 'not-public', undefined]], [{
    title: '申请公开：本村补贴的总面积和总金额', office: 'agriculture', date: '2026-03-16', way: 'mail', applicant: 'person', subject: '本村补贴的总面积和总金额。', answered: '2026-04-03', result: 'partly', audience: 'public',
  }]]);
});

test('proposals name who made them by surname only', async () => {
  const { records } = await imported('proposal', [
    ['建议号', '案由', '类别', '提案人', '承办单位', '会办单位', '日期', '建议内容'],
    ['12', '增加夜间班车', '人大代表建议', '县人大代表张三等五人', '示例县交通运输局', '示例县财政局、示例县教育局', '2026-01-20', '晚自习后没有班车。'],
    ['13', '旁听席', '政协委员提案', '李小四', '示例县交通运输局', '', '2026-01-21', '多留旁听席。'],
  ]);
  expect(records.map(withoutId)).toEqual([
    { title: '增加夜间班车', office: 'transport', date: '2026-01-20', number: '12', kind: 'deputy', from: '县人大代表张某等五人', gist: '晚自习后没有班车。', coOffices: ['finance', 'education'], audience: 'public' },
    { title: '旁听席', office: 'transport', date: '2026-01-21', number: '13', kind: 'member', from: '李某', gist: '多留旁听席。', audience: 'public' },
  ]);
});

test('numbers of annual reports: the last part of a title is enough where it can mean one field only', async () => {
  const { records, told } = await imported('annual-report', [
    ['年度', '部门', '公布日期', '谁的报告', '总体情况', '上年结转政府信息公开申请数量', '本年新收', '予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '结转下年度继续办理', '存在的问题', '改进'],
    ['2025', '示例县交通运输局', '2026-01-21', '部门', '按期公布。', '0', '4', '3', '0', '0', '1', '0', '0', '0', '公布得晚。', '按月公布。'],
  ]);
  expect([told, records.map(withoutId)]).toEqual([[], [{
    title: '示例县交通运输局2025年政府信息公开工作年度报告', office: 'transport', date: '2026-01-21', year: 2025, level: 'department', summary: '按期公布。',
    requests: { carriedOver: 0, received: 4, results: { disclosed: 3, partly: 0, refused: 0, notHeld: 1, notHandled: 0, other: 0 }, carriedForward: 0 }, problems: ['公布得晚。'], improvements: ['按月公布。'], audience: 'public',
  }]]);
});
