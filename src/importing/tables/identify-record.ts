// What makes two rows the same thing, the permanent id made of it, and a title where the table has none.
import type { Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import { comparable } from '../clean-text.ts';
import { shortHash } from '../power-id.ts';
import { valueAt, type Draft } from './draft-record.ts';

const KEYS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ruling: ['office', 'type', 'number', 'party.name'],
  'complaint-month': ['office', 'month'],
  'annual-report': ['office', 'year'],
  request: ['office', 'date', 'subject'],
  guide: ['office'],
};

/** The parts that tell a record from all others of its kind, as one text. */
export function keyOf(kind: Kind, draft: object): string {
  const numbered = kind === 'proposal' && valueAt(draft, ['number']) !== undefined;
  const paths = numbered ? ['office', 'number'] : (KEYS[kind] ?? ['office', 'date', 'title']);
  return paths.map((path) => comparable(String(valueAt(draft, path.split('.')) ?? ''))).join('\n');
}

/** Independent of file, row and order. */
export const idOf = (kind: Kind, key: string): string => `${kind}-${shortHash(key)}`;

/** An id of ours and no serial number: letters are part of it. */
export const isOwnId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text) && /[a-z]/.test(text);

/** A title from the record's own words; undefined where they do not give one. */
export function titleFor(kind: Kind, draft: Draft, register: Register): string | undefined {
  const text = (path: string): string | undefined => {
    const value = valueAt(draft, path.split('.'));
    return value === undefined ? undefined : String(value);
  };
  const short = (words: string | undefined): string | undefined => words && (words.length > 40 ? `${words.slice(0, 40)}…` : words).replace(/[。；\n]$/, '').replaceAll('\n', ' ');
  const office = text('office');
  const [year = '', month = ''] = (text('month') ?? text('date') ?? '').split('-');
  switch (kind) {
    case 'ruling': return text('party.name') && text('type') ? (text('type') === 'penalty' ? `对${text('party.name')}的行政处罚` : `${text('party.name')}行政许可`) : undefined;
    case 'complaint-month': return text('month') && `${year}年${Number(month)}月投诉受理情况`;
    case 'transfer': return year && `${year}年档案移交`;
    case 'annual-report': return office && text('year') && `${register.titleOf('office', office)}${text('year')}年政府信息公开工作年度报告`;
    case 'request': return short(text('subject')) && `申请公开：${short(text('subject'))}`;
    case 'proposal': return short(text('gist'));
    default: return undefined;
  }
}
