import { BLANK, scaleOf, sheetOf } from '../evaluating/tally.ts';
import { exampleRow, withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const cells = (...own: [string[], number][]) => withPart({ rows: [{ item: 'efficiency', cells: own.map(([grades, count]) => ({ grades, count })) }, exampleRow('attitude', [70, 14, 6, 6])] });

export const gradesOfTheScale: Rule<'evaluation'> = {
  id: 'grades-of-the-scale',
  title: '档次是这一套评议档次里的，一个不多、一个不少',
  titleEn: 'The grades are those of the scale, each exactly once',
  why: '社会评价、评议班子、评议个人用三套不同的档次。混用以后，满意率就没有了含义。',
  whyEn: 'Three kinds of appraisal use three scales; mixed up, a rate means nothing.',
  source: ['R92', 'R93'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value }, { report, register }) {
    for (const [index, part] of (value.parts ?? []).entries()) {
      const scale = scaleOf(register, part);
      const allowed = sheetOf(register, part)?.scales;
      const titles = (ids: readonly string[]) => ids.map((id) => register.titleOf('rating-scale', id)).join('、');
      if (allowed && !allowed.includes(part.scale)) report({ at: ['parts', index, 'scale'], message: `这张评议表用“${titles(allowed)}”，这里写的是“${titles([part.scale])}”。`, help: `改为 scale: ${allowed[0] ?? ''}（评议档次）；评议班子和评议个人的档次不同，不能混用。` });
      const grades = scale?.grades ?? [];
      const title = (id: string) => grades.find((grade) => grade.id === id)?.title ?? id;
      if (!grades.length) continue;
      for (const [at, { cells }] of part.rows.entries()) {
        const path = ['parts', index, 'rows', at, 'cells'];
        const written = cells.flatMap((cell) => cell.grades);
        for (const [place, cell] of cells.entries()) {
          for (const grade of cell.grades) if (grade !== BLANK && !grades.some(({ id }) => id === grade)) report({ at: [...path, place, 'grades'], message: `“${scale?.title}”里没有“${grade}”这一档。`, help: `改为其中之一：${grades.map(({ id, title }) => `${id}（${title}）`).join('、')}；没有填写的票写 ${BLANK}。` });
        }
        for (const grade of new Set(written.filter((each, place) => written.indexOf(each) !== place))) report({ at: path, message: `“${title(grade)}”写了两次。`, help: '一个档次只写一次；合并了的，把原来单独的那一格删去。' });
        for (const { id, title } of grades) if (!written.includes(id)) report({ at: path, message: `没有写“${title}”这一档的票数。`, help: `补上这一档，没有人选的写 0，例如 - { grades: [${id}], count: 0 }。` });
      }
    }
  },
  good: [
    { says: '四档各写一次。', given: withPart() },
    { says: '把票数少的两档合并。', given: cells([['satisfied'], 60], [['basically'], 20], [['dissatisfied', 'unknown'], 16]) },
  ],
  bad: [
    { says: '用了别的档次。', given: cells([['satisfied'], 60], [['basically'], 20], [['dissatisfied'], 10], [['unknown'], 0], [['good'], 6]), finds: [{ at: ['parts', 0, 'rows', 0, 'cells', 4, 'grades'], message: '“社会评价档次”里没有“good”这一档。' }], mended: withPart() },
    { says: '同一档写了两次。', given: cells([['satisfied'], 60], [['basically'], 20], [['dissatisfied'], 10], [['dissatisfied', 'unknown'], 6]), finds: [{ at: ['parts', 0, 'rows', 0, 'cells'], message: '“不满意”写了两次。' }], mended: withPart() },
    { says: '漏了一档。', given: cells([['satisfied'], 66], [['basically'], 20], [['dissatisfied'], 10]), finds: [{ at: ['parts', 0, 'rows', 0, 'cells'], message: '没有写“不了解”这一档的票数。' }], mended: withPart() },
    { says: '评议表用的不是这套档次。', given: withPart({ scale: 'team', rows: [{ item: 'efficiency', cells: [{ grades: ['good'], count: 90 }, { grades: ['poor'], count: 6 }] }, { item: 'attitude', cells: [{ grades: ['good'], count: 90 }, { grades: ['poor'], count: 6 }] }] }), finds: [{ at: ['parts', 0, 'scale'], message: '这张评议表用“社会评价档次”，这里写的是“班子评议档次”。' }], mended: withPart() },
  ],
};
