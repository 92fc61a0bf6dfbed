// The operations of GitHub's REST API that the fake speaks, by the names of the published description.
export const OPERATIONS = [
  'actions/download-artifact', 'actions/get-workflow-run', 'actions/list-workflow-run-artifacts',
  'checks/create', 'checks/get', 'checks/list-annotations', 'checks/list-for-ref', 'checks/update',
  'git/get-ref', 'git/list-matching-refs',
  'issues/add-labels', 'issues/create-comment', 'issues/create-label', 'issues/delete-comment', 'issues/get-comment', 'issues/get-label', 'issues/list-comments',
  'issues/list-events', 'issues/list-labels-for-repo', 'issues/list-labels-on-issue', 'issues/remove-label', 'issues/update-comment',
  'pulls/check-if-merged', 'pulls/create', 'pulls/create-review', 'pulls/dismiss-review', 'pulls/get', 'pulls/get-review', 'pulls/list', 'pulls/list-commits', 'pulls/list-files',
  'pulls/list-requested-reviewers', 'pulls/list-reviews', 'pulls/merge', 'pulls/remove-requested-reviewers', 'pulls/request-reviewers', 'pulls/update', 'pulls/update-review',
  'rate-limit/get',
  'repos/get', 'repos/get-branch', 'repos/get-branch-rules', 'repos/get-collaborator-permission-level', 'repos/get-commit', 'repos/get-repo-ruleset', 'repos/get-repo-rulesets',
  'repos/list-activities', 'repos/list-branches', 'repos/list-commit-statuses-for-ref', 'repos/list-pull-requests-associated-with-commit',
  'teams/list-members-in-org',
  'users/get-authenticated', 'users/get-by-id', 'users/get-by-username',
] as const;
