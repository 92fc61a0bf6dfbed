// A record that once said so, as DOM: since when, until when, and the words in the texts that had them.
import { element } from '../editing/client/element.ts';
import { excerpts, marked, type Piece } from '../search/excerpt.ts';
import type { PastHit, PastOutcome } from '../search/past-engine.ts';
import type { PastSearchWords } from '../search/past-words.ts';

export interface PastHitContext extends Pick<PastOutcome, 'marks' | 'fold'> {
  words: PastSearchWords;
  /** Root of this language. */
  root: string;
  kindName(kind: string): string;
  /** An ISO date in words. */
  day(iso: string): string;
  /** Language of names and texts, where it is not that of the page. */
  contentLang: string | undefined;
}

const MOST_WORDINGS = 3;

/** One record as a list item. Its name leads to the last version that said so. */
export function pastHitItem(hit: PastHit, context: PastHitContext): HTMLLIElement {
  const { words, root, contentLang, marks, fold, day } = context;
  const chinese: Record<string, string> = contentLang ? { lang: contentLang } : {};
  const dayOf = (place: number): string => day(hit.versions[place]?.[1] ?? '');
  const last = (hit.until ?? hit.versions.length) - 1;
  const at = (place: number): string | undefined => (hit.address === undefined || hit.address === '' ? undefined : root + hit.address + (hit.address.endsWith('/history/') ? `#v${hit.versions[place]?.[0]}` : ''));
  const link = (place: number, text: string): Node[] => { const address = at(place); return address ? [element('a', { href: address }, [fill(text, { n: String(hit.versions[place]?.[0]) })]), ' '].map(node) : []; };
  const name = inked(marked(hit.title, marks, fold));
  const title = at(last);
  const said = hit.until === undefined ? fill(words.stillSaid, { a: dayOf(hit.from) }) : fill(hit.times > 1 ? words.saidAgain : words.said, { a: dayOf(hit.from), b: dayOf(hit.until), n: String(hit.times) });
  return element('li', { class: 'search-hit past-hit' }, [
    title ? element('a', { href: title, class: 'search-title', ...chinese }, name) : element('span', { class: 'search-title', ...chinese }, name),
    element('p', { class: 'search-facts' }, [element('span', {}, [context.kindName(hit.kind)]), ...(hit.office ? [element('span', chinese, [hit.office])] : [])]),
    element('p', { class: 'past-said' }, [said]),
    element('div', { class: 'search-excerpt', ...chinese }, hit.wordings.slice(0, MOST_WORDINGS).map(({ text, until }) => element('p', {}, [
      ...inked(excerpts([text], marks, fold)[0] ?? []),
      ...(until !== undefined && until !== hit.until ? [element('span', { class: 'muted' }, [fill(words.wordingEnded, { b: dayOf(until) })])] : []),
    ]))),
    element('p', { class: 'past-links small' }, title ? [...link(last, words.version), ...(hit.until === undefined ? [] : link(hit.until, words.endedIn))] : [words.noPage]),
  ]);
}

const node = (part: Node | string): Node => (typeof part === 'string' ? document.createTextNode(part) : part);
const inked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, found }) => (found ? element('mark', {}, [text]) : text));

/** `{n}` and its like filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w)\}/g, (_, name: string) => values[name] ?? '');
