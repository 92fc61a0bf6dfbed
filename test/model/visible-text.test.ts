import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, visible } from '../../src/model/visible-text.ts';

test('nothing hidden stays hidden', () => expect(visible('a\u202eb\u200bc\u0000d\u001b[2J\ufeff\u2028e\ud800f\u00ad')).toBe('a‹U+202E›b‹U+200B›c‹U+0000›d‹U+001B›[2J‹U+FEFF›‹U+2028›e‹U+D800›f‹U+00AD›'));
test('line ends are shown as signs', () => expect(visible('a\nb\r\nc\rd\te')).toBe('a⏎b⏎c‹U+000D›d‹U+0009›e'));
test('ordinary text stays as it is', () => expect(visible('行政许可（20 个工作日）𠮷 é ½ “”')).toBe('行政许可（20 个工作日）𠮷 é ½ “”'));
test('an excerpt never cuts through a character', () => expect([excerpt('𠮷'.repeat(41)), excerpt('𠮷'.repeat(40)), excerpt('甲乙丙', 2)]).toEqual([`${'𠮷'.repeat(40)}…`, '𠮷'.repeat(40), '甲乙…']));
test('an excerpt of a million characters is quick', () => {
  const start = performance.now();
  for (let index = 0; index < 1_000; index += 1) excerpt('长'.repeat(1_000));
  excerpt('长'.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
test('what is shown can be shown again without change', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(visible(visible(text))).toBe(visible(text)); }), { seed: 20260601 }));
