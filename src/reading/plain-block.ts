// YAML as records nearly always are: fields and lists by indentation, texts on one line, | blocks. Read line by line, three
// times quicker than by the parser. It answers only where it is sure to say the same; everything else is left to the parser.

/** What may stand at the top of a record. */
export type Plain = Record<string, unknown>;

/** Line feeds and what people write; everything else (tabs, carriage returns, marks, rare signs beyond 16 bits) is the parser's. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
/** Digits with hyphens: dates and telephone numbers, never a number. */
const HYPHENED = /^\d+(?:-\d+)+$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
/** Made only of what numbers are made of, in whatever notation. */
const NUMERIC = /^(?:[\d.eE+_:-]+|0[xXoObB].*)$/;
const WORDS = new Map<string, boolean | null>([['true', true], ['false', false], ['null', null]]);
const DEEPEST = 20;

/** Stands for "ask the parser". */
const UNSURE = Symbol('unsure');

/** The record that a text holds, or undefined where only a parser can tell. */
export function plainBlock(text: string): Plain | undefined {
  if (!text.endsWith('\n') || UNUSUAL.test(text)) return undefined;
  const reader = { text, start: 0, at: 0, end: 0 };
  read(reader, 0);
  const value = reader.at < 0 ? UNSURE : fields(reader, 0, 0);
  return value === UNSURE || reader.at >= 0 ? undefined : (value as Plain);
}

/** One line: `start` of the line, `at` its first character that is not a space (-1 after the last line), `end` its line feed. */
interface Reader {
  text: string;
  start: number;
  at: number;
  end: number;
}

/** Moves to the first line from `start` that is neither empty nor a comment. */
function read(reader: Reader, start: number): void {
  const { text } = reader;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === 0x20) at += 1;
    const sign = text.charCodeAt(at);
    const end = sign === 0x0a ? at : text.indexOf('\n', at);
    if (sign !== 0x0a && sign !== 0x23) {
      reader.start = start;
      reader.at = at;
      reader.end = end;
      return;
    }
    start = end + 1;
  }
  reader.at = -1;
}

/** The fields from this line on that stand at `indent`; the first may stand behind the dash of a list. */
function fields(reader: Reader, indent: number, depth: number): unknown {
  if (depth > DEEPEST) return UNSURE;
  const record: Plain = {};
  const { text } = reader;
  do {
    const from = reader.start + indent;
    const colon = keyEnd(text, from);
    if (colon < 0) return UNSURE;
    const key = text.slice(from, colon);
    // A second field of one name is a mistake, and so is what every object has already.
    if (key in record || (colon - from < 6 && WORDS.has(key.toLowerCase()))) return UNSURE;
    const value = valueFrom(reader, colon + 1, indent, depth);
    if (value === UNSURE) return UNSURE;
    record[key] = value;
  } while (reader.at >= 0 && reader.at - reader.start === indent);
  return reader.at >= 0 && reader.at - reader.start > indent ? UNSURE : record;
}

/** Position of the colon behind a plain field name that begins here, or -1. */
function keyEnd(text: string, from: number): number {
  if (!isLetter(text.charCodeAt(from))) return -1;
  let at = from + 1;
  for (let sign = text.charCodeAt(at); isLetter(sign) || (sign >= 0x30 && sign <= 0x39) || sign === 0x2d || sign === 0x5f; sign = text.charCodeAt(at)) at += 1;
  const after = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0x3a && (after === 0x20 || after === 0x0a) && at - from < 100 ? at : -1;
}

const isLetter = (sign: number): boolean => (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);

/** The value behind a colon or a dash, on this line or below it. Moves on to the line after it. */
function valueFrom(reader: Reader, from: number, indent: number, depth: number): unknown {
  const { text, end } = reader;
  let start = from;
  while (text.charCodeAt(start) === 0x20) start += 1;
  if (start < end) {
    let stop = end;
    while (text.charCodeAt(stop - 1) === 0x20) stop -= 1;
    if (text.charCodeAt(start) === 0x7c) return block(reader, text.slice(start, stop), indent);
    const value = scalar(text.slice(start, stop));
    read(reader, end + 1);
    return value;
  }
  read(reader, end + 1);
  if (reader.at < 0) return UNSURE;
  const below = reader.at - reader.start;
  if (text.charCodeAt(reader.at) === 0x2d) return below >= indent ? list(reader, below, depth + 1) : UNSURE;
  return below > indent ? fields(reader, below, depth + 1) : UNSURE;
}

/** The items from this line on whose dashes stand at `indent`. */
function list(reader: Reader, indent: number, depth: number): unknown {
  if (depth > DEEPEST) return UNSURE;
  const items: unknown[] = [];
  const { text } = reader;
  do {
    const { at } = reader;
    if (text.charCodeAt(at) !== 0x2d) break;
    const first = text.charCodeAt(at + 2);
    // Lists in lists and items that begin below their dash are rare.
    if (text.charCodeAt(at + 1) !== 0x20 || first === 0x20 || first === 0x2d || first === 0x0a) return UNSURE;
    const item = keyEnd(text, at + 2) < 0 ? valueFrom(reader, at + 2, indent, depth) : fields(reader, indent + 2, depth + 1);
    if (item === UNSURE) return UNSURE;
    items.push(item);
  } while (reader.at >= 0 && reader.at - reader.start === indent);
  return items;
}

/** A text of several lines below a | or |-. */
function block(reader: Reader, sign: string, indent: number): unknown {
  if (sign !== '|' && sign !== '|-') return UNSURE;
  const { text } = reader;
  let start = reader.end + 1;
  let margin = start;
  while (text.charCodeAt(margin) === 0x20) margin += 1;
  margin -= start;
  // An empty first line would leave the margin to the next one.
  if (margin <= indent || text.charCodeAt(start + margin) === 0x0a) return UNSURE;
  let words = '';
  let empty = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    let at = start;
    while (at - start < margin && text.charCodeAt(at) === 0x20) at += 1;
    if (at === end) {
      if (at > start) return UNSURE;
      empty += 1;
    } else if (at - start < margin) break;
    else {
      words += `${words === '' ? '' : '\n'.repeat(empty + 1)}${text.slice(at, end)}`;
      empty = 0;
    }
    start = end + 1;
  }
  // A comment may follow, but whether it belongs to the text depends on its place.
  if (text.charCodeAt(start) === 0x23) return UNSURE;
  read(reader, start);
  return sign === '|' ? `${words}\n` : words;
}

/** A text, number or word that stands on one line. */
function scalar(words: string): unknown {
  const sign = words.charCodeAt(0);
  if (sign === 0x27) return singleQuoted(words);
  if (sign === 0x22) {
    const inner = words.slice(1, -1);
    return words.length > 1 && words.endsWith('"') && !inner.includes('"') && !inner.includes('\\') ? inner : UNSURE;
  }
  if (words.includes(': ') || words.includes(' #') || words.endsWith(':')) return UNSURE;
  if (sign > 0x7e) return words;
  if (isLetter(sign)) {
    if (words.length > 5 || !WORDS.has(words.toLowerCase())) return words;
    return WORDS.get(words) ?? (words === 'null' ? null : UNSURE);
  }
  if (sign >= 0x30 && sign <= 0x39) {
    if (NUMBER.test(words)) return Number(words);
    return HYPHENED.test(words) || !NUMERIC.test(words) ? words : UNSURE;
  }
  // Brackets and strokes begin texts; every other sign may mean something.
  return sign === 0x28 || sign === 0x2f || sign === 0x5f ? words : UNSURE;
}

function singleQuoted(words: string): unknown {
  const inner = words.slice(1, -1);
  if (words.length < 2 || !words.endsWith("'")) return UNSURE;
  if (!inner.includes("'")) return inner;
  return inner.replaceAll("''", '').includes("'") ? UNSURE : inner.replaceAll("''", "'");
}
