// Two lists → items added, removed, moved, and what changed inside those that stayed.
import type { Bilingual } from '../../i18n/language.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { align, type Pairing } from './compare-align.ts';
import { compareCitations } from './compare-citations.ts';
import { judge, NEUTRAL } from './compare-directions.ts';
import { compareObjects, type Walk } from './compare-fields.ts';
import { callOf, keyOf, namingOf } from './compare-naming.ts';
import { itemOf, nounOf, subjectOfItem, titleOf, type Place } from './compare-place.ts';
import { isFields, same } from './compare-same.ts';
import { changeOf, cut, ended, reworded } from './compare-sentences.ts';
import { shapeOf, type Shape } from './compare-shape.ts';
import { textPieces } from './compare-texts.ts';

/** Items are named by at most so many letters. */
const NAME = 40;

export function compareLists(walk: Walk, raw: SchemaNode, before: readonly unknown[], after: readonly unknown[], place: Place): void {
  const list = shapeOf(walk.schemas, raw);
  const items = list.node.items ?? {};
  const shape = shapeOf(walk.schemas, items);
  if (shape.shared === 'citation') return compareCitations(walk, items, before, after, place);
  const noun = nounOf(list, shape, place.field);
  const names = { before: namesOf(walk, items, shape, before, place), after: namesOf(walk, items, shape, after, place) };
  for (const pairing of align(before, after, namingOf(shape.node))) {
    const name = pairing.after === undefined ? names.before[pairing.before ?? 0] : names.after[pairing.after];
    if (!name) continue;
    compareItem(walk, { items, shape, noun, name, pairing, was: pairing.before === undefined ? undefined : before[pairing.before], is: pairing.after === undefined ? undefined : after[pairing.after] }, place);
  }
}

/** Where a version leads to a step that it does not have. */
const NO_STEP = '没有列出的环节';

/** A step or a link with the names of the steps it leads to. */
function withNames(walk: Walk, field: string, item: unknown): unknown {
  if (!isFields(item)) return item;
  if (field.endsWith('steps.next')) return typeof item['to'] === 'string' ? { ...item, to: walk.stepName(item['to']) ?? NO_STEP } : item;
  return /(^|\.)steps$/.test(field) && Array.isArray(item['next']) ? { ...item, next: item['next'].map((link) => withNames(walk, 'steps.next', link)) } : item;
}

interface ItemName {
  id: string;
  name: Bilingual;
}

interface Item {
  items: SchemaNode;
  shape: Shape;
  noun: Bilingual;
  name: ItemName;
  pairing: Pairing;
  was: unknown;
  is: unknown;
}

function compareItem(walk: Walk, { items, shape, noun, name, pairing, was, is }: Item, place: Place): void {
  const inside = itemOf(place, { ...name, noun, shape });
  const said = { was: was === undefined ? NOTHING : walk.tell(items, withNames(walk, place.field, was)), is: is === undefined ? NOTHING : walk.tell(items, withNames(walk, place.field, is)) };
  const title = { zh: `${titleOf(place).zh} · ${name.name.zh}`, en: `${titleOf(place).en ?? titleOf(place).zh} · ${name.name.en ?? name.name.zh}` };
  const subject = subjectOfItem(place, name.name, noun);
  const holder = { zh: place.holder.zh, en: place.holder.en ?? '' };
  const en = `${noun.en ?? noun.zh} “${name.name.en ?? name.name.zh}”`;
  if (pairing.before === undefined || pairing.after === undefined) {
    const judgement = walk.ended ? NEUTRAL : judge(walk.kind, place.field, was, is);
    const added = pairing.before === undefined;
    const whose = shape.node.properties ? holder.zh.replace(/的$/, '') : holder.zh;
    const words = { zh: `${whose}${shape.node.properties ? `${added ? '增加' : '减少'}${noun.zh}` : `${noun.zh}${added ? '增加' : '删去'}`}“${name.name.zh}”`, en: `${holder.en}${en} ${added ? 'added' : 'removed'}` };
    walk.out.push(changeOf(inside, added ? 'added' : 'removed', judgement, ended(words, judgement), { ...said, title }));
    return;
  }
  if (pairing.moved) walk.out.push(changeOf(inside, 'moved', NEUTRAL, { zh: `${subject.zh}换了位置：由第 ${pairing.before + 1} 项到第 ${pairing.after + 1} 项`, en: `${subject.en ?? subject.zh} moved from place ${pairing.before + 1} to ${pairing.after + 1}` }, { ...said, title }));
  if (same(was, is)) return;
  if (shape.node.properties) return compareObjects(walk, items, was, is, inside);
  const pieces = textPieces(said.was.zh, said.is.zh);
  const whole = said.was.zh.length <= NAME && said.is.zh.length <= NAME;
  const heading = { zh: `${holder.zh}${noun.zh}`, en: `${holder.en}${noun.en ?? noun.zh}` };
  walk.out.push(changeOf(inside, 'changed', NEUTRAL, whole ? { zh: `${heading.zh}中的“${cut(said.was.zh)}”改为“${cut(said.is.zh)}”`, en: `${heading.en}: “${cut(said.was.en ?? said.was.zh)}” became “${cut(said.is.en ?? said.is.zh)}”` } : reworded({ zh: `${heading.zh}中的一项`, en: heading.en }, pieces), { ...said, pieces, title }));
}

const NOTHING: Bilingual = { zh: '' };

/** The items' names in order; one that occurs again has its number at the end of its id. */
function namesOf(walk: Walk, items: SchemaNode, { node, fields }: Shape, values: readonly unknown[], place: Place): ItemName[] {
  const seen = new Map<string, number>();
  const [key, call] = [keyOf(node), callOf(node)];
  const childOf = (name: string | undefined): SchemaNode | undefined => fields.find(([field]) => field === name)?.[1];
  const [keyed, called] = [childOf(key), childOf(call)];
  return values.map((value, index) => {
    const plain = node.properties ? undefined : walk.tell(items, value);
    const own = isFields(value) ? { key: key === undefined ? undefined : value[key], call: call === undefined ? undefined : value[call] } : undefined;
    const step = place.field.endsWith('steps.next') && typeof own?.key === 'string' ? (walk.stepName(own.key) ?? NO_STEP) : undefined;
    const name = step ? { zh: step } : (plain ?? (called && own?.call !== undefined ? walk.tell(called, own.call) : keyed && own?.key !== undefined ? walk.tell(keyed, own.key) : NOTHING));
    const shown: Bilingual = name.zh ? { zh: cut(name.zh, NAME), en: cut(name.en ?? name.zh, NAME) } : { zh: `第 ${index + 1} 项`, en: `no. ${index + 1}` };
    const id = key === 'id' || key === 'to' ? String(own?.key ?? index + 1) : cut(plain?.zh ?? (own?.key === undefined || !keyed ? shown.zh : walk.tell(keyed, own.key).zh || shown.zh), NAME);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count > 1 ? `${id}#${count}` : id, name: shown };
  });
}
