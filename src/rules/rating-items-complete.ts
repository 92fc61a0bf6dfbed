import { sheetOf } from '../evaluating/tally.ts';
import { exampleRow, withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const one = exampleRow('efficiency', [60, 20, 10, 6]);
const two = exampleRow('attitude', [70, 14, 6, 6]);

export const ratingItemsComplete: Rule<'evaluation'> = {
  id: 'rating-items-complete',
  title: '评议表的每一项都有结果',
  titleEn: 'Every item of the question sheet has its result',
  why: '只公布得分高的几项，等于没有评议。制度规定评几项，就公布几项。',
  whyEn: 'To publish only the items that went well is to publish nothing: all that were asked are shown.',
  source: ['R36', 'R92', 'R93'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value }, { report, register }) {
    for (const [index, part] of (value.parts ?? []).entries()) {
      const sheet = sheetOf(register, part);
      if (!sheet?.items) continue;
      const rows = part.rows.map(({ item }) => item);
      for (const { id, title } of sheet.items) if (!rows.includes(id)) report({ at: ['parts', index, 'rows'], message: `“${sheet.title}”要评“${title}”，这一组没有这一项的结果。`, help: `补上这一项的票数，例如 - { item: ${id}, cells: [...] }；这次确实没有评的，在制度允许的前提下换用另一张评议表。` });
      for (const [at, item] of rows.entries()) {
        if (!sheet.items.some(({ id }) => id === item)) report({ at: ['parts', index, 'rows', at, 'item'], message: `“${sheet.title}”里没有“${item}”这一项。`, help: `改为其中之一：${sheet.items.map(({ id, title }) => `${id}（${title}）`).join('、')}。` });
        else if (rows.indexOf(item) !== at) report({ at: ['parts', index, 'rows', at, 'item'], message: `“${sheet.items.find(({ id }) => id === item)?.title}”写了两次。`, help: '一项内容只写一行；删去重复的一行，或改正 item（评议内容）。' });
      }
    }
  },
  good: [{ says: '两项内容都有结果。', given: withPart() }],
  bad: [
    { says: '少了一项。', given: withPart({ rows: [one] }), finds: [{ at: ['parts', 0, 'rows'], message: '“两项内容”要评“服务态度”，这一组没有这一项的结果。' }], mended: withPart() },
    { says: '多了一项表里没有的。', given: withPart({ rows: [one, two, exampleRow('speed', [60, 20, 10, 6])] }), finds: [{ at: ['parts', 0, 'rows', 2, 'item'], message: '“两项内容”里没有“speed”这一项。' }], mended: withPart() },
    { says: '同一项写了两次。', given: withPart({ rows: [one, two, two] }), finds: [{ at: ['parts', 0, 'rows', 2, 'item'], message: '“服务态度”写了两次。' }], mended: withPart() },
  ],
};
