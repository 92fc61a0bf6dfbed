import { disclosed, tooMany } from '../evaluating/disclosed.ts';
import { seenTogether } from '../evaluating/same-ballots.ts';
import { SMALL } from '../evaluating/suppress.ts';
import { scaleOf, sheetOf, type Part, type Row } from '../evaluating/tally.ts';
import { examplePart, exampleRow, withEvaluations, withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const attitude = exampleRow('attitude', [70, 14, 6, 6]);
const row = (...own: [string[], number?][]): Row => ({ item: 'efficiency', cells: own.map(([grades, count]) => (count === undefined ? { grades } : { grades, count })) });
const inner = (id: string, valid: number, ...rows: Row[]): Part => examplePart({ id, within: 'meeting', ballots: { returned: valid, valid }, rows: rows });
const apart = (id: string, valid: number, ...rows: Row[]): Part => examplePart({ id, ballots: { returned: valid, valid }, rows: rows });
const merged = row([['satisfied'], 60], [['basically'], 20], [['dissatisfied', 'unknown'], 16]);

export const suppressedStaysHidden: Rule<'evaluation'> = {
  id: 'suppressed-stays-hidden',
  title: '隐去的票数不能从别的数字算出来',
  titleEn: 'What is suppressed cannot be computed from what is shown',
  why: '只隐去一格没有用：用有效票数减去其他各格就知道了；用总数减去各组，也能算出剩下的那几个人怎么选。',
  whyEn: 'To hide one cell is no use when the total gives it away; nor are those left over between a total and its groups hidden.',
  source: ['R92', '个人信息保护法第51条', '个人信息保护法第73条'],
  severity: 'error',
  appliesTo: 'evaluation',
  check(entry, { report, register, value }) {
    const smallest = value(SMALL);
    if (smallest === 'unknown') return;
    const parts = entry.value.parts ?? [];
    if (!parts.length) return;
    const together = seenTogether(register, entry);
    const large = tooMany(together);
    if (large) {
      report({ at: ['parts'], message: `互相包含的各组在“${large.item}”这一项上有两百多个票数，查不出隐去的票数能不能算出来。`, help: '减少组数：把小的组合并成大的组，或者删去总数，只保留互不包含的各组。' });
      return;
    }
    for (const { part: seen, item, grade, difference } of disclosed(together, smallest)) {
      const index = parts.findIndex((part) => `${entry.id}/${part.id}` === seen);
      const part = parts[index];
      // Another record of the same ballots reports its own.
      if (!part) continue;
      const { id } = part;
      const at = part.rows.findIndex((row) => row.item === item);
      const title = sheetOf(register, part)?.items?.find((each) => each.id === item)?.title ?? item;
      const name = scaleOf(register, part)?.grades?.find((each) => each.id === grade)?.title ?? grade;
      // The number itself must not stand in a report that is kept and shown.
      report(difference
        ? { at: ['parts', index, 'rows', at], message: `“${title}”用“${id}”减去计入它的各组，就能算出剩下的人里几个选“${name}”，而且少于 ${smallest} 张。`, help: `把“${id}”和计入它的各组的相邻档次一起合并成一格，各组合并的档次要相同；或者不公布其中一组，删去它。` }
        : { at: ['parts', index, 'rows', at], message: `“${title}”隐去了“${name}”的票数，但用其他数字能算出来。`, help: '至少合并两个档次，写成一格并写出合计，例如 - { grades: [dissatisfied, unknown], count: 16 }；总数和它包含的各组，要用同样的办法合并。' });
    }
  },
  good: [
    { says: '少的两档合并成一格。', given: withPart({ rows: [merged, attitude] }) },
    { says: '总数和其中一组用同样的办法合并，剩下的也不少于 5 张。', given: withEvaluations({ parts: [examplePart({ rows: [merged] }), inner('online', 50, row([['satisfied'], 30], [['basically'], 12], [['dissatisfied', 'unknown'], 8]))] }) },
  ],
  bad: [
    { says: '只隐去一格，用有效票数一减就知道。', given: withPart({ rows: [row([['satisfied'], 60], [['basically'], 20], [['dissatisfied']], [['unknown'], 13]), attitude] }), finds: [{ at: ['parts', 0, 'rows', 0], message: '“办事质效”隐去了“不满意”的票数，但用其他数字能算出来。' }], mended: withPart({ rows: [merged, attitude] }) },
    {
      says: '各组合并了，总数却没有合并。',
      given: withEvaluations({ parts: [examplePart({ rows: [exampleRow('efficiency', [60, 20, 10, 6])] }), inner('online', 50, row([['satisfied'], 30], [['basically'], 13], [['dissatisfied', 'unknown'], 7])), inner('paper', 46, row([['satisfied'], 30], [['basically'], 7], [['dissatisfied'], 9], [['unknown'], 0]))] }),
      finds: [{ at: ['parts', 1, 'rows', 0], message: '“办事质效”隐去了“不了解”的票数，但用其他数字能算出来。' }, { at: ['parts', 1, 'rows', 0], message: '“办事质效”隐去了“不满意”的票数，但用其他数字能算出来。' }],
      mended: withEvaluations({ parts: [examplePart({ rows: [merged] }), inner('online', 50, row([['satisfied'], 30], [['basically'], 13], [['dissatisfied', 'unknown'], 7])), inner('paper', 46, row([['satisfied'], 30], [['basically'], 7], [['dissatisfied', 'unknown'], 9]))] }),
    },
    {
      says: '总数另写一组，没有说明它包含另外两组。',
      given: withEvaluations({ parts: [examplePart({ rows: [exampleRow('efficiency', [60, 20, 10, 6])] }), apart('online', 50, row([['satisfied'], 30], [['basically'], 13], [['dissatisfied', 'unknown'], 7])), apart('paper', 46, row([['satisfied'], 30], [['basically'], 7], [['dissatisfied'], 9], [['unknown'], 0]))] }),
      finds: [{ at: ['parts', 1, 'rows', 0], message: '“办事质效”隐去了“不了解”的票数，但用其他数字能算出来。' }, { at: ['parts', 1, 'rows', 0], message: '“办事质效”隐去了“不满意”的票数，但用其他数字能算出来。' }],
      mended: withEvaluations({ parts: [apart('online', 50, row([['satisfied'], 30], [['basically'], 13], [['dissatisfied', 'unknown'], 7])), apart('paper', 46, row([['satisfied'], 30], [['basically'], 7], [['dissatisfied'], 9], [['unknown'], 0]))] }),
    },
    {
      says: '总数写在另一条记录里。',
      given: withEvaluations({ parts: [apart('online', 50, row([['satisfied'], 30], [['basically'], 13], [['dissatisfied', 'unknown'], 7])), apart('paper', 46, row([['satisfied'], 30], [['basically'], 7], [['dissatisfied'], 9], [['unknown'], 0]))] }, { id: 'social-2025-total', parts: [examplePart({ rows: [exampleRow('efficiency', [60, 20, 10, 6])] })] }),
      finds: [{ at: ['parts', 0, 'rows', 0], message: '“办事质效”隐去了“不了解”的票数，但用其他数字能算出来。' }, { at: ['parts', 0, 'rows', 0], message: '“办事质效”隐去了“不满意”的票数，但用其他数字能算出来。' }],
      mended: withEvaluations({ parts: [apart('online', 50, row([['satisfied'], 30], [['basically'], 13], [['dissatisfied', 'unknown'], 7])), apart('paper', 46, row([['satisfied'], 30], [['basically'], 7], [['dissatisfied'], 9], [['unknown'], 0]))] }),
    },
    {
      says: '总数减去一组，剩下两个人的意见就露出来了。',
      given: withEvaluations({ parts: [examplePart({ rows: [merged] }), inner('online', 94, row([['satisfied'], 58], [['basically'], 20], [['dissatisfied', 'unknown'], 16]))] }),
      finds: [{ at: ['parts', 0, 'rows', 0], message: '“办事质效”用“meeting”减去计入它的各组，就能算出剩下的人里几个选“满意”，而且少于 5 张。' }],
      mended: withEvaluations({ parts: [examplePart({ rows: [merged] })] }),
    },
  ],
};
