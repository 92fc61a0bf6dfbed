// Five real hearing announcements expressed as records: what they leave out stays out, and the findings are those of a careful clerk.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../src/model/schema-types.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

interface Announcement {
  org: string;
  matter: string;
  notice: string;
  signup?: string;
  signup_deadline?: string;
  hearing: string;
  place?: string;
  seats?: string;
  list_published?: string;
  list_published_by?: string;
  materials_sent?: string;
  basis?: string;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const iso = (text: string | undefined): string | undefined => (text && ISO.test(text) ? text : undefined);

/** Only what the announcement says: a date without day stays a text, a field that is not there is not invented. */
function recordOf(source: Announcement, index: number): Consultation {
  const [day = '', clock] = source.hearing.split('T');
  const [start, end] = clock?.split('/') ?? [];
  const [from, to] = source.signup?.split('/') ?? [undefined, source.signup_deadline];
  const held = iso(day) ? { date: day, ...(start ? { start } : {}), ...(end ? { end } : {}) } : undefined;
  const announced = iso(source.notice);
  const listed = iso(source.list_published ?? source.list_published_by);
  const seats = /总(\d+)/.exec(source.seats ?? '')?.[1];
  const daysAhead = /前(\d+)日/.exec(source.materials_sent ?? '')?.[1];
  return {
    id: `hearing-${index + 1}`, title: `${source.matter}${source.matter.includes('听证会') ? '' : '听证会'}`, office: 'transport', date: announced ?? held?.date ?? '', audience: 'public', form: 'hearing', subject: source.matter,
    notice: {
      ...(announced ? { date: announced } : {}),
      ...(held ? {} : { time: source.hearing }),
      ...(source.place ? { place: source.place } : {}),
      ...(source.signup || source.signup_deadline ? { howTo: '按公告报名' } : {}),
      ...(source.seats ? { whoMay: source.seats } : {}),
      ...(to ? { signup: { ...(from ? { from } : {}), to } } : {}),
    },
    ...(held ? { held } : {}),
    ...(listed || seats ? { selection: { ...(listed ? { published: listed } : {}), ...(seats ? { seats: Number(seats) } : {}) } } : {}),
    ...(daysAhead ? { materials: { daysAhead: Number(daysAhead) } } : {}),
    ...(source.basis?.startsWith('广东') ? { basis: [{ title: source.basis }] } : {}),
  };
}

const data = new URL('../../../shared/data/hearing_notices.json', import.meta.url);

describe.skipIf(!existsSync(data))('real hearing announcements (skipped where ../shared/data is not there)', () => {
  const sources = existsSync(data) ? (JSON.parse(readFileSync(data, 'utf8')) as Announcement[]) : [];
  const records = sources.map(recordOf);
  const own = rules.filter(({ appliesTo }) => appliesTo === 'consultation');
  const adopted = own.filter(({ local }) => local).map(({ id }) => ({ rule: id, adopted: true }));
  const found = (today: string) => runRules(exampleRegister({ consultation: records, deadlines: { rules: adopted } }), { rules: own, today }).filter(({ file }) => file.startsWith('consultations/'));
  const of = (index: number) => found('2026-11-24').filter(({ file }) => file.endsWith(`/hearing-${index + 1}.yml`)).map(({ rule, message }) => `${rule}: ${message}`);

  test('all five are well-formed records', () => {
    expect(records).toHaveLength(5);
    expect(exampleRegister({ consultation: records }).problems.filter(({ source }) => source.path.startsWith('consultations/')).map(({ message }) => message)).toEqual([]);
  });

  test('what is not announced stays missing', () => {
    expect(records.map(({ notice, held, materials, selection }) => [notice?.date ?? '没有公告日期', held?.date ?? notice?.time, notice?.place ?? '没有地点', selection?.published ?? '没有名单日期', materials?.daysAhead ?? '没有材料日期'])).toEqual([
      ['2018-05-11', '2018-06-13', '平远县公路局二楼会议室', '2018-05-23', '没有材料日期'],
      ['2021-04-22', '2021-05-26', '县公路事务中心工会二楼会议室', '没有名单日期', '没有材料日期'],
      ['2024-09-06', '2024-09 中旬（具体见第2号公告）', '没有地点', '没有名单日期', '没有材料日期'],
      ['没有公告日期', '2023-10-20', '没有地点', '没有名单日期', '没有材料日期'],
      ['2012-12-10', '2013-01-07', '没有地点', '2012-12-25', 10],
    ]);
  });

  test('four state the day of the hearing; none of the three with an announcement date was announced too late', () => {
    expect([0, 1, 4].map((index) => of(index).some((line) => line.startsWith('hearing-announced-ahead')))).toEqual([false, false, false]);
  });

  test('the third names no day, no place: the clerk asks for a second notice and can judge nothing else', () =>
    expect(of(2)).toEqual(['hearing-notice-four-fields: 听证会公告缺 2 样：时间、地点（公告只说“2024-09 中旬（具体见第2号公告）”）。']));

  test('the fourth has an empty date of issue, so nobody can tell whether it was announced ahead', () =>
    expect(of(3).filter((line) => /announced|four/.test(line))).toEqual([
      'hearing-notice-four-fields: 听证会公告缺 1 样：地点。',
      'hearing-announced-ahead: 听证会 2023-10-20 举行，没有写哪天公告，看不出是不是提前 5 日。',
    ]));

  test('the fifth sends its materials ten days ahead and is not reminded of them', () => expect(of(4).filter((line) => line.startsWith('hearing-materials'))).toEqual([]));

  test('years later, what is missing of the four that were held is the same: minutes and results nobody published', () => {
    for (const index of [0, 1, 3, 4]) expect(of(index).filter((line) => /record-signed|result-published/.test(line)).map((line) => line.split('：')[0]?.split(' ')[0])).toEqual(['hearing-record-signed:', 'hearing-result-published:']);
  });

  test('on the day of their announcement only what the notice lacks is found', () => {
    const day = (index: number) => runRules(exampleRegister({ consultation: [records[index]!], deadlines: { rules: adopted } }), { rules: own, today: records[index]!.date }).filter(({ file }) => file.startsWith('consultations/')).map(({ rule }) => rule);
    expect([day(0), day(1), day(4)]).toEqual([['hearing-list-published'], ['hearing-notice-four-fields', 'hearing-list-published'], ['hearing-notice-four-fields', 'hearing-list-published']]);
  });
});
