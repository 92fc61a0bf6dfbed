// A difference → its sentence with its direction, and what it said before and says now.
import type { Bilingual } from '../../i18n/language.ts';
import { limitShort } from '../../i18n/limit-words.ts';
import type { Limit } from '../../model/schema-types.ts';
import type { FieldChange, TextPiece } from './change.ts';
import type { Judgement } from './compare-directions.ts';
import { limitsInWords, paceOf } from './compare-limits.ts';
import { subjectOf, titleOf, type Place } from './compare-place.ts';
import { textPieces } from './compare-texts.ts';

/** Up to this many letters a value is quoted whole. */
const SHORT = 60;
/** From this length on texts are compared word by word. */
const TEXT = 8;

/** Who is better or worse off, in the words of the record: 申请人, 当事人; nobody outside for an internal power. */
export interface Concerned {
  zh: string;
  en: string;
}

export interface SaidDifference {
  judgement: Judgement;
  place: Place;
  before: unknown;
  after: unknown;
  /** In words; empty where absent. */
  was: Bilingual;
  is: Bilingual;
}

/** A field that is no list, of whatever type. */
export function fieldChange({ judgement, place, before, after, was, is }: SaidDifference): FieldChange {
  const [subject, sort] = [subjectOf(place), sortOf(before, after)];
  const pieces = typeof before === 'string' && typeof after === 'string' && (was.zh.length > TEXT || is.zh.length > TEXT) && was.zh !== is.zh && before.trim() === was.zh ? textPieces(was.zh, is.zh) : undefined;
  const words = typeof before === 'number' && typeof after === 'number' ? numbers(subject, before, is) : plain(subject, sort, was, is, pieces);
  return changeOf(place, sort, judgement, ended(words, judgement), { was, is, ...(pieces ? { pieces } : {}) });
}

export const sortOf = (before: unknown, after: unknown): 'added' | 'removed' | 'changed' => (before === undefined ? 'added' : after === undefined ? 'removed' : 'changed');

/** The one place where a change is put together. */
export function changeOf(place: Place, sort: FieldChange['sort'], { effect }: Judgement, words: Bilingual, { was, is, pieces, title = titleOf(place) }: { was: Bilingual; is: Bilingual; pieces?: TextPiece[]; title?: Bilingual }): FieldChange {
  return { path: place.path, title, sort, effect, words: { zh: withoutStop(words.zh), en: withoutStop(words.en ?? words.zh) }, ...(was.zh ? { before: was.zh } : {}), ...(is.zh ? { after: is.zh } : {}), ...(pieces ? { pieces } : {}) };
}

/** A sentence stands in lists, where nothing ends with a full stop, also where it ends with a text that does. */
const withoutStop = (sentence: string): string => sentence.replace(/[。．\s]+$/, '');

/** The sentence with what it comes to at its end. */
export const ended = ({ zh, en }: Bilingual, { tail }: Judgement): Bilingual => (tail ? { zh: `${zh}，${tail.zh}`, en: `${en ?? zh}, ${tail.en ?? tail.zh}` } : { zh, ...(en === undefined ? {} : { en }) });

const numbers = ({ zh, en }: Bilingual, before: number, is: Bilingual): Bilingual => ({ zh: `${zh} ${before}→${is.zh}`, en: `${en ?? zh} ${before}→${is.en ?? is.zh}` });

function plain(subject: Bilingual, sort: 'added' | 'removed' | 'changed', was: Bilingual, is: Bilingual, pieces: TextPiece[] | undefined): Bilingual {
  const en = subject.en ?? subject.zh;
  if (sort === 'added') return { zh: `新写明${subject.zh}：${cut(is.zh) || '（空）'}`, en: `${en} now stated: ${cut(is.en ?? is.zh)}` };
  if (sort === 'removed') return { zh: `不再写明${subject.zh}（原为：${cut(was.zh)}）`, en: `${en} no longer stated (was: ${cut(was.en ?? was.zh)})` };
  if (!pieces || (was.zh.length <= SHORT / 2 && is.zh.length <= SHORT / 2)) return { zh: `${subject.zh}由“${cut(was.zh)}”改为“${cut(is.zh)}”`, en: `${en} changed from “${cut(was.en ?? was.zh)}” to “${cut(is.en ?? is.zh)}”` };
  return reworded(subject, pieces);
}

/** The first places where a long text was changed, and how many there are. */
export function reworded({ zh, en }: Bilingual, pieces: readonly TextPiece[]): Bilingual {
  const edits: { removed: string; added: string }[] = [];
  pieces.forEach((piece, index) => {
    const last = edits.at(-1);
    if (piece.is === 'removed') edits.push({ removed: piece.text.trim(), added: '' });
    else if (piece.is === 'added' && pieces[index - 1]?.is === 'removed' && last) last.added = piece.text.trim();
    else if (piece.is === 'added') edits.push({ removed: '', added: piece.text.trim() });
  });
  const told = edits.filter(({ removed, added }) => removed || added);
  const first = told.slice(0, 2);
  const more = told.length - first.length;
  if (first.length === 0) return { zh: `${zh}的排版有改动`, en: `${en ?? zh}: spacing changed` };
  const one = ({ removed, added }: { removed: string; added: string }): string => (removed && added ? `“${cut(removed, 24)}”改为“${cut(added, 24)}”` : removed ? `删去“${cut(removed, 24)}”` : `加上“${cut(added, 24)}”`);
  const oneEn = ({ removed, added }: { removed: string; added: string }): string => (removed && added ? `“${cut(removed, 24)}” became “${cut(added, 24)}”` : removed ? `“${cut(removed, 24)}” taken out` : `“${cut(added, 24)}” put in`);
  return { zh: `${zh}改了文字：${first.map(one).join('，')}${more ? `，等 ${told.length} 处` : ''}`, en: `${en ?? zh} reworded: ${first.map(oneEn).join(', ')}${more ? ` and ${more} more` : ''}` };
}

/** A text for a sentence: on one line, and not too long. */
export function cut(text: string, most = SHORT): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}

/** A time limit: whether whoever waits waits longer, and what the law allows. */
export function limitChange(place: Place, before: Limit | undefined, after: Limit | undefined, said: { was: Bilingual; is: Bilingual }, { concerned, bound, ended: over, ofStep }: { concerned: Concerned; bound?: Limit; ended: boolean; ofStep: boolean }): FieldChange {
  const subject = subjectOf(place);
  const sort = sortOf(before, after);
  if (!before || !after) {
    const stated = before ?? after;
    const judgement: Judgement = { effect: !over && !/statutory$/.test(place.field) && stated && (stated.kind === 'days' || stated.kind === 'immediate') && !ofStep ? (after ? 'better' : 'worse') : 'neutral' };
    return changeOf(place, sort, judgement, plain(subject, sort, said.was, said.is, undefined), said);
  }
  const pace = paceOf(before, after);
  const [zh, en] = [limitsInWords(before, after, 'zh', ofStep), limitsInWords(before, after, 'en', ofStep)];
  const effect = pace.is === 'slower' ? 'worse' : pace.is === 'faster' ? 'better' : 'neutral';
  const tail = paceWords(before, after, concerned);
  const law = boundWords(bound);
  return changeOf(place, sort, { effect }, { zh: `${subject.zh}${zh.startsWith('由') ? '' : ' '}${zh}${tail.zh}${law.zh}`, en: `${subject.en ?? subject.zh} ${en}${tail.en}${law.en}` }, said);
}

function paceWords(before: Limit, after: Limit, { zh, en }: Concerned): { zh: string; en: string } {
  const pace = paceOf(before, after);
  if (pace.is === 'same') return { zh: '', en: '' };
  if (pace.is === 'unknown') {
    if (before.kind === 'unknown' || after.kind === 'unknown') return { zh: '，原文缺失的不能比较', en: ', which cannot be compared' };
    return { zh: '，单位不同，不能直接比较快慢', en: ', in different units that cannot be compared directly' };
  }
  const slower = pace.is === 'slower';
  const [forZh, forEn] = [zh ? `对${zh}` : '', en ? ` for ${en}` : ''];
  if ('sure' in pace && pace.sure === 'however counted') return { zh: `，单位不同，无论怎样折算，${forZh}都更${slower ? '慢' : '快'}`, en: `, in different units, ${slower ? 'slower' : 'faster'}${forEn} however they are counted` };
  if (before.kind === 'none') return { zh: `，${forZh}从此有了期限`, en: `, there is a limit now${forEn}` };
  if (after.kind === 'none') return { zh: `，${forZh}不再有期限`, en: `, there is no limit any more${forEn}` };
  return { zh: `，${forZh}更${slower ? '慢' : '快'}`, en: `, ${slower ? 'slower' : 'faster'}${forEn}` };
}

function boundWords(bound: Limit | undefined): { zh: string; en: string } {
  if (!bound || bound.kind === 'unknown') return { zh: '', en: '' };
  if (bound.kind === 'none') return { zh: '；法律没有规定时限', en: '; the law sets no limit' };
  if (bound.kind === 'immediate') return { zh: '；法律要求当场办结', en: '; the law asks for it on the spot' };
  return { zh: `；法定上限 ${limitShort(bound, 'zh')}`, en: `; the law allows ${limitShort(bound, 'en')}` };
}
