import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseAnyYaml } from '../../src/reading/parse-yaml.ts';
import { plainBlock } from '../../src/reading/plain-block.ts';

/** What the parser makes of a text: its record, or undefined where it refuses the text. */
function parsed(text: string): unknown {
  const result = parseAnyYaml(text);
  return 'value' in result ? result.value : undefined;
}

test.each<[string, string, unknown]>([
  ['fields, numbers, dates, telephone numbers and words', 'id: a-1\narticle: 12\nshare: 1.5\non: 2025-01-31\nphone: 0000-1234567\ncharged: false\nnote: null\n', { id: 'a-1', article: 12, share: 1.5, on: '2025-01-31', phone: '0000-1234567', charged: false, note: null }],
  ['groups in groups', 'limits:\n  promised:\n    value: 5\n    unit: workingDays\nname: 甲\n', { limits: { promised: { value: 5, unit: 'workingDays' } }, name: '甲' }],
  ['lists below their field, deeper or at its own column', 'levels:\n- county\n- city\ntargets:\n  - 自然人\n', { levels: ['county', 'city'], targets: ['自然人'] }],
  ['lists of groups', 'steps:\n  - id: s1\n    next:\n      - to: s2\n        when: 齐全\n  - id: s2\n', { steps: [{ id: 's1', next: [{ to: 's2', when: '齐全' }] }, { id: 's2' }] }],
  ['quoted texts', `a: '1'\nb: 'it''s'\nc: "x: y"\nd: ''\n`, { a: '1', b: "it's", c: 'x: y', d: '' }],
  ['texts of several lines', 'a: |-\n  一\n\n    二 # 三\n\nb: |\n  四\n', { a: '一\n\n  二 # 三', b: '四\n' }],
  ['comments and empty lines between fields', '# head\na: 1\n\n  # note\nb: 2\n# tail\n', { a: 1, b: 2 }],
])('reads %s', (_what, text, value) => {
  expect(plainBlock(text)).toStrictEqual(value);
  expect(parsed(text)).toStrictEqual(value);
});

test.each([
  ['flow style', 'a: [b]\n'], ['anchors', 'a: &b c\n'], ['aliases', 'a: *b\n'], ['tags', 'a: !!str 1\n'], ['folded texts', 'a: >-\n  b\n'], ['a text that goes on below', 'a: b\n  c\n'], ['a comment behind a value', 'a: b # c\n'],
  ['a field twice', 'a: 1\na: 2\n'], ['escapes', 'a: "\\u202e"\n'], ['tabs', 'a:\tb\n'], ['Windows line ends', 'a: b\r\n'], ['no line feed at the end', 'a: b'], ['a second document', 'a: b\n---\nc: d\n'], ['an empty value', 'a:\nb: c\n'],
  ['numbers in other notations', 'a: 0x1f\n'], ['codes longer than a number holds', 'a: 123456789012345678901\n'], ['words like true in capitals', 'a: True\n'], ['a colon within a text', 'a: b: c\n'], ['a name that every object has', 'constructor: a\n'], ['a field outside its group', 'a:\n    b: 1\n  c: 2\n'],
])('leaves %s to the parser', (_what, text) => {
  expect(plainBlock(text)).toBeUndefined();
});

test('says of every record of the sample county and of the tiny county what the parser says', () => {
  const texts = globSync(['content/**/*.yml', 'test/sample-register/**/*.yml']).map((path) => readFileSync(path, 'utf8'));
  const read = texts.flatMap((text) => { const value = plainBlock(text); return value ? [{ value, text }] : []; });
  for (const { value, text } of read) expect(parsed(text)).toStrictEqual(value);
  expect(read.length).toBeGreaterThan(texts.length / 5);
});

const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('许可', 'county', '第十二条', '一\n二', '2025-01-31', '（一）') }, fc.constantFrom('甲', '第12条：', 'true', 'null', '~', '1', '1.50', '0x1f', '1e3', '2025-01-31', '0000-1234567', "it's", '"', "''", ' #x', 'a: b', '- a', '|', '>-', '…', '.5', '+1', 'No', '“内”', 'x:', '9a', '0b1', '=', '<<', '一\n二', '一\n\n  二\n', '\n一', ' 一', '一 '), fc.string({ maxLength: 12 }));
const key = fc.oneof({ weight: 12, arbitrary: fc.constantFrom('id', 'name', 'steps', 'legalBasis', 'a-b', 'n1') }, fc.constantFrom('true', 'Null', 'toString', '键'));
const { value: anything } = fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, word, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(key, tie('value'), { maxKeys: 4 })) }));
const record = fc.dictionary(key, anything, { minKeys: 1, maxKeys: 5 });

/** How a text is changed: at a share of its length, so many characters are cut out and others put in. */
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.constantFrom('', ' ', '  ', '\n', '\n\n', ':', ': ', '- ', '-', '#', ' #', "'", '"', '|', '|-', '>', '&a ', '*a', '!', '%', '[', '{', ',', '\\', '\t', '\r', '~', '?', '? ', '0', '.', 'a', '甲', '---\n', '...\n', '\u00a0', '\u3000', '\ufeff', '\u2028', '\u0085')), { maxLength: 2 });

test('never says anything else than the parser, whatever is written', () => {
  let sure = 0;
  fc.assert(fc.property(record, changes, fc.boolean(), (value, edits, noIndent) => {
    let text = dump(value, { lineWidth: -1, seqNoIndent: noIndent });
    for (const [share, cut, put] of edits) {
      const at = Math.floor(share * text.length);
      text = text.slice(0, at) + put + text.slice(at + cut);
    }
    const plain = plainBlock(text);
    if (plain === undefined) return;
    sure += 1;
    expect(parsed(text), JSON.stringify(text)).toStrictEqual(plain);
  }), { numRuns: 8000 });
  expect(sure).toBeGreaterThan(800);
});
