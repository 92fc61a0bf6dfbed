// .github/CODEOWNERS from policy and roster: only who is told of a change. On GitHub one owner of many is enough and the last line wins, so it decides nothing here.
import { PLACES } from '../model/kinds.ts';
import type { Policy, Roster } from '../model/schema-types.ts';
import { ALWAYS_CONSTITUTION } from './routes.ts';

export const CODEOWNERS = '.github/CODEOWNERS';

const HEAD = ['# Generated from the policy and the roster in content/governance/. Run `npm run generate`; do not edit by hand.', '# 只用来通知第一步该看的人，不决定谁批准：批准由审批规则决定（npm run review -- --explain）。没有列出的文件也要审批。'];

/** In: policy, roster, the content folder below the root with a slash at its end, and the offices that have powers. Whoever has no account, or no current term, is left out; a term that ended stays ended, so that the text does not change from day to day. */
export function codeowners(policy: Policy, roster: Roster, folder: string, offices: readonly string[]): string {
  const rolesOf = (stages: readonly string[]): string[] => policy.stages.filter(({ id }) => stages.includes(id)).flatMap(({ roles }) => roles);
  // Who comes later is asked in turn (the review does it); GitHub would ask all at once.
  const firstOf = (stages: readonly string[]): string[] => policy.stages.find(({ id, when }) => stages.includes(id) && !when)?.roles ?? [];
  const owners = (roles: readonly string[], office?: string): string =>
    [...new Set(roster.people.filter((person) => person.terms.some((term) => term.to === undefined && roles.includes(term.role) && [undefined, office].includes(term.office ?? ownOffice(policy, term.role, person.office))))
      .flatMap(({ identities = [] }) => identities.flatMap(({ forge, login }) => (forge === 'github' && login !== undefined ? [`@${login}`] : []))))].sort().join(' ');
  const line = (pattern: string, names: string): string[] => (names === '' ? [] : [`${pattern} ${names}`]);
  const governing = rolesOf(policy.constitution.stages);
  const kinds = PLACES.flatMap(({ kind, path }) => {
    const roles = policy.routes.filter(({ paths: files, kinds: own, sorts, typo, drafts }) => !files && !sorts && !drafts && typo === undefined && (!own || own.includes(kind))).flatMap(({ stages }) => firstOf(stages));
    const pattern = `/${folder}${path}`;
    return kind === 'power' ? [...line(pattern, owners(roles)), ...offices.flatMap((office) => line(`${pattern}${office}/`, owners(roles, office)))] : line(pattern, owners(roles));
  });
  const paths = policy.routes.flatMap((route) => (route.paths ?? []).flatMap((path) => line(anchored(path), owners(firstOf(route.stages)))));
  const constitution = [...new Set([...ALWAYS_CONSTITUTION.map((path) => folder + path), ...policy.constitution.paths])].flatMap((path) => line(anchored(path), owners(governing)));
  // The last line that fits wins: what governs the others stands last.
  return [...HEAD, ...paths, ...kinds, ...constitution].join('\n') + '\n';
}

/** A person of an office who acts only for it: whoever holds a role whose stages are all for the own office. */
function ownOffice(policy: Policy, role: string, office: string | undefined): string | undefined {
  const stages = policy.stages.filter(({ roles }) => roles.includes(role));
  return stages.length > 0 && stages.every((stage) => stage.office === 'own') ? office : undefined;
}

const anchored = (pattern: string): string => `/${pattern.replace(/\/\*\*$/, '/')}`;
