// Records of any kind, generated from its schema: for property tests. Contents are Chinese, so that a key or an id in a sentence shows.
import fc from 'fast-check';
import type { Register } from '../../../src/model/register.ts';
import { resolve, sharedPart, type Schemas } from '../../../src/model/schemas.ts';
import type { SchemaNode } from '../../../src/model/schema-keywords.ts';

const WORDS = ['受理', '审查', '决定', '现场勘查', '申请人', '当事人', '应当', '不得', '五百元', '三十日', '材料', '《某条例》', '（一）', '，', '；', '。', '“引号”', '\n', '0000', '每证 10 元'];
const text: fc.Arbitrary<string> = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join('').trim() || '办');
const day = fc.constantFrom('2024-01-31', '2024-02-29', '2025-05-01', '2026-01-01');
const STEP_IDS = ['step-one', 'step-two', 'step-three', 'step-four'];

/** Steps know each other by ids that nobody should read. */
const id = fc.constantFrom(...STEP_IDS);

export interface Sources {
  schemas: Schemas;
  register: Register;
}

/** A record of that kind that its schema would accept, or nearly: lists are short, texts invented. */
export const recordOf = (kind: string, sources: Sources): fc.Arbitrary<object> => objectOf(sources.schemas.get(kind) ?? {}, sources, 0) as fc.Arbitrary<object>;

function valueOf(raw: SchemaNode, sources: Sources, depth: number): fc.Arbitrary<unknown> {
  const node = resolve(sources.schemas, raw);
  if (sharedPart(raw) === 'limit') return limit;
  if (node.refersTo) return fc.constantFrom(...known(node.refersTo, sources));
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.format === 'date' || (node.anyOf && !node.properties)) return day;
  if (node.items) return fc.array(valueOf(node.items, sources, depth + 1), { minLength: 1, maxLength: 4 }).map((items) => distinct(items));
  if (node.properties) return objectOf(raw, sources, depth);
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'integer' || node.type === 'number') return fc.integer({ min: Math.max(node.minimum ?? 0, 1), max: Math.min(node.maximum ?? 60, Math.max(node.minimum ?? 0, 1) + 60) });
  return text;
}

const limit = fc.oneof(
  fc.record({ kind: fc.constant('days'), value: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('workingDays', 'calendarDays', 'months', 'hours') }),
  fc.record({ kind: fc.constantFrom('immediate', 'none', 'unknown') }, { requiredKeys: ['kind'] }),
);

function objectOf(raw: SchemaNode, sources: Sources, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = resolve(sources.schemas, raw);
  const fields = Object.entries(properties).filter(([key, child]) => (depth < 5 || required.includes(key)) && (key !== 'id' || depth > 0) && known(resolve(sources.schemas, child).refersTo, sources).length > 0);
  // Of many fields only some are there, so that much stays absent.
  const chance = depth === 0 ? 4 : 2;
  return fc.record(Object.fromEntries(fields.map(([key, child]) => {
    const value = (key === 'id' && Object.hasOwn(properties, 'name') && !Object.hasOwn(properties, 'forge')) || (key === 'to' && child.pattern) ? id : valueOf(child, sources, depth + 1);
    return [key, required.includes(key) ? value : fc.oneof(...Array.from({ length: chance }, (_, index) => (index === 0 ? value : fc.constant(undefined))))];
  }))).map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

const known = (target: string | undefined, { register }: Sources): string[] => (target ? register.idsOf(target) : ['']);

/** Ids occur once in a list. */
function distinct(items: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const own = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (own === undefined) return true;
    if (seen.has(own)) return false;
    seen.add(own);
    return true;
  });
}
