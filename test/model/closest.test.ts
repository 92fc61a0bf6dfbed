import { expect, test } from 'vitest';
import { closest, editDistance } from '../../src/model/closest.ts';

test.each([
  ['transprot', ['transport', 'water'], 'transport'],
  ['nmae', ['name', 'nature'], 'name'],
  ['Office', ['office'], 'office'],
  ['licencing-law', ['licensing-law', 'penalty-law'], 'licensing-law'],
  ['ofice', ['office', 'officer'], 'office'],
  ['x0', ['id', 'name'], undefined],
  ['', ['id'], undefined],
  ['weather', ['office', 'name'], undefined],
  ['same', [], undefined],
])('“%s” among %j is meant as %s', (word, candidates, meant) => expect(closest(word, candidates)).toBe(meant));

test('the distance counts added, lost, changed and swapped letters', () => {
  expect([['abc', 'abc'], ['abc', 'abcd'], ['abc', 'ab'], ['abc', 'abx'], ['abc', 'acb'], ['', 'abc'], ['kitten', 'sitting']].map(([a, b]) => editDistance(a!, b!))).toEqual([0, 1, 1, 1, 1, 3, 3]);
});

test('the distance gives up at its limit', () => expect([editDistance('aaaaaaaaaa', 'bbbbbbbbbb', 3), editDistance('a', 'aaaaaaaaaa', 3)]).toEqual([3, 3]));
