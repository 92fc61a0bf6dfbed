import type { Rule } from './rule.ts';

export const legalBasisPresent: Rule<'power'> = {
  id: 'legal-basis-present',
  title: '每项对外权力都有法律依据',
  titleEn: 'Every external power has a legal basis',
  why: '法无授权不可为。没有依据的权力不能行使，更不能写进清单。',
  whyEn: 'A public body may do only what the law allows.',
  source: ['R53', 'R1'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    if (power.family !== 'external' || power.status === 'referenced' || power.status === 'draft') return;
    if (power.legalBasis?.length || power.basisUnparsed) return;
    report({
      at: ['name'],
      message: `“${power.name}”没有写设定依据。`,
      help: '加上 legalBasis（设定依据），写明法律名称和条款，例如：legalBasis: [{ title: 行政许可法, article: 12 }]。确无依据、只是参照管理的，把 status（状态）改为 referenced。',
    });
  },
  good: [{ says: '写明了法律和条款。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } } }],
  bad: [
    {
      says: '许可事项没有写依据。',
      given: { power: { name: '示例许可', legalBasis: [] } },
      finds: [{ at: ['name'], message: '“示例许可”没有写设定依据。' }],
      mended: { power: { name: '示例许可', legalBasis: [{ law: 'licensing-law', article: 12 }] } },
    },
  ],
};
