// What the time limits of a decision ask, and whether each was kept: one answer for the rules and for the page of the decision.
import { addWorkingDays, daysBetween, type DayUnit } from '../calendar/count-days.ts';
import { yearWithoutTable } from '../calendar/calendar-of.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Decision } from '../model/schema-types.ts';
import { discussionOf, publishedOn, stagesOf, type PlacedStage, type StageName } from './decision-stages.ts';

export type DeadlineName = 'forum' | 'hearing' | 'materials' | 'comments' | 'legal' | 'publication';
export type DeadlineState = 'kept' | 'broken' | 'reasoned' | 'missing' | 'waiting' | 'unknown';

export interface DeadlineCheck {
  deadline: DeadlineName;
  /** Position of the stage in the record; for what has no stage of its own, undefined. */
  index?: number;
  stage: StageName;
  /** The field of the stage to look at. */
  field: 'announced' | 'materials' | 'from' | 'to' | 'held';
  /** Chinese, e.g. “提前至少 7 日公告”. */
  demand: string;
  state: DeadlineState;
  /** What the record shows, e.g. “提前 5 日”; or why nothing can be said. */
  found?: string;
  /** The last day, where it is still to come or was missed. */
  due?: string;
  /** The numbers behind the words, for other languages. */
  limit?: number;
  days?: number;
  /** The year that has no arrangement of holidays. */
  year?: number;
}

export type Limit = number | 'unknown';

interface Ahead {
  deadline: DeadlineName;
  stage: StageName;
  first: 'announced' | 'materials' | 'from';
  last: 'held' | 'to';
  unit: DayUnit;
  demand(limit: number): string;
  found(days: number): string;
  /** How the first day is called where it is not written. */
  firstName: string;
  reasonAllowed?: true;
}

const AHEAD: Readonly<Record<Exclude<DeadlineName, 'publication'>, Ahead>> = {
  forum: { deadline: 'forum', stage: 'forum', first: 'announced', last: 'held', unit: 'calendarDays', demand: (limit) => `提前至少 ${limit} 日公告`, found: (days) => `提前 ${days} 日公告`, firstName: '公告日期' },
  hearing: { deadline: 'hearing', stage: 'hearing', first: 'announced', last: 'held', unit: 'calendarDays', demand: (limit) => `提前至少 ${limit} 日公告`, found: (days) => `提前 ${days} 日公告`, firstName: '公告日期' },
  materials: { deadline: 'materials', stage: 'hearing', first: 'materials', last: 'held', unit: 'calendarDays', demand: (limit) => `材料提前至少 ${limit} 日送达`, found: (days) => `材料提前 ${days} 日送达`, firstName: '材料送达日期' },
  comments: { deadline: 'comments', stage: 'participation', first: 'from', last: 'to', unit: 'calendarDays', demand: (limit) => `征求意见不少于 ${limit} 日`, found: (days) => `征求意见 ${days} 日`, firstName: '开始日期', reasonAllowed: true },
  legal: { deadline: 'legal', stage: 'legal', first: 'from', last: 'to', unit: 'workingDays', demand: (limit) => `审查时间不少于 ${limit} 个工作日`, found: (days) => `审查用了 ${days} 个工作日`, firstName: '送审日期（开始日期）', reasonAllowed: true },
};

/** How much time each stage of that name was given. An `unknown` limit (R70) asks nothing. */
export function timeGiven(decision: Decision, calendar: WorkCalendar, name: Exclude<DeadlineName, 'publication'>, limit: Limit): DeadlineCheck[] {
  const ahead = AHEAD[name];
  return stagesOf(decision, ahead.stage).filter(({ state }) => state !== 'notApplicable').map((stage) => ({ deadline: name, index: stage.index, stage: stage.stage, field: ahead.first, ...judged(stage, ahead, calendar, limit) }));
}

function judged(stage: PlacedStage, ahead: Ahead, calendar: WorkCalendar, limit: Limit): Pick<DeadlineCheck, 'demand' | 'state' | 'found' | 'limit' | 'days' | 'year'> {
  if (limit === 'unknown') return { demand: '规定的天数不明', state: 'unknown' };
  const demand = ahead.demand(limit);
  const from = stage[ahead.first];
  const to = stage[ahead.last] ?? stage.held ?? stage.planned;
  if (!from || !to) {
    if (stage.state === 'waiting') return { demand, limit, state: 'waiting' };
    return { demand, limit, state: 'missing', found: `没有写${from ? '结束日期' : ahead.firstName}` };
  }
  const days = daysBetween(calendar, from, to, ahead.unit);
  if (!days.known) return { demand, limit, state: 'unknown', found: yearWithoutTable(days.year), year: days.year };
  const state = days.value >= limit ? 'kept' : ahead.reasonAllowed && stage.reason ? 'reasoned' : 'broken';
  return { demand, limit, state, found: ahead.found(days.value), days: days.value };
}

/** Whether the outcome was published within `limit` working days of the discussion; undefined before there was one. */
export function publicationCheck(decision: Decision, calendar: WorkCalendar, limit: Limit, today: string): DeadlineCheck | undefined {
  const discussion = discussionOf(decision);
  if (!discussion?.held || decision.status !== 'decided') return undefined;
  const own = stagesOf(decision, 'publication')[0];
  const base = { deadline: 'publication', ...(own ? { index: own.index } : {}), stage: 'publication', field: 'held' } as const;
  if (limit === 'unknown') return { ...base, demand: '规定的天数不明', state: 'unknown' };
  const asked = { ...base, limit, demand: `集体讨论后 ${limit} 个工作日内公布` };
  if (own?.state === 'notApplicable') return undefined;
  const published = publishedOn(decision);
  const due = addWorkingDays(calendar, discussion.held, limit);
  if (!due.known) return { ...asked, state: 'unknown', found: yearWithoutTable(due.year), year: due.year };
  if (published) return { ...asked, due: due.value, state: published <= due.value ? 'kept' : 'broken', found: `${published} 公布，最晚 ${due.value}` };
  return { ...asked, due: due.value, state: due.value < today ? 'broken' : 'waiting', found: due.value < today ? `最晚 ${due.value}，到今天还没有公布` : `最晚 ${due.value}` };
}
