import type { Rule } from './rule.ts';

export const referencedNotCounted: Rule<'power'> = {
  id: 'referenced-not-counted',
  title: '参照管理的事项说明原因，不当作权力',
  titleEn: 'Matters merely run like powers say why and are not counted as powers',
  why: '没有明确法律依据的事项可以参照清单管理，但不能混进清单充当权力。',
  whyEn: 'A matter without clear legal basis may be run by the same demands, but it is not a power.',
  source: ['R22', 'R53'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    if (power.status !== 'referenced') return;
    if (!power.statusNote) report({ at: ['status'], message: `“${power.name}”是参照管理，但没有说明为什么。`, help: '加上 statusNote（状态说明），例如 statusNote: 上级文件要求办理，没有明确的法律依据，按清单的要求管理。' });
    else if (power.family === 'external' && power.legalBasis?.some((basis) => basis.article)) report({ at: ['legalBasis'], severity: 'info', message: `“${power.name}”是参照管理，却写了具体的法律条款。`, help: '条款确实设定了这项权力的，把 status（状态）改为 inForce（现行有效）；只是提到的，改写到 notes（备注）。' });
  },
  good: [{ says: '参照管理，写明原因。', given: { power: { status: 'referenced', statusNote: '没有明确的法律依据，按清单的要求管理', legalBasis: undefined } } }],
  bad: [
    { says: '没有说明原因。', given: { power: { status: 'referenced', legalBasis: undefined } }, finds: [{ at: ['status'], message: '“示例许可”是参照管理，但没有说明为什么。' }], mended: { power: { status: 'referenced', statusNote: '没有明确的法律依据', legalBasis: undefined } } },
    { says: '其实有法律条款。', given: { power: { status: 'referenced', statusNote: '按清单的要求管理' } }, finds: [{ at: ['legalBasis'], message: '“示例许可”是参照管理，却写了具体的法律条款。' }], mended: { power: { status: 'inForce' } } },
  ],
};
