// A path's place in plain block YAML, found line by line without parsing: what nearly all records are, and ten times quicker.
// It answers only where it is sure; everything else (flow style, quoted names, tags, oddities) is left to the parser.
import type { Path } from '../rules/rule.ts';

/** What may stand at the start of a value: no comment, anchor, alias or tag. */
const PLAIN_START = /[^\s#&*!]/;
const FIELD = /^[A-Za-z][\w-]*:(?: |$)/;

interface Line {
  /** Position of the first character that is not a space. */
  at: number;
  indent: number;
  /** Without its line end. */
  words: string;
  /** Position of the next line. */
  next: number;
}

/** Where `locateIn(…).value(path)` would point in a text that parses, or undefined where only a parser can tell. */
export function blockPlace(text: string, path: Path): number | undefined {
  let line = contentLine(text, 0);
  let end = text.length;
  // The first field of a list item stands behind its dash, so the column of a field is not always its line's.
  for (const [depth, step] of path.entries()) {
    if (!line) return undefined;
    const last = depth === path.length - 1;
    if (typeof step === 'number') {
      const item = nthItem(text, line, step, end);
      if (!item) return undefined;
      const content = { ...item, at: item.at + 2, indent: item.indent + 2, words: item.words.slice(2) };
      if (!PLAIN_START.test(content.words[0] ?? ' ') || content.words.startsWith('- ')) return undefined;
      if (last) return content.at;
      if (!FIELD.test(content.words)) return undefined;
      end = endOf(text, item, end, false);
      line = content;
    } else {
      const field = fieldLine(text, line, step, end);
      if (!field) return undefined;
      const value = field.words.slice(step.length + 1);
      const below = value.trim() === '' ? contentLine(text, field.next) : undefined;
      const listBelow = below !== undefined && below.at < end && below.indent >= field.indent && /^-(?: |$)/.test(below.words);
      const fieldsBelow = below !== undefined && below.at < end && below.indent > field.indent && FIELD.test(below.words);
      if (last) {
        if (listBelow || fieldsBelow) return field.at;
        return /^ +[^\s#&*!]/.test(value) ? field.at + step.length + 1 + value.search(/\S/) : undefined;
      }
      if (!listBelow && !fieldsBelow) return undefined;
      end = endOf(text, field, end, listBelow && below.indent === field.indent);
      line = below;
    }
  }
  return undefined;
}

function lineFrom(text: string, start: number): Line {
  const stop = text.indexOf('\n', start);
  const next = stop < 0 ? text.length : stop + 1;
  let at = start;
  while (text[at] === ' ') at += 1;
  return { at, indent: at - start, words: text.slice(at, stop < 0 ? text.length : stop).replace(/\r$/, ''), next };
}

/** The first line from `start` that is neither empty nor a comment. */
function contentLine(text: string, start: number): Line | undefined {
  let line = lineFrom(text, start);
  while ((line.words === '' || line.words.startsWith('#')) && line.next < text.length) line = lineFrom(text, line.next);
  return line.words === '' || line.words.startsWith('#') ? undefined : line;
}

/** Lines of one level from `first` on: deeper ones belong to a value, also those of a block of text. */
function* level(text: string, first: Line, end: number): Generator<Line> {
  let line: Line | undefined = first;
  while (line && line.at < end && line.indent >= first.indent) {
    if (line.indent === first.indent) yield line;
    line = contentLine(text, line.next);
  }
}

function fieldLine(text: string, first: Line, name: string, end: number): Line | undefined {
  if (!/^[A-Za-z][\w-]*$/.test(name)) return undefined;
  for (const line of level(text, first, end)) if (line.words.startsWith(`${name}:`) && (line.words.length === name.length + 1 || line.words[name.length + 1] === ' ')) return line;
  return undefined;
}

function nthItem(text: string, first: Line, index: number, end: number): Line | undefined {
  let seen = 0;
  for (const line of level(text, first, end)) {
    if (!line.words.startsWith('- ')) return undefined;
    if (seen === index) return line;
    seen += 1;
  }
  return undefined;
}

/** Where the value below a line ends: at the next line that is not deeper; a list may stand at its field's own column. */
function endOf(text: string, line: Line, end: number, listAtSameColumn: boolean): number {
  let below = contentLine(text, line.next);
  while (below && below.at < end && (below.indent > line.indent || (listAtSameColumn && below.indent === line.indent && /^-(?: |$)/.test(below.words)))) below = contentLine(text, below.next);
  return below && below.at < end ? below.at - below.indent : end;
}
