// Nothing passes because no rule spoke: every changed field needs a route, and at least one stage that answers for it.
import { visible } from '../../model/visible-text.ts';
import type { Requirement, Words } from '../decision.ts';
import type { Docket, RoutedSubject } from '../docket.ts';
import { covers } from '../routes.ts';

const TITLE: Words = { zh: '审批路径', en: 'Routes' };
const PSEUDO: Readonly<Record<string, string>> = { $record: '整条记录', $path: '文件位置', $body: '正文', $text: '文件', $form: '排版和注释' };

export function routesRequirement(docket: Docket): Requirement {
  const children = docket.subjects.flatMap((subject): Requirement[] => {
    const because = unanswered(docket, subject);
    return because ? [{ id: `routes/${subject.key}`, title: TITLE, status: 'refused', because, subject: subject.key, has: [], discounted: [], children: [] }] : [];
  });
  if (children.length > 0) return { id: 'routes', title: TITLE, status: 'refused', because: { zh: `有 ${children.length} 处改动，审批规则没有写由谁批准，一律不放行`, en: `the policy does not say who approves ${children.length} of the changes; what is not listed is denied` }, has: [], discounted: [], children };
  const routes = [...new Set(docket.subjects.flatMap(({ routed }) => routed.flatMap(({ route }) => route ?? [])))];
  const titles = routes.map((id) => (id === 'constitution' ? '根本文件' : (docket.policy.routes.find((route) => route.id === id)?.title ?? id)));
  return { id: 'routes', title: TITLE, status: docket.subjects.length > 0 ? 'met' : 'refused', because: docket.subjects.length > 0 ? { zh: `按“${titles.join('”“')}”审批`, en: `approved by: ${routes.join(', ')}` } : { zh: '没有可以审批的改动', en: 'there is nothing to approve' }, has: [], discounted: [], children };
}

function unanswered(docket: Docket, subject: RoutedSubject): Words | undefined {
  const needed = docket.stagesOf(subject);
  const lost = subject.routed.filter(({ leaf, stages }) => !needed.some((stage) => stages.includes(stage.id) && covers(stage, leaf)));
  if (lost.length === 0) return undefined;
  const names = lost.slice(0, 3).map(({ leaf: { path } }) => visible(PSEUDO[path[0] ?? ''] ?? path.join('.'))).join('、');
  return { zh: `“${visible(subject.key)}”的${names}${lost.length > 3 ? ` 等 ${lost.length} 处` : ''}没有规定由谁审批`, en: `nobody is named to approve ${names} of ${visible(subject.key)}` };
}
