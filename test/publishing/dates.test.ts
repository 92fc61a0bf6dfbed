// Dates to come: what is still due, what is over, and the feed read back by another program.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../src/model/schema-types.ts';
import { publicRegister } from '../../src/publishing/public-register.ts';
import { dateFeeds } from '../../src/publishing/views/dates-feed.ts';
import { datesOf, datesView } from '../../src/publishing/views/dates-view.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import type { Given } from '../../src/rules/rule.ts';

const schemas = readSchemas();
const TODAY = '2026-06-01';

function county(given: Given, today = TODAY) {
  const { register, problems } = exampleRegister(given);
  expect(problems).toEqual([]);
  return publicRegister(register, today, schemas);
}

/** Kind and day of every date, without the reports that every office owes. */
const days = (given: Given, today = TODAY) => datesOf(county(given, today), today).filter(({ kind }) => kind !== 'annualReport').map(({ kind, date }) => `${kind} ${date}`);

const base = { office: 'transport', date: '2026-05-20', audience: 'public' };
const hearing: Partial<Consultation> & { id: string } = { ...base, id: 'hearing-1', title: '公交票价听证会', form: 'hearing', notice: { date: '2026-05-20', place: '县政府一楼', howTo: '打电话报名', phone: '0000-1230001', signup: { from: '2026-05-20', to: '2026-06-05' } }, held: { date: '2026-06-10', start: '09:00', end: '11:30' } };
const opinions: Partial<Consultation> & { id: string } = { ...base, id: 'opinions-1', title: '管理办法征求意见', form: 'opinions', period: { from: '2026-05-20', to: '2026-06-20' } };

describe('what people can take part in', () => {
  test('a hearing, its sign-up and a comment period, with place and way', () => {
    expect(datesView(county({ consultation: [hearing, opinions] }), TODAY).open).toEqual([
      { id: 'consultation-hearing-1-signup-2026-06-05', kind: 'signup', date: '2026-06-05', title: '公交票价听证会', path: 'consultations/hearing-1/', offices: ['transport'], from: '2026-05-20', place: '县政府一楼', how: '打电话报名', phone: '0000-1230001', daysLeft: 4 },
      { id: 'consultation-hearing-1-hearing-2026-06-10', kind: 'hearing', date: '2026-06-10', start: '09:00', end: '11:30', title: '公交票价听证会', path: 'consultations/hearing-1/', offices: ['transport'], place: '县政府一楼', how: '打电话报名', phone: '0000-1230001', daysLeft: 9 },
      { id: 'consultation-opinions-1-comments-2026-06-20', kind: 'comments', date: '2026-06-20', title: '管理办法征求意见', path: 'consultations/opinions-1/', offices: ['transport'], from: '2026-05-20', daysLeft: 19 },
    ]);
  });

  test('the last day still counts, the day after does not', () => {
    expect(days({ consultation: opinions }, '2026-06-20')).toEqual(['comments 2026-06-20']);
    expect(days({ consultation: opinions }, '2026-06-21')).toEqual([]);
  });

  test('what was cancelled is not announced any more', () => {
    expect(days({ consultation: { ...hearing, cancelled: { date: '2026-05-25', reason: '方案撤回' } } })).toEqual([]);
  });

  test('a meeting of experts is not open to everybody', () => {
    expect(days({ consultation: { ...base, id: 'expert-1', title: '专家论证会', form: 'expert', held: { date: '2026-06-10' } } })).toEqual(['meeting 2026-06-10']);
  });
});

describe('what is due', () => {
  const decision = (stages: object[], more: object = {}) => ({ decision: { ...base, id: 'fares', title: '公交票价', type: 'policy', status: 'open', stages, ...more } }) as Given;
  const waiting = (stage: string, planned: string, more: object = {}) => ({ stage, state: 'waiting', planned, ...more });

  test('planned steps of decisions, those with the public apart; nothing of a stopped one', () => {
    const stages = [waiting('legal', '2026-05-31'), waiting('participation', '2026-06-02'), waiting('discussion', '2026-07-01')];
    expect(days(decision(stages))).toEqual(['decisionParticipation 2026-06-02', 'decisionStep 2026-07-01']);
    expect(days(decision(stages, { status: 'stopped' }))).toEqual([]);
  });

  test('a hearing of a decision with a record of its own stands once', () => {
    expect(days({ ...decision([waiting('hearing', '2026-06-10', { consultations: ['hearing-1'] })]), consultation: { ...hearing, notice: {} } })).toEqual(['hearing 2026-06-10']);
  });

  test('meetings, and tasks of meetings that are not done, under the office that has the task', () => {
    const meeting = { ...base, id: 'bureau-1', title: '局务会议', body: 'bureau' as const, date: '2026-05-08', agenda: [{ title: '公交线路', tasks: [{ task: '印发方案', office: 'market', due: '2026-06-30' }, { task: '开会', due: '2026-06-15', done: '2026-05-20' }] }] };
    const register = county({ office: [{}, { id: 'market', name: '示例县市场监督管理局' }], meeting: [meeting, { ...meeting, id: 'bureau-2', date: '2026-06-08', agenda: [{ title: '票价' }] }] });
    expect(datesOf(register, TODAY).filter(({ kind }) => kind === 'task' || kind === 'meeting').map(({ kind, date, part, offices }) => [kind, date, part, offices])).toEqual([['meeting', '2026-06-08', undefined, ['transport']], ['task', '2026-06-30', '印发方案', ['market']]]);
  });

  test('requests: twenty working days, not while the applicant is waited for', () => {
    const request = { ...base, id: 'request-1', title: '申请公开补偿标准', way: 'online' as const, applicant: 'person' as const, subject: '补偿标准' };
    expect(days({ request })).toEqual(['request 2026-06-17']);
    expect(days({ request: { ...request, supplement: { asked: '2026-05-25' } } })).toEqual([]);
    expect(days({ request: { ...request, answered: '2026-05-29', result: 'disclosed' } })).toEqual([]);
  });

  test('rectifications to their extended day, plans until the task is done', () => {
    const rectification = { ...base, id: 'queue', title: '排队时间长', problem: '排队超过一小时。', source: { kind: 'evaluation' as const }, owner: { post: '局长' }, measures: ['增设窗口'], due: '2026-05-30', extension: { until: '2026-08-31', reason: '等设备', approvedBy: '县政府办公室' } };
    const plan = { ...base, id: 'plan-1', title: '清理计划', period: { from: '2026-01-05', to: '2026-12-31' }, goal: '全部列入。', phases: [{ name: '登记', from: '2026-01-05', to: '2026-09-30', milestones: [{ title: '逐项登记', due: '2026-07-31' }, { title: '公布', due: '2026-06-30', done: '2026-05-30', result: '已公布。' }] }] };
    expect(days({ rectification, plan })).toEqual(['milestone 2026-07-31', 'rectification 2026-08-31']);
  });

  test('complaints and proposals only where the place has adopted a period, or the record names its day', () => {
    const adopted = { deadlines: { rules: [{ rule: 'proposal-answered-in-time', adopted: true, value: 2 }] } };
    const proposal = { ...base, id: 'proposal-1', title: '增设站台', kind: 'partyDelegate' as const, gist: '在学校门口增设站台。' };
    expect(days({ proposal })).toEqual([]);
    expect(days({ proposal, ...adopted })).toEqual(['proposal 2026-07-20']);
    expect(days({ proposal: { ...proposal, due: '2026-06-30' } })).toEqual(['proposal 2026-06-30']);
  });

  test('institutions, powers, supervisors and exceptions that begin or end', () => {
    expect(days({
      institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', effective: '2026-06-15', repealed: '2027-06-15', audience: 'public' },
      power: [{ status: 'future', effective: { from: '2026-07-01' } }, { id: 'old-power', name: '旧许可', effective: { to: '2026-12-31' } }],
      supervisor: { id: 'supervisor-1', kind: 'other', watches: ['transport'], term: { from: '2025-01-01', to: '2026-11-30' }, audience: 'public' },
      exceptions: { exceptions: [{ rule: 'legal-basis-present', record: 'old-power', reason: '正在核对。', until: '2026-08-01' }] },
    })).toEqual(['institutionFrom 2026-06-15', 'powerFrom 2026-07-01', 'exceptionTo 2026-08-01', 'supervisorTo 2026-11-30', 'powerTo 2026-12-31', 'institutionTo 2027-06-15']);
  });

  test('the annual reports of all departments are one line on the page, and each office’s own in its feed', () => {
    const register = county({ office: [{}, { id: 'market', name: '示例县市场监督管理局' }] });
    expect(datesView(register, TODAY)).toEqual({
      today: TODAY,
      open: [],
      changes: [],
      months: [{ month: '2027-01', rows: [{ id: 'annual-report-department-market-2027-01-31', kind: 'annualReport', date: '2027-01-31', title: '', year: 2026, path: 'scoreboard/#annualReport', offices: ['market', 'transport'], more: 0, daysLeft: 244 }] }],
      count: 1,
      offices: [{ id: 'transport', name: '示例县交通运输局', count: 1 }, { id: 'market', name: '示例县市场监督管理局', count: 1 }],
    });
  });

  test('what will change stands together: an adjustment, a new edition of a law, a power', () => {
    const given = { law: [{}, { id: 'road-law', title: '道路法', kind: 'law', versions: [{ date: '2020-01-01' }, { date: '2026-05-01', effective: '2026-09-01' }], audience: 'public' }], adjustment: { ...base, id: 'faster-2026', title: '再压缩时限', reason: '少等几天。', trigger: { kind: 'process', text: '通知', date: '2026-05-06' }, effective: '2026-07-01', changes: [{ office: 'transport', class: 'changed' }] } } as Given;
    expect(datesView(county(given), TODAY).changes.map(({ kind, date, title, path }) => [kind, date, title, path])).toEqual([['adjustmentFrom', '2026-07-01', '再压缩时限', 'changes/faster-2026/'], ['lawFrom', '2026-09-01', '道路法', 'laws/road-law/']]);
  });

  test('supervisors whose term ends together are one line, with the first six named', () => {
    const supervisor = Array.from({ length: 8 }, (_, index) => ({ id: `supervisor-${index + 1}`, number: `监督${index + 1}号`, kind: 'other' as const, watches: ['transport'], term: { from: '2025-01-01', to: '2026-11-30' }, audience: 'public' }));
    const [row] = datesView(county({ supervisor }), TODAY).months[0]?.rows ?? [];
    expect(row).toEqual({ id: 'supervisor-supervisor-1-supervisorTo-2026-11-30', kind: 'supervisorTo', date: '2026-11-30', title: '监督1号、监督2号、监督3号、监督4号、监督5号、监督6号', more: 2, path: 'supervisors/', offices: ['transport'], daysLeft: 182 });
  });

  test('nothing hidden has a date', () => {
    const register = county({ site: { visibility: 'private' }, consultation: { ...hearing, audience: 'unit' } });
    expect(JSON.stringify(datesOf(register, TODAY))).not.toContain('hearing-1');
  });
});

describe('the feed', () => {
  const facts = { today: TODAY, page: (path: string) => `https://www.example.org/${path}`, stage: (stage: string) => (stage === 'discussion' ? '集体讨论' : stage) };
  const given: Given = { site: { url: 'https://www.example.org' }, office: [{}, { id: 'market', name: '示例县市场监督管理局', status: 'abolished', ending: { date: '2026-01-01', ground: '机构改革' } }], consultation: hearing, decision: { ...base, id: 'fares', title: '公交票价；调整,方案', type: 'policy', status: 'open', stages: [{ stage: 'discussion', state: 'waiting', planned: '2026-07-01', post: '县长' }] } };
  const feeds = () => new Map([...dateFeeds(county(given), facts)].map(({ path, text }) => [path, text]));
  const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  test('another program reads back what, when and where', () => {
    const text = feeds().get('dates.ics') ?? '';
    expect(events(text).map(({ uid, summary, startDate, endDate, location }) => [uid, summary, startDate.toString(), startDate.isDate ? 'day' : endDate.toString(), location])).toEqual([
      ['consultation-hearing-1-signup-2026-06-05@990101.sunlist', '报名截止：公交票价听证会', '2026-06-05', 'day', '县政府一楼'],
      ['consultation-hearing-1-hearing-2026-06-10@990101.sunlist', '听证会：公交票价听证会', '2026-06-10T01:00:00Z', '2026-06-10T03:30:00Z', '县政府一楼'],
      ['decision-fares-decisionStep-discussion-1-2026-07-01@990101.sunlist', '决策环节（预定）：公交票价；调整,方案（集体讨论，县长）', '2026-07-01', 'day', null],
      ['annual-report-department-transport-2027-01-31@990101.sunlist', '公布年度报告到期：2026 年政府信息公开工作年度报告', '2027-01-31', 'day', null],
    ]);
    expect(events(text)[1]?.description).toBe('示例县交通运输局\n怎样参加：打电话报名\n电话：0000-1230001\n详情：https://www.example.org/consultations/hearing-1/');
    expect(events(text)[1]?.component.getFirstPropertyValue('url')).toBe('https://www.example.org/consultations/hearing-1/');
  });

  test('every event has a name of its own and the stamp of the publication', () => {
    const all = events(feeds().get('dates.ics') ?? '');
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    expect(new Set(all.map(({ component }) => String(component.getFirstPropertyValue('dtstamp'))))).toEqual(new Set(['2026-06-01T00:00:00Z']));
  });

  test('the same content gives the same bytes, in any time zone, and lines are folded as the standard says', () => {
    const before = process.env['TZ'];
    const first = feeds();
    process.env['TZ'] = 'America/New_York';
    const second = feeds();
    if (before === undefined) delete process.env['TZ']; else process.env['TZ'] = before;
    expect([...second]).toEqual([...first]);
    const lines = (first.get('dates.ics') ?? '').split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('an office has a feed of its own only where it has dates', () => {
    expect([...feeds().keys()]).toEqual(['dates.ics', 'dates/transport.ics']);
  });

  test('where nothing is to come the feed is a calendar without events', () => {
    const ended = county({ office: { status: 'abolished', ending: { date: '2026-01-01', ground: '机构改革' } }, power: { status: 'repealed', ending: { date: '2026-01-01', ground: '取消' } } });
    expect(datesView(ended, TODAY)).toEqual({ today: TODAY, open: [], changes: [], months: [], count: 0, offices: [] });
    expect(events([...dateFeeds(ended, facts)][0]?.text ?? '')).toEqual([]);
  });
});
