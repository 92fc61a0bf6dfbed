import { governed, samplePolicy } from './example-governance.ts';
import type { Rule } from './rule.ts';

const { stages } = samplePolicy();
const asked = stages.map((stage) => (stage.id === 'legal-review' ? { ...stage, when: { asked: true } } : stage));

export const policyRouteAlwaysReviewed: Rule<'policy'> = {
  id: 'policy-route-always-reviewed',
  title: '每条审批路径都有一定要办的阶段，改整项权力至少两个人同意',
  titleEn: 'Every route has a stage that is always needed, and a whole power needs two people',
  why: '都是“有人提出才办”，没人提出就没有人把关；一个人就能改整项权力，等于没有法制审核。',
  whyEn: 'Where every stage waits to be asked for, nobody guards; where one person can change a whole power, there is no legal review.',
  source: ['R2', 'R51', 'R63'],
  severity: 'error',
  appliesTo: 'policy',
  check({ value: { stages, routes } }, { report }) {
    for (const [index, route] of routes.entries()) {
      const always = stages.filter(({ id, when }) => route.stages.includes(id) && !when);
      if (always.length === 0 && stages.some(({ id }) => route.stages.includes(id))) report({ at: ['routes', index, 'stages'], message: `“${route.title}”的阶段都是有人提出才办，没有人提出就没有人把关。`, help: `加上一个总要办的阶段，例如 ${stages.find(({ when }) => !when)?.id ?? 'filing'}。` });
      const whole = (!route.kinds || route.kinds.includes('power')) && !route.paths && !route.fields && !route.drafts && route.typo === undefined && !route.sorts?.every((sort) => sort === 'form');
      const people = always.reduce((sum, { count }) => sum + count, 0);
      if (always.length > 0 && whole && people < 2) report({ at: ['routes', index, 'stages'], message: `按“${route.title}”，一个人同意就能改整项权力。`, help: '加上法制审核等阶段，或者用 fields（字段）限定只管电话一类的小改动，例如 fields: [service.phone]。' });
    }
  },
  good: [
    { says: '申报和法制审核都要办。', given: governed() },
    { says: '只改电话，一个人核对就行。', given: governed({ routes: [{ id: 'contact', title: '电话', kinds: ['power'], fields: ['service.phone'], stages: ['filing'] }] }) },
  ],
  bad: [
    { says: '只有“有人提出才办”的阶段。', given: governed({ stages: asked, routes: [{ id: 'list', title: '清单', kinds: ['office'], stages: ['legal-review'] }], constitution: { paths: ['src/**'], stages: ['adoption'] } }), finds: [{ at: ['routes', 0, 'stages'], message: '“清单”的阶段都是有人提出才办，没有人提出就没有人把关。' }], mended: governed() },
    { says: '一个人就能改整项权力。', given: governed({ routes: [{ id: 'list', title: '清单', kinds: ['power'], stages: ['filing'] }] }), finds: [{ at: ['routes', 0, 'stages'], message: '按“清单”，一个人同意就能改整项权力。' }], mended: governed() },
  ],
};
