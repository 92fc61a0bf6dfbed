// 实施依据 → citations: heads, editions, places, and laws that are only mentioned.
import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../src/model/chinese-numerals.ts';
import { parseBasis } from '../../src/importing/parse-basis.ts';
import { readLocator } from '../../src/importing/parse-locator.ts';

const citations = (text: string) => parseBasis(text.split('\n')).citations;
const places = (text: string) => citations(text).map(({ title, article, subArticle, paragraph, item, range, text: words }) => [title, ...(range ? [range] : []), ...[article, subArticle, paragraph, item].filter((part) => part !== undefined), ...(words === undefined ? [] : [words])]);

test('numerals are read as laws write them, and nothing else is', () => {
  const cases: [string, number | undefined][] = [['十', 10], ['二十', 20], ['二十一', 21], ['一百', 100], ['一百零三', 103], ['一百一十五', 115], ['一〇三', 103], ['二百五十四', 254], ['７', 7], ['12', 12], ['两', 2], ['一千零一', 1001], ['', undefined], ['百分', undefined], ['十百', undefined], ['一二x', undefined], ['一 十', 10]];
  expect(cases.map(([text]) => [text, parseNumeral(text)])).toEqual(cases);
});

describe('a head', () => {
  test('gives kind, title and edition; every article under it is a citation', () => {
    expect(citations('【法律】《中华人民共和国种子法》（2000年7月8日颁布，2015年11月4日修改）\n第四十九条：禁止生产假种子。\n下列种子为假种子：\n（一）冒充的；\n第七十五条第一款：违反本法第四十九条规定的，处罚款。')).toEqual([
      { title: '中华人民共和国种子法', kind: '法律', edition: '2000年7月8日颁布，2015年11月4日修改', article: 49, text: '禁止生产假种子。\n下列种子为假种子：\n（一）冒充的；' },
      { title: '中华人民共和国种子法', kind: '法律', edition: '2000年7月8日颁布，2015年11月4日修改', article: 75, paragraph: 1, text: '违反本法第四十九条规定的，处罚款。' },
    ]);
  });
  test('may stand without 【】 before an article, an edition or the end of the line', () => {
    expect(places('《社会保险法》第八十四条：甲。\n《救助办法》（国务院令第649号）\n第六十八条 乙。')).toEqual([['社会保险法', 84, '甲。'], ['救助办法', 68, '乙。']]);
  });
  test('holds the document number apart from the edition, its brackets mended', () => {
    expect(citations('【规范性文件】《某意见》（国办发【2018】118号）\n第二条：甲。\n【法规】《某条例》（国务院令第493号）第三条：乙。\n【规章】《某办法》(商务部令2020年第2号，自2020年9月1日起施行)第四条：丙。').map(({ number, edition }) => [number, edition])).toEqual([['国办发〔2018〕118号', undefined], ['国务院令第493号', undefined], [undefined, '商务部令2020年第2号，自2020年9月1日起施行']]);
  });
  test('may have laws within its title, two closing brackets, or none', () => {
    expect(places('【法规】《某自治区实施<中华人民共和国渔业法>办法》（2020年）第一条：甲。\n【法规】《回收办法》》（2019年）第二条：乙。\n【法律】《未闭合的法（2018年）第三条：丙。\n【规章】《关于修改《甲办法》的决定》第四条：丁。')).toEqual([['某自治区实施〈中华人民共和国渔业法〉办法', 1, '甲。'], ['回收办法', 2, '乙。'], ['未闭合的法', 3, '丙。'], ['关于修改〈甲办法〉的决定', 4, '丁。']]);
  });
  test('may close a bracket too early, or with the wrong mark', () => {
    expect(citations('【规章】《甲办法》实施细则》（商务部令2020年第2号，自2020年9月1日起施行）\n第五条：子。\n【规章】《乙规定》（2020年公布 根据《关于修改〈乙规定〉的决定》第二次修正》\n第六条：丑。').map(({ title, edition, article }) => [title, edition, article])).toEqual([['甲办法实施细则', '商务部令2020年第2号，自2020年9月1日起施行', 5], ['乙规定', '2020年公布 根据《关于修改〈乙规定〉的决定》第二次修正', 6]]);
  });
  test('may have words around the title that belong to it', () => {
    expect(places('实施《社会保险法》若干规定 第二十五条：甲。\n【规范性文件】关于印发《工作方案》的通知（某发〔2021〕8号）第二部分：乙。\n【规范性文件】某政府办公厅《下放通知》（2019年）第三条：丙。')).toEqual([['实施〈社会保险法〉若干规定', 25, '甲。'], ['关于印发〈工作方案〉的通知', '第二部分', '乙。'], ['某政府办公厅下放通知', 3, '丙。']]);
  });
  test('may be followed by words on its edition without brackets, or by brackets never closed', () => {
    expect(citations('【规章】《备用金办法》2017年9月14日修改\n第二十三条：甲。\n【法律】《某法》（1997年11月1日通过\n第二条：乙。\n【法律】《某法》（1997年通过 第三条：丙。').map(({ title, edition, article }) => [title, edition, article])).toEqual([['备用金办法', '2017年9月14日修改', 23], ['某法', '1997年11月1日通过', 2], ['某法', '1997年通过', 3]]);
  });
  test('may be all there is', () => {
    expect(citations('【规范性文件】《投资目录（2016年本）》（国发〔2016〕72号）\n全文适用。\n【法规】《某条例》（2011年）')).toEqual([{ title: '投资目录（2016年本）', kind: '规范性文件', number: '国发〔2016〕72号', text: '全文适用。' }, { title: '某条例', kind: '法规', edition: '2011年' }]);
  });
  test('may stand behind another on one line', () => {
    expect(places('【法律】《甲法》第一条：子。【法规】《乙条例》第二条：丑。 第三条 寅。')).toEqual([['甲法', 1, '子。'], ['乙条例', 2, '丑。'], ['乙条例', 3, '寅。']]);
  });
});

describe('a law that is only mentioned is no citation', () => {
  test.each([
    ['inside a quoted article', '【法律】《甲法》第一条：依照《乙法》第三条处罚。'],
    ['with its mark, in the middle of a sentence', '【法律】《甲法》第一条：未加施标识的，依照【法律】《乙法》的有关规定处罚。'],
    ['at the beginning of a line of the text', '【法律】《甲法》第一条：内容。\n《乙表》记载信息发生变更的，应当备案。'],
    ['as an article that a sentence goes on with', '【法律】《甲法》第一条：依照\n第七十七条的规定，给予处罚。'],
  ])('%s', (_, text) => expect(citations(text).map(({ title, article }) => [title, article])).toEqual([['甲法', 1]]));
});

describe('a place', () => {
  test.each([
    ['第十二条之一：甲', [{ article: 12, subArticle: 1 }], '甲'],
    ['第三条第（二）项 ：甲', [{ article: 3, item: 2 }], '甲'],
    ['第三条第二款第(四)项：甲', [{ article: 3, paragraph: 2, item: 4 }], '甲'],
    ['第3条第6款：甲', [{ article: 3, paragraph: 6 }], '甲'],
    ['第四十九条第一、二款：甲', [{ article: 49, range: '第四十九条第一、二款' }], '甲'],
    ['第二十一条第一项至第五项：甲', [{ article: 21, range: '第二十一条第一项至第五项' }], '甲'],
    ['第六十二条第（一）（二）项：甲', [{ article: 62, range: '第六十二条第（一）（二）项' }], '甲'],
    ['第十二条至第十五条', [{ article: 12, range: '第十二条至第十五条' }], ''],
    ['第三十条、第三十四条、第四十条。', [{ article: 30 }, { article: 34 }, { article: 40 }], ''],
    ['附件1第9项：甲', [{ range: '附件1第9项' }], '甲'],
    ['第三章第十条：甲', [{ article: 10, range: '第三章第十条' }], '甲'],
    ['第四十九条;甲', [{ article: 49 }], '甲'],
  ])('%s', (text, expected, rest) => expect(readLocator(text)).toEqual({ places: expected, rest }));
  test.each(['第七十七条的规定', '第一次修正', '（一）甲', '第三方机构', '附近'])('%s is none', (text) => expect(readLocator(text)).toBeUndefined());
  test('that names only a paragraph belongs to the article before it', () => expect(places('《甲条例》（2012年）\n第六十五条第三款：子。\n第五款：丑。')).toEqual([['甲条例', 65, 3, '子。'], ['甲条例', 65, 5, '丑。']]));
  test('named before it is quoted is told once', () => expect(places('【法规】《甲条例》第六条、第七条\n第六条：子。\n第七条：丑。')).toEqual([['甲条例', 6, '子。'], ['甲条例', 7, '丑。']]));
});

test('what belongs to no head is returned as it stands', () => {
  expect(parseBasis(['根据部门三定方案。', '按照上级文件办理。'])).toEqual({ citations: [], unparsed: ['根据部门三定方案。', '按照上级文件办理。'] });
  expect(parseBasis(['一、主要依据', '《甲法》第一条：子。']).unparsed).toEqual(['一、主要依据']);
});
