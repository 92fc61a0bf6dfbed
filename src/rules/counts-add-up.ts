import { countedIn } from '../evaluating/tally.ts';
import { examplePart, exampleRow, withEvaluations, withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

export const countsAddUp: Rule<'evaluation'> = {
  id: 'counts-add-up',
  title: '各档票数加起来等于有效票数',
  titleEn: 'The counts of the grades add up to the valid ballots',
  why: '票数对不上，算出来的满意率就不可信。每一张有效票在每一项内容上都要有去处：选了哪一档，或者没有填写。',
  whyEn: 'A rate from counts that do not add up cannot be trusted. Every valid ballot must be found in every row, if only as blank.',
  source: ['R60', 'R92'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value }, { report }) {
    const parts = value.parts ?? [];
    for (const [index, part] of parts.entries()) {
      const { valid } = part.ballots;
      for (const [at, row] of part.rows.entries()) {
        const sum = countedIn(row);
        const withheld = row.cells.some(({ count }) => count === undefined);
        if (withheld ? sum > valid : sum !== valid) report({ at: ['parts', index, 'rows', at, 'cells'], message: `各档票数合计 ${sum}，有效票是 ${valid} 张${sum < valid ? `，少 ${valid - sum} 张` : `，多 ${sum - valid} 张`}。`, help: sum < valid ? `核对计票单后改正票数；没有填写这一项的票也要写上，例如 - { grades: [blank], count: ${valid - sum} }。` : '核对计票单，改正重复计算的票数，或改正 valid（有效）。' });
      }
      if (parts.findIndex(({ id }) => id === part.id) !== index) report({ at: ['parts', index, 'id'], message: `有两组的组编号都是“${part.id}”。`, help: `改正其中一个 id（组编号），例如 id: ${part.id}-2。` });
      if (part.within === undefined) continue;
      const outer = parts.find(({ id }) => id === part.within);
      if (!outer || outer === part) report({ at: ['parts', index, 'within'], message: `没有另一组的组编号是“${part.within}”。`, help: `改正 within（已计入哪一组），例如 within: ${parts.find(({ id }) => id !== part.id)?.id ?? '另一组的编号'}；各组互不包含的，删去这一行。` });
      else if (parts.filter(({ within }) => within === part.within).reduce((sum, { ballots }) => sum + ballots.valid, 0) > outer.ballots.valid) report({ at: ['parts', index, 'within'], message: `计入“${outer.id}”的各组有效票加起来，比它自己的 ${outer.ballots.valid} 张还多。`, help: '核对各组的 valid（有效）；这一组不包含在里面的，删去 within（已计入哪一组）。' });
    }
  },
  good: [
    { says: '四档合计等于有效票数。', given: withPart() },
    { says: '没有填写的票另写一格。', given: withPart({ rows: [exampleRow('efficiency', [60, 20, 5, 6, 5]), exampleRow('attitude', [70, 14, 6, 6])] }) },
  ],
  bad: [
    { says: '少了六张票。', given: withPart({ rows: [exampleRow('efficiency', [60, 20, 10, 0]), exampleRow('attitude', [70, 14, 6, 6])] }), finds: [{ at: ['parts', 0, 'rows', 0, 'cells'], message: '各档票数合计 90，有效票是 96 张，少 6 张。' }], mended: withPart() },
    { says: '多了四张票。', given: withPart({ rows: [exampleRow('efficiency', [60, 24, 10, 6]), exampleRow('attitude', [70, 14, 6, 6])] }), finds: [{ at: ['parts', 0, 'rows', 0, 'cells'], message: '各档票数合计 100，有效票是 96 张，多 4 张。' }], mended: withPart() },
    { says: '两组用了同一个编号。', given: withEvaluations({ parts: [examplePart(), examplePart()] }), finds: [{ at: ['parts', 1, 'id'], message: '有两组的组编号都是“meeting”。' }], mended: withEvaluations({ parts: [examplePart(), examplePart({ id: 'online' })] }) },
    { says: '计入一个没有的组。', given: withPart({ within: 'all' }), finds: [{ at: ['parts', 0, 'within'], message: '没有另一组的组编号是“all”。' }], mended: withPart() },
    { says: '里面的组比外面的还大。', given: withEvaluations({ parts: [examplePart(), examplePart({ id: 'online', within: 'meeting', ballots: { returned: 200, valid: 100 }, rows: [exampleRow('efficiency', [60, 20, 14, 6]), exampleRow('attitude', [74, 14, 6, 6])] })] }), finds: [{ at: ['parts', 1, 'within'], message: '计入“meeting”的各组有效票加起来，比它自己的 96 张还多。' }], mended: withEvaluations({ parts: [examplePart(), examplePart({ id: 'online' })] }) },
  ],
};
