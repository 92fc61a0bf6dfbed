// npm run validate as a program: exit status, what goes to which stream, and folders outside Git.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCounty, remove, write } from '../bad-input/county.ts';
import { GOOD_POWER, POWER } from '../bad-input/bad-case.ts';

const script = fileURLToPath(new URL('../../scripts/validate.ts', import.meta.url));
let good = '';
let bad = '';

beforeAll(() => {
  good = newCounty();
  bad = newCounty();
  write(bad, POWER, GOOD_POWER.replace('inForce', 'active'));
});
afterAll(() => [good, bad].forEach(remove));

function run(args: readonly string[], options: { cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], { encoding: 'utf8', maxBuffer: 1e9, ...options });
  return { status, stdout, stderr };
}

describe('exit status', () => {
  test('0 where nothing is an error', () => {
    const { status, stderr } = run(['--content', good, '--today', '2026-06-01']);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('1 where something is', () => expect(run(['--content', bad, '--format', 'json']).status).toBe(1));

  test.each([
    ['a day that does not exist', ['--today', '2026-02-30'], '✗ 选项 --today <date> 不能是“2026-02-30”：写成 2026-01-31 这样的、日历上存在的日期。'],
    ['a day in words', ['--today', '今天'], '✗ 选项 --today <date> 不能是“今天”：写成 2026-01-31 这样的、日历上存在的日期。'],
    ['an unknown format', ['--format', 'xml'], '✗ 选项 --format <format> 不能是“xml”，可以是：text, json, sarif, github。'],
    ['an unknown option', ['--colour'], '✗ 没有 --colour 这个选项。'],
    ['a word too many', ['content'], '✗ 多写了内容：最多 0 个，现在 1 个。'],
    ['a folder that does not exist', ['--content', '/nowhere/at/all'], '✗ 没有 /nowhere/at/all 这个目录。用 --content 指明内容目录，或运行 npm run init。'],
    ['a file instead of a folder', ['--content', script], `✗ ${script} 是一个文件，不是内容目录。用 --content 指明内容目录。`],
  ])('2 and a Chinese sentence for %s', (_, args, sentence) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', sentence]);
  });

  test('2 for a folder that is no content', () => {
    const empty = mkdtempSync(join(tmpdir(), 'sunlist-empty-'));
    expect(run(['--content', empty])).toEqual({ status: 2, stdout: '', stderr: `✗ ${empty} 不是内容目录：里面没有 site.yml。用 --content 指明内容目录，或运行 npm run init。\n` });
    rmSync(empty, { recursive: true });
  });

  // The superuser may read everything: there somebody else asks.
  test('2 for a folder without the right to read', () => {
    const closed = mkdtempSync(join(tmpdir(), 'sunlist-closed-'));
    chmodSync(closed, 0);
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, '--content', closed], { encoding: 'utf8', cwd: '/', ...nobody });
    expect([status, stderr]).toEqual([2, `✗ 没有读取 ${closed} 的权限。把读取权限给予运行这条命令的用户。\n`]);
    chmodSync(closed, 0o700);
    rmSync(closed, { recursive: true });
  });
});

describe('where the folder lies', () => {
  test('files are called as one would type them from where one stands', () => {
    const home = mkdtempSync(join(tmpdir(), 'sunlist-home-'));
    mkdirSync(join(home, 'powers/transport'), { recursive: true });
    write(home, 'site.yml', 'title: 示例\n');
    const first = (args: string[], cwd: string) => (JSON.parse(run([...args, '--format', 'json'], { cwd }).stdout) as { findings: { file: string }[] }).findings[0]?.file;
    expect([first(['--content', '.'], home), first(['--content', './'], home), first(['--content', `${home}//`], '/'), first(['--content', home.slice(1)], '/')]).toEqual(['site.yml', 'site.yml', `${home}/site.yml`, `${home.slice(1)}/site.yml`]);
    rmSync(home, { recursive: true });
  });
});

test('JSON to a pipe arrives whole, however large it is', () => {
  const large = newCounty();
  for (let index = 0; index < 400; index += 1) write(large, `powers/transport/p-${index}.yml`, Array.from({ length: 60 }, (_, field) => `unknown-${field}: 1\n`).join(''));
  const { status, stdout } = run(['--content', large, '--format', 'json']);
  expect([status, (JSON.parse(stdout) as { findings: unknown[] }).findings.length > 24_000, stdout.length > 4_000_000]).toEqual([1, true, true]);
  remove(large);
});

test('a reader that stops early is no error', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" --disable-warning=ExperimentalWarning "${script}" --content "${bad}" --format json | head -c 10`], { encoding: 'utf8' });
  expect(stderr).toBe('');
});

test('all four formats say the same number of findings', () => {
  const json = JSON.parse(run(['--content', bad, '--format', 'json']).stdout) as { findings: unknown[] };
  const sarif = JSON.parse(run(['--content', bad, '--format', 'sarif']).stdout) as { runs: [{ results: unknown[] }] };
  const github = run(['--content', bad, '--format', 'github']).stdout.split('\n').filter((line) => /^::(error|warning|notice) file=/.test(line));
  const text = run(['--content', bad]).stdout;
  expect([sarif.runs[0].results.length, github.length, text.includes(`共 ${json.findings.length} 条`)]).toEqual([json.findings.length, json.findings.length, true]);
});
