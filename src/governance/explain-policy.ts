// The policy in words: what a legal officer reads to know who must agree to what.
import type { Deadlines, Policy, Roster } from '../model/schema-types.ts';
import { nodeAt, type Schemas } from '../model/schemas.ts';
import { visible } from '../model/visible-text.ts';
import { termsOf } from './people.ts';
import { ALWAYS_CONSTITUTION, type Route, type Stage } from './routes.ts';

export interface ToExplain {
  policy: Policy;
  roster: Roster;
  deadlines: Deadlines | null;
  schemas: Schemas;
  /** ISO date: who holds a role then. */
  today: string;
  /** Content folder below the root, with a slash at its end. */
  folder: string;
}

/** Chinese, for a terminal or a page: plain lines. */
export function explainPolicy(given: ToExplain): string {
  const { policy, folder } = given;
  const governing = [...new Set([...ALWAYS_CONSTITUTION.map((path) => folder + path), ...policy.constitution.paths])];
  return `${[
    `《${visible(policy.title)}》自 ${policy.since} 起施行。${policy.source ? `依据：${visible(policy.source)}。` : ''}`,
    ['各阶段，按先后次序：', ...policy.stages.map((stage, index) => `${index + 1}. ${stageWords(stage, given)}`)].join('\n'),
    ['什么改动走哪几步（从上往下，第一条对得上的算数）：', ...policy.routes.map((route) => `· ${routeWords(route, given)}`), '· 上面没有写到的改动：一律不放行。'].join('\n'),
    `管别的文件的文件（${governing.map(visible).join('、')}）要经过：${stageNames(policy.constitution.stages, policy)}；不能与内容改在一起。`,
    [
      '谁的同意不算：改动是自己写的、共同署名的或者最后推送的；不在名册里的；那天不在任或者现在已经离任的；应当回避的；程序账号；撤销了的、事后改过文字的。',
      '一个人有几个账号也只算一次；办过前面阶段的人不能再办后面的（另有规定的除外）。',
      '同意以后，本阶段管的内容又改了，要重新同意；别处改错字、换排版、与主干同步，不影响已经给出的同意。',
      `有人反对就不能合并，直到提出人撤回或者同意${policy.objections ? `，或者由${roleNames(policy.objections.resolvedBy, policy)}写明理由裁定` : ''}；反对意见和理由一直公开。`,
      '规则和名册只看主干上的，这次改动里写的不算。',
      ...(policy.checks?.length ? [`合并以前，自动检查必须成功：内容校验、${policy.checks.map(({ name, title }) => visible(title ?? name)).join('、')}。`] : ['合并以前，内容校验必须成功。']),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

function stageWords(stage: Stage, { policy, roster, deadlines, schemas, today }: ToExplain): string {
  const people = roster.people.filter((person) => termsOf(person, stage.roles, today).length > 0);
  const limit = stage.deadline === undefined ? undefined : deadlines?.deadlines?.find(({ id }) => id === stage.deadline);
  const units: Readonly<Record<string, string>> = { workingDays: '个工作日', calendarDays: '个自然日', months: '个月', years: '年' };
  const scope = [stage.covers?.fields && `只管${fieldNames(stage.covers.fields, schemas)}`, stage.covers?.except && `不管${fieldNames(stage.covers.except, schemas)}`].filter(Boolean).join('，');
  const when = stage.when && [stage.when.fields && `改到${fieldNames(stage.when.fields, schemas)}`, stage.when.asked && '有人提出'].filter(Boolean).join('，或者');
  const bodies = stage.bodies && stage.evidence?.includes('meeting') ? `（${stage.bodies.map((body) => nodeAt(schemas, 'meeting', ['body'])?.enumTitles?.[body] ?? body).join('、')}）` : '';
  return [
    `${visible(stage.title)}：${roleNames(stage.roles, policy)}，要 ${stage.count} 人同意${stage.office === 'own' ? '，必须是本部门的人' : stage.office === 'other' ? '，不得是本部门的人' : ''}`,
    `现在能办的有 ${people.length} 人${people.length > 0 && people.length <= 4 ? `（${people.map(({ name }) => visible(name)).join('、')}）` : ''}`,
    ...(stage.does ? [visible(stage.does).replace(/。$/, '')] : []),
    ...(scope ? [scope] : []),
    ...(when ? [`只在${when}时需要`] : []),
    ...(stage.evidence?.includes('meeting') ? [`还要有会议记录${bodies}，会议不得早于前面的阶段`] : []),
    ...(stage.evidence?.includes('opinion') ? ['还要有书面意见'] : []),
    ...(limit ? [limit.value === 'unknown' ? `期限在来源文件里缺失（${visible(limit.title)}）` : `期限 ${limit.value} ${units[limit.unit ?? 'calendarDays'] ?? ''}`] : []),
    ...(stage.acting === false ? ['代理的人不能办'] : []),
    ...(stage.samePerson ? ['办过前面阶段的人也可以办'] : []),
  ].join('；') + '。';
}

function routeWords(route: Route, { policy, schemas }: ToExplain): string {
  const sorts: Readonly<Record<string, string>> = nodeAt(schemas, 'policy', ['routes', 0, 'sorts', 0])?.enumTitles ?? {};
  const what = [
    route.kinds ? route.kinds.map((kind) => schemas.get(kind)?.title ?? kind).join('、') : route.paths ? `文件 ${route.paths.map(visible).join('、')}` : '任何记录',
    ...(route.fields ? [`的${fieldNames(route.fields, schemas, route.kinds)}`] : []),
    ...(route.except ? [`（不含${fieldNames(route.except, schemas, route.kinds)}）`] : []),
    ...(route.sorts ? [`，只限${route.sorts.map((sort) => sorts[sort] ?? sort).join('、')}`] : []),
    ...(route.drafts ? ['，只限改前改后都是草稿的'] : []),
    ...(route.typo === undefined ? [] : [`，只限不超过 ${route.typo} 个字、不涉及数字和“不、得、应、可”等关键字的改动`]),
  ].join('');
  return `${visible(route.title)}：${what} → ${stageNames(route.stages, policy)}`;
}

/** In the order of the policy, whatever the order in the route. */
const stageNames = (ids: readonly string[], { stages }: Policy): string => stages.filter(({ id }) => ids.includes(id)).map(({ title }) => visible(title)).join(' → ');
const roleNames = (ids: readonly string[], { roles }: Policy): string => ids.map((id) => visible(roles.find((role) => role.id === id)?.title ?? id)).join('或');

/** Chinese names, found in the first kind that has such a field: those of the route, the list itself, then any. */
function fieldNames(selectors: readonly string[], schemas: Schemas, first: readonly string[] = []): string {
  return selectors.map((selector) => {
    if (selector === 'body') return '正文';
    const path = selector.split('.');
    const kind = [...first, 'power', 'office', ...schemas.keys()].find((one) => one !== 'common' && nodeAt(schemas, one, path));
    return kind ? path.map((_, index) => nodeAt(schemas, kind, path.slice(0, index + 1))?.title ?? path[index]).join('›') : selector;
  }).join('、');
}
