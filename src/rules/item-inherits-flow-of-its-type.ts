import { isListed } from './power-status.ts';
import { typeTitle } from './power-type-of.ts';
import type { Rule } from './rule.ts';

const flow = (type: string) => ({ id: 'common-flow', name: '通用流程', level: 'category' as const, type, audience: 'public', steps: [{ id: 'accept', name: '受理' }] });

export const itemInheritsFlowOfItsType: Rule<'power'> = {
  id: 'item-inherits-flow-of-its-type',
  title: '沿用的流程图属于同一类权力',
  titleEn: 'A power follows a flow of its own type',
  why: '处罚照着许可的流程图办，步骤和权利全错了。',
  whyEn: 'A penalty that follows the chart of a licence has every step and right wrong.',
  source: ['R30', 'R72'],
  severity: 'error',
  appliesTo: 'power',
  check({ id, value: power }, { register, report }) {
    const followed = power.procedure?.flow ? register.get('flow', power.procedure.flow)?.value : undefined;
    if (!followed || !isListed(power)) return;
    if (followed.type !== power.type) report({ at: ['procedure', 'flow'], message: `“${power.name}”是${typeTitle(register, power.type)}，沿用的“${followed.name}”却是${typeTitle(register, followed.type)}的流程。`, help: '改成同一类型的流程编号，例如 procedure: { flow: licence-flow }；或写自己的 steps（办理环节）。' });
    else if (followed.level === 'item' && followed.power && followed.power !== id) report({ at: ['procedure', 'flow'], message: `“${followed.name}”是另一项权力（${followed.power}）的项目流程图。`, help: '改成类别流程图，或在 steps（办理环节）里写自己的流程；两项确实共用的，把流程的 level（级别）改为 category。' });
  },
  good: [{ says: '许可沿用许可类流程。', given: { flow: flow('licence'), power: { procedure: { flow: 'common-flow' } } } }],
  bad: [
    { says: '许可沿用了处罚类流程。', given: { flow: flow('penalty'), power: { procedure: { flow: 'common-flow' } } }, finds: [{ at: ['procedure', 'flow'], message: '“示例许可”是行政许可，沿用的“通用流程”却是行政处罚的流程。' }], mended: { flow: flow('licence'), power: { procedure: { flow: 'common-flow' } } } },
    {
      says: '用了别的事项的项目流程图。',
      given: { flow: { ...flow('licence'), level: 'item', power: 'other-power' }, power: [{ procedure: { flow: 'common-flow' } }, { id: 'other-power', name: '另一项许可' }] },
      finds: [{ at: ['procedure', 'flow'], message: '“通用流程”是另一项权力（other-power）的项目流程图。' }],
      mended: { flow: flow('licence'), power: [{ procedure: { flow: 'common-flow' } }] },
    },
  ],
};
