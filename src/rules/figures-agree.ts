import { differences, numberOf } from '../evaluating/compare-figures.ts';
import { COMPLAINTS, exampleFigure } from './figure-example.ts';
import type { Rule } from './rule.ts';

const first = exampleFigure(COMPLAINTS);
const second = exampleFigure({ ...COMPLAINTS, id: 'complaints-report', title: '年度报告里的投诉件数', source: { title: '2025年年度报告' } });

export const figuresAgree: Rule<'register'> = {
  id: 'figures-agree',
  title: '同一口径、同一期间只有一个数',
  titleEn: 'One definition and one period have one number',
  why: '两份文件对同一件事写了两个数，至少有一个是错的。',
  whyEn: 'Two documents with two numbers for the same thing: one of them is wrong.',
  source: ['R52', 'R66'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { kind, first: a, second: b } of differences(register.all('figure'))) {
      if (kind !== 'same') continue;
      const shown = ({ value }: typeof a) => `${numberOf(value) ?? ''}${value.unit ?? ''}`;
      report({ entry: b, at: ['definition'], message: `与“${a.value.title}”口径、期间相同，那里是 ${shown(a)}，这里是 ${shown(b)}。`, help: '核对两份原件：抄错的改正；有一份当时就公布错了，在那一条加上 corrected（更正）；口径其实不同的，在 definition（口径）里写清楚差在哪里。' });
    }
  },
  good: [{ says: '两处是同一个数。', given: { figure: [first, second] } }],
  bad: [{ says: '两处的数不同。', given: { figure: [first, { ...second, value: 98 }] }, finds: [{ at: ['definition'], message: '与“12315受理投诉”口径、期间相同，那里是 103件，这里是 98件。' }], mended: { figure: [first, { ...second, value: 98, corrected: { date: '2026-03-01', note: '漏计12月的5件，正确的是103件。' } }] } }],
};
