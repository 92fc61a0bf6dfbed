import { addWorkingDays } from '../calendar/count-days.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Rule } from './rule.ts';

/** 行政处罚法第48条; working days by 第85条. */
const DAYS = 3;
const ruling = (date: string) => ({ ruling: { ...{ id: 'ruling-1', title: '对某公司超限运输的处罚', office: 'transport', date: '2026-03-02', type: 'penalty' as const, number: '示交罚〔2026〕1号', power: 'example-power', party: { kind: 'company' as const, name: '示例运输有限公司' }, facts: '超限运输。', basis: [{ law: 'licensing-law', article: 12 }], content: '罚款 2000 元。', published: '2026-03-09', audience: 'public' }, withdrawn: { changed: '2026-04-13', date, reason: 'revoked' as const, explanation: '复议决定撤销了原处罚。' } } });

export const rulingWithdrawnInTime: Rule<'ruling'> = {
  id: 'ruling-withdrawn-in-time',
  title: '被变更、撤销的处罚三个工作日内撤下',
  titleEn: 'A penalty that was changed or revoked is taken down within three working days',
  why: '处罚已经撤销还挂在网上，企业的损失没人赔。',
  whyEn: 'A revoked penalty left online goes on harming the party.',
  source: ['R33', '行政处罚法第48条、第85条'],
  severity: 'error',
  appliesTo: 'ruling',
  check({ value: { withdrawn } }, { register, report }) {
    if (!withdrawn) return;
    const { changed, date, reason } = withdrawn;
    if (!changed) {
      if (/^(?:changed|revoked|unlawful)$/.test(reason)) report({ at: ['withdrawn', 'reason'], message: '因为变更、撤销或者违法而撤下，却没有写决定是哪一天变更、撤销的。', help: '加上 withdrawn.changed（变更或者撤销的日期），例如 changed: 2026-04-13。' });
      return;
    }
    if (date < changed) return report({ at: ['withdrawn', 'date'], message: `撤下的日期 ${date} 早于变更、撤销的日期 ${changed}。`, help: '改正 withdrawn（撤下）里的两个日期。' });
    const due = addWorkingDays(calendarOf(register), changed, DAYS);
    if (due.known && date > due.value) report({ at: ['withdrawn', 'date'], message: `决定 ${changed} 变更、撤销，应当在三个工作日内（${due.value} 以前）撤下并公开说明，实际 ${date} 才撤下。`, help: '日期写错的，改正 withdrawn.date（撤下日期）；确实晚了的，在 exceptions.yml（例外）里写明原因。' });
  },
  good: [{ says: '第三个工作日撤下。', given: ruling('2026-04-16') }, { says: '公示期满撤下的没有变更日期。', given: { ruling: { ...ruling('2026-04-16').ruling, withdrawn: { date: '2026-04-16', reason: 'expired', explanation: '公示期满。' } } } }],
  bad: [
    { says: '第四个工作日才撤下。', given: ruling('2026-04-17'), finds: [{ at: ['withdrawn', 'date'], message: '决定 2026-04-13 变更、撤销，应当在三个工作日内（2026-04-16 以前）撤下并公开说明，实际 2026-04-17 才撤下。' }], mended: ruling('2026-04-14') },
    { says: '没有写哪一天撤销的。', given: { ruling: { ...ruling('2026-04-16').ruling, withdrawn: { date: '2026-04-16', reason: 'revoked', explanation: '复议撤销。' } } }, finds: [{ at: ['withdrawn', 'reason'], message: '因为变更、撤销或者违法而撤下，却没有写决定是哪一天变更、撤销的。' }], mended: ruling('2026-04-16') },
    { says: '撤下早于撤销。', given: ruling('2026-04-10'), finds: [{ at: ['withdrawn', 'date'], message: '撤下的日期 2026-04-10 早于变更、撤销的日期 2026-04-13。' }], mended: ruling('2026-04-16') },
  ],
};
