// Every command, as a process: its help and its complaints are Chinese, and what cannot run ends with 2.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const COMMANDS = ['bench', 'build', 'check', 'generate', 'import', 'init', 'new', 'start', 'validate'];
const run = (name: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** English words that are neither options, values, keys, file names nor names of things. */
const english = (text: string): string[] => text.match(/\b(?:usage|options|arguments|default|choices|allowed|display|help for|error|unknown|invalid|missing|required|expected|got|passed)\b/gi) ?? [];

describe.each(COMMANDS)('%s', (name) => {
  test('explains itself in Chinese', () => {
    const { status, stdout } = run(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^用法： npm (run )?${name} -- \\[选项\\]`));
    expect(stdout).toContain('--help');
    expect(english(stdout)).toEqual([]);
  });

  test('refuses an option that it does not know, in Chinese', () => {
    expect(run(name, ...(name === 'import' ? ['list.xlsx', '--office', 'transport'] : []), '--no-such-option')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^✗ 没有 --no-such-option 这个选项。/) as string });
  });
});

test.each([['validate', '2026-02-30'], ['validate', '2026-2-3'], ['validate', '昨天'], ['build', '2026-13-01'], ['start', '20260203'], ['new', '2026-02-29']])('%s refuses %s for a day', (name, day) => {
  expect(run(name, '--today', day)).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(`✗ 选项 --today <date> 不能是“${day}”：写成 2026-01-31 这样的、日历上存在的日期。`) as string });
});

test('a port that is none is refused', () => {
  expect(run('start', '--port', '70000').stderr).toContain('✗ 选项 --port <number> 不能是“70000”：写 0 到 65535 之间的整数，例如 4321。');
});

test('a kind that cannot be written is refused with those that can', () => {
  expect(run('new', 'weather')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^✗ 参数 kind 不能是“weather”，可以是：power, office, /) as string });
});

test('what is missing is named', () => {
  expect(run('import', '--office', 'transport').stderr).toContain('✗ 缺少参数 files。');
  expect(run('import', 'x.xlsx').stderr).toContain('✗ 缺少选项 --office <id>。');
  expect(run('build', '--out').stderr).toContain('✗ 选项 --out <dir> 后面缺少内容。');
  expect(run('build', 'somewhere').stderr).toContain('✗ 多写了内容：最多 0 个，现在 1 个。');
  expect(run('validate', '--format', 'pdf').stderr).toContain('✗ 选项 --format <format> 不能是“pdf”，可以是：text, json, sarif, github。');
});
