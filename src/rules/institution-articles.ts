// The articles of an institution's text: each begins with 第N条, at the top level, and runs to the next one.
import { NUMERAL, parseNumeral } from '../model/chinese-numerals.ts';
import { textOf, type MdxNode } from './mdx-body.ts';

const HEAD = new RegExp(`^\\s*(第([${NUMERAL}]+)条)(?=[\\s　:：]|$)\\s*`);

export interface ArticleHead {
  number: number;
  /** As it is written: 第十二条. */
  words: string;
  /** Characters from the start of the text to the first word of the article. */
  length: number;
}

/** The number a text begins with, when it begins an article; undefined for 第十条第二款, which only mentions one. */
export function articleHead(text: string): ArticleHead | undefined {
  const match = HEAD.exec(text);
  const number = match?.[2] === undefined ? undefined : parseNumeral(match[2]);
  return match?.[1] !== undefined && number !== undefined && number > 0 ? { number, words: match[1], length: match[0].length } : undefined;
}

export interface InstitutionArticle extends ArticleHead {
  node: MdxNode;
  /** Everything the article says, without its number. */
  text: string;
}

/** In the order of the text. */
export function institutionArticles(root: MdxNode): InstitutionArticle[] {
  const articles: InstitutionArticle[] = [];
  for (const node of root.children ?? []) {
    const words = textOf(node);
    const head = /^(?:paragraph|heading)$/.test(node.type) ? articleHead(words) : undefined;
    const last = articles.at(-1);
    if (head) articles.push({ ...head, node, text: words.slice(head.length) });
    else if (last) last.text += words;
  }
  return articles;
}
