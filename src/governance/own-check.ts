// What the program itself finds out about the merged content: the check that no policy can leave out.
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Change, CheckResult } from './facts.ts';
import { contentOfTree } from './merged-content.ts';
import { OWN_CHECK } from './requirements/checks.ts';

/** Findings about the content as it would be after the merge, and the check result that follows from them. Without a merged tree there is neither. */
export function ownCheck(repository: string, change: Change, today: string): { checks: CheckResult[]; findings: Finding[] } {
  if (change.mergedTree === null) return { checks: [], findings: [] };
  const findings = runRules(contentOfTree(repository, change.mergedTree, change.folder), { rules, today, prefix: change.folder });
  return { findings, checks: [{ name: OWN_CHECK, state: findings.some(({ severity }) => severity === 'error') ? 'failure' : 'success', commit: change.head, source: 'local' }] };
}
