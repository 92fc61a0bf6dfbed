// Eleven real meetings of counties and cities, expressed as records: what the sources leave out stays out, and the findings are those of a careful clerk.
import { existsSync, readFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { asRecord, type RealMeeting } from './real-meetings.ts';

const SOURCE = new URL('../../../shared/data/meeting_notices.json', import.meta.url);
const absent = !existsSync(SOURCE);
const made = absent ? [] : (JSON.parse(readFileSync(SOURCE, 'utf8')) as RealMeeting[]).map(asRecord);

/** What a careful clerk says of each page, and what is found. That no page shows a secrecy review is true of all and said once below. */
const EXPECTED: readonly { title: string; clerk: string; finds: string[] }[] = [
  {
    title: '洋县政府2023年第13次常务会议',
    clerk: 'A good page, but it lists what was discussed and not what came of it, and the day of publication is not on it.',
    finds: ['info 写了实到 7 人，没有写应到多少人，看不出是否达到法定人数。', 'info 没有写公开日期，看不出是否按期公开。', 'info 4 个议题里有 3 个没有写结果：第 1、2、3 个。'],
  },
  {
    title: '某某主持召开2023年第4次县政府常务会议',
    clerk: 'Published two days later with an index number; neither item has an outcome.',
    finds: ['info 写了实到 7 人，没有写应到多少人，看不出是否达到法定人数。', 'info 2 个议题里有 2 个没有写结果：第 1、2 个。'],
  },
  {
    title: '铁岭县政府常务会议',
    clerk: 'No year: the path of the column says 2023, but that is not the page saying it. Two items passed in principle without saying what changes, and other matters that nobody can know.',
    finds: [
      'warning 会议日期不明，来源写的是“10月31日（页面未写年份，栏目路径为2023）”。',
      'warning “审议《铁岭县人民政府2022年目标管理绩效考核工作实施方案》”写着原则通过，没有写还要改什么、由谁改。',
      'warning “听取2022年人大代表建议、政协提案办理工作情况汇报”写着原则同意，没有写还要改什么、由谁改。',
      'warning “研究其他事项”没有写是什么事项。',
    ],
  },
  {
    title: '县十六届第9次政府常务会议',
    clerk: 'No year, and not even the name of the county; the third item names its subjects but not what was concluded.',
    finds: ['warning 会议日期不明，来源写的是“3月21日（无年份）”。', 'info 3 个议题里有 2 个没有写结果：第 1、2 个。', 'info “研究网格化、网格员、粮食和物资储备、教育教学、旅游发展、法治政府建设等有关工作”写着研究，没有写研究的结论。'],
  },
  { title: '株洲市政府常务会议', clerk: 'Published the next day, with place and chair; only the first item says what was done with it.', finds: ['info 5 个议题里有 4 个没有写结果：第 2、3、4、5 个。'] },
  { title: '株洲市政府常务会议', clerk: 'Published after four days; as before, topics without outcomes.', finds: ['info 4 个议题里有 3 个没有写结果：第 2、3、4 个。'] },
  {
    title: '十二届县委常委会第57次会议',
    clerk: 'No year, so nothing can be said about when it was published; the one item has no outcome.',
    finds: ['warning 会议日期不明，来源写的是“12月26日（无年份）”。', 'info 写了实到 8 人，没有写应到多少人，看不出是否达到法定人数。', 'info 1 个议题里有 1 个没有写结果：第 1 个。'],
  },
  {
    title: '县委十六届第43次常委会议',
    clerk: 'Items are named with the body that asked, which is rare and good; whether they were approved is not said.',
    finds: ['info 没有写公开日期，看不出是否按期公开。', 'info 写了实到 10 人，没有写应到多少人，看不出是否达到法定人数。', 'info 5 个议题里有 4 个没有写结果：第 1、2、3、4 个。'],
  },
  {
    title: '十三届县委第32次常委会会议',
    clerk: 'That the county head chaired for the secretary is said; what was studied beside the circular is not.',
    finds: ['info 没有写公开日期，看不出是否按期公开。', 'warning “研究其他事项”没有写是什么事项。'],
  },
  { title: '县委常委（扩大）会', clerk: 'An enlarged meeting, published the next day; agreed in principle without saying what is still to change.', finds: ['warning “《关于召开中国共产党阜城县第十四届委员会第九次全体会议的建议安排》”写着原则同意，没有写还要改什么、由谁改。'] },
  { title: '秦安县委常委会议', clerk: 'The second item says that reports were adopted; the first names only “matters concerning” two sessions, and the day of publication is missing.', finds: ['info 没有写公开日期，看不出是否按期公开。', 'info 2 个议题里有 1 个没有写结果：第 1 个。'] },
];

function findings() {
  const files = { ...exampleFiles({}), ...Object.fromEntries(made.flatMap(({ meeting, office }) => [[`offices/${office.id}.yml`, dump(office)], [`meetings/${meeting.date.split('-')[0]}/${meeting.id}.yml`, dump(meeting)]])) };
  return runRules(readFiles(files), { rules, today: '2026-06-01' }).filter(({ file }) => file.startsWith('meetings/'));
}

describe.skipIf(absent)('real meetings (skipped where ../shared/data is absent)', () => {
  test('all eleven have the shape of a record', () => {
    expect(made.map(({ meeting }) => meeting.title)).toEqual(EXPECTED.map(({ title }) => title));
    expect(findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('what a source does not say is not in its record', () => {
    expect(made.map(({ meeting }) => meeting.date)).toEqual(['2023-10-19', '2023-02-09', 'unknown', 'unknown', '2023-01-31', '2023-01-06', 'unknown', '2014-02-28', '2022-01-12', '2021-01-05', '2013-02-20']);
    expect(made.map(({ meeting }) => meeting.number?.text)).toEqual(['2023年第13次', '2023年第4次', undefined, '十六届第9次', undefined, undefined, '十二届县委常委会第57次', '十六届第43次', '十三届县委第32次', undefined, undefined]);
    expect(made.map(({ meeting }) => meeting.published !== undefined)).toEqual([false, true, false, false, true, true, false, false, false, true, false]);
    expect(made.map(({ meeting }) => meeting.attendance?.present)).toEqual([7, 7, undefined, undefined, undefined, undefined, 8, 10, undefined, undefined, undefined]);
    expect(JSON.stringify(made.map(({ meeting }) => [meeting.chair, meeting.observers]))).not.toContain('某某');
  });

  test('words of the source become outcomes, tasks and who stood in for whom', () => {
    const third = made[2]?.meeting.agenda.map(({ outcome, tasks }) => [outcome, tasks?.map(({ task, post }) => `${post}：${task}`)]);
    expect(third).toEqual([['adoptedInPrinciple', undefined], ['agreedInPrinciple', undefined], ['adoptedInPrinciple', ['县妇联：修改完善后履行发文程序']], ['considered', undefined]]);
    expect(made[8]?.meeting.chair).toEqual({ post: '县长', onBehalfOf: '县委书记' });
    expect(made[9]?.meeting.extended).toBe(true);
    expect(made[0]?.meeting.observers).toEqual([{ who: '县政协副主席', kind: 'conference', way: 'attend' }, { who: '各镇（街道）', kind: 'office', way: 'attend' }, { who: '各相关部门负责人', kind: 'office', way: 'attend' }]);
  });

  for (const [index, { title, clerk, finds }] of EXPECTED.entries()) {
    test(`${index + 1} ${title}: ${clerk}`, () => {
      const own = findings().filter(({ file, rule }) => file.endsWith(`/real-${index + 1}.yml`) && rule !== 'secrecy-review-present');
      expect(own.map(({ severity, message }) => `${severity} ${message}`).sort()).toEqual([...finds].sort());
    });
  }

  test('no page shows that it was reviewed for secrets before it was published', () => {
    expect(findings().filter(({ rule }) => rule === 'secrecy-review-present')).toHaveLength(made.length);
  });
});

test('the expectations are about eleven meetings', () => expect(EXPECTED).toHaveLength(11));
