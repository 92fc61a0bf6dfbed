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

/** Traditional characters whose simplified form stands in the texts. From traditional to simplified, because that way each has one form (誌 → 志). */
export function traditionalOf(texts: Iterable<string>): [string, string] {
  const convert = Converter({ from: 't', to: 'cn' });
  const used = new Set<string>();
  for (const text of texts) for (const letter of text) used.add(letter);
  let from = '';
  let to = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const letter = String.fromCharCode(code);
    const simple = convert(letter);
    if (simple !== letter && simple.length === 1 && used.has(simple)) [from, to] = [from + letter, to + simple];
  }
  return [from, to];
}
