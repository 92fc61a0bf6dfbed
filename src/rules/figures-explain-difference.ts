import { differences, numberOf } from '../evaluating/compare-figures.ts';
import { COMPLAINTS, exampleFigure } from './figure-example.ts';
import type { Rule } from './rule.ts';

const consumer = exampleFigure(COMPLAINTS);
const zero = exampleFigure({ ...COMPLAINTS, id: 'complaints-staff', title: '零投诉', definition: '对本局工作人员的投诉，由监察室统计。', value: 0, unit: '件' });
const explained = { ...zero, differs: [{ figure: 'complaints-12315', why: '那里数的是消费者对经营者的投诉。' }] };

export const figuresExplainDifference: Rule<'register'> = {
  id: 'figures-explain-difference',
  title: '同一主题的两个数不同，要说明口径差在哪里',
  titleEn: 'Two numbers on one topic say why they differ',
  why: '一边说“零投诉”，一边说受理投诉 103 件：前者数的是对工作人员的投诉，后者数的是消费者的投诉。不说明，群众只会觉得有一个是假的。',
  whyEn: '“No complaints” beside 103 complaints: the one counts complaints about staff, the other consumers\' complaints. Unexplained, one looks like a lie.',
  source: ['R52', 'R66'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { kind, first: a, second: b } of differences(register.all('figure'))) {
      if (kind !== 'unexplained') continue;
      report({ entry: b, at: ['topic'], message: `与“${a.value.title}”都说${b.value.topic}，一个是 ${numberOf(a.value) ?? '—'}，一个是 ${numberOf(b.value) ?? '—'}，没有说明为什么不同。`, help: `加上 differs（与其他数据的不同），例如 differs: [{ figure: ${a.id}, why: 口径差在哪里 }]；说的其实不是一件事的，改写 topic（主题）。` });
    }
  },
  good: [{ says: '两个数口径不同，说明了差在哪里。', given: { figure: [consumer, explained] } }, { says: '说的是不同的年份。', given: { figure: [consumer, { ...zero, period: { from: '2024-01-01', to: '2024-12-31' } }] } }],
  bad: [{ says: '“零投诉”与 103 件投诉并列，没有说明。', given: { figure: [consumer, zero] }, finds: [{ at: ['topic'], message: '与“12315受理投诉”都说投诉件数，一个是 103，一个是 0，没有说明为什么不同。' }], mended: { figure: [consumer, explained] } }],
};
