// Two procedures compared as graphs: steps by their ids, links as they are drawn, the unwritten ones too.
import type { Step } from '../../model/schema-types.ts';
import { flowGraph } from '../../flow/graph.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { FieldChange, FlowChange, StepChange } from './change.ts';
import { align } from './compare-align.ts';
import type { Walk } from './compare-fields.ts';
import { isFields, listOf, same, type Fields } from './compare-same.ts';

/** The steps a record of any kind holds itself. */
export function stepsOf({ procedure, steps }: Fields): readonly Step[] {
  return listOf(isFields(procedure) ? procedure['steps'] : steps).filter(isFields) as readonly object[] as readonly Step[];
}

/** The steps a record follows: its own, else those of its category flow as they are known today. */
export function stepsFollowed(record: Fields, { register }: Pick<Walk, 'register'>): readonly Step[] {
  const own = stepsOf(record);
  const { procedure } = record;
  const flow = isFields(procedure) && typeof procedure['flow'] === 'string' ? register.get('flow', procedure['flow']) : undefined;
  return own.length ? own : (flow?.value.steps ?? []);
}

/** In: two records, and what was found field by field. Out: the same as a graph; nothing where the steps are what they were. */
export function flowChange(walk: Walk, was: Fields, is: Fields): FlowChange | undefined {
  const [written, now] = [stepsOf(was), stepsOf(is)];
  if ((written.length === 0 && now.length === 0 && same(was['procedure'], is['procedure'])) || same(written, now) && written.length) return undefined;
  const [before, after] = [stepsFollowed(was, walk), stepsFollowed(is, walk)];
  const change: FlowChange = { steps: stepChanges(walk.out, before, after), links: linkChanges(before, after) };
  return change.steps.length || change.links.length ? change : undefined;
}

function stepChanges(fields: readonly FieldChange[], before: readonly Step[], after: readonly Step[]): StepChange[] {
  const pairs = align(before, after, { key: (step) => (isFields(step) ? String(step['id']) : undefined), text: (step) => JSON.stringify(step) ?? '' });
  return pairs.flatMap(({ before: from, after: to, moved }): StepChange[] => {
    const [old, now] = [from === undefined ? undefined : before[from], to === undefined ? undefined : after[to]];
    if (!old && now) return [{ id: now.id, sort: 'added', words: { zh: `增加环节“${now.name}”`, en: `Step “${now.name}” added` } }];
    if (old && !now) return [{ id: old.id, sort: 'removed', words: { zh: `减少环节“${old.name}”`, en: `Step “${old.name}” removed` } }];
    if (!old || !now || (same(old, now) && !moved)) return [];
    const told = fields.filter(({ path }) => path.includes(`steps[${now.id}]`)).map(({ words }) => words);
    const words: Bilingual = told.length ? { zh: told.map(({ zh }) => zh).join('；'), en: told.map(({ zh, en }) => en ?? zh).join('; ') } : { zh: `环节“${now.name}”有改动`, en: `Step “${now.name}” changed` };
    return [{ id: now.id, sort: same(old, now) ? 'moved' : 'changed', words }];
  });
}

function linkChanges(before: readonly Step[], after: readonly Step[]): FlowChange['links'] {
  const [was, is] = [linksOf(before), linksOf(after)];
  return [
    ...[...is].flatMap(([key, link]) => (was.has(key) ? [] : [{ ...link, sort: 'added' as const }])),
    ...[...was].flatMap(([key, link]) => (is.has(key) ? [] : [{ ...link, sort: 'removed' as const }])),
  ];
}

/** By what they connect and when, so that the order of steps does not matter. */
function linksOf(steps: readonly Step[]): Map<string, { from: string; to: string; when?: string }> {
  const { nodes, edges } = flowGraph(steps);
  return new Map(edges.map(({ from, to, when }) => {
    const link = { from: nodes[from]!.step.id, to: nodes[to]!.step.id, ...(when === undefined ? {} : { when }) };
    return [`${link.from}\n${link.to}\n${when ?? ''}`, link];
  }));
}
