// Every step of every workflow, with the words of the workflow, on a clone of this program with the sample county: what they call is there, and does what its name says.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from '../fake-github/stage.ts';
import { openPull, push } from '../fake-github/people.ts';
import { maybeSha, type Pull } from '../fake-github/world.ts';
import { serveFolder } from '../serve-folder.ts';
import { stepsOf, workflows } from './read-workflows.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const bin = mkdtempSync(join(tmpdir(), 'sunlist-npm-'));
let stage: Stage;
let pull: Pull;

beforeAll(async () => {
  stage = await setStage();
  const { fake: { world }, county, people, clone, run, commit } = stage;
  execFileSync('sh', ['-c', `git -C "${home}" archive HEAD | tar -x -C "${clone}"`]);
  symlinkSync(join(home, 'node_modules'), join(clone, 'node_modules'));
  writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\npreview\nreview\nartifact.tar\n');
  commit({}, { message: 'The program and the sample county' });
  run('push', '-q', 'origin', 'main');
  commit({ 'content/powers/market-regulation/food-business-licence.yml': readFileSync(join(clone, 'content/powers/market-regulation/food-business-licence.yml'), 'utf8').replace('    value: 6', '    value: 8') }, { branch: 'longer', from: 'main' });
  push(world, county, people.zhang, { from: clone, ref: 'longer', branch: 'longer' });
  pull = openPull(world, county, people.zhang, { branch: 'longer', title: '延长时限 $(touch pwned) `touch pwned`' });
  run('checkout', '-q', 'main');
  // What `npm run NAME -- …` comes to once everything is installed: package.json says so, and its test below.
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n[ "$1" = run ] && shift\nname=$1; shift\n[ "$1" = -- ] && shift\nexec "${process.execPath}" --disable-warning=ExperimentalWarning "scripts/$name.ts" "$@"\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  county.runs.push({ id: 4711, name: '检查', path: '.github/workflows/check.yml', event: 'pull_request', headSha: pull.headSha, headBranch: 'longer', status: 'completed', conclusion: 'success', artifacts: [] });
});
afterAll(async () => {
  rmSync(bin, { recursive: true, force: true });
  await stage.end();
});

const ran = new Set<string>();
/** Runs a step of a workflow as the runner does: `bash -e` in the clone, with the environment that the step names. */
async function step(run: string, env: Record<string, string> = {}, more = ''): Promise<{ status: number | null; output: string }> {
  expect(workflows.flatMap(([, workflow]) => stepsOf(workflow).flatMap((one) => one.run ?? []))).toContain(run);
  ran.add(run);
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-c', run + more], { cwd: stage.clone, env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, GITHUB_REPOSITORY: 'example-county/sunlist', GITHUB_API_URL: stage.fake.api, GITHUB_TOKEN: 'workflow', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (part: Buffer) => void (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => void (output += part.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  if (process.env['SHOW']) console.log(run, status, output.slice(-1500));
  return { status, output };
}

test('npm runs the scripts of the same name', () => {
  const { scripts } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(['check', 'preview', 'review', 'ledger', 'build', 'pages', 'test'].map((name) => scripts[name])).toEqual(['check', 'preview', 'review', 'ledger', 'build', 'pages', 'test'].map((name) => `node scripts/launch.mjs ${name}`));
});

test('check.yml: what CI checks holds for the committed program', async () => {
  const { status, output } = await step('npm run check');
  expect([status, output.slice(-2000)]).toEqual([0, expect.stringContaining('检查全部通过')]);
});

test('check.yml: the preview and the data beside it', async () => {
  const { status, output } = await step('npm run preview -- --out preview');
  expect([status, output.slice(-500)]).toEqual([0, expect.any(String)]);
  const result = JSON.parse(readFileSync(join(stage.clone, 'preview/result.json'), 'utf8')) as { built: boolean; head: string };
  expect([result.built, result.head, existsSync(join(stage.clone, 'preview/site/index.html'))]).toEqual([true, stage.run('rev-parse', 'HEAD'), true]);
});

test('review.yml: by run, by number, and all; the title of the request runs nowhere', async () => {
  expect(await step('npm run review -- --run "$RUN" --apply --preview review', { RUN: '4711' })).toMatchObject({ status: 0 });
  expect(pull.comments.length).toBe(1);
  expect(readFileSync(join(stage.clone, 'review/pr-1.html'), 'utf8')).toContain('$(touch pwned) `touch pwned`');
  expect(await step('npm run review -- --pr "$NUMBER" --apply --preview review', { NUMBER: '1' })).toMatchObject({ status: 0 });
  expect(await step('npm run review -- --pr "$NUMBER" --apply --preview review', { NUMBER: '1; touch pwned' })).toMatchObject({ status: 2, output: expect.stringContaining('--pr 要写正整数') });
  expect(await step('npm run review -- --open --apply --preview review')).toMatchObject({ status: 0 });
  expect([pull.comments.length, existsSync(join(stage.clone, 'pwned'))]).toEqual([1, false]);
});

test('ledger.yml: enters what was merged and hands it in, once', async () => {
  const first = await step('npm run ledger -- --github --push');
  expect(first).toMatchObject({ status: 0 });
  const ledger = maybeSha(stage.county, 'ledger');
  expect(await step('npm run ledger -- --github --push')).toMatchObject({ status: 0 });
  expect(maybeSha(stage.county, 'ledger')).toBe(ledger);
});

test('publish.yml: checks the last publication, builds, packs, hands in the log, and notices a site that is not the last', async () => {
  expect(await step('npm run pages -- check-last')).toMatchObject({ status: 0, output: expect.stringContaining('还没有发布过') });
  expect(await step('npm run build -- --log --out dist')).toMatchObject({ status: 0 });
  expect(await step('npm run pages -- pack --from dist --out artifact.tar')).toMatchObject({ status: 0 });
  expect(statSync(join(stage.clone, 'artifact.tar')).size).toBeGreaterThan(1_000_000);
  expect(spawnSync('tar', ['-tf', join(stage.clone, 'artifact.tar'), './index.html']).status).toBe(0);
  expect(await step('npm run pages -- record')).toMatchObject({ status: 0 });
  expect(maybeSha(stage.county, 'publications')).toBe(stage.run('rev-parse', 'publications'));
  const site = await serveFolder(join(stage.clone, 'dist'));
  try {
    expect(await step('npm run pages -- check-last', {}, ` --site ${site.address}`)).toMatchObject({ status: 0, output: expect.stringContaining('与 1 次发布的记录一致') });
    writeFileSync(join(stage.clone, 'dist/index.html'), 'somebody else');
    expect(await step('npm run pages -- check-last', {}, ` --site ${site.address}`)).toMatchObject({ status: 1 });
  } finally {
    await site.close();
  }
  expect(await step('npm run pages -- check-last', {}, ' --site http://127.0.0.1:1/')).toMatchObject({ status: 2 });
  expect(await step('npm run pages -- check-last --unreachable-is-fine', {}, ' --site http://127.0.0.1:1/')).toMatchObject({ status: 0 });
});

test('no step of a workflow was left out', () => {
  const all = new Set(workflows.flatMap(([, workflow]) => stepsOf(workflow).flatMap(({ run }) => run ?? [])));
  // The tests are running, and the other one does nothing.
  expect([...all].filter((run) => !ran.has(run))).toEqual(['npm test', 'exit 0']);
});
