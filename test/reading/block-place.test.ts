// The quick way to a place must never differ from the parser's.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { blockPlace } from '../../src/reading/block-place.ts';
import { locateIn } from '../../src/reading/locate.ts';
import { parseYaml } from '../../src/reading/parse-yaml.ts';
import type { Path } from '../../src/rules/rule.ts';

/** Every path into a value, and some beside it that lead nowhere. */
function paths(value: unknown, path: Path = []): Path[] {
  const own: Path[] = path.length ? [path] : [];
  if (Array.isArray(value)) return [...own, [...path, value.length], ...value.flatMap((item: unknown, index) => paths(item, [...path, index]))];
  if (typeof value === 'object' && value !== null) return [...own, [...path, 'nowhere'], ...Object.entries(value).flatMap(([key, item]) => paths(item, [...path, key]))];
  return [...own, [...path, 'below']];
}

/** Paths where the quick way answers and where it answers differently. */
function compared(text: string, value: unknown): { answered: number; wrong: unknown[] } {
  const locate = locateIn(text, false);
  let answered = 0;
  const wrong: unknown[] = [];
  for (const path of paths(value)) {
    const quick = blockPlace(text, path);
    if (quick === undefined) continue;
    answered += 1;
    if (quick !== locate.value(path)) wrong.push({ path, quick, right: locate.value(path), text });
  }
  return { answered, wrong };
}

test('every place of every published record is the same', () => {
  const home = new URL('../../content/', import.meta.url);
  let all = 0;
  let answered = 0;
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'))) {
    const text = readFileSync(new URL(name, home), 'utf8');
    const value = load(text, { schema: CORE_SCHEMA });
    const result = compared(text, value);
    expect(result.wrong).toEqual([]);
    all += paths(value).length;
    answered += result.answered;
  }
  // Otherwise the quick way would be no way at all.
  expect(answered / all).toBeGreaterThan(0.3);
});

const word = fc.oneof(fc.stringMatching(/^[a-z中文 :#'"|>-]{1,12}$/), fc.constantFrom('a: b', '- a', '# a', 'line one\nname: two\n- three\n', '  deep\n', '"', 'null', ''));
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, word, fc.integer(), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.constantFrom('name', 'steps', 'id', 'notes', 'a'), tie('value'), { maxKeys: 4 })),
}));
const record = fc.dictionary(fc.constantFrom('name', 'steps', 'id', 'notes', 'limits'), anything, { minKeys: 1, maxKeys: 5 });

test('every place of any record is the same, in every way of writing it', () => {
  fc.assert(fc.property(record, fc.constantFrom({}, { flowLevel: 1 }, { flowLevel: 2 }, { flowLevel: 3 }, { indent: 4 }, { lineWidth: 20 }, { seqNoIndent: true }), fc.boolean(), (value, options, windows) => {
    const text = dump(value, options).replaceAll('\n', windows ? '\r\n' : '\n');
    expect(compared(text, load(text, { schema: CORE_SCHEMA })).wrong).toEqual([]);
  }), { numRuns: 1_500, seed: 20260601 });
});

test('the same for texts that people write by hand, with comments, blank lines and long values', () => {
  const line = fc.constantFrom('name: a', 'name:', '  id: b', '  - id: c', '    name: d', '- e', '  - f', '    - g', '  |', 'notes: |', '  # h', '# i', '', '    id: "j', '    k"', 'id: [l,', '  m: n]', '  - ', '  steps:', '    - - o', '   p', 'steps:', 'id: !', '---', '  notes: >', '  name: "q"');
  let parsed = 0;
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
    const text = lines.join('\n');
    const result = parseYaml(text);
    if ('problem' in result) return;
    parsed += 1;
    expect(compared(text, result.value).wrong).toEqual([]);
  }), { numRuns: 30_000, seed: 20260601 });
  expect(parsed).toBeGreaterThan(500);
});
