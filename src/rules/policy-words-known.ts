import { closest } from '../model/closest.ts';
import { PLACES } from '../model/kinds.ts';
import { governed, samplePolicy } from './example-governance.ts';
import type { Path, Rule } from './rule.ts';

const KINDS = PLACES.map(({ kind }) => String(kind));
const { stages, routes } = samplePolicy();

export const policyWordsKnown: Rule<'policy'> = {
  id: 'policy-words-known',
  title: '审批规则里提到的角色、阶段和记录种类都存在',
  titleEn: 'Every role, stage and kind that the policy names exists',
  why: '写错一个角色，那一步就没有人能办，清单就改不动；写错一个阶段，那一步就没有人把关。',
  whyEn: 'A misspelt role leaves a stage that nobody can fill; a misspelt stage leaves a change that nobody guards.',
  source: ['R2', 'R15', 'R63'],
  severity: 'error',
  appliesTo: 'policy',
  check({ value: { roles, stages, routes, constitution, objections } }, { report }) {
    const check = (what: string, known: readonly string[], names: readonly string[], at: Path): void => {
      for (const [index, name] of names.entries()) {
        if (known.includes(name)) continue;
        const near = closest(name, [...known]);
        report({ at: [...at, index], message: `没有“${name}”这个${what}。`, help: `${near ? `是不是 ${near}？` : ''}改成已有的${what}，例如 ${near ?? known[0] ?? ''}。` });
      }
    };
    const [roleIds, stageIds] = [roles.map(({ id }) => id), stages.map(({ id }) => id)];
    for (const [list, ids, what] of [['roles', roleIds, '角色'], ['stages', stageIds, '阶段'], ['routes', routes.map(({ id }) => id), '路径']] as const) {
      for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) report({ at: [list, index, 'id'], message: `${what}“${id}”写了两次。`, help: `给后一个换一个编号，例如 ${id}-2，或者删去重复的。` });
    }
    for (const [index, role] of roles.entries()) check('角色', roleIds, role.incompatible ?? [], ['roles', index, 'incompatible']);
    for (const [index, stage] of stages.entries()) check('角色', roleIds, stage.roles, ['stages', index, 'roles']);
    for (const [index, route] of routes.entries()) {
      check('阶段', stageIds, route.stages, ['routes', index, 'stages']);
      check('记录种类', KINDS, route.kinds ?? [], ['routes', index, 'kinds']);
    }
    check('阶段', stageIds, constitution.stages, ['constitution', 'stages']);
    check('角色', roleIds, objections?.resolvedBy ?? [], ['objections', 'resolvedBy']);
  },
  good: [{ says: '提到的都有。', given: governed() }, { says: '反对意见由批准人裁定。', given: governed({ objections: { resolvedBy: ['leader'] } }) }],
  bad: [
    { says: '阶段写错了角色。', given: governed({ stages: stages.map((stage) => (stage.id === 'legal-review' ? { ...stage, roles: ['legel'] } : stage)) }), finds: [{ at: ['stages', 1, 'roles', 0], message: '没有“legel”这个角色。' }], mended: governed() },
    { says: '路径写了没有的阶段。', given: governed({ routes: [{ id: 'list', title: '清单', kinds: ['power'], stages: ['filing', 'legal-reviews'] }] }), finds: [{ at: ['routes', 0, 'stages', 1], message: '没有“legal-reviews”这个阶段。' }], mended: governed() },
    { says: '记录种类写错了。', given: governed({ routes: [{ id: 'list', title: '清单', kinds: ['powers'], stages: ['filing'] }] }), finds: [{ at: ['routes', 0, 'kinds', 0], message: '没有“powers”这个记录种类。' }], mended: governed() },
    { says: '两条路径用了同一个编号。', given: governed({ routes: [...routes, { id: 'list', title: '再来一条', kinds: ['law'], stages: ['filing'] }] }), finds: [{ at: ['routes', 2, 'id'], message: '路径“list”写了两次。' }], mended: governed() },
  ],
};
