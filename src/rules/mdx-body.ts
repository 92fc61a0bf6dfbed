// The body of an article as a syntax tree, parsed once for all rules that look into it.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Entry } from '../model/register.ts';

/** What the rules need of a node, whatever its kind. */
export interface MdxNode {
  type: string;
  children?: MdxNode[];
  value?: string;
  /** Name of a component or HTML element; null for a fragment. */
  name?: string | null;
  url?: string;
  lang?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** `start` is the position of the body in the file, to be added to the offsets of nodes. */
type MdxBody = { root: MdxNode; start: number } | { problem: string; offset: number };

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const parsed = new WeakMap<Entry, MdxBody>();

/** The tree, or where and why the body is not MDX. Parsing runs nothing: expressions stay text in the tree. */
export function mdxBody(entry: Entry<'institution'>): MdxBody {
  const known = parsed.get(entry) ?? parse(entry);
  parsed.set(entry, known);
  return known;
}

function parse(entry: Entry<'institution'>): MdxBody {
  const body = entry.body?.text ?? '';
  const start = entry.source.text.length - body.length;
  try {
    return { root: processor.parse(body) as MdxNode, start };
  } catch (error) {
    const place = typeof error === 'object' && error !== null && 'place' in error ? (error.place as { offset?: number; start?: { offset?: number } } | undefined) : undefined;
    return { problem: error instanceof Error ? error.message : String(error), offset: start + (place?.offset ?? place?.start?.offset ?? 0) };
  }
}

/** The node and all below it, in the order of the text. */
export function* nodes(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

/** All words of a node. */
export const textOf = (node: MdxNode): string => [...nodes(node)].map((part) => part.value ?? '').join('');

/** Position of a node in the file. */
export const offsetOf = (node: MdxNode, start: number): number => start + (node.position?.start.offset ?? 0);
