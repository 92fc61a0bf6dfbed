import { addWorkingDays } from '../calendar/count-days.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Rule } from './rule.ts';

const adopted = { deadlines: { rules: [{ rule: 'ruling-published-in-time', adopted: true, value: 7 }] } };
const ruling = (published: string) => ({ ruling: { ...{ id: 'ruling-1', title: '对某公司超限运输的处罚', office: 'transport', date: '2026-03-02', type: 'penalty' as const, number: '示交罚〔2026〕1号', power: 'example-power', party: { kind: 'company' as const, name: '示例运输有限公司' }, facts: '超限运输。', basis: [{ law: 'licensing-law', article: 12 }], content: '罚款 2000 元。', published: '2026-03-09', audience: 'public' }, published }, ...adopted });

export const rulingPublishedInTime: Rule<'ruling'> = {
  id: 'ruling-published-in-time',
  title: '许可和处罚决定按期公示',
  titleEn: 'Licences and penalties are published in time',
  why: '决定作出后几天内就公示，企业和公众才能及时知道，也才防得住压着不公开。',
  whyEn: 'Prompt publication lets those concerned know, and prevents decisions from being held back.',
  source: ['R33', 'R4', '政府信息公开条例第20条'],
  severity: 'warning',
  local: true,
  appliesTo: 'ruling',
  check({ value: { date, published } }, { register, report, value }) {
    const days = value(7);
    if (days === 'unknown') return;
    if (published < date) return report({ at: ['published'], message: `公示日期 ${published} 早于决定日期 ${date}。`, help: '改正 published（公示日期）或者 date（决定日期）。' });
    const due = addWorkingDays(calendarOf(register), date, days);
    if (due.known && published > due.value) report({ at: ['published'], message: `${date} 作出决定，应当在 ${days} 个工作日内（${due.value} 以前）公示，实际 ${published} 公示。`, help: '日期写错的，改正 published（公示日期）；确实晚了的，在 exceptions.yml（例外）里写明原因。' });
  },
  good: [{ says: '第七个工作日公示。', given: ruling('2026-03-11') }],
  bad: [
    { says: '第八个工作日才公示。', given: ruling('2026-03-12'), finds: [{ at: ['published'], message: '2026-03-02 作出决定，应当在 7 个工作日内（2026-03-11 以前）公示，实际 2026-03-12 公示。' }], mended: ruling('2026-03-11') },
    { says: '还没有决定就公示。', given: ruling('2026-03-01'), finds: [{ at: ['published'], message: '公示日期 2026-03-01 早于决定日期 2026-03-02。' }], mended: ruling('2026-03-03') },
  ],
};
