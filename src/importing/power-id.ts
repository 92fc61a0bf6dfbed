// The permanent id of an imported power: office, type, and a digest of its names. Independent of row, order and file.
import { createHash } from 'node:crypto';
import type { Power } from '../model/schema-types.ts';

/** First `length` hex digits of the SHA-256 of a text. */
export const shortHash = (text: string, length = 10): string => createHash('sha256').update(text).digest('hex').slice(0, length);

/** Only letters and digits count, so that a comma corrected later does not make a new power. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The id that a name has at an office, for one type. */
export function plainId(power: Pick<Power, 'office' | 'type'>, mainName: string, subName = ''): string {
  return `${power.office}-${power.type}-${shortHash(`${letters(mainName)}\n${letters(subName)}`)}`;
}

/** What tells two powers of one name apart: who exercises them, on which level, with which share. */
export function distinction(power: Pick<Power, 'subject' | 'levels' | 'authority'>): string {
  return shortHash(JSON.stringify([letters(power.subject?.name ?? ''), [...(power.levels ?? [])].sort(), letters(power.authority ?? '')]), 4);
}
