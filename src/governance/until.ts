// Until when a stage has to be done: a time limit of the jurisdiction, counted from the event that starts it.
import { endOfPeriod } from '../calendar/count-days.ts';
import { addCalendarDays } from '../calendar/iso-days.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { Until } from './decision.ts';
import type { Facts } from './facts.ts';

const UNITS = { workingDays: ['个工作日', 'working days'], calendarDays: ['个自然日', 'calendar days'], months: ['个月', 'months'], years: ['年', 'years'] } as const;

/** In: id of a limit of deadlines.yml, the day of the event, the day on which it was or is to be judged, and the day a law takes effect for which the change is made: then all of it must be done before (R5). A number that nobody knows is said to be unknown, never invented (R70). */
export function untilOf(facts: Facts, id: string, from: string, judged: string, lawEffective?: string): Until {
  const counted = countedUntil(facts, id, from, judged);
  if (lawEffective === undefined || (counted.date !== null && counted.date < lawEffective)) return counted;
  const date = addCalendarDays(lawEffective, -1);
  const overdue = judged > date;
  return { date, from, overdue, words: { zh: `法律 ${lawEffective} 施行，不晚于 ${date}${overdue ? '，已经逾期' : ''}`, en: `the law takes effect on ${lawEffective}: no later than ${date}${overdue ? '; overdue' : ''}` } };
}

function countedUntil({ deadlines, calendar }: Facts, id: string, from: string, judged: string): Until {
  const limit = deadlines?.deadlines?.find((one) => one.id === id);
  const unknown = (zh: string, en: string): Until => ({ date: null, from, overdue: false, words: { zh, en } });
  if (!limit) return unknown(`期限表里没有“${id}”，期限不明`, `there is no time limit “${id}”; the deadline is unknown`);
  const { value, unit = 'calendarDays', title } = limit;
  if (value === 'unknown') return unknown(`“${title}”的期限在来源文件里缺失，暂不明确`, `the source lost the number of “${title}”; the deadline is unknown`);
  if (unit === 'ratio' || unit === 'count') return unknown(`“${title}”不是期限`, `“${title}” is no period`);
  const end = endOfPeriod(workCalendar(calendar ?? undefined), from, { value, unit });
  const [zh, en] = UNITS[unit];
  if (!end.known) return unknown(`自 ${from} 起 ${value} ${zh}；${end.year} 年的放假安排还没有，算不出日期`, `${value} ${en} from ${from}; the holidays of ${end.year} are not known yet, so the day cannot be counted`);
  const overdue = judged > end.value;
  return { date: end.value, from, overdue, words: { zh: `自 ${from} 起 ${value} ${zh}，不晚于 ${end.value}${overdue ? '，已经逾期' : ''}`, en: `${value} ${en} from ${from}, no later than ${end.value}${overdue ? '; overdue' : ''}` } };
}
