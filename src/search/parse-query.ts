// What was typed → what is looked for.
import { chineseNumber } from '../i18n/citation-words.ts';

export interface ParsedQuery {
  /** Pieces between spaces, folded; every one of them must be found. */
  words: string[];
  /** The same without spaces, for names. */
  whole: string;
  /** Latin letters only, as pinyin or initials might be typed; empty where the query has anything else. */
  letters: string;
  /** Letters and digits without Han, as a code might be typed; empty otherwise. */
  code: string;
}

const SHORTEST_CODE = 4;

/** Parses a query; `fold` is that of the texts. Brackets and other punctuation join what they stand between, only spaces separate. */
export function parseQuery(typed: string, fold: (text: string) => string): ParsedQuery {
  // One letter for ü however it was typed: as one character or two.
  const text = articlesInWords(fullArticles(typed.normalize('NFKC').replace(/ü/gi, 'v')));
  const words = joinedArticles(text).split(/[\s\u3000]+/u).map(fold).filter(Boolean);
  const apart = text.toLowerCase().replace(/['’\s-]+/g, '');
  return { words, whole: words.join(''), letters: /^[a-z]+$/.test(apart) ? apart : '', code: /^[a-z0-9]*\d[a-z0-9]*$/.test(apart) && apart.length >= SHORTEST_CODE ? apart : '' };
}

/** 第12条 → 第十二条, as texts of law have it. */
export const articlesInWords = (text: string): string => text.replace(/第\s*(\d{1,4})\s*条/g, (_, number: string) => `第${chineseNumber(Number(number))}条`);

/** 食品安全法35条 → 食品安全法第35条: people leave out 第. */
const fullArticles = (text: string): string => text.replace(/(法|典|条例|规定|办法|细则|规则|决定)(》?)\s*(?=(?:\d{1,4}|[一二三四五六七八九十百千零]+)\s*条)/g, '$1$2第');

/** A law and its article are one thing also where a space stands between them: 《公路法》 第十二条. */
const joinedArticles = (text: string): string => text.replace(/(法|典|条例|规定|办法|细则|规则|决定)》?\s+第(?=[零〇一二三四五六七八九十百千]+条)/g, '$1第');

const QUESTION = /(怎么办理|怎么办|怎样办理|怎样办|怎么|怎样|如何办理|如何|在哪里办|在哪办|在哪里|去哪里办|去哪办|需要什么材料|要什么材料|需要什么|要什么|多少钱|要多久|多久|吗|呢)$/;
const WISH = /^(请问|我想要|我想|我要|怎么|怎样|如何|想要|需要)/;

/** A question without its question words (离婚怎么办 → 离婚); undefined where nothing of it would be left, or nothing changes. */
export function withoutQuestion(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[?？!！。\s]+$/u, '');
  const bare = text.replace(QUESTION, '').replace(WISH, '').trim();
  return bare.length >= 2 && bare !== text ? bare : undefined;
}
