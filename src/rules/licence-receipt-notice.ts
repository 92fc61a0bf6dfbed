import { isListed } from './power-status.ts';
import { isOfCode, TYPE_CODES } from './power-type-of.ts';
import { procedureText } from './procedures.ts';
import type { Rule } from './rule.ts';

export const licenceReceiptNotice: Rule<'power'> = {
  id: 'licence-receipt-notice',
  title: '许可写明怎样出具受理通知书',
  titleEn: 'A licence says how acceptance is confirmed in writing',
  why: '交了材料拿到一张受理通知书，才知道从哪天起算、到哪天该有结果。',
  whyEn: 'Only a written receipt tells from which day the limit runs.',
  source: ['R43', 'R35', '行政许可法第32条'],
  severity: 'info',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !isOfCode(register, power, TYPE_CODES.licence) || power.limits?.promised?.kind === 'immediate') return;
    const steps = power.procedure?.steps ?? register.get('flow', power.procedure?.flow ?? '')?.value.steps ?? [];
    if (power.service?.receiptNotice || /受理(?:通知|决定|凭证|回执)/.test(procedureText(steps))) return;
    report({ at: power.service ? ['service'] : ['name'], message: `“${power.name}”没有写受理后给什么凭证。`, help: '加上 service.receiptNotice（受理通知书），例如 receiptNotice: 受理当日出具《受理通知书》，凭编号可以查询进度。' });
  },
  good: [{ says: '受理当日出具通知书。', given: { power: { service: { receiptNotice: '受理当日出具《受理通知书》' } } } }, { says: '当场办结的不需要。', given: { power: { limits: { promised: { kind: 'immediate' } } } } }],
  bad: [{ says: '没有提到受理凭证。', given: { power: {} }, finds: [{ at: ['name'], message: '“示例许可”没有写受理后给什么凭证。' }], mended: { power: { service: { receiptNotice: '受理当日出具《受理通知书》' } } } }],
};
