// Readings and traditional forms, for just the characters that are needed. The dictionaries themselves are far too large to send.
import { Converter } from 'opencc-js/t2cn';
import { polyphonic } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/** Every reading of every Han character in some names, without tones: 行 → "xing hang heng"; 女 has both nü forms, nv and nu. */
export function readingsOf(names: Iterable<string>): Record<string, string> {
  const letters = [...new Set([...names].join(''))].filter((letter) => HAN.test(letter)).sort();
  return Object.fromEntries(letters.map((letter) => {
    const readings = polyphonic(letter, { toneType: 'none', type: 'array' })[0] as unknown;
    const list = (Array.isArray(readings) ? readings : String(readings).split(' ')).map(String).flatMap((reading) => (reading.includes('ü') ? [reading.replace('ü', 'v'), reading.replace('ü', 'u')] : [reading]));
    return [letter, [...new Set(list)].join(' ')];
  }));
}

/** The standards that people type in: the plain one, Taiwan's and Hong Kong's differ in some characters (裏, 裡). */
const STANDARDS = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];

/**
 * Traditional characters that stand in the texts, or whose simplified form does.
 * Built from traditional to simplified, because that way each has one form (誌 → 志).
 */
export function traditionalOf(texts: Iterable<string>): [from: string, to: string] {
  const used = new Set<string>();
  for (const text of texts) for (const letter of text) used.add(letter);
  const table = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const letter = String.fromCharCode(code);
    const simple = STANDARDS.map((convert) => convert(letter)).find((converted) => converted !== letter && converted.length === 1);
    if (simple) table.set(letter, simple);
  }
  // 麽 → 么 → 幺: followed to its end, so that all three meet.
  const end = (letter: string): string => (table.has(letter) ? end(table.get(letter) ?? letter) : letter);
  const needed = [...table.keys()].filter((letter) => used.has(letter) || used.has(end(letter)) || used.has(table.get(letter) ?? ''));
  return [needed.join(''), needed.map(end).join('')];
}
