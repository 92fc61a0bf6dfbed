// Which edition a citation means, and when nothing can be said about it.
import { expect, test } from 'vitest';
import type { Citation, Law } from '../../src/model/schema-types.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const VERSIONS: Law['versions'] = [{ date: '2003-08-27', articles: 90 }, { date: '2019-04-23', articles: 83 }, { date: '2026-05-01', effective: '2027-01-01', articles: 100 }];

function judged(citation: Partial<Citation>, index = ''): string[] {
  const given = { law: { versions: VERSIONS }, power: { legalBasis: [{ law: 'licensing-law', ...citation }] }, ...(index ? { files: { 'laws/index.csv': `标题,名称,版本日期,类别目录,条数,最大条号\n${index}\n` } } : {}) };
  return runRules(exampleRegister(given), { rules: rules.filter(({ id }) => id === 'cited-article-exists'), today: '2026-06-01' }).map(({ severity, message }) => `${severity} ${message}`);
}

test.each<[string, Partial<Citation>, string[]]>([
  ['the edition in force is meant where none is named', { article: 84 }, ['warning 《中华人民共和国行政许可法》现行版本只有 83 条，第84条只在旧版本里有。']],
  ['an older edition may be named', { article: 84, edition: '2003年8月27日公布' }, []],
  ['of several years the last one is the edition', { article: 84, edition: '2003年公布，根据2019年4月23日的决定修正' }, ['warning 《中华人民共和国行政许可法》现行版本只有 83 条，第84条只在旧版本里有。']],
  ['the edition that was reviewed is the one that is meant', { article: 84, reviewed: { edition: '2003-08-27', on: '2018-01-01' } }, []],
  ['a year that no edition has means one we do not know', { article: 95, edition: '2011年修订' }, []],
  ['beyond every edition nothing can be right', { article: 101, edition: '2011年修订' }, ['error 《中华人民共和国行政许可法》只有 100 条，没有第101条。']],
  ['sub-articles stand within the number', { article: 83, subArticle: 2 }, []],
  ['a law that nobody knows is unresolved', { law: undefined, title: '示例县城市管理办法', article: 900 }, []],
])('%s', (_, citation, says) => expect(judged(citation)).toEqual(says));

test('a title in an index is found with and without the name of the country', () => {
  expect(judged({ law: undefined, title: '《公路法》', article: 88 }, '中华人民共和国公路法,公路法,2017-11-04,行政法,87,87')).toEqual(['warning 按法律索引，《公路法》只有 87 条，没有第88条。']);
});

test('an amending decision of three articles in the index is not the law it amends', () => {
  expect(judged({ law: undefined, title: '麻醉药品和精神药品管理条例', article: 74 }, '麻醉药品和精神药品管理条例,麻醉药品和精神药品管理条例,2016-02-06,行政法规,3,3')).toEqual([]);
});
