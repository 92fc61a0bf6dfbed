// Hits as DOM: title with the found parts marked, office and type beneath, an excerpt that arrives when it is read.
import { element } from '../../editing/client/element.ts';
import { excerpt, marked, type Piece } from '../excerpt.ts';
import type { Hit } from '../search-engine.ts';

export interface ResultContext {
  /** Address of a hit's page in the language of the frame. */
  address(hit: Hit): string;
  kindName(kind: string): string;
  statusName(status: string): string;
  marks: readonly string[];
}

/** One hit as a list item. */
export function resultItem(hit: Hit, context: ResultContext): HTMLLIElement {
  const text = element('p', { class: 'search-excerpt' }, []);
  void hit.text().then((content) => text.replaceChildren(...inked(excerpt(content, context.marks)))).catch(() => text.remove());
  const facts = [hit.kind === 'power' ? hit.type : context.kindName(hit.kind), hit.office, hit.status && hit.status !== 'inForce' ? context.statusName(hit.status) : undefined].filter((fact): fact is string => Boolean(fact));
  return element('li', { class: 'search-hit' }, [
    element('a', { href: context.address(hit), class: 'search-title' }, inked(marked(hit.title, context.marks))),
    element('p', { class: 'search-facts' }, facts.map((fact) => element('span', {}, [fact]))),
    text,
  ]);
}

const inked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, found }) => (found ? element('mark', {}, [text]) : text));
