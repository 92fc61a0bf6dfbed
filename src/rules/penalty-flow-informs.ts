import { isOfCode, TYPE_CODES } from './power-type-of.ts';
import { procedures, procedureText } from './procedures.ts';
import type { Rule } from './rule.ts';

export const penaltyFlowInforms: Rule<'register'> = {
  id: 'penalty-flow-informs',
  title: '处罚流程里有告知和陈述申辩',
  titleEn: 'A penalty flow informs the party and hears them',
  why: '处罚决定作出之前不告知、不听陈述申辩，处罚就不成立。流程图上不能没有这一步。',
  whyEn: 'A penalty decided without informing and hearing the party is void.',
  source: ['R3', 'R30', '行政处罚法第44条、第45条、第62条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, name, type, steps, flow } of procedures(register)) {
      if (!isOfCode(register, { type }, TYPE_CODES.penalty)) continue;
      const text = `${procedureText(steps)} ${(flow?.rights ?? []).join(' ')}`;
      const missing = [/告知/.test(text) ? '' : '告知', /陈述|申辩/.test(text) ? '' : '陈述申辩'].filter(Boolean);
      if (missing.length === 0) continue;
      report({
        entry,
        at,
        message: `处罚流程“${name}”里没有${missing.join('和')}。`,
        help: '在作出决定之前加一个环节，例如 { id: inform, name: 告知, action: 书面告知拟处罚的内容、事实、理由和依据, rights: 当事人可以陈述、申辩 }。',
      });
    }
  },
  good: [{ says: '决定之前告知并听取陈述申辩。', given: { power: { type: 'penalty', procedure: { steps: [{ id: 'file', name: '立案' }, { id: 'inform', name: '告知', rights: '当事人可以陈述、申辩' }, { id: 'decide', name: '决定' }] } } } }],
  bad: [
    {
      says: '立案后直接决定。',
      given: { power: { type: 'penalty', procedure: { steps: [{ id: 'file', name: '立案' }, { id: 'decide', name: '决定' }] } } },
      finds: [{ at: ['procedure', 'steps'], message: '处罚流程“示例许可”里没有告知和陈述申辩。' }],
      mended: { power: { type: 'penalty', procedure: { steps: [{ id: 'file', name: '立案' }, { id: 'inform', name: '告知', rights: '当事人可以陈述、申辩' }, { id: 'decide', name: '决定' }] } } },
    },
  ],
};
