// Two values of one schema → their differences, field by field and item by item.
import type { Register } from '../../model/register.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { Limit } from '../../model/schema-types.ts';
import type { FieldChange } from './change.ts';
import { compareCitations } from './compare-citations.ts';
import { judge, NEUTRAL } from './compare-directions.ts';
import { compareLists } from './compare-lists.ts';
import { sameLength } from './compare-limits.ts';
import { fieldOf, type Place } from './compare-place.ts';
import { isFields, listOf, same } from './compare-same.ts';
import type { Teller } from './compare-said.ts';
import { fieldChange, limitChange, type Concerned } from './compare-sentences.ts';
import { shapeOf, WHOLE } from './compare-shape.ts';

/** What one comparison hands down, and where it puts what it finds. */
export interface Walk {
  kind: string;
  schemas: Schemas;
  register: Register;
  tell: Teller;
  concerned: Concerned;
  /** The record ended between the two, or came back. */
  ended: boolean;
  /** What the law allows where something is promised. */
  bound?: Limit;
  /** Names of steps by id. */
  stepName(id: string): string | undefined;
  out: FieldChange[];
}

/** Objects that are one thing to a reader: told whole where they appear or go. */
const ONE_THING: ReadonlySet<string> = new Set(['fee', 'ending', 'penalty', 'effective']);

export function compareObjects(walk: Walk, raw: SchemaNode, before: unknown, after: unknown, place: Place): void {
  const [was, is] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
  for (const [key, child] of shapeOf(walk.schemas, raw).fields) {
    if (!same(was[key], is[key])) compareValues(walk, child, was[key], is[key], fieldOf(place, key, shapeOf(walk.schemas, child).title));
  }
}

/** In: values that differ, by the schema of their field. */
export function compareValues(walk: Walk, raw: SchemaNode, before: unknown, after: unknown, place: Place): void {
  const { node, shared } = shapeOf(walk.schemas, raw);
  if (shared === 'limit') return compareLimits(walk, raw, before, after, place);
  if (shared === 'citation') return compareCitations(walk, raw, single(before), single(after), place);
  if (Array.isArray(before) || Array.isArray(after)) return compareLists(walk, raw, listOf(before), listOf(after), place);
  const bothThere = isFields(before) && isFields(after);
  if (node.properties && (bothThere || !isOneThing(walk, raw, place))) return compareObjects(walk, raw, before, after, place);
  const [was, is] = [walk.tell(raw, before), walk.tell(raw, after)];
  if (was.zh || is.zh) walk.out.push(fieldChange({ judgement: walk.ended ? NEUTRAL : judge(walk.kind, place.field, before, after), place, before, after, was, is }));
}

const single = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

/** Nothing inside but plain values and lists of them, or one thing all the same. */
function isOneThing(walk: Walk, raw: SchemaNode, place: Place): boolean {
  const { shared, fields } = shapeOf(walk.schemas, raw);
  if (ONE_THING.has(place.field) || (shared && WHOLE.has(shared))) return true;
  return fields.every(([, child]) => {
    const { node, shared: part } = shapeOf(walk.schemas, child);
    if (part && WHOLE.has(part) && part !== 'limit') return true;
    return !node.properties && (!node.items || !shapeOf(walk.schemas, node.items).node.properties);
  });
}

/** The length as one change, its note and ground as others. */
function compareLimits(walk: Walk, raw: SchemaNode, before: unknown, after: unknown, place: Place): void {
  const [was, is] = [limitOf(before), limitOf(after)];
  const ofStep = /(^|\.)steps\.limit$/.test(place.field);
  const bound = place.field === 'limits.promised' ? walk.bound : undefined;
  if (!was || !is || !sameLength(was, is)) walk.out.push(limitChange(place, was, is, { was: walk.tell(raw, before), is: walk.tell(raw, after) }, { concerned: walk.concerned, ended: walk.ended, ofStep, ...(bound ? { bound } : {}) }));
  if (!was || !is) return;
  for (const [key, child] of shapeOf(walk.schemas, raw).fields) {
    if ((key === 'note' || key === 'basis') && !same(was[key], is[key])) compareValues(walk, child, was[key], is[key], { ...fieldOf(place, key, shapeOf(walk.schemas, child).title), counts: AMBIGUOUS });
  }
}

/** 说明 and 依据 are unclear without the limit they belong to. */
const AMBIGUOUS: ReadonlyMap<string, number> = new Map([['说明', 2], ['时限依据', 2]]);

/** The schema has been checked, so a shared part has the shape of its name. */
const limitOf = (value: unknown): Limit | undefined => (isFields(value) ? (value as object as Limit) : undefined);
