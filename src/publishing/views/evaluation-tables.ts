// Evaluations as tables for those who compute themselves: a row a count, and a row a rate. Both come from the same counts as the pages.
import { rateOf, rateOfPart, RATES } from '../../evaluating/rates.ts';
import { BLANK, scaleOf, type Part, type Range } from '../../evaluating/tally.ts';
import { evaluationWords } from '../../i18n/evaluation-words.ts';
import type { Entry, Register } from '../../model/register.ts';
import { itemTitle, titleOf } from './evaluation-parts.ts';

interface Table {
  header: string[];
  rows: string[][];
}

const HEAD = ['评议编号', '评议', '年度', '组编号', '组', '有效票', '评议内容'];

/** One row a cell; merged grades stand in one cell, joined by a plus. */
export function countTable(register: Register): Table {
  const rows = everyPart(register).flatMap(({ entry, part }) => {
    const title = new Map(scaleOf(register, part)?.grades?.map((grade) => [grade.id, grade.title]));
    const name = (grade: string) => (grade === BLANK ? evaluationWords.zh.blank : (title.get(grade) ?? grade));
    return part.rows.flatMap((row) => row.cells.map(({ grades, count }) => [...head(register, entry, part, row.item), grades.map(name).join('+'), count === undefined ? '' : String(count)]));
  });
  return { header: [...HEAD, '档次（合并的用+连接）', '票数（不公布的留空）'], rows };
}

/** One row a rate, at least and at most, in percent; the two are the same where nothing was merged. The item is empty for all items together. */
export function rateTable(register: Register): Table {
  const rows = everyPart(register).flatMap(({ entry, part }) => {
    const grades = scaleOf(register, part)?.grades ?? [];
    const of = (item: string | undefined, rate: (id: (typeof RATES)[number]['id']) => Range | undefined) => RATES.flatMap(({ id, title }) => {
      const range = rate(id);
      return range ? [[...head(register, entry, part, item), title.zh, range.low.toFixed(2), range.high.toFixed(2)]] : [];
    });
    return [...part.rows.flatMap((row) => of(row.item, (id) => rateOf(id, row, part.ballots.valid, grades))), ...of(undefined, (id) => rateOfPart(id, part, grades))];
  });
  return { header: [...HEAD, '比率', '最低（%）', '最高（%）'], rows };
}

const everyPart = (register: Register) => register.all('evaluation').flatMap((entry) => (entry.value.parts ?? []).map((part) => ({ entry, part })));

const head = (register: Register, { id, value }: Entry<'evaluation'>, part: Part, item: string | undefined): string[] => [id, value.title, String(value.year), part.id, titleOf(register, part).zh, String(part.ballots.valid), item === undefined ? '' : itemTitle(register, part, item).zh];
