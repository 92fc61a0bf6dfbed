import { governed, samplePolicy } from './example-governance.ts';
import type { Rule } from './rule.ts';

/** Whoever may change one of these decides what everybody else’s approval is worth. */
const GOVERNING = ['schemas/**', '.github/**', 'src/**', 'scripts/**', 'package.json', 'package-lock.json'] as const;
const { constitution } = samplePolicy();

export const policyConstitutionGuarded: Rule<'policy'> = {
  id: 'policy-constitution-guarded',
  title: '规则、名册、格式和程序要更多人同意才能改',
  titleEn: 'Changing the rules themselves takes more people',
  why: '能改规则的人就能改一切。所以改规则要比改清单更难：至少有一步要两个人共同同意，程序和格式也不能漏。',
  whyEn: 'Whoever changes the rules can change everything: that takes two people together, and covers program and formats, too.',
  source: ['R15', 'R63'],
  severity: 'error',
  appliesTo: 'policy',
  check({ value: { stages, constitution } }, { report }) {
    const own = stages.filter(({ id, when }) => constitution.stages.includes(id) && !when);
    if (!own.some(({ count }) => count >= 2)) report({ at: ['constitution', 'stages'], message: '改规则的几个阶段里，没有一个要两个人共同同意。', help: '加上一个要两个人同意的阶段，例如 stages（阶段）里 count: 2 的共同批准。' });
    const missing = GOVERNING.filter((path) => !constitution.paths.includes(path));
    if (missing.length > 0) report({ at: ['constitution', 'paths'], message: `根本文件里漏了 ${missing.join('、')}。`, help: `在 paths（文件）里加上 ${missing.map((path) => `'${path}'`).join('、')}。` });
  },
  good: [{ says: '改规则要法制审核和两位领导。', given: governed() }],
  bad: [
    { says: '一个法制审核人就能改规则。', given: governed({ constitution: { ...constitution, stages: ['legal-review'] } }), finds: [{ at: ['constitution', 'stages'], message: '改规则的几个阶段里，没有一个要两个人共同同意。' }], mended: governed() },
    { says: '漏了程序的依赖清单。', given: governed({ constitution: { ...constitution, paths: constitution.paths.filter((path) => path !== 'package-lock.json') } }), finds: [{ at: ['constitution', 'paths'], message: '根本文件里漏了 package-lock.json。' }], mended: governed() },
  ],
};
