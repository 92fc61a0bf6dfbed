// What holds for any two versions of any kind of record.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../../../src/history/meaning/change.ts';
import { keysOf } from '../../../src/history/meaning/compare-importance.ts';
import { compareRecords } from '../../../src/history/meaning/compare-records.ts';
import { PLACES, type Kind } from '../../../src/model/kinds.ts';
import { readRegister, readSchemas } from '../../../src/reading/read-register.ts';
import { recordOf } from './arbitrary-record.ts';

const schemas = readSchemas();
const { register } = readRegister(new URL('../../sample-register/content', import.meta.url).pathname);
const sources = { schemas, register };
const kinds = PLACES.map(({ kind }) => kind);
const RUNS = { numRuns: 12 };

const pairs = (kind: Kind): fc.Arbitrary<[object, object]> => fc.tuple(recordOf(kind, sources), recordOf(kind, sources));

/** Two versions that have much in common: some fields of one laid over the other. */
const edits = (kind: Kind): fc.Arbitrary<[object, object]> => fc.tuple(recordOf(kind, sources), recordOf(kind, sources), fc.array(fc.boolean(), { minLength: 80, maxLength: 80 })).map(([before, other, kept]) => [before, Object.fromEntries(Object.entries({ ...before, ...other }).map(([key, value], index) => [key, kept[index] && key in before ? Reflect.get(before, key) : value]))]);

/** Places of every plain value, lists as one place with all they hold. */
function leaves(value: unknown, at: string): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map([[at, JSON.stringify(value)]]);
  return new Map(Object.entries(value).flatMap(([key, child]) => [...leaves(child, at ? `${at}.${key}` : key)]));
}

const KEYS = [...new Set([...schemas.values()].flatMap((schema) => JSON.stringify(schema).match(/"[a-z]+[A-Z][A-Za-z]+"(?=:\{)/g) ?? []))].map((key) => key.slice(1, -1));
const summary = ({ path, sort, effect }: FieldChange): string => `${keysOf(path).join('.')} ${sort} ${effect}`;
const mirrored = ({ path, sort, effect }: FieldChange): string => `${keysOf(path).join('.')} ${sort === 'added' ? 'removed' : sort === 'removed' ? 'added' : sort} ${effect === 'better' ? 'worse' : effect === 'worse' ? 'better' : effect}`;

describe.each(kinds)('two versions of kind %s', (kind) => {
  const compare = (before: object, after: object): FieldChange[] => compareRecords(kind, before, after, sources).fields;

  test('that say the same differ in nothing', () => {
    fc.assert(fc.property(recordOf(kind, sources), (record) => {
      expect(compareRecords(kind, record, structuredClone(record), sources)).toEqual({ kind, fields: [] });
    }), RUNS);
  });

  test('have a change at every place that differs, and none elsewhere', () => {
    fc.assert(fc.property(edits(kind), ([before, after]) => {
      const [was, is] = [leaves(before, ''), leaves(after, '')];
      const differ = [...new Set([...was.keys(), ...is.keys()])].filter((place) => was.get(place) !== is.get(place));
      const told = compare(before, after).map(({ path }) => keysOf(path).join('.'));
      const within = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`);
      expect(differ.filter((place) => !told.some((path) => within(path, place) || within(place, path)))).toEqual([]);
      expect(told.filter((path) => !differ.some((place) => within(path, place) || within(place, path)))).toEqual([]);
    }), RUNS);
  });

  test('say what they lose and gain the other way round when they are swapped', () => {
    fc.assert(fc.property(edits(kind), ([before, after]) => {
      const still = (changes: FieldChange[]): FieldChange[] => changes.filter(({ sort }) => sort !== 'moved');
      expect(still(compare(after, before)).map(mirrored).sort()).toEqual(still(compare(before, after)).map(summary).sort());
    }), RUNS);
  });

  test('are told in words, without keys, ids or data structures', () => {
    fc.assert(fc.property(pairs(kind), ([before, after]) => {
      for (const { words, title, before: was, after: is } of compare(before, after)) {
        for (const said of [words.zh, words.en, title.zh, title.en, was, is]) {
          expect(said ?? '').not.toMatch(/[{}]|undefined|\[object|null|NaN|step-(one|two|three|four)/);
          expect(KEYS.filter((key) => (said ?? '').includes(key))).toEqual([]);
        }
        expect(words.zh).not.toMatch(/。$|^\s*$/);
      }
    }), RUNS);
  });

  test('join their pieces to the text before and the text after', () => {
    fc.assert(fc.property(pairs(kind), ([before, after]) => {
      for (const change of compare(before, after)) {
        if (!change.pieces) continue;
        const side = (left: 'removed' | 'added'): string => change.pieces!.filter(({ is }) => is !== left).map(({ text }) => text).join('');
        expect({ before: side('added'), after: side('removed') }).toEqual({ before: change.before, after: change.after });
      }
    }), RUNS);
  });
});

test('every record of the sample differs in nothing from itself, and is told whole against another of its kind', () => {
  for (const kind of kinds) {
    const all = register.all(kind).map(({ value }) => value);
    for (const [index, value] of all.entries()) {
      expect(compareRecords(kind, value, value, sources).fields).toEqual([]);
      const other = all[index + 1];
      if (other) expect(compareRecords(kind, value, other, sources).fields).not.toEqual([]);
    }
  }
});
