// The READMEs are the door: what they name exists, and what exists and is for the reader is named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OTHER_PAGES } from '../src/model/record-pages.ts';

const english = readFileSync('README.md', 'utf8');
const chinese = readFileSync('README.zh-CN.md', 'utf8');
const commands = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts);
const found = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];

test('every command is in the table of commands', () => {
  expect(found(english, /^\| `npm (?:run )?([\w-]+)/gm).filter((name) => commands.includes(name)).sort()).toEqual([...commands].sort());
});

test.each([['README.md', english], ['README.zh-CN.md', chinese]])('%s names no command, file or page that does not exist', (_, text) => {
  expect(found(text, /npm run ([\w-]+)/g).filter((name) => !commands.includes(name))).toEqual([]);
  expect(found(text, /\]\(([^)#]+)\)/g).filter((path) => !existsSync(path))).toEqual([]);
  const pages = found(text, /`\/([\w-]+)\/`/g);
  expect(pages).toContain('edit');
  expect(pages.filter((page) => page !== 'sunlist' && !OTHER_PAGES.includes(page))).toEqual([]);
});

test('every folder of the program is in its plan', () => {
  const plan = english.slice(english.indexOf('## Inside'));
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(folders.filter((name) => !new RegExp(`(^|\\s)${name}/`, 'm').test(plan))).toEqual([]);
});
