import { isOfCode, TYPE_CODES } from './power-type-of.ts';
import { procedures, procedureText } from './procedures.ts';
import type { Rule } from './rule.ts';

export const licenceFlowExits: Rule<'register'> = {
  id: 'licence-flow-exits',
  title: '许可流程里有补正和不予受理',
  titleEn: 'A licence flow has its ways out: correction and refusal to accept',
  why: '材料不齐怎么办、不归这里管怎么办，办事的人最常遇到；流程图上要画出来。',
  whyEn: 'Incomplete papers and the wrong counter are what people meet most; the chart must show both.',
  source: ['R3', 'R30', '行政许可法第32条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, name, type, steps } of procedures(register)) {
      if (!isOfCode(register, { type }, TYPE_CODES.licence)) continue;
      const text = procedureText(steps);
      const missing = [/补正|补齐|补交|补充材料/.test(text) ? '' : '补正', /不予受理|不受理/.test(text) ? '' : '不予受理'].filter(Boolean);
      if (missing.length === 0) continue;
      report({
        entry,
        at,
        message: `许可流程“${name}”里没有${missing.join('和')}。`,
        help: '在受理环节写出去向，例如 next: [{ to: review, when: 材料齐全 }, { to: correct, when: 材料不齐，一次告知补正 }, { to: refused, when: 不属于本机关职权，不予受理 }]，并补上这些环节。',
      });
    }
  },
  good: [{ says: '受理有三个去向。', given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'review', when: '材料齐全' }, { to: 'correct', when: '材料不齐' }, { to: 'refused', when: '不属于本机关职权' }] }, { id: 'correct', name: '一次告知补正', next: [{ to: 'accept' }] }, { id: 'refused', name: '不予受理', kind: 'end' }, { id: 'review', name: '审查' }] } } } }],
  bad: [
    {
      says: '受理后直接审查。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理' }, { id: 'review', name: '审查' }] } } },
      finds: [{ at: ['procedure', 'steps'], message: '许可流程“示例许可”里没有补正和不予受理。' }],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', action: '材料不齐的一次告知补正，不归本机关管的不予受理' }, { id: 'review', name: '审查' }] } } },
    },
  ],
};
