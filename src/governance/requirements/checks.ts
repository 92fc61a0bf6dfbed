// Automatic checks: only a success, of this very head, reported by the program that is trusted with it.
import type { Requirement, Status } from '../decision.ts';
import type { CheckResult } from '../facts.ts';
import type { Docket } from '../docket.ts';

/** What this program finds out by itself about the merged content; no policy can leave it out. */
export const OWN_CHECK = 'validate';

const STATES: Readonly<Record<CheckResult['state'], readonly [Status, string, string]>> = {
  success: ['met', '成功', 'succeeded'],
  failure: ['refused', '没有通过，请按提示改正', 'failed; mend what it says'],
  pending: ['waiting', '还在进行', 'is running'],
  skipped: ['waiting', '被跳过了，跳过不算成功，请重新运行', 'was skipped, which is no success; run it again'],
  neutral: ['waiting', '没有给出结论，不算成功', 'gave no verdict, which is no success'],
  cancelled: ['waiting', '被取消了，请重新运行', 'was cancelled; run it again'],
  unknown: ['waiting', '状态不明，不算成功', 'is in an unknown state, which is no success'],
};

export function checksRequirement({ policy, facts: { checks, change } }: Docket): Requirement {
  const demanded = [{ name: OWN_CHECK, title: '内容校验' }, ...(policy.checks ?? []).filter(({ name }) => name !== OWN_CHECK)];
  const children = demanded.map((check): Requirement => {
    const source = 'source' in check ? check.source : undefined;
    const trusted = checks.filter((result) => result.name === check.name && (result.source === 'local' || (check.name !== OWN_CHECK && (source === undefined || result.source === source))));
    const forged = checks.some((result) => result.name === check.name && !trusted.includes(result));
    const last = trusted.findLast((result) => result.commit === change.head);
    const [status, zh, en] = last ? STATES[last.state] : ([
      'waiting',
      forged ? '只有别的程序报告的结果，不算数' : trusted.length > 0 ? '只检查过以前的版本，请等现在的版本检查完' : '还没有结果',
      forged ? 'was only reported by another program, which does not count' : trusted.length > 0 ? 'was made for an earlier version only' : 'has no result yet',
    ] as const);
    const title = check.title ?? check.name;
    return { id: `check/${check.name}`, title: { zh: title, en: check.name }, status, because: { zh: `${title}${zh}`, en: `${check.name} ${en}` }, has: [], discounted: [], children: [] };
  });
  const status = worst(children);
  return { id: 'checks', title: { zh: '自动检查', en: 'Checks' }, status, because: status === 'met' ? { zh: '自动检查全部成功', en: 'every check succeeded' } : { zh: `自动检查：${children.filter((child) => child.status !== 'met').map(({ because }) => because.zh).join('；')}`, en: children.filter((child) => child.status !== 'met').map(({ because }) => because.en).join('; ') }, has: [], discounted: [], children };
}

/** Refused where anything is, else waiting where anything is, else met; not needed where nothing else is there. */
export function worst(children: readonly { status: Status }[]): Status {
  for (const status of ['refused', 'waiting', 'met'] as const) if (children.some((child) => child.status === status)) return status;
  return 'notNeeded';
}
