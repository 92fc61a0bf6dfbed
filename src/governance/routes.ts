// Which stages a changed field must go through: the first route that fits it, or none, and then nobody may let it pass.
import type { Policy } from '../model/schema-types.ts';
import { inside, touches } from './field-selector.ts';
import type { LeafChange, Subject } from './leaf-changes.ts';
import { pathMatches } from './path-pattern.ts';
import { isTypo } from './typo.ts';

export type Stage = Policy['stages'][number];
export type Route = Policy['routes'][number];

/** Whatever a policy forgets: who may change the rules and the names of those who apply them. */
export const ALWAYS_CONSTITUTION = ['governance/policy.yml', 'governance/roster.yml'] as const;

/** Whether a path is one of the files that govern the others. */
export function isConstitution(policy: Policy, folder: string, path: string): boolean {
  return ALWAYS_CONSTITUTION.some((own) => path.toLowerCase() === (folder + own).toLowerCase()) || policy.constitution.paths.some((pattern) => pathMatches(pattern, path));
}

/** The first route that fits a changed field; undefined where none does. */
export function routeOf(policy: Policy, subject: Subject, leaf: LeafChange): Route | undefined {
  return policy.routes.find((route) => fits(route, subject, leaf));
}

function fits(route: Route, subject: Subject, leaf: LeafChange): boolean {
  if (route.sorts && !route.sorts.includes(leaf.sort)) return false;
  if (!subject.record) return (route.paths ?? []).some((pattern) => pathMatches(pattern, subject.key));
  if (route.paths || (route.kinds && !route.kinds.includes(subject.record.kind))) return false;
  if (route.drafts && !subject.draft) return false;
  // What is not one field (the record as such, its place, everything in a record that is new or gone) is only for a route of whole records.
  const whole = ['$record', '$path', '$text'].includes(leaf.path[0] ?? '') || leaf.sort === 'added' || leaf.sort === 'removed';
  if (route.fields && (whole || leaf.path[0] === '$form' || !route.fields.some((selector) => inside(selector, leaf.path)))) return false;
  if (route.except?.some((selector) => touches(selector, leaf.path))) return false;
  return route.typo === undefined || isTypo(leaf.before, leaf.after, route.typo);
}

/** Whether a stage answers for a field: pseudo-fields belong to every stage. */
export function covers(stage: Stage, leaf: LeafChange): boolean {
  const { fields, except } = stage.covers ?? {};
  if (leaf.path[0]?.startsWith('$') && leaf.path[0] !== '$body') return true;
  if (fields && !fields.some((selector) => touches(selector, leaf.path))) return false;
  return !except?.some((selector) => inside(selector, leaf.path));
}

/** Whether a stage that is not always needed is needed for a field. */
export function wanted(stage: Stage, leaf: LeafChange, asked: boolean): boolean {
  const { when } = stage;
  if (!when) return true;
  return (when.asked === true && asked) || (when.fields ?? []).some((selector) => leaf.path[0] === '$text' || touches(selector, leaf.path));
}
