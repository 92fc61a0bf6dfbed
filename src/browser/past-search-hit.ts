// A record that once said so, as DOM: since when, until when, and the words in the texts that had them.
import { element } from '../editing/client/element.ts';
import { excerpts, marked, type Piece } from '../search/excerpt.ts';
import type { PastHit } from '../search/past-engine.ts';
import type { PastSearchWords } from '../search/past-words.ts';

export interface PastHitContext {
  words: PastSearchWords;
  /** Root of this language. */
  root: string;
  kindName(kind: string): string;
  fold(text: string): string;
  /** An ISO date in words. */
  day(iso: string): string;
  /** Language of names and texts, where it is not that of the page. */
  contentLang: string | undefined;
}

const MOST_WORDINGS = 3;

/** One record as a list item. Its name leads to the last version that had the text. */
export function pastHitItem(hit: PastHit, context: PastHitContext): HTMLLIElement {
  const { words, root, contentLang, fold, day } = context;
  const { marks, versions, wordings, address = '' } = hit;
  const chinese: Record<string, string> = contentLang ? { lang: contentLang } : {};
  // Where the words still stand in another text, the one that ended last is told.
  const { from, until } = hit.until === undefined ? (wordings[0] ?? hit) : hit;
  const dayOf = (place: number): string => day(versions[place]?.[1] ?? '');
  const at = (place: number): string | undefined => (address && root + address + (address.endsWith('/history/') ? `#v${versions[place]?.[0]}` : ''));
  const link = (place: number, text: string): Node[] => [element('a', { href: at(place) ?? '' }, [fill(text, { n: String(versions[place]?.[0]) })]), document.createTextNode(' ')];
  const said = fill(hit.until === undefined ? words.stillSaid : hit.times > 1 ? words.saidAgain : words.said, { a: dayOf(from), b: dayOf(until ?? from), n: String(hit.times) });
  const shown = hit.until === undefined ? [...wordings.filter((one) => one.until !== undefined).slice(0, MOST_WORDINGS - 1), ...wordings.filter((one) => one.until === undefined).slice(0, 1)] : wordings.slice(0, MOST_WORDINGS);
  const note = (ended: number | undefined): string | undefined => (ended === undefined ? words.wordingStands : ended === until ? undefined : fill(words.wordingEnded, { b: dayOf(ended) }));
  const name = inked(marked(hit.title, marks, fold));
  return element('li', { class: 'search-hit past-hit' }, [
    address ? element('a', { href: at((until ?? versions.length) - 1) ?? '', class: 'search-title', ...chinese }, name) : element('span', { class: 'search-title', ...chinese }, name),
    element('p', { class: 'search-facts' }, [element('span', {}, [context.kindName(hit.kind)]), ...(hit.office ? [element('span', chinese, [hit.office])] : [])]),
    element('p', { class: 'past-said' }, [said]),
    element('div', { class: 'search-excerpt' }, shown.map(({ text, until: ended }) => {
      const words = note(ended);
      return element('p', {}, [element('q', chinese, inked(excerpts([text], marks, fold)[0] ?? [])), ...(words ? [element('span', { class: 'muted' }, [words])] : [])]);
    })),
    element('p', { class: 'past-links small' }, address ? [...link((until ?? versions.length) - 1, words.version), ...(until === undefined ? [] : link(until, words.endedIn))] : [words.noPage]),
  ]);
}

const inked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, found }) => (found ? element('mark', {}, [text]) : text));

/** `{n}` and its like filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w)\}/g, (_, name: string) => values[name] ?? '');
