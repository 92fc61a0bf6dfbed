// Who exercises a power, through whom, and on which level.
import type { Power } from '../model/schema-types.ts';
import { comparable, oneLine } from './clean-text.ts';
import type { ItemValues } from './item-values.ts';
import { readLevel, type Level } from './level-names.ts';

/** 行使主体 and 承办机构. */
export function subjectAndUnits(values: ItemValues): Pick<Power, 'subject' | 'undertaking'> {
  const subject = values.phrase('subject');
  const units = values.phrase('undertaking') ? splitUnits(values.lines('undertaking').join('\n')) : [];
  return { ...(subject ? { subject: { name: subject } } : {}), ...(units.length ? { undertaking: units.map((unit) => ({ unit })) } : {}) };
}

/** Units stand between commas, semicolons and line ends, but a comma inside brackets belongs to a name. */
export function splitUnits(text: string): string[] {
  const units: string[] = [];
  let depth = 0;
  let unit = '';
  for (const character of text) {
    if (/[（(]/.test(character)) depth += 1;
    if (/[）)]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[，,、；;\n]/.test(character)) {
      units.push(unit);
      unit = '';
    } else unit += character;
  }
  return [...new Set([...units, unit].map(oneLine).filter((name) => name !== ''))];
}

/** 实施层级及权限, from one column or two: which levels, and what share of the power. */
export function levels(values: ItemValues): Pick<Power, 'levels' | 'authority'> {
  const found: Level[] = [];
  const words: string[] = [];
  const add = (raw: string, lines: readonly string[]): void => {
    for (const line of lines.length > 1 && lines.every((text) => readLevel(text).levels.length > 0) ? lines : [raw]) {
      const { levels: more, rest } = readLevel(line);
      for (const level of more) if (!found.includes(level)) found.push(level);
      if (rest !== '' && !words.some((word) => comparable(word) === comparable(rest))) words.push(rest);
    }
  };
  for (const field of ['levelAndAuthority', 'level', 'authority'] as const) {
    const phrase = values.phrase(field);
    if (phrase) add(phrase, values.lines(field));
  }
  return { ...(found.length ? { levels: found } : {}), ...(words.length ? { authority: words.join('\n') } : {}) };
}
