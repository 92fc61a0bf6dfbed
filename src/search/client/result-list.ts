// Hits as DOM: title with the found parts marked, office and type beneath, excerpts that arrive when they are read.
import { element } from '../../editing/client/element.ts';
import { excerpts, marked, type Fold, type Piece } from '../excerpt.ts';
import type { Hit } from '../search-engine.ts';

export interface ResultContext {
  /** Address of a hit's page in the language of the frame. */
  address(hit: Hit): string;
  kindName(kind: string): string;
  statusName(status: string): string;
  typeName(type: string): string;
  /** Language of names and texts, where it is not that of the page. */
  contentLang: string | undefined;
  /** Folded words to mark. */
  marks: readonly string[];
  fold: Fold;
}

/** One hit as a list item. One name in nine stands at two offices, so the office is always there. */
export function resultItem(hit: Hit, context: ResultContext): HTMLLIElement {
  const chinese: Record<string, string> = context.contentLang ? { lang: context.contentLang } : {};
  const excerpt = element('div', { class: 'search-excerpt', ...chinese }, []);
  void hit.texts().then((texts) => excerpt.replaceChildren(...excerpts(texts, context.marks, context.fold).map((pieces) => element('p', {}, inked(pieces)))), () => excerpt.remove());
  const kind = hit.kind === 'power' ? hit.type && context.typeName(hit.type) : context.kindName(hit.kind);
  const facts = [
    ...(kind ? [element('span', {}, [kind])] : []),
    ...(hit.office ? [element('span', chinese, [hit.office])] : []),
    ...(hit.year ? [element('span', {}, [hit.year])] : []),
    ...(hit.status && hit.status !== 'inForce' ? [element('span', {}, [context.statusName(hit.status)])] : []),
  ];
  return element('li', { class: 'search-hit' }, [
    element('a', { href: context.address(hit), class: 'search-title', ...chinese }, inked(marked(hit.title, context.marks, context.fold))),
    element('p', { class: 'search-facts' }, facts),
    excerpt,
  ]);
}

const inked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, found }) => (found ? element('mark', {}, [text]) : text));
