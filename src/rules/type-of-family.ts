import { powerTypeOf } from './power-type-of.ts';
import type { Rule } from './rule.ts';

const FAMILIES = { external: '对外权力', internal: '内部权力' } as const;

export const typeOfFamily: Rule<'power'> = {
  id: 'type-of-family',
  title: '权力类型属于所写的权力族',
  titleEn: 'The type belongs to the family',
  why: '对外的权力和内部的权力要求不同；分错了，该查的依据、救济就不查了。',
  whyEn: 'External and internal powers are held to different demands; filed under the wrong one they escape both.',
  source: ['R28', 'R40'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    const type = powerTypeOf(register, power.type);
    if (!type?.family || type.family === power.family) return;
    report({ at: ['family'], message: `“${type.title}”属于${FAMILIES[type.family]}，family 写的却是 ${power.family}（${FAMILIES[power.family]}）。`, help: `把 family（权力族）改为 ${type.family}；类型写错的，改正 type（权力类型）。` });
  },
  good: [{ says: '行政许可是对外权力。', given: { power: {} } }],
  bad: [
    {
      says: '物资采购写成了对外权力。',
      given: { power: { type: 'procurement', family: 'external' } },
      finds: [{ at: ['family'], message: '“物资采购”属于内部权力，family 写的却是 external（对外权力）。' }],
      mended: { power: { type: 'procurement', family: 'internal' } },
    },
  ],
};
