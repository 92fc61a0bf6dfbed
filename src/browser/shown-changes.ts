// Differences as elements: the same as src/components/versions/field-changes.astro writes.
import type { FieldChange } from '../history/meaning/change.ts';
import { make } from './changes-form.ts';

export interface ChangeWords {
  lang: string;
  contentLang?: string;
  effects: Readonly<Record<string, string>>;
  tones: Readonly<Record<string, string>>;
}

/** One item a change. */
export const shownChanges = (changes: readonly FieldChange[], { lang, contentLang, effects, tones }: ChangeWords): HTMLLIElement[] => changes.map(({ words, effect, pieces }) => {
  const item = make('li', {}, make('span', { lang: lang === 'en' && !words.en ? contentLang : undefined }, lang === 'en' ? (words.en ?? words.zh) : words.zh));
  if (effect !== 'neutral') item.append(' ', make('span', { class: `tag ${tones[effect] ?? ''}` }, effects[effect] ?? ''));
  if (pieces) item.append(make('p', { class: 'word-pieces', lang: contentLang }, ...pieces.map(({ is, text }) => (is === 'same' ? text : make(is === 'removed' ? 'del' : 'ins', {}, text)))));
  return item;
});
