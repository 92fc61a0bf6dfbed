import { percentWords, rateOf, rateOfPart, RATES, statedAs } from '../evaluating/rates.ts';
import { scaleOf } from '../evaluating/tally.ts';
import { exampleEvaluation, examplePart, withEvaluations } from './evaluation-example.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** A rate as people write it: 满意率达 98%, 好评率为 96.5％. */
const WRITTEN = /(?:满意率|满意度|好评率|优良率|不满意率|不了解率)[^0-9０-９%％。；]{0,10}?(\d{1,3}(?:\.\d+)?)\s*[%％]/g;

const merged = (summary: string) => withEvaluations({ parts: [examplePart({ rows: [{ item: 'efficiency', cells: [{ grades: ['satisfied'], count: 60 }, { grades: ['basically'], count: 29 }, { grades: ['dissatisfied', 'unknown'], count: 7 }] }] })], summary });
const says = (summary: string) => withEvaluations({ ...exampleEvaluation(), summary });

export const statedRateAgrees: Rule<'evaluation'> = {
  id: 'stated-rate-agrees',
  title: '文中写的满意率与票数算出的一致',
  titleEn: 'A rate written in the text is one that the counts give',
  why: '票数是唯一的来源。文字里写 98%、票数只有 90%，群众就不知道该信哪个。',
  whyEn: 'Counts are the only source. When the words say 98 % and the ballots say 90 %, nobody knows what to believe.',
  source: ['R60', 'R66', 'R92'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value }, { report, register }) {
    const parts = value.parts ?? [];
    if (!parts.length) return;
    for (const { at, text } of textsOf({ title: value.title, summary: value.summary })) {
      for (const match of text.matchAll(WRITTEN)) {
        const written = match[1] ?? '';
        const possible = parts.flatMap((part) => {
          const grades = scaleOf(register, part)?.grades ?? [];
          return RATES.flatMap(({ id }) => [rateOfPart(id, part, grades), ...part.rows.map((row) => rateOf(id, row, part.ballots.valid, grades))]);
        });
        const stated = statedAs(written, possible);
        if (stated === 'exact') continue;
        if (stated === 'open') {
          report({ at, message: `文中写“${match[0]}”，而合并以后的票数只能确定一个范围：写出准确的比率，就能反算出合并的票数。`, help: '删去这个比率；页面会显示由合并后的票数算出的范围。' });
          continue;
        }
        const [first] = parts;
        const right = first ? percentWords(rateOfPart('positiveOfOpinions', first, scaleOf(register, first)?.grades ?? [])) : '';
        report({ at, message: `文中写“${match[0]}”，票数算不出这个比率。`, help: `改为票数算出的比率并写明口径，例如 满意率 ${right}（不含不了解）；比率由程序显示在页面上，文中也可以不写，删去即可。` });
      }
    }
  },
  good: [
    { says: '文中没有写比率。', given: says('共发出 100 张评议票。') },
    { says: '写的比率与票数一致。', given: says('八个方面合计，不含不了解的满意率为91.1%。') },
  ],
  bad: [
    { says: '票数合并了，文中却写出准确的比率。', given: merged('不满意率只有2.2%。'), finds: [{ at: ['summary'], message: '文中写“不满意率只有2.2%”，而合并以后的票数只能确定一个范围：写出准确的比率，就能反算出合并的票数。' }], mended: merged('票数已经合并，只公布范围。') },
    { says: '文中的满意率高于票数。', given: says('群众满意率达98%。'), finds: [{ at: ['summary'], message: '文中写“满意率达98%”，票数算不出这个比率。' }], mended: says('群众满意率为91.1%（不含不了解）。') },
  ],
};
