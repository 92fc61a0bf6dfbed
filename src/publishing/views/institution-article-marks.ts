// Gives every article of a text an address of its own, and says which checks of this site keep it.
import type { Element, ElementContent, Root } from 'hast';
import type { Institution } from '../../model/schema-types.ts';
import { articleHead } from '../../rules/institution-articles.ts';

/** `base` is the site's path; `titles` the names of the checks by rule id. */
interface MarkContext {
  base: string;
  titles: ReadonlyMap<string, string>;
}

/** Changes the tree: 第三条 becomes a link to itself (`#article-3`), and its checks follow its last paragraph. */
export function addressArticles(tree: Root, enforces: NonNullable<Institution['enforces']>, { base, titles }: MarkContext): void {
  const out: Root['children'] = [];
  let checks: Element | undefined;
  const seen = new Set<number>();
  for (const child of tree.children) {
    const text = child.type === 'element' && /^(?:p|h[2-6])$/.test(child.tagName) ? child.children[0] : undefined;
    const head = text?.type === 'text' ? articleHead(text.value) : undefined;
    if (head && child.type === 'element' && text?.type === 'text' && !seen.has(head.number)) {
      seen.add(head.number);
      if (checks) out.push(checks);
      child.properties['id'] = `article-${head.number}`;
      const rest = text.value.slice(head.length);
      text.value = rest && `　${rest}`;
      child.children.unshift(element('a', { href: `#article-${head.number}`, className: ['article-number'] }, [{ type: 'text', value: head.words }]));
      checks = checksOf(enforces.filter(({ article }) => article === head.number).flatMap(({ rules }) => rules), base, titles);
    }
    out.push(child);
  }
  if (checks) out.push(checks);
  tree.children = out;
}

function checksOf(rules: readonly string[], base: string, titles: ReadonlyMap<string, string>): Element | undefined {
  if (rules.length === 0) return undefined;
  const links = rules.flatMap((rule, index): ElementContent[] => [...(index ? [{ type: 'text' as const, value: '、' }] : []), element('a', { href: `${base}rules/${rule}/` }, [{ type: 'text', value: titles.get(rule) ?? rule }])]);
  return element('p', { className: ['article-checks'] }, [{ type: 'text', value: '本站自动检查：' }, ...links]);
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });
