// The parts of the index, each by itself.
import { describe, expect, test } from 'vitest';
import { commonness, commonPairs } from '../../src/search/common-pairs.ts';
import { readingsOf, traditionalOf } from '../../src/search/dictionaries.ts';
import { citedTitles, lawQuery, lawWords } from '../../src/search/law-words.ts';
import { folding } from '../../src/search/normalize.ts';
import { textPath } from '../../src/search/page-texts.ts';
import { pageIds } from '../../src/search/page-list.ts';
import { planPhrase } from '../../src/search/phrase-windows.ts';
import { titleColumns } from '../../src/search/title-index.ts';
import { indexText, indexWord, phraseQuery, withoutContained } from '../../src/search/tokens.ts';

describe('folding', () => {
  const fold = folding(traditionalOf(['志愿服务', '什么', '里程', '发布', '台账']));
  test('takes width, case, punctuation and spaces away', () => expect(fold('ＡＢc，《食品》 安全')).toBe('abc食品安全'));
  test('takes every traditional form to one simplified form', () => expect(['誌願服務', '裏程', '裡程', '發布', '臺賬', '什麽', '什麼'].map(fold)).toEqual(['志愿服務', '里程', '里程', '发布', '台賬', '什幺', '什幺'].map(fold)));
  test('folds texts as it folds queries, so that 什么 finds itself', () => expect(fold('什麼')).toBe(fold('什么')));
});

describe('readings', () => {
  test('polyphones have all their readings, ü is v and u', () => {
    const readings = readingsOf(['银行会计和女']);
    expect(readings['行']?.split(' ')).toEqual(expect.arrayContaining(['xing', 'hang']));
    expect(readings['会']?.split(' ')).toEqual(expect.arrayContaining(['hui', 'kuai']));
    expect(readings['和']?.split(' ')).toEqual(expect.arrayContaining(['he', 'huo']));
    expect(readings['女']?.split(' ')).toEqual(expect.arrayContaining(['nv', 'nu']));
  });
  test('only characters of the names are there', () => expect(Object.keys(readingsOf(['许可A1许']))).toEqual(['可', '许']));
});

describe('index words', () => {
  test('a text becomes its pairs and its last character', () => expect(indexText(['食品证'])).toBe([indexWord('食品'), indexWord('品证'), indexWord('证')].join(' ')));
  test('a phrase is its pairs in quotes; a single character stands for the beginning of a word', () => {
    expect(phraseQuery('食品证')).toBe(`"${indexWord('食品')} ${indexWord('品证')}"`);
    expect(indexWord('食品').startsWith(phraseQuery('食'))).toBe(true);
  });
  test('words have small letters only, whatever the character', () => expect(indexWord('9x€龥')).toMatch(/^[a-z]{16}$/));
  test('a text within another one is left out', () => expect(withoutContained(['食品', '食品经营', '许可', '食品经营'])).toEqual(['食品经营', '许可']));
});

describe('a law and its article', () => {
  const titles = citedTitles(['中华人民共和国公路法', '公路安全保护条例']);
  const word = (query: string) => lawQuery(query)?.word;
  test('are one word under the full and the short title', () => expect(lawWords('依据中华人民共和国公路法第十二条规定', titles)).toEqual([word('中华人民共和国公路法第十二条'), word('公路法第十二条')]));
  test('differ by law and by article', () => expect(new Set(['公路法第十二条', '公路法第二条', '水法第十二条'].map(word)).size).toBe(3));
  test('a title that nobody cites makes no word', () => expect(lawWords('道路法第十二条', titles)).toEqual([]));
  test('what follows the article is left to the text', () => expect(lawQuery('公路法第十二条第二款')).toEqual({ word: word('公路法第十二条'), rest: true }));
  test('no other query is taken for one', () => expect(lawQuery('第十二条')).toBeUndefined());
});

describe('long phrases', () => {
  const common = commonness(commonPairs([['监督管理'], ['监督管理办法'], ['监督管理条例']]));
  test('short ones are looked up whole', () => expect(planPhrase('监督管理法', common)).toEqual({ pieces: ['监督管理法'], certain: true, further: [] }));
  test('others by their least common stretches', () => expect(planPhrase('校车监督管理', common)).toEqual({ pieces: ['校车监'], certain: false, further: [] }));
  test('a pair in more than one record in twenty is common, the most common first', () => {
    expect(commonPairs([['食品'], ['食品', '许可'], ['食品许可'], ['食品']])).toBe('食品');
    expect(['监督', '校车'].map((pair) => common(pair) > 0)).toEqual([true, false]);
  });
});

describe('files', () => {
  test('columns hold one line or number a record', () => {
    expect(titleColumns([{ url: 'powers/a/', kind: 'power', title: '许可', office: '甲局', type: '行政许可', status: 'inForce', aliases: ['证'], texts: [] }, { url: 'laws/b/', kind: 'law', title: '公路法', texts: [] }])).toEqual({
      kinds: [['power', 'powers/'], ['law', 'laws/']], offices: ['甲局'], types: ['行政许可'], statuses: ['inForce'], years: [], titles: '许可\n公路法', urls: 'a\nb', kind: [0, 1], office: [0, -1], type: [0, -1], status: [0, -1], year: [-1, -1], aliases: { 0: ['证'] },
    });
  });
  test('a place on a page is an address, too', () => {
    expect(titleColumns([{ url: 'staff/#clerk', kind: 'staff', title: '受理岗', texts: [] }])).toMatchObject({ kinds: [['staff', 'staff/#']], urls: 'clerk' });
    expect(textPath('staff/#clerk')).toBe('search/text/staff/clerk.json.gz');
  });
  test('a page outside the folder of its kind is refused', () => {
    expect(() => titleColumns([{ url: 'powers/a/', kind: 'power', title: '甲', texts: [] }, { url: 'laws/a/', kind: 'power', title: '乙', texts: [] }])).toThrow('search: laws/a/ is not a page in the folder of its kind');
  });
  test('a list of pages in another form is refused', () => {
    expect(() => pageIds(new TextEncoder().encode('other'), 'unknown', 1)).toThrow('Pagefind: the metadata have another form');
    expect(() => pageIds(new TextEncoder().encode('pagefind_dcd unknown_0123abc'), 'unknown', 2)).toThrow('Pagefind: 1 pages instead of 2');
  });
});
