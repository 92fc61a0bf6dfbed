import { closest } from '../model/closest.ts';
import type { Rule } from './rule.ts';

const rule = (id: string) => ({ deadlines: { rules: [{ rule: id, adopted: true }] } });

/** `ids`: all rules of the list, which this rule itself stands in. */
export const adoptedRuleKnown = (ids: () => readonly string[]): Rule<'deadlines'> => ({
  id: 'adopted-rule-known',
  title: '采用的规定真有其规则',
  titleEn: 'Every adopted rule exists',
  why: '规则编号写错一个字母，这条规定就悄悄不检查了，谁也不会发现。',
  whyEn: 'With one letter wrong a rule is silently not checked, and nobody notices.',
  source: ['R41', 'R70'],
  severity: 'error',
  appliesTo: 'deadlines',
  check({ value }, { report }) {
    for (const [index, { rule: id }] of (value.rules ?? []).entries()) {
      if (ids().includes(id)) continue;
      report({ at: ['rules', index, 'rule'], message: `没有编号是“${id}”的规则。`, help: `改正 rule（规则），例如 rule: ${closest(id, ids()) ?? 'promised-limit-shorter-by-third'}；全部规则见网站的“规则”一页。` });
    }
  },
  good: [{ says: '规则存在。', given: rule('promised-limit-shorter-by-third') }],
  bad: [{ says: '编号拼错。', given: rule('promised-limit-shorter-by-thrid'), finds: [{ at: ['rules', 0, 'rule'], message: '没有编号是“promised-limit-shorter-by-thrid”的规则。' }], mended: rule('promised-limit-shorter-by-third') }],
});
