// Path into a record → place in its file. Only files with findings are parsed here: the slow parser keeps positions.
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path } from '../rules/rule.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** 1-based line and column (in UTF-16 units, as editors count). */
export interface Place {
  line: number;
  column: number;
}

/** The place of a character position in a text. */
export function placeOfOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** A function from paths to places for one file; a path that is not in the file gives the place of its nearest parent. */
export function locator(text: string, mdx: boolean): (path: Path) => Place {
  const split = mdx ? splitFrontmatter(text) : undefined;
  const yaml = mdx ? (split?.yaml ?? '') : text;
  const start = split?.yamlOffset ?? 0;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent', strict: false, uniqueKeys: false });
  return (path) => placeOfOffset(text, start + offsetOf(document, path));
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      // The last step points at the value, or at the key where the value is a block on the next line.
      const value = isCollection(pair.value) && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
      offset = start(value) ?? start(pair.key) ?? offset;
      node = pair.value;
    } else {
      const item: unknown = node.items[Number(key)];
      if (item === undefined) break;
      offset = start(item) ?? offset;
      node = item;
    }
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? (node.range[0] as number) : undefined;
}
