// A 制度 page: its facts and its text as HTML. The text is never run: it is parsed, and only plain Markdown is printed.
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import type { Entry, Register } from '../../model/register.ts';
import type { Institution } from '../../model/schema-types.ts';
import { mdxBody } from '../../rules/mdx-body.ts';
import { addressArticles } from './institution-article-marks.ts';

export interface InstitutionView {
  institution: Institution;
  path: string;
  html: string;
  /** True where the text holds a Mermaid drawing, which is drawn in the browser on that page only. */
  mermaid: boolean;
}

export interface InstitutionRow extends Pick<Institution, 'id' | 'title' | 'kind' | 'summary' | 'group' | 'office' | 'issued' | 'repealed'> {
  order: number;
}

/** `base` is the site's path, put before links that begin with a slash; `titles` the names of the checks, by rule id. */
export function institutionView(entry: Entry<'institution'>, base: string, titles: ReadonlyMap<string, string> = new Map()): InstitutionView {
  const body = mdxBody(entry);
  const tree = 'problem' in body ? { type: 'root' as const, children: [] } : toHast(body.root as MarkdownNodes, { handlers: IGNORED });
  let mermaid = false;
  visit(tree, (element) => {
    if (element.tagName === 'a' || element.tagName === 'img') safeAddress(element, base);
    if (element.tagName === 'table') element.properties['className'] = ['table'];
    const code = element.tagName === 'pre' ? element.children[0] : undefined;
    if (code?.type === 'element' && String(code.properties['className']).includes('language-mermaid')) {
      mermaid = true;
      element.properties['className'] = ['mermaid-source'];
    }
  });
  if (tree.type === 'root') addressArticles(tree, entry.value.enforces ?? [], { base, titles });
  return { institution: entry.value, path: entry.source.path, html: toHtml(tree), mermaid };
}

/** Current ones by group and order, then repealed ones. */
export function institutionRows(register: Register): InstitutionRow[] {
  return register
    .all('institution')
    .map(({ value }): InstitutionRow => ({ id: value.id, title: value.title, kind: value.kind, summary: value.summary, group: value.group, office: value.office, issued: value.issued, repealed: value.repealed, order: value.order ?? 1e6 }))
    .sort((a, b) => Number(Boolean(a.repealed)) - Number(Boolean(b.repealed)) || a.order - b.order || (a.id < b.id ? -1 : 1));
}

const nothing = () => undefined;
/** Components, expressions and raw HTML print nothing, whatever the rules said about them. */
const IGNORED = { html: nothing, mdxJsxFlowElement: nothing, mdxJsxTextElement: nothing, mdxFlowExpression: nothing, mdxTextExpression: nothing, mdxjsEsm: nothing };

function safeAddress(element: Element, base: string): void {
  for (const name of ['href', 'src'] as const) {
    const address = String(element.properties[name] ?? '');
    if (/^\/(?!\/)/.test(address)) element.properties[name] = base + address.slice(1);
    else if (name === 'src' || !/^(https?:|mailto:|tel:|#)/i.test(address)) delete element.properties[name];
  }
}

function visit(node: Nodes | Root | ElementContent, see: (element: Element) => void): void {
  if (node.type === 'element') see(node);
  if ('children' in node) for (const child of node.children) visit(child as ElementContent, see);
}
