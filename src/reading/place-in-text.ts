// Character position → line and column. Line starts are found once a text, so that many findings in one file stay cheap.

/** 1-based line and column (in UTF-16 units, as editors count). */
export interface Place {
  line: number;
  column: number;
}

let last: { text: string; starts?: readonly number[] } | undefined;

/** The place of a character position; a line ends at LF, CRLF or a lone CR, as in editors and in YAML. */
export function placeOfOffset(text: string, offset: number): Place {
  // Most files have one finding: only the second question about a text is worth a table of its lines.
  if (last?.text !== text) {
    last = { text };
    const single = placeByCounting(text, offset);
    if (single) return single;
  }
  const starts = (last.starts ??= lineStarts(text));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Undefined where a carriage return makes counting line feeds wrong. */
function placeByCounting(text: string, offset: number): Place | undefined {
  if (text.includes('\r')) return undefined;
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
