import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees, percentWords, rateOf, rateOfPart, RATES } from '../../src/evaluating/rates.ts';
import type { Cell, Grade, Part, Row } from '../../src/evaluating/tally.ts';

const SOCIAL: Grade[] = [
  { id: 'satisfied', title: '满意', side: 'positive', weight: 100 },
  { id: 'basically', title: '基本满意', side: 'positive', weight: 70 },
  { id: 'dissatisfied', title: '不满意', side: 'negative', weight: 30 },
  { id: 'unknown', title: '不了解', side: 'none' },
];
const row = (...cells: [string, number?][]): Row => ({ item: 'i', cells: cells.map(([grades, count]) => ({ grades: grades.split('+'), ...(count === undefined ? {} : { count }) })) as Row['cells'] });
const all = (own: Row, valid: number) => Object.fromEntries(RATES.map(({ id }) => [id, percentWords(rateOf(id, own, valid, SOCIAL))]));

describe('rates of one row', () => {
  test('every rate of counts that are all known is one number, with and without “don\'t know”', () => {
    expect(all(row(['satisfied', 60], ['basically', 20], ['dissatisfied', 10], ['unknown', 10]), 100)).toEqual({ positiveOfOpinions: '88.9%', positive: '80.0%', topOfOpinions: '66.7%', top: '60.0%', negativeOfOpinions: '11.1%', noOpinion: '10.0%' });
  });

  test('a merged cell opens the rates it touches and leaves the others exact', () => {
    expect(all(row(['satisfied', 60], ['basically', 20], ['dissatisfied+unknown', 20]), 100)).toEqual({ positiveOfOpinions: '80.0%—100.0%', positive: '80.0%', topOfOpinions: '60.0%—75.0%', top: '60.0%', negativeOfOpinions: '0.0%—20.0%', noOpinion: '0.0%—20.0%' });
  });

  test('withheld cells share what is left of the valid ballots', () => {
    expect(all(row(['satisfied', 60], ['basically', 20], ['dissatisfied'], ['unknown']), 100)).toEqual({ positiveOfOpinions: '80.0%—100.0%', positive: '80.0%', topOfOpinions: '60.0%—75.0%', top: '60.0%', negativeOfOpinions: '0.0%—20.0%', noOpinion: '0.0%—20.0%' });
  });

  test('blank answers are no opinion', () => {
    expect(all(row(['satisfied', 60], ['basically', 20], ['dissatisfied', 0], ['unknown', 0], ['blank', 20]), 100)).toMatchObject({ positiveOfOpinions: '100.0%', positive: '80.0%', noOpinion: '20.0%' });
  });

  test('where nobody has an opinion there is no rate of opinions', () => {
    expect(all(row(['satisfied', 0], ['basically', 0], ['dissatisfied', 0], ['unknown', 9]), 9)).toMatchObject({ positiveOfOpinions: '—', positive: '0.0%', noOpinion: '100.0%' });
  });

  test('whatever is merged, the true rate lies within the range', () => {
    const counts = fc.array(fc.nat(60), { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(counts, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (own, joins) => {
      const valid = own.reduce((sum, count) => sum + count, 0);
      const open = row(...own.map((count, index): [string, number] => [SOCIAL[index]!.id, count]));
      const cells: Cell[] = [];
      for (const [index, count] of own.entries()) {
        const last = cells.at(-1);
        if (last && joins[index - 1]) Object.assign(last, { grades: [...last.grades, SOCIAL[index]!.id], count: (last.count ?? 0) + count });
        else cells.push({ grades: [SOCIAL[index]!.id], count });
      }
      for (const { id } of RATES) {
        const truth = rateOf(id, open, valid, SOCIAL);
        const range = rateOf(id, { item: 'i', cells: cells as Row['cells'] }, valid, SOCIAL);
        if (truth) expect(range && range.low <= truth.low + 1e-9 && range.high >= truth.high - 1e-9).toBe(true);
      }
    }));
  });
});

test('the rate of a part divides sums of ballots, it is no average of rates', () => {
  const part = { ballots: { returned: 100, valid: 100 }, rows: [row(['satisfied', 90], ['basically', 0], ['dissatisfied', 10], ['unknown', 0]), row(['satisfied', 10], ['basically', 0], ['dissatisfied', 10], ['unknown', 80])] } satisfies Pick<Part, 'ballots' | 'rows'>;
  // (90 + 10) of (100 + 20); the average of 90.0 % and 50.0 % would be 70.0 %.
  expect(percentWords(rateOfPart('positiveOfOpinions', part, SOCIAL))).toBe('83.3%');
});

test.each([
  ['97.9', 97.898, true],
  ['98', 97.898, true],
  ['97.90', 97.898, true],
  ['98.0', 97.898, false],
  ['98.5', 97.898, false],
])('%s %% for 5,635 of 5,756 at its own precision: %s', (written, value, right) => {
  expect(agrees(written, { low: value, high: value })).toBe(right);
});
