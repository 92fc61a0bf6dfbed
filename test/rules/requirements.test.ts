import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleCatalogue } from '../../src/rules/catalogue.ts';
import { requirementOf, requirements, sourceDocuments } from '../../src/rules/requirements.ts';

test('there are ninety-seven requirements, numbered without a gap', () => {
  expect(requirements.map(({ id }) => id)).toEqual(Array.from({ length: 97 }, (_, index) => `R${index + 1}`));
});

test('every requirement number that a rule names is one of them', () => {
  const unknown = ruleCatalogue.flatMap((rule) => rule.source.filter((name) => /^R\d/.test(name) && !requirementOf(name)).map((name) => `${rule.id}: ${name}`));
  expect(unknown).toEqual([]);
});

test('an article of law is no requirement', () => expect(requirementOf('行政许可法第42条')).toBeUndefined());

test('each says one whole sentence in both languages, unlike any other', () => {
  expect(requirements.filter(({ zh, en }) => !/^[^。]+。$/.test(zh) || !/^[A-Z].+\.$/.test(en) || /\p{Script=Han}/u.test(en)).map(({ id }) => id)).toEqual([]);
  expect(new Set(requirements.map(({ zh }) => zh)).size).toBe(97);
  expect(new Set(requirements.map(({ en }) => en)).size).toBe(97);
});

test('each comes from one of the eleven documents, in their order, and each document asks for something', () => {
  expect(sourceDocuments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(requirements.map(({ document }) => document)).toEqual(requirements.map(({ document }) => document).toSorted((a, b) => a - b));
  expect(new Set(requirements.map(({ document }) => document)).size).toBe(11);
});

test('what a demand is to a static site is said, the main thing first', () => {
  expect(['R1', 'R7', 'R10', 'R18', 'R58'].map((id) => requirementOf(id)?.fit)).toEqual([['F'], ['P', 'L'], ['P', 'F'], ['F', 'P', 'L'], ['L', 'P']]);
});

test('periods and counts are those of the sources', () => {
  expect(['R5', 'R41', 'R42', 'R55', 'R95'].map((id) => requirementOf(id)?.zh.match(/\d+日|[一二三四五六七八九十]+(?:个月|个环节|个工作日|要素|分之一)/g))).toEqual([
    ['20日', '10日', '一个月'], ['三分之一'], ['八要素'], ['六个环节', '二十个工作日'], ['五个工作日', '一个月'],
  ]);
});

test('a number that the source lost is said to be lost', () => expect(requirementOf('R70')?.zh).toContain('缺失'));

test('the deadlines of the sample cite documents by name, as an office would, and no numbers of ours', () => {
  expect(readFileSync('content/governance/deadlines.yml', 'utf8')).not.toMatch(/R\d/);
});
