// Where a difference stands: its permanent path, its title, and how a sentence names it.
import type { Bilingual } from '../../i18n/language.ts';
import type { Shape } from './compare-shape.ts';

export interface Place {
  path: string;
  /** Keys alone: what directions and importance go by. */
  field: string;
  /** Titles from the nearest item of a list on, or from the record. */
  titles: readonly Bilingual[];
  /** The title of the list and the name of the item it stands in, and of those around them. */
  around: readonly Bilingual[];
  /** "材料“身份证”的" before the own title. */
  holder: Bilingual;
  /** Noun of the item it stands in, which its own title need not repeat. */
  noun: string;
  /** Titles that occur twice where it stands need those around them. */
  counts: ReadonlyMap<string, number>;
}

export const topOf = ({ titles }: Shape): Place => ({ path: '', field: '', titles: [], around: [], holder: { zh: '', en: '' }, noun: '', counts: titles });

export const fieldOf = (place: Place, key: string, title: Bilingual): Place => ({ ...place, path: place.path ? `${place.path}.${key}` : key, field: place.field ? `${place.field}.${key}` : key, titles: [...place.titles, title] });

/** An item of the list at `place`. */
export function itemOf(place: Place, { id, name, noun, shape }: { id: string; name: Bilingual; noun: Bilingual; shape: Shape }): Place {
  const { zh, en } = subjectOfItem(place, name, noun);
  return { path: `${place.path}[${id.replaceAll('[', '［').replaceAll(']', '］').replace(/\s+/g, ' ')}]`, field: place.field, titles: [], around: [...place.around, ...clear(place), name], holder: { zh: `${zh}的`, en: `${en ?? zh}: ` }, noun: noun.zh, counts: shape.titles };
}

export const titleOf = (place: Place): Bilingual => joined([...place.around, ...clear(place)], ' · ', ' · ');

/** The field as the subject of a sentence: 承诺时限; 材料“身份证”的原件份数. */
export function subjectOf(place: Place): Bilingual {
  const own = joined(clear(place), '的', ', ');
  const short = place.noun && own.zh.startsWith(place.noun) && own.zh.length > place.noun.length ? own.zh.slice(place.noun.length) : own.zh;
  // "是否必备" and "什么时候交" are questions, not things that somebody has.
  const holder = /^(是否|什么|怎|谁|哪)/.test(short) ? place.holder.zh.replace(/的$/, '') : place.holder.zh;
  return { zh: holder + short, en: (place.holder.en ?? '') + lower(own.en ?? own.zh, place.holder.en !== '') };
}

/** An item as the subject of a sentence: 材料“身份证”; 环节“审批”的去向“决定”. */
export const subjectOfItem = (place: Place, name: Bilingual, noun: Bilingual): Bilingual => ({ zh: `${place.holder.zh}${noun.zh}${quoted(name.zh)}`, en: `${place.holder.en ?? ''}${lower(noun.en ?? noun.zh, place.holder.en !== '')} ${quoted(name.en ?? name.zh)}` });

/** A law has its own marks. */
const quoted = (name: string): string => (name.startsWith('《') ? name : `“${name}”`);

/** The titles from the nearest on that is clear by itself. */
function clear({ titles, counts }: Place): readonly Bilingual[] {
  const from = titles.findLastIndex(({ zh }) => (counts.get(zh) ?? 0) <= 1 && !VAGUE.has(zh));
  return titles.slice(Math.max(0, from));
}

/** Titles that say nothing without what they belong to, even where they occur once. */
const VAGUE: ReadonlySet<string> = new Set(['日期', '说明', '名称', '标准', '性质', '依据', '理由', '文号', '单位', '职务', '姓名', '结论', '岗位', '网址', '备注', '数值', '内容', '结果', '公布日期', '自', '至']);

const joined = (parts: readonly Bilingual[], zh: string, en: string): Bilingual => ({ zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en ?? part.zh).join(en) });

const lower = (text: string, inside: boolean): string => (inside ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const NOUNS: Readonly<Record<string, Bilingual>> = { step: { zh: '环节', en: 'Step' }, citation: { zh: '依据', en: 'Basis' }, contact: { zh: '投诉渠道', en: 'Contact' } };

/** Titles of items that are only clear under the title of their list. */
const TOO_SHORT: ReadonlySet<string> = new Set(['项目', '情形', '责任', '内容', '期限', '不同', '地点', '条', '年', '一年', '一项内容']);

/** What one item of a list is called: by its schema, else as the list. */
export function nounOf(list: Shape, items: Shape, field: string): Bilingual {
  if (field.endsWith('legalBasis')) return list.title;
  if (items.node.properties && items.shared && NOUNS[items.shared]) return NOUNS[items.shared]!;
  return items.title.zh && items.node.properties && !TOO_SHORT.has(items.title.zh) ? items.title : list.title;
}
