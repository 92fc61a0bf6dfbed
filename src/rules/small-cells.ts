import { isSmall, SMALL } from '../evaluating/suppress.ts';
import { examplePart, exampleRow, withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';
import type { Row } from '../evaluating/tally.ts';

const attitude = exampleRow('attitude', [70, 14, 6, 6]);
const cells = (...own: [string[], number][]): Row => ({ item: 'efficiency', cells: own.map(([grades, count]) => ({ grades, count })) });

export const smallCells: Rule<'evaluation'> = {
  id: 'small-cells',
  title: '少于五张的票数要合并以后再写',
  titleEn: 'Counts below five are merged before they are written',
  why: '只有一两个人选“不满意”时，旁人猜得出是谁。仓库里写过的数字永远查得到，所以要在提交以前合并。0 张票指不到任何人，可以照写。',
  whyEn: 'When one or two people chose “dissatisfied”, others can guess who. What was once in the repository stays there, so counts are merged before they are committed. A zero points at nobody.',
  source: ['R92', '个人信息保护法第6条', '个人信息保护法第51条'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value: evaluation }, { report, value }) {
    const smallest = value(SMALL);
    if (smallest === 'unknown') return;
    for (const [index, part] of (evaluation.parts ?? []).entries()) {
      if (isSmall(part.ballots.valid, smallest)) report({ at: ['parts', index, 'ballots', 'valid'], message: `这一组只有 ${part.ballots.valid} 张有效票，少于 ${smallest} 张。`, help: '人数太少的一组不能单独公布；把它和另一组合并成一组，再写票数。' });
      for (const [at, row] of part.rows.entries()) for (const [place, { grades, count }] of row.cells.entries()) {
        if (count !== undefined && isSmall(count, smallest)) report({ at: ['parts', index, 'rows', at, 'cells', place, 'count'], message: `这一格只有 ${count} 张票，少于 ${smallest} 张。`, help: `与相邻的档次合并成一格，票数加在一起，例如 - { grades: [${grades.join(', ')}, 相邻档次], count: 合计 }；合并以后仍少于 ${smallest} 张的，再合并一档。用“导入汇总票数”的命令可以自动合并。` });
      }
    }
  },
  good: [
    { says: '每一格都不少于 5 张。', given: withPart() },
    { says: '少的两档合并成一格；没有人选的写 0。', given: withPart({ rows: [cells([['satisfied'], 88], [['basically'], 0], [['dissatisfied', 'unknown'], 8]), attitude] }) },
  ],
  bad: [
    { says: '有一格只有 2 张票。', given: withPart({ rows: [cells([['satisfied'], 68], [['basically'], 20], [['dissatisfied'], 2], [['unknown'], 6]), attitude] }), finds: [{ at: ['parts', 0, 'rows', 0, 'cells', 2, 'count'], message: '这一格只有 2 张票，少于 5 张。' }], mended: withPart({ rows: [cells([['satisfied'], 68], [['basically'], 20], [['dissatisfied', 'unknown'], 8]), attitude] }) },
    { says: '一组只有 4 张票。', given: withPart({ ballots: { returned: 4, valid: 4 }, rows: [cells([['satisfied', 'basically', 'dissatisfied', 'unknown'], 4])] }), finds: [{ at: ['parts', 0, 'ballots', 'valid'], message: '这一组只有 4 张有效票，少于 5 张。' }, { at: ['parts', 0, 'rows', 0, 'cells', 0, 'count'], message: '这一格只有 4 张票，少于 5 张。' }], mended: withPart({ ...examplePart() }) },
  ],
};
