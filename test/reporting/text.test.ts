import { expect, test } from 'vitest';
import { findingsAsText } from '../../src/reporting/text.ts';
import { someFindings } from './some-findings.ts';

// A clerk must see at a glance which file, which line, what is wrong and what to do; and no name or text may move the cursor.
test('findings are grouped by file, each with place, sentence, help and rule', async () => {
  await expect(`${findingsAsText(someFindings, false)}\n`).toMatchFileSnapshot('expected/findings.txt');
});

test('no finding is one reassuring line', () => expect(findingsAsText([], false)).toBe('✓ 没有发现问题。'));

test('warnings alone are no failure', () => expect(findingsAsText(someFindings.slice(1, 2), false).split('\n').at(-1)).toBe('✓ 1 个文件共 1 条：提醒 1。'));

test('colours are used only where they are asked for, and are the only control characters', () => {
  const escapes = (text: string) => text.match(/[^\P{Cc}\n]/gu) ?? [];
  expect(escapes(findingsAsText(someFindings, false))).toEqual([]);
  const coloured = findingsAsText(someFindings, true);
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(findingsAsText(someFindings, false));
  expect(escapes(coloured).length).toBeGreaterThan(0);
});

test('a hundred thousand findings are written within seconds', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ({ ...someFindings[0]!, file: `content/powers/p-${index % 5_000}.yml`, line: index }));
  const start = performance.now();
  expect(findingsAsText(many, false).split('\n').at(-1)).toBe('✗ 5000 个文件共 100000 条：错误 100000。');
  expect(performance.now() - start).toBeLessThan(5_000);
});
