// Positions: by hand where the choice is ours, against a second parser everywhere else.
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { isCollection, parseDocument } from 'yaml';
import { locateIn, locator } from '../../src/reading/locate.ts';
import { placeOfOffset } from '../../src/reading/place-in-text.ts';
import type { Path } from '../../src/rules/rule.ts';

const TEXT = `# 说明
id: a
name: "引号 里"
list:
  - x: 1
    y:
      - deep
  - 'second'
flow: [甲, { k: 1.10 }]
empty:
block: |
  第一行
  第二行
folded: >-
  一段
`;

const at = (...path: Path) => Object.values(locator(TEXT, false)(path)).join(':');

describe('places in a record', () => {
  test('a value on the line of its field name is pointed at itself', () => expect([at('id'), at('name'), at('list', 0, 'x'), at('list', 1), at('flow'), at('flow', 0), at('flow', 1, 'k')]).toEqual(['2:5', '3:7', '5:8', '8:5', '9:7', '9:8', '9:16']));
  test('a value of several lines is pointed at its field name', () => expect([at('list'), at('list', 0, 'y')]).toEqual(['4:1', '6:5']));
  test('an item of several lines is pointed at its first field', () => expect(at('list', 0)).toBe('5:5'));
  test('an empty value is pointed at its field name', () => expect(at('empty')).toBe('10:1'));
  test('a block of text is pointed at its sign', () => expect([at('block'), at('folded')]).toEqual(['11:8', '14:9']));
  test('the record is pointed at its first field, below comments', () => expect(at()).toBe('2:1'));
  test('what is not there is pointed at its nearest parent', () => expect([at('nothing'), at('list', 0, 'z'), at('list', 9), at('id', 'below')]).toEqual(['2:1', '5:5', '4:1', '2:5']));
  test('names that every object has are not fields', () => expect([at('constructor'), at('__proto__'), at('list', 'length')]).toEqual(['2:1', '2:1', '4:1']));
  test('a field name can be pointed at as well', () => {
    const locate = locateIn(TEXT, false);
    expect([['id'], ['list', 0, 'y'], ['flow', 1, 'k'], ['nothing']].map((path) => TEXT.slice(locate.key(path)).split(/[:\n]/)[0])).toEqual(['id', 'y', 'k', 'id']);
  });
  test('a value is known as it was typed', () => {
    const locate = locateIn(TEXT, false);
    expect([locate.written(['flow', 1, 'k']), locate.written(['name']), locate.written(['empty']), locate.written(['list']), locate.written(['nothing'])]).toEqual(['1.10', '引号 里', '', undefined, undefined]);
  });
});

describe('line ends', () => {
  test('CRLF and LF give the same places', () => {
    const windows = locator(TEXT.replaceAll('\n', '\r\n'), false);
    expect([['list', 1], ['flow', 1, 'k'], ['block']].map((path) => windows(path))).toEqual([{ line: 8, column: 5 }, { line: 9, column: 16 }, { line: 11, column: 8 }]);
  });
  test('a lone CR ends a line, CRLF ends one and not two', () => expect([0, 2, 3, 4, 5, 6].map((offset) => Object.values(placeOfOffset('a\rb\r\nc', offset)).join(':'))).toEqual(['1:1', '2:1', '2:2', '2:3', '3:1', '3:2']));
  test('the first question about a text and the later ones have the same answer', () => {
    const text = 'a\n中文\n\nd';
    const asked = Array.from(text, (_, offset) => { placeOfOffset(`${offset}`, 0); return [placeOfOffset(text, offset), placeOfOffset(text, offset)]; });
    expect(asked.map(([first]) => first)).toEqual([{ line: 1, column: 1 }, { line: 1, column: 2 }, { line: 2, column: 1 }, { line: 2, column: 2 }, { line: 2, column: 3 }, { line: 3, column: 1 }, { line: 4, column: 1 }]);
    expect(asked.every(([first, second]) => first?.line === second?.line && first?.column === second?.column)).toBe(true);
  });
  test('the end of a text without a last line end', () => expect(placeOfOffset('a\nbc', 4)).toEqual({ line: 2, column: 3 }));
});

describe('articles', () => {
  test('the head is counted from the first line of the file', () => expect(locator('---\nid: a\ntitle: 乙\n---\n\n正文\n', true)(['title'])).toEqual({ line: 3, column: 8 }));
  test('an article without a head, and a text that is not YAML, begin where they begin', () => expect([locator('正文\n', true)(['title']), locator('a: [', false)(['a', 0])]).toEqual([{ line: 1, column: 1 }, { line: 1, column: 1 }]));
});

test('every single value of any record stands where a second parser says', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, tie('leaf'), fc.array(tie('value'), { minLength: 1, maxLength: 4 }), fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { minKeys: 1, maxKeys: 4 })),
    leaf: fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[a-z中文 :#'"-]{1,12}$/)),
  }));
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, { minKeys: 1, maxKeys: 5 }), fc.boolean(), (record, flow) => {
    const text = dump(record, { lineWidth: -1, ...(flow ? { flowLevel: 1 } : {}) });
    const document = parseDocument(text);
    const locate = locateIn(text, false);
    const place = locator(text, false);
    for (const path of leaves(record)) {
      const node = document.getIn(path, true);
      const start = node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) && !isCollection(node) ? node.range[0] : undefined;
      expect([path, locate.value(path), place(path)]).toEqual([path, start, placeOfOffset(text, start)]);
    }
  }), { numRuns: 300, seed: 20260601 });
});

function leaves(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [path];
}
