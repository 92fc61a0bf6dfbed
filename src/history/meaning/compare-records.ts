// Two versions of one record → what changed, in words that say for whom it is better, the most important first.
import type { Kind } from '../../model/kinds.ts';
import type { Limit, Step } from '../../model/schema-types.ts';
import type { RecordComparison } from './change.ts';
import { compareObjects, type Walk } from './compare-fields.ts';
import { byImportance } from './compare-importance.ts';
import { topOf } from './compare-place.ts';
import { teller, type ComparisonContext } from './compare-said.ts';
import { isFields, listOf, type Fields } from './compare-same.ts';
import type { Concerned } from './compare-sentences.ts';
import { shapeOf } from './compare-shape.ts';
import { toldTogether } from './compare-told-together.ts';

export type { ComparisonContext } from './compare-said.ts';

/** In: two records of one kind, in today's shape. Out: their differences, the most important first; none for two that say the same. Never throws for records that match their schema. */
export function compareRecords(kind: Kind, before: object, after: object, context: ComparisonContext): RecordComparison {
  const schema = context.schemas.get(kind);
  if (!schema) return { kind, fields: [] };
  const [was, is] = [before as Fields, after as Fields];
  const walk: Walk = { kind, ...context, tell: teller(context), concerned: concernedBy(is), ...boundOf(is), stepName: stepNames(was, is), out: [] };
  compareObjects(walk, schema, was, is, topOf(shapeOf(context.schemas, schema)));
  return { kind, fields: toldTogether(walk, walk.out, was, is).sort(byImportance) };
}

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

/** The steps a record of any kind holds itself. */
export function stepsOf(record: Fields): readonly Step[] {
  const { procedure, steps } = record;
  return listOf(isFields(procedure) ? procedure['steps'] : steps) as readonly Step[];
}
