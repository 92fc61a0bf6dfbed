// Path into a record → place in its file, by the events of the same parser that read it. Only files with findings come here.
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Path } from '../rules/rule.ts';
import { blockPlace } from './block-place.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { DEEPEST } from './parse-yaml.ts';
import { placeOfOffset, type Place } from './place-in-text.ts';

export { placeOfOffset, type Place } from './place-in-text.ts';

/** A value where it stands. Offsets are character positions in the YAML. */
interface Node {
  start: number;
  /** Where the field name stands that leads here. */
  key?: number;
  /** A scalar as it was typed, without quotes: 1.10 is still 1.10 here. */
  written?: () => string;
  /** True for a list or mapping of lines: its field name says more about it than its first line. */
  block?: boolean;
  children?: Map<string, Node>;
}

export interface Locator {
  /** Where a value begins; where its field name stands for a value of several lines, or an empty one; else the nearest parent. */
  value(path: Path): number;
  /** Where the field name stands. */
  key(path: Path): number;
  /** The value as it was typed, undefined where it is not one word or text. */
  written(path: Path): string | undefined;
}

/** Character positions of everything in a file; a file that cannot be parsed has only its beginning. */
export function locateIn(text: string, mdx: boolean): Locator {
  const split = mdx ? splitFrontmatter(text) : undefined;
  const yaml = mdx ? (split?.yaml ?? '') : text;
  const shift = split?.yamlOffset ?? 0;
  const root = tree(yaml);
  const shown = (node: Node): number => shift + ((node.block ? node.key : undefined) ?? node.start);
  return {
    value: (path) => shown(follow(root, path).node),
    key: (path) => {
      const { node, whole } = follow(root, path);
      return whole && node.key !== undefined ? shift + node.key : shown(node);
    },
    written: (path) => {
      const { node, whole } = follow(root, path);
      return whole ? node.written?.() : undefined;
    },
  };
}

/** A function from paths to places for one file; a path that is not in the file gives the place of its nearest parent. */
export function locator(text: string, mdx: boolean): (path: Path) => Place {
  const split = mdx ? splitFrontmatter(text) : undefined;
  const [yaml, shift] = mdx ? [split?.yaml ?? '', split?.yamlOffset ?? 0] : [text, 0];
  let locate: Locator | undefined;
  // Most findings of a record are about its name: each path is looked for once.
  const known = new Map<string, Place>();
  return (path) => {
    const key = path.join('\n');
    const found = known.get(key);
    if (found) return found;
    // The quick way walks the lines each time; a file with many findings is worth one parse.
    const quick = known.size >= 8 ? undefined : blockPlace(yaml, path);
    const place = placeOfOffset(text, quick === undefined ? (locate ??= locateIn(text, mdx)).value(path) : quick + shift);
    known.set(key, place);
    return place;
  };
}

function follow(root: Node, path: Path): { node: Node; whole: boolean } {
  let node = root;
  for (const step of path) {
    const next = node.children?.get(String(step));
    if (!next) return { node, whole: false };
    node = next;
  }
  return { node, whole: true };
}

function tree(yaml: string): Node {
  let events: Event[];
  try {
    events = parseEvents(yaml, { maxDepth: DEEPEST });
  } catch {
    return { start: 0 };
  }
  let position = 0;
  const build = (key?: number): Node => {
    const event = events[position++];
    if (!event || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return { start: key ?? 0, key };
    if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, key };
    if (event.type === EVENT_ID.SCALAR) {
      if (event.valueStart < 0) return { start: key ?? 0, key, written: () => '' };
      return { start: scalarStart(yaml, event.valueStart, event.style), key, written: () => getScalarValue(yaml, event) };
    }
    const children = new Map<string, Node>();
    const node: Node = { start: event.start, key, block: event.style === COLLECTION_STYLE.BLOCK, children };
    for (let index = 0; position < events.length && events[position]?.type !== EVENT_ID.POP; index += 1) {
      if (event.type === EVENT_ID.SEQUENCE) children.set(String(index), build());
      else {
        const field = build();
        // The first of two equal names wins: the second is the mistake and has its own finding.
        const value = build(field.start);
        const name = field.written?.() ?? '';
        if (!children.has(name)) children.set(name, value);
      }
    }
    position += 1;
    return node;
  };
  position = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  return build();
}

/** Quotes belong to the value; the text of a | or > block begins below its sign, which the clerk looks for. */
function scalarStart(yaml: string, valueStart: number, style: number): number {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return Math.max(yaml.lastIndexOf('|', valueStart), 0);
  if (style === SCALAR_STYLE.FOLDED_BLOCK) return Math.max(yaml.lastIndexOf('>', valueStart), 0);
  return valueStart;
}
