// "第二十三条第一款第（二）项" → numbers, as far as a citation has room for them; the rest stays as printed.
import type { Citation } from '../model/schema-types.ts';
import { NUMERAL, parseNumeral } from '../model/chinese-numerals.ts';

export type Place = Pick<Citation, 'article' | 'subArticle' | 'paragraph' | 'item' | 'range'>;

const N = `\\s*[${NUMERAL}]{1,9}\\s*`;
const UNIT = '(?:编|章|节|条|款|项|目|小项|部分)';
const PIECE = `(?:第${N}${UNIT}(?:\\s*之${N})?|第?\\s*[（(]${N}[）)]\\s*(?:小?项|款|目)?|第${N}(?=\\s*[、，,和及与至到])|(?<=[、，,和及与至到]\\s*)${N}${UNIT}|(?<=[、，,]\\s*)${N}(?=\\s*[、，,和及与]))`;
const SEPARATOR = '\\s*[、，,和及与至到～~—-]?\\s*';
const ANNEX = `附件\\s*(?:目录)?(?:${N})?`;
const LOCATOR = new RegExp(`^(?:${ANNEX}|${PIECE})(?:${SEPARATOR}${PIECE})*`, 'u');

/** A second article on the same line: "…制度。 第三十二条 …" or "…。第八条：…". */
const NEXT_ARTICLE = new RegExp(`(?<=[。；])\\s*(?=第[${NUMERAL}]{1,9}条(?:第[${NUMERAL}]{1,4}款)?(?:第?[（(]?[${NUMERAL}]{1,4}[）)]?项)?\\s*[：:])|(?<=。)\\s+(?=第[${NUMERAL}]{1,9}条(?:第[${NUMERAL}]{1,4}款)?\\s)`, 'g');

/** Breaks a line before every article that it begins to quote. */
export const articlesOnLines = (line: string): string[] => line.split(NEXT_ARTICLE);

export interface Located {
  places: Place[];
  /** What follows the place in the text. */
  rest: string;
}

/** The place named at the beginning of a text, if the text goes on as a rule does after its number. Undefined where none stands there. */
export function readLocator(text: string): Located | undefined {
  const match = LOCATOR.exec(text);
  if (!match) return undefined;
  const written = match[0].trim();
  const after = text.slice(match[0].length);
  if (!/[条款项编章节]|部分|附件/.test(written)) return undefined;
  // "第四十二条的规定，…" goes on a sentence that began before: it mentions an article, it does not quote one.
  if (/^\s*(?:的|所|规定|之规定|以及|或者?|违法|行为之一)/.test(after)) return undefined;
  const rest = after.replace(/^\s*[：:]\s*/, '').replace(/^\s*[。；;、，,]\s*/, '').trim();
  return { places: placesOf(written, rest === ''), rest };
}

function placesOf(written: string, alone: boolean): Place[] {
  const plain = written.replace(/\s+/g, '');
  const articles = [...plain.matchAll(new RegExp(`第?([${NUMERAL}]+)条(?:之([${NUMERAL}]+))?`, 'g'))];
  const one = simplePlace(plain);
  if (one) return [one];
  // "第三十条、第三十四条第一款、第四十条" with no text of their own are so many citations.
  const list = plain.split(/[、，,和及与]/).map(simplePlace);
  if (alone && list.length > 1 && list.every((place) => place?.article !== undefined)) return list.flatMap((place) => place ?? []);
  const first = articles[0];
  return [{ ...(first ? numbers(first[1], first[2]) : {}), range: plain }];
}

/** One article with at most one paragraph and one item; undefined for anything else. */
function simplePlace(plain: string): Place | undefined {
  const match = new RegExp(`^第([${NUMERAL}]+)条(?:之([${NUMERAL}]+))?(?:第([${NUMERAL}]+)款)?(?:第?[（(]?([${NUMERAL}]+)[）)]?项|[（(]([${NUMERAL}]+)[）)])?$`).exec(plain);
  return match ? numbers(match[1], match[2], match[3], match[4] ?? match[5]) : undefined;
}

function numbers(article?: string, sub?: string, paragraph?: string, item?: string): Place {
  const place: Place = {};
  for (const [field, text] of [['article', article], ['subArticle', sub], ['paragraph', paragraph], ['item', item]] as const) {
    const value = text === undefined ? undefined : parseNumeral(text);
    if (value !== undefined && value >= 1) place[field] = value;
  }
  return place;
}
