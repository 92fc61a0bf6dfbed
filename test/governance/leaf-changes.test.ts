// What counts as a change of a record: its values, whatever its file looks like.
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { canonical, contentHash } from '../../src/governance/canonical.ts';
import type { ChangedFile, FileState } from '../../src/governance/facts.ts';
import { subjectsOf, type Subject } from '../../src/governance/leaf-changes.ts';
import { recordIn } from '../../src/governance/read-record.ts';

const PATH = 'powers/market/food.yml';
const state = (text: string, path = PATH): FileState => ({ mode: '100644', blob: contentHash(text), size: text.length, ...recordIn(path, new TextEncoder().encode(text)) });
const subjects = (before: string | undefined, after: string | undefined, path = PATH): Subject[] => {
  const file: ChangedFile = { path: `content/${path}`, ...(before === undefined ? {} : { before: state(before, path) }), ...(after === undefined ? {} : { after: state(after, path) }) };
  return subjectsOf([file], () => false);
};
const told = (list: Subject[]): string[] => list.flatMap(({ key, leaves }) => leaves.map(({ path, sort, before, after }) => `${key} ${path.join('.')} ${sort} ${before ?? '-'} ${after ?? '-'}`));

const text = fc.string({ unit: fc.constantFrom('许', '可', 'a', '1', ' ', ':', '#', '"', "'", '不'), maxLength: 8 });
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const value = fc.dictionary(fc.constantFrom('name', 'notes', 'limits', 'fee', 'status'), fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(fc.constantFrom('promised', 'statutory'), scalar, { minKeys: 1 })), { minKeys: 1 });
const reversed = (node: unknown): unknown => (typeof node === 'object' && node !== null && !Array.isArray(node) ? Object.fromEntries(Object.entries(node).reverse().map(([key, child]) => [key, reversed(child)])) : node);

describe('changes of a record', () => {
  test('the order of keys, the layout, comments and line ends change nothing that anyone approves', () => {
    fc.assert(fc.property(value, (record) => {
      const plain = dump(record, { lineWidth: -1, noRefs: true });
      const other = `# 说明\n${dump(reversed(record), { flowLevel: 1, forceQuotes: true, noRefs: true })}`.replace(/\n/g, '\r\n');
      const found = subjects(plain, other);
      expect(found.flatMap(({ leaves }) => leaves.map(({ path }) => path))).toEqual([['$form']]);
    }), { numRuns: 300 });
  });

  test('one changed field is one change, and nothing else is', () => {
    fc.assert(fc.property(value, text, (record, word) => {
      const changed = { ...record, added: `${word}x` };
      expect(told(subjects(dump(record, { noRefs: true }), dump(changed, { noRefs: true })))).toEqual([`power/food added changed - ${canonical(`${word}x`)}`]);
    }), { numRuns: 200 });
  });

  test('text, number, truth and nothing are four things', () => {
    expect(told(subjects('a: 1\nb: "true"\nc: null\nd: x\n', 'a: "1"\nb: true\nc: ""\nd: x\n'))).toEqual(['power/food a changed 1 "1"', 'power/food b changed "true" true', 'power/food c changed null ""']);
  });

  test('an object that becomes a word, and an empty one, are changes', () => {
    expect(told(subjects('a: { b: 1 }\n', 'a: x\n'))).toEqual(['power/food a.b changed 1 -', 'power/food a changed - "x"']);
    expect(told(subjects('a: { b: 1 }\n', 'a: {}\n'))).toEqual(['power/food a.b changed 1 -', 'power/food a changed - {}']);
  });

  test('keys with dots are not taken for fields below', () => expect(told(subjects('limits: { promised: 1 }\n', 'limits: { promised: 1 }\nlimits.promised: 2\n'))).toEqual(['power/food limits.promised changed - 2']));

  test('a list is one value: its order is part of it', () => expect(told(subjects('a: [1, 2]\n', 'a: [2, 1]\n'))).toEqual(['power/food a changed [1,2] [2,1]']));

  test('a record that is new or gone is told whole, and as such', () => {
    expect(told(subjects(undefined, 'name: x\n'))).toEqual(['power/food $record added - true', 'power/food name added - "x"']);
    expect(told(subjects('name: x\n', undefined))).toEqual(['power/food $record removed true -', 'power/food name removed "x" -']);
  });

  test('what cannot be read any more is a change of all of its bytes', () => {
    const [subject] = subjects('name: x\n', 'name: [\n');
    expect([subject?.record, subject?.leaves.map(({ path, sort }) => [path, sort])]).toEqual([{ kind: 'power', id: 'food' }, [[['$text'], 'changed']]]);
  });

  test('the text of an article counts, but not the ends of its lines; two blanks at the end of a line do', () => {
    const article = (body: string, title = '制度'): string => `---\nid: a\ntitle: ${title}\n---\n${body}`;
    const at = 'institutions/a.mdx';
    expect(told(subjects(article('\n第一条\n'), article('\r\n第一条\r\n'), at))).toEqual(['institution/a $form form - -']);
    expect(told(subjects(article('第一条\n第二条\n'), article('第一条  \n第二条\n'), at))).toEqual(['institution/a $body changed "第一条\\n第二条" "第一条  \\n第二条"']);
    expect(told(subjects(article('第一条\n'), article('第一条\n', '新制度'), at))).toEqual(['institution/a title changed "制度" "新制度"']);
  });

  test('a record that moved is one subject; two files that claim one id are two', () => {
    const moved: ChangedFile[] = [{ path: 'content/powers/food.yml', after: state('name: x\n') }, { path: 'content/powers/market/food.yml', before: state('name: x\n') }];
    expect(told(subjectsOf(moved, () => false))).toEqual(['power/food $path moved "content/powers/market/food.yml" "content/powers/food.yml"']);
    const two: ChangedFile[] = [{ path: 'content/powers/food.yml', after: state('name: x\n') }, { path: 'content/powers/tea/food.yml', after: state('name: y\n') }, { path: 'content/powers/market/food.yml', before: state('name: x\n') }];
    expect(subjectsOf(two, () => false).map(({ key }) => key)).toEqual(['content/powers/food.yml', 'content/powers/tea/food.yml', 'content/powers/market/food.yml']);
  });

  test('numbers that JSON has no word for do not become nothing', () => expect([canonical(Number.NaN), canonical(-0), canonical(Number.POSITIVE_INFINITY), canonical(null), canonical(undefined)]).toEqual(['"number NaN"', '0', '"number Infinity"', 'null', 'null']));
});
