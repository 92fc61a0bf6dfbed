import { agrees, percentWords, rateOfPart, RATES, statedAs } from '../evaluating/rates.ts';
import { scaleOf } from '../evaluating/tally.ts';
import { examplePart, withEvaluations } from './evaluation-example.ts';
import { exampleFigure } from './figure-example.ts';
import type { Rule } from './rule.ts';

const stated = (percent: number) => ({ ...withEvaluations({}), figure: exampleFigure({ id: 'satisfied-2025', title: '群众满意率', topic: '群众满意率', definition: '社会评价中满意和基本满意的票数除以表示了意见的票数。', part: undefined, whole: undefined, percent, evaluation: 'social-2025' }) });
const mergedStated = (percent: number) => ({ ...stated(percent), ...withEvaluations({ parts: [examplePart({ rows: [{ item: 'efficiency', cells: [{ grades: ['satisfied'], count: 60 }, { grades: ['basically'], count: 29 }, { grades: ['dissatisfied', 'unknown'], count: 7 }] }] })] }) });

export const figurePercentAgrees: Rule<'figure'> = {
  id: 'figure-percent-agrees',
  title: '公布的百分比与数字算出的一致',
  titleEn: 'A published percentage is what its numbers give',
  why: '受理 5756 件、办结 5635 件，办结率是 97.9%，不是 98.5%。公布过的百分比都要能用数字复算。',
  whyEn: '5,635 of 5,756 is 97.9 %, not 98.5 %. Every published percentage must follow from its numbers.',
  source: ['R60', 'R66'],
  severity: 'error',
  appliesTo: 'figure',
  check({ value: { percent, part, whole, evaluation, corrected } }, { report, register }) {
    // A figure that was corrected stays on the list as it was published; its correction says what is right.
    if (percent === undefined || corrected) return;
    const written = String(percent);
    if (part !== undefined && whole) {
      const right = (100 * part) / whole;
      if (!agrees(written, { low: right, high: right })) report({ at: ['percent'], message: `公布的是 ${written}%，${part} ÷ ${whole} 是 ${right.toFixed(1)}%。`, help: `抄错的，改为 percent: ${right.toFixed(1)}；当时公布就是错的，保留原数，加上 corrected（更正）说明正确的是多少。` });
    }
    const source = evaluation === undefined ? undefined : register.get('evaluation', evaluation)?.value;
    if (!source?.parts) return;
    const ranges = source.parts.flatMap((own) => RATES.map(({ id }) => rateOfPart(id, own, scaleOf(register, own)?.grades ?? [])));
    const stated = statedAs(written, ranges);
    if (stated === 'open') report({ at: ['percent'], message: `公布的是 ${written}%，而“${source.title}”合并以后的票数只能确定一个范围：写出准确的比率，就能反算出合并的票数。`, help: '删去 percent（公布的百分比），在 claimed（公布的说法）里也不要写；或者改写为包含不了解的、票数能算准的比率。' });
    if (stated !== 'none') return;
    const [first] = source.parts;
    report({ at: ['percent'], message: `公布的是 ${written}%，用“${source.title}”的票数算不出这个比率。`, help: `核对原文和票数；例如不含不了解的满意率是 ${first ? percentWords(rateOfPart('positiveOfOpinions', first, scaleOf(register, first)?.grades ?? [])) : ''}。当时公布就是错的，加上 corrected（更正）说明。` });
  },
  good: [
    { says: '97.9% 与 5635 ÷ 5756 一致。', given: { figure: exampleFigure({ percent: 97.9 }) } },
    { says: '公布的满意率与票数一致。', given: stated(91.1) },
    { says: '公布错了，已经更正。', given: { figure: exampleFigure({ percent: 98.5, corrected: { date: '2026-02-01', note: '正确的是97.9%。' } }) } },
  ],
  bad: [
    { says: '票数合并了，公布的百分比却是准确的。', given: mergedStated(97.8), finds: [{ at: ['percent'], message: '公布的是 97.8%，而“2025年度社会评价”合并以后的票数只能确定一个范围：写出准确的比率，就能反算出合并的票数。' }], mended: mergedStated(92.7) },
    { says: '百分比与数字不符。', given: { figure: exampleFigure({ percent: 98.5 }) }, finds: [{ at: ['percent'], message: '公布的是 98.5%，5635 ÷ 5756 是 97.9%。' }], mended: { figure: exampleFigure({ percent: 97.9 }) } },
    { says: '满意率与票数不符。', given: stated(98), finds: [{ at: ['percent'], message: '公布的是 98%，用“2025年度社会评价”的票数算不出这个比率。' }], mended: stated(91) },
  ],
};
