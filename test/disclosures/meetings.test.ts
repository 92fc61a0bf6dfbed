// Meetings: words that must agree with the forms, states of tasks, series, and the sample county's two years.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/model/schema-types.ts';
import { nodeAt } from '../../src/model/schemas.ts';
import { meetingModels, taskState, type MeetingPageView, type SeriesView } from '../../src/publishing/views/meeting-views.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { aMeeting } from '../../src/rules/example-disclosures.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { OUTCOMES } from '../../src/rules/meeting-outcome-has-object.ts';
import { quorumOf } from '../../src/rules/meeting-quorum.ts';
import { BODY_NAMES } from '../../src/rules/meeting-series.ts';

const schemas = readSchemas();

test('bodies, outcomes and quorums are called as the form calls them', () => {
  expect(nodeAt(schemas, 'meeting', ['body'])?.enumTitles).toEqual(BODY_NAMES);
  expect(nodeAt(schemas, 'meeting', ['agenda', 0, 'outcome'])?.enumTitles).toEqual(OUTCOMES);
  expect(nodeAt(schemas, 'meeting', ['quorum'])?.enumTitles).toEqual(Object.fromEntries((['half', 'majority', 'twoThirds'] as const).map((share) => [share, quorumOf(share, 9).name])));
});

test.each([
  ['half', 9, 5], ['half', 10, 5], ['majority', 10, 6], ['majority', 9, 5], ['twoThirds', 9, 6], ['twoThirds', 10, 7], ['half', 1, 1],
] as const)('%s of %i members are %i', (share, expected, needed) => expect(quorumOf(share, expected).needed).toBe(needed));

test.each([
  ['done in time', { due: '2026-05-31', done: '2026-05-31' }, 'done'],
  ['done late', { due: '2026-05-31', done: '2026-06-01' }, 'late'],
  ['done without a date to keep', { done: '2026-06-01' }, 'done'],
  ['overdue since yesterday', { due: '2026-05-31' }, 'overdue'],
  ['due today', { due: '2026-06-01' }, 'open'],
  ['overdue with a reason', { due: '2026-05-31', result: '等待公示结束' }, 'explained'],
  ['without any date', {}, 'open'],
] as const)('a task %s', (_, task, state) => expect(taskState(task, '2026-06-01')).toBe(state));

const model = <T>(meetings: Meeting[], name: string, today = '2026-06-01'): T => {
  const { register } = exampleRegister({ meeting: meetings });
  return [...meetingModels(register, today)].find((view) => view.name === name)?.data as T;
};

describe('series', () => {
  test('years stand newest first, meetings of no known year last, and outcomes are counted', () => {
    const [series] = model<SeriesView[]>([
      aMeeting({ id: 'a', date: '2025-03-07' }), aMeeting({ id: 'b', date: '2026-03-06', agenda: [{ title: '甲', outcome: 'adopted' }, { title: '乙', outcome: 'deferred', decision: '缓议。' }, { title: '丙', outcome: 'adopted' }] }),
      aMeeting({ id: 'c', date: 'unknown', dateText: '3月21日' }),
    ], 'meeting-series');
    expect(series?.id).toBe('transport-executive');
    expect(series?.years.map(({ year, meetings, outcomes }) => [year, meetings.map(({ id }) => id), outcomes])).toEqual([
      ['2026', ['b'], [{ outcome: 'adopted', count: 2 }, { outcome: 'deferred', count: 1 }]],
      ['2025', ['a'], [{ outcome: 'adopted', count: 1 }]],
      [undefined, ['c'], [{ outcome: 'adopted', count: 1 }]],
    ]);
  });

  test('each meeting leads to the one before and the one after', () => {
    const meetings = [aMeeting({ id: 'a', title: '甲', date: '2025-03-07' }), aMeeting({ id: 'b', title: '乙', date: '2026-03-06' }), aMeeting({ id: 'c', title: '丙', date: '2026-02-06', body: 'bureau' })];
    const { before, after } = model<MeetingPageView>(meetings, 'meeting-pages/b');
    expect([before, after]).toEqual([{ name: '甲', path: 'meetings/a/' }, undefined]);
    expect(model<MeetingPageView>(meetings, 'meeting-pages/a').after).toEqual({ name: '乙', path: 'meetings/b/' });
  });

  test('two series of one body have addresses of their own', () => {
    const ids = model<SeriesView[]>([aMeeting({ id: 'a', body: 'regular', series: '公开例会' }), aMeeting({ id: 'b', body: 'regular', series: '安全例会' }), aMeeting({ id: 'c', body: 'regular' })], 'meeting-series').map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the sample county', () => {
  const { register } = readRegister(fileURLToPath(new URL('../../content', import.meta.url)));
  const series = [...meetingModels(register, '2026-11-24')].find(({ name }) => name === 'meeting-series')?.data as SeriesView[];

  test('has two years of at least thirty meetings in at least four series', () => {
    expect(register.all('meeting').length).toBeGreaterThanOrEqual(30);
    expect(series.length).toBeGreaterThanOrEqual(4);
    expect([...new Set(register.all('meeting').map(({ value }) => value.date.slice(0, 4)))].sort()).toEqual(['2025', '2026']);
  });

  test('uses every outcome word, so that every one can be seen', () => {
    const used = new Set(register.all('meeting').flatMap(({ value }) => value.agenda.flatMap(({ outcome }) => outcome ?? [])));
    expect(Object.keys(OUTCOMES).filter((outcome) => !used.has(outcome as keyof typeof OUTCOMES))).toEqual([]);
  });

  test('names no person: chairs, owners and dissenters are posts', () => {
    const posts = register.all('meeting').flatMap(({ value }) => [value.chair?.post, ...value.agenda.flatMap(({ tasks = [], dissent = [] }) => [...tasks.map(({ post }) => post), ...dissent.map(({ post }) => post)])]).filter((post) => post !== undefined);
    expect([...new Set(posts)].filter((post) => !/(长|书记|主任|岗|科|室|中心|副县长)$/.test(post))).toEqual([]);
  });
});
