// What a workflow's token must hold for an operation, from the documentation's list of permissions of GitHub Apps. `metadata` is always held.
const ANY = { need: [] as readonly string[], level: 'read' } as const;
const needs = (level: 'read' | 'write', ...need: string[]) => ({ need, level });

const RULES: readonly [RegExp, { need: readonly string[]; level: 'read' | 'write' }][] = [
  [/^checks\/(create|update)$/, needs('write', 'checks')],
  [/^checks\//, needs('read', 'checks')],
  [/^issues\/(create-comment|update-comment|delete-comment|add-labels|remove-label)$/, needs('write', 'issues', 'pull-requests')],
  [/^issues\/create-label$/, needs('write', 'issues', 'pull-requests')],
  [/^issues\//, needs('read', 'issues', 'pull-requests')],
  [/^pulls\/merge$/, needs('write', 'contents')],
  [/^pulls\/(create|update|create-review|update-review|dismiss-review|request-reviewers|remove-requested-reviewers)$/, needs('write', 'pull-requests')],
  [/^pulls\/check-if-merged$|^repos\/list-pull-requests-associated-with-commit$/, needs('read', 'contents', 'pull-requests')],
  [/^pulls\//, needs('read', 'pull-requests')],
  [/^repos\/list-commit-statuses-for-ref$/, needs('read', 'statuses')],
  [/^(git\/|repos\/(get-commit|get-content|list-activities|list-branches|get-branch$))/, needs('read', 'contents')],
  [/^actions\//, needs('read', 'actions')],
  // A workflow's token never holds this one.
  [/^teams\//, needs('read', 'members')],
];

/** Whether a token with these permissions may do it; any one of the listed permissions is enough. */
export function mayDo(operation: string, permissions: Readonly<Record<string, 'read' | 'write'>>): boolean {
  const { need, level } = RULES.find(([pattern]) => pattern.test(operation))?.[1] ?? ANY;
  return need.length === 0 || need.some((name) => permissions[name] === 'write' || (level === 'read' && permissions[name] === 'read'));
}
