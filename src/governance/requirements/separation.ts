// Files that govern the others are never changed together with content: one approval would wave the other through.
import { visible } from '../../model/visible-text.ts';
import type { Requirement, Words } from '../decision.ts';
import type { Docket } from '../docket.ts';

const TITLE: Words = { zh: '根本文件单独改', en: 'Constitution apart' };

export function separationRequirement({ subjects, facts: { change } }: Docket): Requirement {
  const governing = subjects.filter(({ constitution }) => constitution);
  const content = subjects.filter((subject) => !subject.constitution && subject.paths.some((path) => path.startsWith(change.folder)));
  const said = (status: Requirement['status'], zh: string, en: string): Requirement => ({ id: 'separation', title: TITLE, status, because: { zh, en }, has: [], discounted: [], children: [] });
  if (governing.length === 0) return said('notNeeded', '没有改动审批规则、名册、数据格式和程序', 'no file that governs others is changed');
  if (content.length === 0) return said('met', '只改根本文件', 'only files that govern others are changed');
  const names = (list: typeof subjects): string => list.slice(0, 3).map(({ key }) => visible(key)).join('、');
  return said('refused', `根本文件（${names(governing)}）不能与内容（${names(content)}）改在一起，请分成两次提出`, `files that govern others (${names(governing)}) must not be changed together with content (${names(content)}); make two requests`);
}
