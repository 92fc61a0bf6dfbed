// The adjustment that examples of rules change: every step on its day.
import type { Adjustment } from '../model/schema-types.ts';
import type { Given } from './rule.ts';

/** The limits of R5, in both its forms. */
export const ADJUSTMENT_LIMITS: NonNullable<Given['deadlines']> = { deadlines: [
  { id: 'adjustment-filing', title: '职能调整后报送清单调整', value: 20, unit: 'calendarDays', source: '示例办法第五条' },
  { id: 'adjustment-review', title: '法制审核和数据库变更', value: 10, unit: 'calendarDays', source: '示例办法第五条' },
  { id: 'adjustment-before-law', title: '法律施行前完成调整', value: 1, unit: 'months', source: '示例办法第五条' },
] };

/** In: what of it is different. Out: a county with it. */
export const adjustment = (different: Partial<Adjustment>): Given => ({
  adjustment: {
    id: 'faster-2026', title: '缩短示例许可的时限', office: 'transport', date: '2026-03-24', reason: '窗口合并以后不用那么久。', trigger: { kind: 'review', text: '年度清理', date: '2026-03-01' }, filed: '2026-03-10',
    legalReview: { date: '2026-03-16', post: '法制审核岗', result: 'passed' }, decision: { date: '2026-03-20', body: '局务会' }, approval: { date: '2026-03-23', body: '示例县人民政府' }, effective: '2026-04-01', changes: [{ power: 'example-power', class: 'changed' }], audience: 'public', ...different,
  },
});
