// Hits as DOM: title with the found parts marked, office and type beneath, excerpts that arrive when they are read.
import { element } from '../../editing/client/element.ts';
import { excerpts, marked, type Fold, type Piece } from '../excerpt.ts';
import type { Hit } from '../search-engine.ts';

export interface ResultContext {
  /** Address of a hit's page in the language of the frame. */
  address(hit: Hit): string;
  kindName(kind: string): string;
  statusName(status: string): string;
  /** Folded words to mark. */
  marks: readonly string[];
  fold: Fold;
}

/** One hit as a list item. One name in nine stands at two offices, so the office is always there. */
export function resultItem(hit: Hit, context: ResultContext): HTMLLIElement {
  const excerpt = element('div', { class: 'search-excerpt' }, []);
  void hit.texts().then((texts) => excerpt.replaceChildren(...excerpts(texts, context.marks, context.fold).map((pieces) => element('p', {}, inked(pieces)))), () => excerpt.remove());
  const facts = [hit.kind === 'power' ? hit.type : context.kindName(hit.kind), hit.office, hit.status && hit.status !== 'inForce' ? context.statusName(hit.status) : undefined].filter((fact): fact is string => Boolean(fact));
  return element('li', { class: 'search-hit' }, [
    element('a', { href: context.address(hit), class: 'search-title' }, inked(marked(hit.title, context.marks, context.fold))),
    element('p', { class: 'search-facts' }, facts.map((fact) => element('span', {}, [fact]))),
    excerpt,
  ]);
}

const inked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, found }) => (found ? element('mark', {}, [text]) : text));
