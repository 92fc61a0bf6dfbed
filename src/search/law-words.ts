// A law and its article as one index word. Looked up by pairs of characters, 第十二条 stands in a hundred records and the
// law in two hundred others; as one word the two lead straight to the records that cite this article.

const ARTICLE = /第[零〇一二三四五六七八九十百千]+条/g;
const COUNTRY = /^中华人民共和国/;
const LONGEST_TITLE = 60;

/** Folded titles under which laws are cited: as they are, and without the name of the country. */
export const citedTitles = (folded: Iterable<string>): Set<string> => new Set([...folded].flatMap((title) => [title, title.replace(COUNTRY, '')]).filter((title) => title.length >= 2));

/** The index words for every place of a folded text where an article follows the title of a known law. */
export function lawWords(folded: string, titles: ReadonlySet<string>): string[] {
  return Array.from(folded.matchAll(ARTICLE)).flatMap(({ 0: article, index }) => {
    const words: string[] = [];
    for (let from = Math.max(0, index - LONGEST_TITLE); from + 2 <= index; from += 1) if (titles.has(folded.slice(from, index))) words.push(lawWord(folded.slice(from, index), article));
    return words;
  });
}

/** A query for a law and an article: the index word, and what the text must hold; undefined for any other query. */
export function lawQuery(folded: string): { word: string; rest: boolean } | undefined {
  const found = /^(.{2,}?)(第[零〇一二三四五六七八九十百千]+条)(.*)$/.exec(folded);
  return found?.[1] && found[2] ? { word: lawWord(found[1], found[2]), rest: found[3] !== '' } : undefined;
}

/** Fifteen letters, the first one z: no pair of characters begins so. */
function lawWord(title: string, article: string): string {
  let [high, low] = [0x811c9dc5, 0x9dc5811c];
  for (let index = 0; index < title.length + article.length; index += 1) {
    const code = (title + article).charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return `z${letters(high)}${letters(low)}`;
}

function letters(value: number): string {
  let text = '';
  for (let rest = value, place = 0; place < 7; place += 1, rest = Math.floor(rest / 26)) text += String.fromCharCode(97 + (rest % 26));
  return text;
}
