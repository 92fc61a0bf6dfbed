// Text that somebody wrote → Markdown that shows exactly this text on GitHub, and does nothing: no mention, no reference, no link, no image, no HTML, no formula, no list, no table cell.
import { visible } from '../model/visible-text.ts';

/** GitHub looks for these in the finished text, where a backslash is gone: only another sign keeps them from doing something. */
const DOING: readonly [RegExp, string][] = [
  [/@/g, '＠'],
  [/#/g, '＃'],
  [/\$/g, '＄'],
  [/:\/\//g, '：//'],
  [/\b(www|gh)(?=[.-])/gi, '$1\u2060'],
];

/** Text of at most `longest` characters on one line. Use it for every word that does not stand in this program. */
export function plain(text: string, longest = 300): string {
  const characters = Array.from(visible(text.replace(/\s+/gu, ' ').trim()));
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
  const inert = DOING.reduce((shown, [what, instead]) => shown.replace(what, instead), cut);
  // Any sign of ASCII may be escaped.
  return inert.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** The same for a place that shows text and no Markdown: titles of check runs, annotations. GitHub makes no links there, but unseen signs would be unseen there, too. */
export function plainText(text: string, longest = 300): string {
  const characters = Array.from(visible(text.trim()).replaceAll('⏎', '\n'));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
