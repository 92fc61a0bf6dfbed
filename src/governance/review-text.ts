// A decision for a terminal, in Chinese: what the change does, what is wrong with it, who must still do what until when.
import { visible } from '../model/visible-text.ts';
import type { Finding } from '../rules/rule.ts';
import type { RecordChange } from './apply-changes.ts';
import type { Decision, Discounted, Requirement, Status } from './decision.ts';

const SIGNS: Readonly<Record<Status, string>> = { met: '✓', waiting: '…', refused: '✗', notNeeded: '－' };
const HEADS = { approved: '✓ 可以合并', waiting: '… 还不能合并', refused: '✗ 不能合并' } as const;
const SORTS = { added: '新增', removed: '删除', changed: '修改' } as const;

export interface ReviewToPrint {
  decision: Decision;
  changes: readonly RecordChange[];
  findings: readonly Finding[];
  /** Statement files that could not be read. */
  unread: readonly { name: string; problem: string }[];
}

/** Lines for people. Nothing in it can move the cursor of a terminal. */
export function reviewText({ decision, changes, findings, unread }: ReviewToPrint): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const parts = [
    `${HEADS[decision.decision]}：${visible(decision.because.zh)}。`,
    ['改了什么', ...changes.slice(0, MOST).flatMap(changeLines), ...(changes.length > MOST ? [`  ……另有 ${changes.length - MOST} 处，用 --format json 看全部`] : [])],
    ...(errors.length > 0 ? [['要先改正', ...errors.slice(0, MOST).map(({ file, line, column, message, help }) => `  ${visible(file)}:${line}:${column} ${visible(message)}\n    → ${visible(help)}`), ...(errors.length > MOST ? [`  ……另有 ${errors.length - MOST} 处，用 npm run validate 看全部`] : [])]] : []),
    ['审批', ...decision.requirements.filter(({ status }) => status !== 'notNeeded').flatMap(requirementLines)],
    ...(decision.objections.length > 0 ? [['反对意见（了结以后也留在这里）', ...decision.objections.map(({ name, reason, raised, over, id }) => `  ${over ? '✓' : '✗'} ${visible(name)}（${raised.slice(0, 10)}，${visible(id)}）：${visible(reason || '没有写理由')}${over ? ` → ${{ withdrawn: '已撤回', approved: '提出人已同意', settled: '已裁定' }[over.how]}（${visible(over.by)}，${over.at.slice(0, 10)}${over.reason && over.how === 'settled' ? `：${visible(over.reason)}` : ''}）` : ''}`)]] : []),
    ...(unread.length > 0 ? [['读不懂的声明', ...unread.map(({ name, problem }) => `  ${visible(name)}：${visible(problem)}`)]] : []),
  ];
  return `${parts.map((part) => (typeof part === 'string' ? part : part.join('\n'))).join('\n\n')}\n`;
}

const MOST = 30;

function changeLines({ path, sort, kind, name, comparison, unreadable }: RecordChange): string[] {
  const head = `  ${SORTS[sort]} ${kind === undefined ? visible(path) : `${visible(kind)}“${visible(name ?? '')}”（${visible(path)}）`}`;
  if (unreadable !== undefined) return [head, `    读不懂：${visible(unreadable)}`];
  const lines = [...(comparison?.fields ?? []).map(({ words }) => words.zh), ...(comparison?.flow?.steps ?? []).map(({ words }) => words.zh)];
  if (kind !== undefined && sort === 'changed' && lines.length === 0) return [head, '    只改了排版、注释或位置'];
  return [head, ...[...new Set(lines)].map((words) => `    · ${visible(words)}`)];
}

function requirementLines(requirement: Requirement): string[] {
  const { status, title, because, children, discounted } = requirement;
  // Whoever waits for an earlier stage can do nothing yet.
  const shown = children.filter((child) => (child.status === 'met' && children.length <= 5) || child.status === 'refused' || child.turn !== false).slice(0, MOST);
  return [
    `  ${SIGNS[status]} ${visible(title.zh)}：${visible(because.zh)}`,
    ...shown.flatMap((child) => childLines(child, children.length > 1 || child.status !== status)),
    ...discounted.map((one) => `      不算：${discountedLine(one)}`),
  ];
}

function childLines({ status, subject, because, needs, turn, until, has, discounted, hash }: Requirement, named: boolean): string[] {
  return [
    ...(named || !hash ? [`    ${SIGNS[status]} ${visible(subject ?? '')}${subject ? '：' : ''}${visible(because.zh)}`] : subject ? [`    ${SIGNS[status]} ${visible(subject)}`] : []),
    ...(needs && turn ? [`      等谁：${needs.people.length > 0 ? needs.people.map(({ name }) => visible(name)).join('、') : '名册里现在没有人能办'}`] : []),
    ...(until && status !== 'met' ? [`      期限：${until.words.zh}`] : []),
    ...(status === 'met' ? [] : has.map(({ name, given }) => `      已有：${visible(name)}（${given.slice(0, 10)}）`)),
    ...discounted.map((one) => `      不算：${discountedLine(one)}`),
  ];
}

const discountedLine = ({ who, given, words }: Discounted): string => `${visible(who)}（${visible(given.slice(0, 10))}）——${words.zh}`;
