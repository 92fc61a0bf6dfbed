import { describe, expect, test } from 'vitest';
import { excerpts, marked, type Piece } from '../../src/search/excerpt.ts';
import { folding } from '../../src/search/normalize.ts';

const fold = folding(['誌許', '志许']);
const shown = (pieces: readonly Piece[]): string => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('marks', () => {
  test('step over punctuation and width', () => expect(shown(marked('受理；需要Ａ证', ['受理需要', 'a证'], fold))).toBe('[受理；需要Ａ证]'));
  test('are found in traditional text', () => expect(shown(marked('行政許可證', ['许可'], fold))).toBe('行政[許可]證'));
  test('that overlap become one', () => expect(shown(marked('食品经营许可', ['食品经', '经营许'], fold))).toBe('[食品经营许]可'));
  test('keep characters outside the basic plane whole', () => expect(shown(marked('𠮷野家许可', ['许可'], fold))).toBe('𠮷野家[许可]'));
});

describe('excerpts', () => {
  const long = `${'前面的话，'.repeat(40)}出具受理通知书。${'后面的话，'.repeat(40)}`;
  test('cut a long text around the mark, with dots where it goes on', () => {
    const [excerpt = []] = excerpts([long], ['受理通知书'], fold);
    expect(shown(excerpt)).toMatch(/^….{10,30}\[受理通知书\].{30,70}…$/u);
  });
  test('show two texts where no one has all words', () => expect(excerpts(['申请人的身份证明原件和复印件', '到窗口提交申请表一式两份的办法'], ['身份证', '窗口'], fold).map(shown)).toEqual(['申请人的[身份证]明原件和复印件', '到[窗口]提交申请表一式两份的办法']));
  test('prefer a text with something to read', () => expect(excerpts(['食品证', '从事食品销售和餐饮服务应当取得许可'], ['食品'], fold).map(shown)).toEqual(['从事[食品]销售和餐饮服务应当取得许可']));
  test('show the beginning where nothing is marked', () => expect(excerpts(['短', '从事餐饮服务应当依法取得许可'], ['拼音'], fold).map(shown)).toEqual(['从事餐饮服务应当依法取得许可']));
  test('show nothing of nothing', () => expect(excerpts([], ['食品'], fold)).toEqual([]));
});
