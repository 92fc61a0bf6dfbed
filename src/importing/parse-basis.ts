// 实施依据 → citations by their heads: 【类型】《名称》（版本）第N条第N款第（N）项：text. Laws named inside a quoted text are not citations.
import type { Citation } from '../model/schema-types.ts';
import { parseNumeral } from '../model/chinese-numerals.ts';
import { headsOnLines, readHead, type Head } from './parse-citation-head.ts';
import { articlesOnLines, readLocator, type Place } from './parse-locator.ts';

export interface Basis {
  citations: Citation[];
  /** Lines that belong to no citation, as printed. */
  unparsed: string[];
}

/** Splits the lines of a basis cell. What cannot be split is returned, never dropped. */
export function parseBasis(lines: readonly string[]): Basis {
  const basis: Basis = { citations: [], unparsed: [] };
  let head: Head | undefined;
  let open: Citation[] = [];
  const place = (text: string): boolean => {
    const located = head ? readLocator(text) : undefined;
    if (!head || !located) return false;
    open = located.places.map((at) => citation(head as Head, withArticle(at, open.at(-1))));
    basis.citations.push(...open);
    write(located.rest);
    return true;
  };
  const write = (text: string): void => {
    const last = open.at(-1);
    if (text !== '' && last) last.text = last.text === undefined ? text : `${last.text}\n${text}`;
  };
  for (const line of headsOnLines(lines.join('\n')).split('\n').flatMap(articlesOnLines).map((text) => text.trim()).filter((text) => text !== '')) {
    const found = readHead(line);
    if (found) {
      head = found;
      open = [];
      if (!place(found.rest)) {
        open = [citation(found, {})];
        basis.citations.push(...open);
        write(found.rest);
      }
    } else if (!head) basis.unparsed.push(line);
    else if (!placeAfterBareHead(line)) write(line);
  }
  return { ...basis, citations: withoutRepeats(basis.citations) };

  /** The first place under a head fills the citation that the head opened; later ones open their own. */
  function placeAfterBareHead(line: string): boolean {
    const bare = open.length === 1 && open[0] && open[0].text === undefined && open[0].article === undefined && open[0].range === undefined ? open[0] : undefined;
    if (!place(line)) return false;
    if (bare) basis.citations.splice(basis.citations.indexOf(bare), 1);
    return true;
  }
}

/** "第六条、第七条" before the quoted articles 6 and 7 names them twice: the names without text are left out. */
function withoutRepeats(citations: readonly Citation[]): Citation[] {
  const place = (citation: Citation) => JSON.stringify([citation.title, citation.article, citation.subArticle, citation.paragraph, citation.item, citation.range]);
  const quoted = new Set(citations.filter((citation) => citation.text !== undefined).map(place));
  return citations.filter((citation) => citation.text !== undefined || !quoted.has(place(citation)));
}

/** "第五款：" on a line of its own, after "第六十五条第三款：", is a paragraph of the same article. */
function withArticle(at: Place, before: Citation | undefined): Place {
  if (at.article !== undefined || before?.article === undefined || !/^第[^条章部附]+款$/.test(at.range ?? '')) return at;
  const paragraph = parseNumeral((at.range ?? '').slice(1, -1));
  return paragraph === undefined ? at : { article: before.article, ...(before.subArticle === undefined ? {} : { subArticle: before.subArticle }), paragraph };
}

function citation(head: Head, at: Partial<Citation>): Citation {
  const { kind, title, edition, number } = head;
  return { title, ...(kind ? { kind } : {}), ...(edition ? { edition } : {}), ...(number ? { number } : {}), ...at };
}
