// A piece of a text around what was found, with the found parts told apart.

export interface Piece {
  text: string;
  found: boolean;
}

/** Folds a character as the marks are folded. */
export type Fold = (text: string) => string;

const LENGTH = 80;
const MOST_EXCERPTS = 2;
const WORTH_READING = 12;

/** Up to two excerpts that together show as many of the marks as they can; the first longer text where nothing is marked. */
export function excerpts(texts: readonly string[], marks: readonly string[], fold: Fold): Piece[][] {
  const chosen: string[] = [];
  let open = marks.filter(Boolean);
  while (open.length > 0 && chosen.length < MOST_EXCERPTS) {
    const best = mostMarked(texts, open, fold);
    if (best === undefined) break;
    chosen.push(best);
    const folded = fold(best);
    open = open.filter((mark) => !folded.includes(mark));
  }
  if (chosen.length === 0) chosen.push(texts.find((text) => text.length >= WORTH_READING) ?? '');
  return chosen.filter(Boolean).map((text) => cut(text, marks, fold));
}

/** The text that holds most marks, rather one with something to read around them; undefined where none holds any. */
function mostMarked(texts: readonly string[], marks: readonly string[], fold: Fold): string | undefined {
  const worth = (text: string): number => {
    const folded = fold(text);
    const count = marks.filter((mark) => folded.includes(mark)).length;
    return count === 0 ? 0 : count + (text.length >= WORTH_READING ? 0.5 : 0);
  };
  const best = texts.map((text) => ({ text, worth: worth(text) })).reduce<{ text: string; worth: number }>((most, each) => (each.worth > most.worth ? each : most), { text: '', worth: 0 });
  return best.worth > 0 ? best.text : undefined;
}

/** About eighty characters around the first mark. */
function cut(text: string, marks: readonly string[], fold: Fold): Piece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const [first] = places(line, marks, fold);
  const start = first && first.to > LENGTH ? first.from - Math.floor(LENGTH / 4) : 0;
  return [...(start > 0 ? [{ text: '…', found: false }] : []), ...marked(line.slice(start, start + LENGTH), marks, fold), ...(line.length > start + LENGTH ? [{ text: '…', found: false }] : [])];
}

/** The text in pieces, those that match a mark told apart; marks that touch become one. */
export function marked(text: string, marks: readonly string[], fold: Fold): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of merged(places(text, marks, fold))) {
    if (from > end) pieces.push({ text: text.slice(end, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    end = to;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), found: false }] : pieces;
}

interface Place {
  from: number;
  to: number;
}

/** Where marks stand in a text. Marks are folded, so punctuation between their characters is stepped over. */
function places(text: string, marks: readonly string[], fold: Fold): Place[] {
  let folded = '';
  const origin: Place[] = [];
  let at = 0;
  for (const letter of text) {
    for (const unit of fold(letter).split('')) {
      folded += unit;
      origin.push({ from: at, to: at + letter.length });
    }
    at += letter.length;
  }
  const found = marks.filter(Boolean).flatMap((mark) => {
    const starts: number[] = [];
    for (let start = folded.indexOf(mark); start >= 0; start = folded.indexOf(mark, start + 1)) starts.push(start);
    return starts.map((start): Place => ({ from: origin[start]?.from ?? 0, to: origin[start + mark.length - 1]?.to ?? 0 }));
  });
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function merged(sorted: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of sorted) {
    const last = result.at(-1);
    if (last && place.from <= last.to) last.to = Math.max(last.to, place.to);
    else result.push({ ...place });
  }
  return result;
}
