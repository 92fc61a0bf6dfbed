import type { Entry } from '../model/register.ts';
import { isListed } from './power-status.ts';
import { isExempt } from './power-fields.ts';
import type { Rule } from './rule.ts';

const steps = [{ id: 'accept', name: '受理' }];
const own = (id: string, power?: string) => ({ id, name: `流程 ${id}`, level: 'item' as const, type: 'licence', audience: 'public', steps, ...(power ? { power } : {}) });

export const flowOneToOne: Rule<'register'> = {
  id: 'flow-one-to-one',
  title: '每项权力有一个流程，每张项目流程图属于一项权力',
  titleEn: 'Every power has one flow, and every item flow one power',
  why: '登记表和流程图要一一对应：没有流程的权力不知道怎么行使，没有事项的流程图不知道在画什么。',
  whyEn: 'Register and charts must match one to one: a power without chart and a chart without power are both loose ends.',
  source: ['R73', 'R30'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const flowOf = new Map<string, Entry<'flow'>>();
    for (const entry of register.all('flow')) {
      const { level, power, name } = entry.value;
      if (level !== 'item') continue;
      if (!power) report({ entry, at: ['level'], message: `项目流程图“${name}”没有写属于哪项权力。`, help: '加上 power（权力事项）的编号，例如 power: food-licence；同类事项共用的，把 level（级别）改为 category。' });
      else if (flowOf.has(power)) report({ entry, at: ['power'], message: `“${register.get('power', power)?.value.name ?? power}”已经有一张项目流程图（${flowOf.get(power)?.id}）。`, help: '两张合成一张；属于另一项权力的，改正 power（权力事项）。' });
      else flowOf.set(power, entry);
    }
    for (const entry of register.all('power')) {
      const power = entry.value;
      if (!isListed(power) || isExempt(power, 'procedure')) continue;
      const { flow, steps: written } = power.procedure ?? {};
      const drawn = flowOf.get(entry.id);
      if (!flow && !written && !drawn) report({ entry, at: ['name'], message: `“${power.name}”没有流程。`, help: '加上 procedure（办理流程）：沿用类别流程图的写 procedure: { flow: 流程编号 }，有自己办法的写 steps（办理环节）。' });
      else if (written && drawn) report({ entry, at: ['procedure', 'steps'], message: `“${power.name}”自己写了环节，又有一张项目流程图（${drawn.id}）。`, help: '只留一处：删去 steps（办理环节），或删去那张流程图。' });
    }
  },
  good: [{ says: '有自己的环节。', given: { power: { procedure: { steps } } } }, { says: '一张项目流程图属于这一项。', given: { flow: own('own-flow', 'example-power'), power: { procedure: { flow: 'own-flow' } } } }],
  bad: [
    { says: '没有流程。', given: { power: {} }, finds: [{ at: ['name'], message: '“示例许可”没有流程。' }], mended: { power: { procedure: { steps } } } },
    {
      says: '一项权力画了两张图，还有一张不知道属于谁。',
      given: { flow: [own('a-flow', 'example-power'), own('b-flow', 'example-power'), own('c-flow')], power: { procedure: { flow: 'a-flow' } } },
      finds: [{ at: ['power'], message: '“示例许可”已经有一张项目流程图（a-flow）。' }, { at: ['level'], message: '项目流程图“流程 c-flow”没有写属于哪项权力。' }],
      mended: { flow: own('a-flow', 'example-power'), power: { procedure: { flow: 'a-flow' } } },
    },
    {
      says: '环节写了两处。',
      given: { flow: own('a-flow', 'example-power'), power: { procedure: { steps } } },
      finds: [{ at: ['procedure', 'steps'], message: '“示例许可”自己写了环节，又有一张项目流程图（a-flow）。' }],
      mended: { power: { procedure: { steps } } },
    },
  ],
};
