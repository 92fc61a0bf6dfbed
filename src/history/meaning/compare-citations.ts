// Citations compared by law and article: 依据由《X》第三条改为《Y》第五条.
import type { Bilingual } from '../../i18n/language.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { citationPlace } from '../../i18n/citation-words.ts';
import type { Citation } from '../../model/schema-types.ts';
import { align, type Pairing } from './compare-align.ts';
import { compareObjects, type Walk } from './compare-fields.ts';
import { itemOf, titleOf, type Place } from './compare-place.ts';
import { isFields, same } from './compare-same.ts';
import { citationShort, lawName } from './compare-said.ts';
import { changeOf } from './compare-sentences.ts';
import { shapeOf } from './compare-shape.ts';

/** Where in the law; the rest of a citation is compared field by field. */
const SPOT = ['article', 'subArticle', 'paragraph', 'item', 'range'] as const;

export function compareCitations(walk: Walk, items: SchemaNode, before: readonly unknown[], after: readonly unknown[], place: Place): void {
  const [was, is] = [before.filter(isCitation), after.filter(isCitation)];
  const seen = new Map<string, number>();
  for (const pairing of joinLast(walk, was, is, alignByLaw(walk, was, is))) {
    const [old, now] = [pairing.before === undefined ? undefined : was[pairing.before], pairing.after === undefined ? undefined : is[pairing.after]];
    const own = now ?? old;
    if (!own || (same(old, now) && !pairing.moved)) continue;
    const id = `${walk.register.lawOf(own)?.id ?? lawName(own, walk)} ${citationShort(own, 'zh', walk).replace(/^《[^》]*》/, '')}`.trim();
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    compareOne(walk, items, { old, now, moved: pairing.moved ?? false, id: count > 1 ? `${id}#${count}` : id }, place);
  }
}

const isCitation = (value: unknown): value is Citation => isFields(value);

/** First the same spot of the same law, then the same article, then the same law. */
function alignByLaw(walk: Walk, was: readonly Citation[], is: readonly Citation[]): Pairing[] {
  const law = (citation: Citation): string => walk.register.lawOf(citation)?.id ?? citation.law ?? citation.title ?? '';
  const key = (item: unknown): string | undefined => (isCitation(item) ? [law(item), ...SPOT.map((part) => item[part] ?? '')].join('|') : undefined);
  const text = (item: unknown): string => (isCitation(item) ? `${item.text ?? ''}${item.number ?? ''}` : '');
  const rounds = [key, (item: unknown) => (isCitation(item) && item.article !== undefined ? `${law(item)}|${item.article}|${item.subArticle ?? ''}` : undefined), (item: unknown) => (isCitation(item) ? law(item) : undefined)];
  let found: Pairing[] = align(was, is, { key, text });
  for (const round of rounds.slice(1)) found = again(found, was, is, { key: round, text });
  return found;
}

/** Pairs what is still alone by another key. */
function again(found: readonly Pairing[], was: readonly Citation[], is: readonly Citation[], naming: Parameters<typeof align>[2]): Pairing[] {
  const removed = found.filter(({ after }) => after === undefined).flatMap(({ before }) => before ?? []);
  const added = found.filter(({ before }) => before === undefined).flatMap(({ after }) => after ?? []);
  if (removed.length === 0 || added.length === 0) return [...found];
  const pairs = align(removed.map((index) => was[index]), added.map((index) => is[index]), naming);
  const partner = new Map(pairs.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [[added[after], removed[before]] as const])));
  const taken = new Set(partner.values());
  return found.flatMap((pairing): Pairing[] => {
    const old = pairing.before === undefined ? partner.get(pairing.after) : undefined;
    if (old !== undefined) return [{ ...pairing, before: old }];
    return pairing.after === undefined && taken.has(pairing.before) ? [] : [pairing];
  });
}

/** One that went and one that came are one that was replaced; of several only those that say the same. */
function joinLast(walk: Walk, was: readonly Citation[], is: readonly Citation[], found: readonly Pairing[]): Pairing[] {
  const [gone, come] = [found.filter(({ after }) => after === undefined), found.filter(({ before }) => before === undefined)];
  if (gone.length === 1 && come.length === 1 && gone[0] && come[0]) return again(found, was, is, { key: () => 'replaced', text: () => '' });
  const words = (item: unknown): string => (isCitation(item) ? `${lawName(item, walk)}${item.text ?? ''}` : '');
  return again(found, was, is, { key: () => undefined, wording: words, text: words });
}

function compareOne(walk: Walk, items: SchemaNode, { old, now, moved, id }: { old: Citation | undefined; now: Citation | undefined; moved: boolean; id: string }, place: Place): void {
  const own = now ?? old!;
  const shape = shapeOf(walk.schemas, items);
  const name: Bilingual = { zh: citationShort(own, 'zh', walk), en: citationShort(own, 'en', walk) };
  const inside = itemOf(place, { id, name, noun: NOUN, shape });
  const said = { was: old ? walk.tell(items, old) : NOTHING, is: now ? walk.tell(items, now) : NOTHING };
  const title = { zh: `${titleOf(place).zh} · ${name.zh}`, en: `${titleOf(place).en ?? titleOf(place).zh} · ${name.en}` };
  const of = { zh: place.holder.zh, en: place.holder.en ?? '' };
  const push = (sort: 'added' | 'removed' | 'changed' | 'moved', words: Bilingual): void => void walk.out.push(changeOf(inside, sort, { effect: 'neutral' }, words, { ...said, title }));
  if (!old || !now) return push(old ? 'removed' : 'added', { zh: `${of.zh.replace(/的$/, '')}${old ? '删去' : '增加'}依据${name.zh}`, en: `${of.en}basis ${name.en} ${old ? 'removed' : 'added'}` });
  if (moved) push('moved', { zh: `${of.zh}依据${name.zh}换了位置`, en: `${of.en}basis ${name.en} moved` });
  const [from, fromEn] = [citationShort(old, 'zh', walk), citationShort(old, 'en', walk)];
  const otherLaw = lawName(old, walk) !== lawName(now, walk);
  if (from !== name.zh) push('changed', { zh: `${of.zh}依据由${from}改为${otherLaw ? name.zh : (citationPlace(now, 'zh') || '整部')}`, en: `${of.en}basis changed from ${fromEn} to ${otherLaw ? name.en : (citationPlace(now, 'en') || 'the whole of it')}` });
  const rest = without(old, now, otherLaw);
  compareObjects(walk, items, rest.old, rest.now, inside);
  if (from === name.zh && !same(old.law, now.law) && same(rest.old, rest.now)) push('changed', { zh: `${of.zh}依据${name.zh}${now.law ? '改为链接到本站收录的法律' : '不再链接到本站收录的法律'}`, en: `${of.en}basis ${name.en} ${now.law ? 'now linked to the law on this site' : 'no longer linked to the law on this site'}` });
}

const NOTHING: Bilingual = { zh: '' };
const NOUN: Bilingual = { zh: '依据', en: 'Basis' };

/** What the sentence about law and place has not said yet. A new law has its own number, kind, edition and text, which stand before and after. */
function without(old: Citation, now: Citation, otherLaw: boolean): { old: object; now: object } {
  const said = new Set<string>(['law', 'title', ...SPOT, ...(otherLaw ? ['kind', 'number', 'edition', 'reviewed', 'text'] : [])]);
  const rest = (citation: Citation): object => Object.fromEntries(Object.entries(citation).filter(([key]) => !said.has(key)));
  return { old: rest(old), now: rest(now) };
}
