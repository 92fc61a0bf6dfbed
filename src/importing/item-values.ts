// One item's values by field: which of two doubled columns counts, and what was left aside.
import { comparable, oneLine, paragraphs } from './clean-text.ts';
import { columnLetters } from './grid.ts';
import type { Field } from './header-synonyms.ts';
import type { Item } from './item.ts';

export interface ItemValues {
  /** The text as one phrase; undefined where the source says nothing. */
  phrase(field: Field): string | undefined;
  /** The text as paragraphs. */
  lines(field: Field): string[];
  /** Every different text of a field, in column order. */
  all(field: Field): string[];
}

const NOTHING = /^(?:无|没有|暂无|\/|／|-+|—+|——|空)$/;

/** Reads an item. `tell` hears of values that a doubled column holds besides the one that counts. */
export function readValues(item: Item, hardWrapped: boolean, tell: (note: string) => void): ItemValues {
  const chosen = new Map<Field, string>();
  for (const [field, values] of item.values) {
    const said = values.filter((value) => !NOTHING.test(oneLine(value.text)) && oneLine(value.text) !== '');
    // A published list is what its readers see: a visible column counts before a hidden one of the same name.
    const best = said.find((value) => !value.hidden) ?? said[0];
    if (!best) continue;
    chosen.set(field, best.text);
    if (best.hidden) tell(`${columnLetters(best.column)} 列在原表中是隐藏的，已导入`);
    if (field === 'levelAndAuthority' || field === 'authority') continue;
    for (const other of said) if (other !== best && comparable(other.text) !== comparable(best.text)) tell(`重复的列：${columnLetters(other.column)} 列${other.hidden ? '（隐藏）' : ''}与采用的 ${columnLetters(best.column)} 列内容不同，没有导入`);
  }
  return {
    phrase: (field) => (chosen.has(field) ? oneLine(chosen.get(field) ?? '') || undefined : undefined),
    lines: (field) => paragraphs(chosen.get(field) ?? '', hardWrapped),
    all: (field) => (item.values.get(field) ?? []).map((value) => value.text),
  };
}
