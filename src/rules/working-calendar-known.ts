import { calendarOf, yearWithoutTable } from '../calendar/calendar-of.ts';
import { endOfPeriod, workingDaysBetween } from '../calendar/count-days.ts';
import type { Counted, WorkCalendar } from '../calendar/work-calendar.ts';
import type { Entry } from '../model/register.ts';
import { discussionOf, stagesOf } from './decision-stages.ts';
import { meeting } from './example-disclosures.ts';
import type { Path, Rule } from './rule.ts';

/** The usual period for making public; which number it is hardly matters, only which year it runs into. */
const PUBLISH = { value: 20, unit: 'workingDays' } as const;

export const workingCalendarKnown: Rule<'register'> = {
  id: 'working-calendar-known',
  title: '要算工作日的年份有放假安排',
  titleEn: 'The calendar of working days covers every year that is needed',
  why: '没有放假安排就算不准工作日；猜一个，差一个长假就是七八天。',
  whyEn: 'Without the arrangement of holidays a guess is wrong by a week.',
  source: ['R57', 'R5', '政府信息公开条例第26条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const calendar = calendarOf(register);
    const told = new Set<number>();
    for (const entry of [...register.all('meeting'), ...register.all('decision')]) {
      for (const { at, counted } of countedIn(entry, calendar)) {
        if (counted.known || told.has(counted.year)) continue;
        told.add(counted.year);
        report({ entry, at, message: `${yearWithoutTable(counted.year)}；这里是第一处需要它的记录。`, help: `在 governance/calendar.yml 的 years（年份）里补上国务院办公厅公布的安排，例如 - { year: ${counted.year}, source: 国务院办公厅关于${counted.year}年部分节假日安排的通知, holidays: [${counted.year}-01-01] }；还没有公布的，等公布后再补，不要猜。` });
      }
    }
  },
  good: [
    { says: '当年的安排已经有了。', given: meeting({ published: '2026-05-11' }) },
    { says: '本地补上了新的一年。', given: { ...meeting({ date: '2031-03-03' }), calendar: { years: [{ year: 2031, source: '示例县2031年放假安排' }] } } },
  ],
  bad: [
    { says: '开会那一年没有安排。', given: meeting({ date: '2031-03-03' }), finds: [{ at: ['date'], message: '2031 年没有放假安排，工作日算不出来；这里是第一处需要它的记录。' }], mended: { ...meeting({ date: '2031-03-03' }), calendar: { years: [{ year: 2031, source: '示例县2031年放假安排' }] } } },
  ],
};

/** Every count in working days that a record needs. */
function countedIn({ value }: Entry<'meeting'> | Entry<'decision'>, calendar: WorkCalendar): { at: Path; counted: Counted<unknown> }[] {
  if ('agenda' in value) return value.date === 'unknown' ? [] : [{ at: ['date'], counted: endOfPeriod(calendar, value.date, PUBLISH) }];
  const discussion = discussionOf(value);
  return [
    ...stagesOf(value, 'legal').flatMap(({ index, from, to }) => (from && to ? [{ at: ['stages', index, 'to'], counted: workingDaysBetween(calendar, from, to) }] : [])),
    ...(discussion?.held ? [{ at: ['stages', discussion.index, 'held'], counted: endOfPeriod(calendar, discussion.held, PUBLISH) }] : []),
  ];
}
