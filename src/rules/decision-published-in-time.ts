import { calendarOf } from '../calendar/calendar-of.ts';
import { publicationCheck } from './decision-deadlines.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

export const decisionPublishedInTime: Rule<'decision'> = {
  id: 'decision-published-in-time',
  title: '决定以后二十个工作日内公布',
  titleEn: 'A decision is published within twenty working days',
  why: '定了不说，群众按旧规矩办事，吃了亏才知道改了。',
  whyEn: 'A decision kept back leaves people acting by rules that no longer hold.',
  source: ['政府信息公开条例第26条', '重大行政决策程序暂行条例第32条', 'R78'],
  severity: 'error',
  appliesTo: 'decision',
  check({ value: decision }, { register, report, today, value }) {
    const check = publicationCheck(decision, calendarOf(register), value(20), today);
    if (check?.state === 'broken') report({ at: check.index === undefined ? ['status'] : ['stages', check.index], message: `应当在${check.demand}：${check.found}。`, help: '已经公布的，写上 published（公布日期），例如 published: 2026-05-20；还没有公布的，马上公布；确实晚了的，在 governance/exceptions.yml 写明理由。' });
  },
  good: [
    { says: '讨论后第二周公布。', given: only({ published: '2026-05-20' }) },
    { says: '还在期限以内。', given: only(), today: '2026-05-20' },
  ],
  bad: [
    { says: '过了期限还没有公布。', given: only(), today: '2026-06-10', finds: [{ at: ['status'], message: '应当在集体讨论后 20 个工作日内公布：最晚 2026-06-04，到今天还没有公布。' }], mended: only({ published: '2026-05-20' }) },
    { says: '公布晚了。', given: only({ published: '2026-06-05' }), today: '2026-06-10', finds: [{ at: ['status'], message: '应当在集体讨论后 20 个工作日内公布：2026-06-05 公布，最晚 2026-06-04。' }], mended: only({ published: '2026-06-04' }) },
  ],
};
