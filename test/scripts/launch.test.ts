import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newEnough, PINNED_NODE } from '../../scripts/node-version.mjs';

test.each([['v18.20.8', false], ['v20.20.2', false], ['v22.12.0', false], ['v22.18.0', true], ['v23.11.0', false], ['v24.0.0', true], ['v25.2.0', false], ['v26.10.0', true], ['v27.0.0', true]])('Node %s is new enough: %s', (version, expected) => {
  expect(newEnough(version)).toBe(expected);
});

test('the Node that is fetched is new enough itself', () => expect(newEnough(PINNED_NODE)).toBe(true));

test('an unknown command is refused with a word and exit status 2', () => {
  const run = spawnSync(process.execPath, ['scripts/launch.mjs', 'fly'], { encoding: 'utf8' });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('There is no command “fly”');
});

test('every npm script goes through the launcher and has its file', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const files = readdirSync('scripts');
  for (const [name, line] of Object.entries(scripts)) {
    expect(line).toBe(`node scripts/launch.mjs ${name}`);
    expect(files).toContain(`${name}.ts`);
  }
});

test('the exit status of a command comes through, and only data goes to standard output', () => {
  const run = spawnSync(process.execPath, ['scripts/launch.mjs', 'validate', '--content', 'test/no-such-folder', '--format', 'json'], { encoding: 'utf8' });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('no-such-folder');
});
