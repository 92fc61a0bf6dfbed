// The words in each box of the picture, wrapped, and the room they need. All lengths in px of the picture.
import type { Step } from '../model/schema-types.ts';
import type { Language } from '../i18n/language.ts';
import { stepLimit } from '../i18n/limit-words.ts';
import { textWidth } from './measure-text.ts';
import { plainLine, wrapText } from './wrap-text.ts';

export type TextRole = 'name' | 'who' | 'time' | 'marks' | 'label' | 'lane';

export interface TextLine {
  role: TextRole;
  text: string;
  /** Size of the type and distance from the baseline of the line before (or from the top of the block), in px. */
  size: number;
  step: number;
}

export interface TextBlock {
  lines: TextLine[];
  width: number;
  height: number;
}

const SIZE: Record<TextRole, number> = { name: 14, who: 12, time: 12, marks: 11, label: 12, lane: 14 };
const LEADING = 1.36;
/** Between pieces of text of different roles. */
const APART = 4;

const MARKS: Record<Language, [keyof Step, string][]> = {
  zh: [['supervision', '监督'], ['rights', '权利'], ['disclosure', '公开'], ['documents', '文书']],
  en: [['supervision', 'oversight'], ['rights', 'rights'], ['disclosure', 'disclosure'], ['documents', 'papers']],
};
const JOINS: Record<Language, Record<'all' | 'any', string>> = {
  zh: { all: '前面各项全部完成后', any: '前面任一项完成后' },
  en: { all: 'after all of the above', any: 'after any of the above' },
};

/** Number and name, who does it where the lane does not say so, time, and which further facts the list gives. */
export function stepText(step: Step, number: number, who: string | undefined, joins: boolean, width: number, language: Language): TextBlock {
  const marks = MARKS[language].filter(([key]) => present(step[key])).map(([, word]) => word).join(' · ');
  return block(width, [
    ['who', joins && step.join ? JOINS[language][step.join] : undefined],
    ['name', `${number}. ${plainLine(step.name)}`],
    ['who', who && plainLine(who)],
    ['time', step.limit && step.limit.kind !== 'none' ? stepLimit(step.limit, language) : undefined],
    ['marks', marks],
  ]);
}

export const labelText = (when: string, width: number): TextBlock => block(width, [['label', plainLine(when)]]);
export const laneText = (name: string, width: number): TextBlock => block(width, [['lane', plainLine(name, 40)]]);

const present = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

function block(width: number, parts: readonly [TextRole, string | undefined][]): TextBlock {
  const lines: TextLine[] = [];
  for (const [role, text] of parts) {
    const size = SIZE[role];
    wrapText(text ?? '', width / size).forEach((line, index) => lines.push({ role, text: line, size, step: Math.round(size * LEADING) + (index === 0 && lines.length ? APART : 0) }));
  }
  return { lines, width: Math.max(0, ...lines.map(({ text, size }) => textWidth(text) * size)), height: lines.reduce((sum, { step }) => sum + step, 0) };
}
