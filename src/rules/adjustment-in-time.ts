import { calendarOf } from '../calendar/calendar-of.ts';
import { endOfPeriod } from '../calendar/count-days.ts';
import type { Register } from '../model/register.ts';
import { ADJUSTMENT_LIMITS, adjustment } from './example-adjustment.ts';
import type { Path, Rule } from './rule.ts';

const UNITS = { workingDays: '个工作日', calendarDays: '日', months: '个月', years: '年' } as const;

/** The last day of a limit of deadlines.yml, counted from a day, with its words; undefined where the number is not known, there is none, or the calendar does not reach. */
function until(register: Register, id: string, from: string): { date: string; words: string } | undefined {
  const limit = register.single('deadlines')?.deadlines?.find((one) => one.id === id);
  const { value, unit = 'calendarDays' } = limit ?? {};
  if (typeof value !== 'number' || unit === 'ratio' || unit === 'count') return undefined;
  const end = endOfPeriod(calendarOf(register), from, { value, unit });
  return end.known ? { date: end.value, words: `${value} ${UNITS[unit]}` } : undefined;
}

export const adjustmentInTime: Rule<'adjustment'> = {
  id: 'adjustment-in-time',
  title: '调整按期报送、审核，法律施行前完成',
  titleEn: 'Adjustments are filed, reviewed and published in time',
  why: '职能变了、法律改了，清单拖着不改，群众照旧清单办事就会白跑。',
  whyEn: 'A list that lags behind the law sends people the wrong way.',
  source: ['R5', 'R46'],
  severity: 'warning',
  appliesTo: 'adjustment',
  check({ value: { trigger, filed, legalReview, date, lateReason } }, { register, report }) {
    const late = (at: Path, message: string): void => report({ at, message, help: lateReason ? '逾期的原因已经写明。' : '日期写错的，改正日期；确实晚了的，在 lateReason（逾期说明）里写明原因。', ...(lateReason ? { severity: 'info' as const } : {}) });
    if (trigger.kind === 'law' && trigger.lawEffective !== undefined) {
      const limit = until(register, 'adjustment-before-law', date);
      if (limit && date >= trigger.lawEffective) late(['date'], `法律 ${trigger.lawEffective} 施行，清单 ${date} 才调整好；应当在施行前 ${limit.words}内完成。`);
      return;
    }
    const filing = until(register, 'adjustment-filing', trigger.date);
    if (filing && filed !== undefined && filed > filing.date) late(['filed'], `${trigger.date} 出现起因，应当在 ${filing.words}内（${filing.date} 以前）报送，实际 ${filed} 报送。`);
    const review = filed === undefined ? undefined : until(register, 'adjustment-review', filed);
    if (review && legalReview && legalReview.date > review.date) late(['legalReview', 'date'], `${filed} 报送，应当在 ${review.words}内（${review.date} 以前）审核完，实际 ${legalReview.date} 审核完。`);
  },
  good: [
    { says: '第二十日报送、第十日审核完。', given: { ...adjustment({ filed: '2026-03-21', legalReview: { date: '2026-03-31', post: '法制审核岗', result: 'passed' } }), deadlines: ADJUSTMENT_LIMITS } },
    { says: '法律施行的前一天公布。', given: { ...adjustment({ trigger: { kind: 'law', text: '条例公布', date: '2025-10-01', law: 'licensing-law', lawEffective: '2026-03-25' } }), deadlines: ADJUSTMENT_LIMITS } },
    { says: '期限在来源文件里缺失的，不检查。', given: { ...adjustment({ filed: '2026-05-30', legalReview: undefined }), deadlines: { deadlines: [{ id: 'adjustment-filing', title: '报送', value: 'unknown', source: '原文缺字' }] } } },
  ],
  bad: [
    { says: '第二十一日才报送。', given: { ...adjustment({ filed: '2026-03-22', legalReview: { date: '2026-03-23', post: '法制审核岗', result: 'passed' } }), deadlines: ADJUSTMENT_LIMITS }, finds: [{ at: ['filed'], message: '2026-03-01 出现起因，应当在 20 日内（2026-03-21 以前）报送，实际 2026-03-22 报送。' }], mended: { ...adjustment({ filed: '2026-03-20' }), deadlines: ADJUSTMENT_LIMITS } },
    { says: '审核用了十一日。', given: { ...adjustment({ legalReview: { date: '2026-03-21', post: '法制审核岗', result: 'passed' } }), deadlines: ADJUSTMENT_LIMITS }, finds: [{ at: ['legalReview', 'date'], message: '2026-03-10 报送，应当在 10 日内（2026-03-20 以前）审核完，实际 2026-03-21 审核完。' }], mended: { ...adjustment({}), deadlines: ADJUSTMENT_LIMITS } },
    { says: '以工作日计的，周末和节假日不算。', given: { ...adjustment({ trigger: { kind: 'review', text: '清理', date: '2026-03-02' }, filed: '2026-03-17', legalReview: undefined }), deadlines: { deadlines: [{ id: 'adjustment-filing', title: '报送', value: 10, unit: 'workingDays', source: '示例办法' }] } }, finds: [{ at: ['filed'], message: '2026-03-02 出现起因，应当在 10 个工作日内（2026-03-16 以前）报送，实际 2026-03-17 报送。' }], mended: { ...adjustment({ trigger: { kind: 'review', text: '清理', date: '2026-03-02' }, filed: '2026-03-16', legalReview: undefined }), deadlines: ADJUSTMENT_LIMITS } },
    { says: '法律施行当天才公布。', given: { ...adjustment({ trigger: { kind: 'law', text: '条例公布', date: '2025-10-01', law: 'licensing-law', lawEffective: '2026-03-24' } }), deadlines: ADJUSTMENT_LIMITS }, finds: [{ at: ['date'], message: '法律 2026-03-24 施行，清单 2026-03-24 才调整好；应当在施行前 1 个月内完成。' }], mended: { ...adjustment({ trigger: { kind: 'law', text: '条例公布', date: '2025-10-01', law: 'licensing-law', lawEffective: '2026-04-01' } }), deadlines: ADJUSTMENT_LIMITS } },
  ],
};
