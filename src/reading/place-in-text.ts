// Character position → line and column. Line starts are found once a text, so that many findings in one file stay cheap.

/** 1-based line and column (in UTF-16 units, as editors count). */
export interface Place {
  line: number;
  column: number;
}

let last: { text: string; starts: number[] } | undefined;

/** The place of a character position; a line ends at LF, CRLF or a lone CR, as in editors and in YAML. */
export function placeOfOffset(text: string, offset: number): Place {
  if (last?.text !== text) last = { text, starts: lineStarts(text) };
  const { starts } = last;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
