import type { Adjustment } from '../model/schema-types.ts';
import type { Path, Rule } from './rule.ts';
import { adjustment } from './example-adjustment.ts';

/** In the order in which they happen (R5): each with its place in the record. */
const steps = ({ trigger, filed, legalReview, decision, approval, date, effective }: Adjustment): [at: Path, title: string, date: string | undefined][] => [
  [['trigger', 'date'], '起因', trigger.date], [['filed'], '报送', filed], [['legalReview', 'date'], '法制审核', legalReview?.date], [['decision', 'date'], '集体研究', decision?.date],
  [['approval', 'date'], '批准', approval?.date], [['date'], '公布', date], [['effective'], '施行', effective],
];

export const adjustmentInOrder: Rule<'adjustment'> = {
  id: 'adjustment-in-order',
  title: '调整一步一步走，日期有先后',
  titleEn: 'An adjustment goes step by step',
  why: '先有起因，再报送、审核、研究、批准，公布以后才施行。次序倒过来的，不是日期写错，就是先办后补。',
  whyEn: 'Cause, filing, review, decision, approval, publication, effect: another order means a wrong date, or paperwork made up afterwards.',
  source: ['R5', 'R46', 'R82'],
  severity: 'error',
  appliesTo: 'adjustment',
  check({ value }, { report }) {
    let before: [title: string, date: string] | undefined;
    for (const [at, title, date] of steps(value)) {
      if (date === undefined) continue;
      if (before && date < before[1]) report({ at, message: `${title}的日期 ${date} 早于${before[0]}的日期 ${before[1]}。`, help: `核对原件，改正写错的日期；${title}不能在${before[0]}以前。` });
      else before = [title, date];
    }
  },
  good: [{ says: '从起因到施行，日期一个比一个晚。', given: adjustment({}) }, { says: '同一天研究和批准。', given: adjustment({ decision: { date: '2026-03-20', body: '局务会' }, approval: { date: '2026-03-20', body: '示例县人民政府' } }) }],
  bad: [
    { says: '还没有报送就审核完了。', given: adjustment({ legalReview: { date: '2026-03-01', post: '法制审核岗', result: 'passed' } }), finds: [{ at: ['legalReview', 'date'], message: '法制审核的日期 2026-03-01 早于报送的日期 2026-03-10。' }], mended: adjustment({}) },
    { says: '施行以后才公布。', given: adjustment({ effective: '2026-03-20' }), finds: [{ at: ['effective'], message: '施行的日期 2026-03-20 早于公布的日期 2026-03-24。' }], mended: adjustment({}) },
  ],
};
