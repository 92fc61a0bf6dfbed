// Where in a law something stands, in words: 第十二条之一第二款第三项.
import type { Citation } from '../model/schema-types.ts';
import type { Language } from './language.ts';

type Place = Pick<Citation, 'article' | 'subArticle' | 'paragraph' | 'item' | 'range'>;

/** The place a citation points at; empty where it names the whole law. */
export function citationPlace({ article, subArticle, paragraph, item, range }: Place, lang: Language): string {
  if (lang === 'en') {
    const parts = [article && `article ${article}${subArticle ? `-${subArticle}` : ''}`, paragraph && `paragraph ${paragraph}`, item && `item ${item}`];
    return [...parts.filter(Boolean), ...(range ? [range] : [])].join(', ');
  }
  const own = [
    article ? `第${chineseNumber(article)}条` : '',
    subArticle ? `之${chineseNumber(subArticle)}` : '',
    paragraph ? `第${chineseNumber(paragraph)}款` : '',
    item ? `第${chineseNumber(item)}项` : '',
  ].join('');
  return range && own ? `${own}、${range}` : own || (range ?? '');
}

/** The anchor of an article on a law's page. */
export const articleAnchor = (article: number, subArticle?: number): string => `article-${article}${subArticle ? `-${subArticle}` : ''}`;

const DIGITS = '零一二三四五六七八九';

/** Chinese numerals as laws write them, 1 to 9999. */
export function chineseNumber(value: number): string {
  if (value >= 1000) return `${DIGITS[Math.floor(value / 1000)]}千${rest(value % 1000, 100)}`;
  if (value >= 100) return `${DIGITS[Math.floor(value / 100)]}百${rest(value % 100, 10)}`;
  if (value >= 10) return `${value < 20 ? '' : DIGITS[Math.floor(value / 10)]}十${value % 10 ? DIGITS[value % 10] : ''}`;
  return DIGITS[value] ?? String(value);
}

/** What follows a thousand or a hundred: nothing, or with 零 where a place is skipped; 一十 inside larger numbers. */
function rest(value: number, unit: number): string {
  if (value === 0) return '';
  const zero = value < unit ? '零' : '';
  return zero + (value >= 10 && value < 20 ? `一${chineseNumber(value)}` : chineseNumber(value));
}
