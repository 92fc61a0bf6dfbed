// Two versions of one record → what changed, in words that say for whom it is better, the most important first.
import type { Kind } from '../../model/kinds.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import type { Limit } from '../../model/schema-types.ts';
import type { RecordComparison } from './change.ts';
import { compareObjects, type Walk } from './compare-fields.ts';
import { byImportance } from './compare-importance.ts';
import { flowChange, stepsOf } from './compare-flows.ts';
import { compareLists } from './compare-lists.ts';
import { fieldOf, topOf } from './compare-place.ts';
import { teller, type ComparisonContext } from './compare-said.ts';
import { isFields, type Fields } from './compare-same.ts';
import type { Concerned } from './compare-sentences.ts';
import { shapeOf } from './compare-shape.ts';
import { reviewsTogether } from './compare-reviews.ts';
import { toldTogether } from './compare-told-together.ts';

export type { ComparisonContext } from './compare-said.ts';

/** The texts below the heads of two MDX files. */
export interface Bodies {
  before: string | undefined;
  after: string | undefined;
}

/** In: two records of one kind, in today's shape. Out: their differences, the most important first; none for two that say the same. Never throws for records that match their schema. */
export function compareRecords(kind: Kind, before: object, after: object, context: ComparisonContext, bodies?: Bodies): RecordComparison {
  const schema = context.schemas.get(kind);
  if (!schema) return { kind, fields: [] };
  const [was, is] = [before as Fields, after as Fields];
  const walk: Walk = { kind, ended: is['status'] !== was['status'] && (ENDED.has(was['status']) || ENDED.has(is['status'])), ...context, tell: teller(context), concerned: concernedBy(is), ...boundOf(is), stepName: stepNames(was, is), out: [] };
  compareObjects(walk, schema, was, is, topOf(shapeOf(context.schemas, schema)));
  if (bodies && bodies.before !== bodies.after) compareLists(walk, BODY, paragraphs(bodies.before), paragraphs(bodies.after), fieldOf(topOf(shapeOf(context.schemas, schema)), 'body', shapeOf(context.schemas, BODY).title));
  const flow = flowChange(walk, was, is);
  return { kind, fields: reviewsTogether(toldTogether(walk, walk.out, was, is)).sort(byImportance), ...(flow ? { flow } : {}) };
}

/** What a power that is no longer exercised asked and granted ended with it: that is no gain or loss of its own. */
const ENDED: ReadonlySet<unknown> = new Set(['delegated', 'repealed', 'moved', 'split', 'merged']);

const BODY: SchemaNode = { title: '正文', titleEn: 'Text', type: 'array', items: { type: 'string' } };

const paragraphs = (body: string | undefined): string[] => (body ?? '').split(/\n[^\S\n]*\n/).map((text) => text.trim()).filter(Boolean);

/** Whoever applies; whoever is concerned where nobody hands in anything; nobody outside for an internal power. */
function concernedBy({ family, materials, conditions, service }: Fields): Concerned {
  if (family === 'internal') return { zh: '', en: '' };
  return materials || conditions || service || family === undefined ? { zh: '申请人', en: 'the applicant' } : { zh: '当事人', en: 'the person concerned' };
}

function boundOf({ limits }: Fields): { bound?: Limit } {
  const statutory = isFields(limits) ? limits['statutory'] : undefined;
  return isFields(statutory) ? { bound: statutory as object as Limit } : {};
}

/** Steps as the record names them now, else as it named them before. */
function stepNames(was: Fields, is: Fields): (id: string) => string | undefined {
  let names: Map<string, string> | undefined;
  return (id) => {
    names ??= new Map([...stepsOf(was), ...stepsOf(is)].map((step) => [step.id, step.name]));
    return names.get(id);
  };
}
