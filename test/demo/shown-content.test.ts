// What `npm start` shows: in a clone, a shallow clone, a downloaded ZIP, with edits, without git, and of other folders.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shownContent, type Shown } from '../../src/demo/shown-content.ts';

const place = mkdtempSync(join(tmpdir(), 'sunlist-shown-'));
const clone = join(place, 'clone');
const git = (folder: string, ...args: string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...args], { encoding: 'utf8' });
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(clone);
  cpSync('content', join(clone, 'content'), { recursive: true });
  git(clone, 'init', '-q', '-b', 'main');
  writeFileSync(join(clone, '.gitignore'), '.build/\n');
  git(clone, 'add', '-A');
  git(clone, 'commit', '-qm', 'The sample');
});

async function show(home: string, asked?: boolean, content = join(home, 'content')): Promise<Shown & { words: string }> {
  const told: string[] = [];
  const shown = await shownContent({ content, home, asked, tell: (words) => told.push(words) });
  return { ...shown, words: told.join('\n') };
}

test('the untouched sample is shown as the demo, with its three years, and says how to see the sample itself', async () => {
  const { content, demo, words } = await show(clone);
  expect([demo, readFileSync(join(content, 'site.yml'), 'utf8').includes('title: 示例县阳光清单（演示历史）'), words]).toEqual([true, true, '准备演示历史 …\ncontent/ 还是随程序提供的示例县，所以显示由它做成的演示：三年的历史是虚构的。只看 content/ 本身：npm start -- --no-demo']);
  expect(Number(git(join(content, '..'), 'rev-list', '--count', 'HEAD'))).toBeGreaterThan(50);
});

test('the demo is made once for one sample, and again where somebody has changed it or the sample', async () => {
  const { content } = await show(clone);
  expect((await show(clone)).words).toMatch(/（用上次做好的演示仓库）$/);
  appendFileSync(join(content, 'site.yml'), '# edited\n');
  expect((await show(clone)).words).not.toContain('用上次做好的');
  expect(readFileSync(join(content, 'site.yml'), 'utf8')).not.toContain('# edited');
  const path = join(clone, 'content/site.yml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}# 一行备注\n`);
  git(clone, 'commit', '-qam', 'A remark');
  const other = await show(clone);
  expect([other.demo, other.content === content, existsSync(content), readdirSync(join(clone, '.build/demos')).length]).toEqual([true, false, false, 1]);
});

test('whoever has edited the content sees it as it is, and how to see the demo', async () => {
  const path = join(clone, 'content/powers/transport/road-works-permit.yml');
  const text = readFileSync(path, 'utf8');
  appendFileSync(path, '# edited\n');
  expect(await show(clone)).toEqual({ content: join(clone, 'content'), demo: false, words: 'content/ 里有还没有提交的改动，显示的是改动以后的内容，历史是这个仓库自己的。要看三年的演示历史：npm start -- --demo' });
  expect((await show(clone, true)).demo).toBe(true);
  writeFileSync(path, text);
  writeFileSync(join(clone, 'content/offices/new-office.yml'), 'name: 新部门\n');
  expect((await show(clone)).demo).toBe(false);
  rmSync(join(clone, 'content/offices/new-office.yml'));
});

test('--no-demo shows the sample itself, without a word', async () => {
  expect(await show(clone, false)).toEqual({ content: join(clone, 'content'), demo: false, words: '' });
});

test('a shallow clone shows the demo: the demo needs nothing of the clone’s past', async () => {
  const shallow = join(place, 'shallow');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${clone}`, shallow]);
  expect([git(shallow, 'rev-parse', '--is-shallow-repository').trim(), (await show(shallow)).demo]).toEqual(['true', true]);
});

test('a downloaded ZIP shows the demo, and says that edits cannot be told', async () => {
  const zip = join(place, 'zip');
  cpSync(join(clone, 'content'), join(zip, 'content'), { recursive: true });
  const { demo, words } = await show(zip);
  expect([demo, words.includes('这里不是 Git 仓库，看不出 content/ 改过没有')]).toEqual([true, true]);
});

test('without git the sample itself is shown, and why', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = join(place, 'nothing-here');
  try {
    expect(await show(clone)).toEqual({ content: join(clone, 'content'), demo: false, words: '这里没有 git，做不出演示历史；显示示例县本身。' });
    await expect(show(clone, true)).rejects.toThrow('本机没有安装 git，写不出演示历史。');
  } finally {
    process.env['PATH'] = path;
  }
});

test('a sample that was changed under the story, and committed, is shown as it is, and why', async () => {
  const changed = join(place, 'changed');
  cpSync(join(clone, 'content'), join(changed, 'content'), { recursive: true });
  const path = join(changed, 'content/powers/transport/overlimit-transport-permit.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('flow: licence-flow', 'flow: inspection-flow'));
  git(changed, 'init', '-q');
  git(changed, 'add', '-A');
  git(changed, 'commit', '-qm', 'An own county');
  const { demo, words } = await show(changed);
  expect([demo, words]).toEqual([false, '准备演示历史 …\n做不出演示历史，显示示例县本身。演示历史与示例内容对不上：content/powers/transport/overlimit-transport-permit.yml 里应当恰好有一处“flow: licence-flow”。改了示例内容的，同时改 src/demo/story。']);
});

test('content that is not the program’s own, or no sample any more, is never shown as something else', async () => {
  const own = join(place, 'own');
  mkdirSync(own);
  writeFileSync(join(own, 'site.yml'), 'title: 某县阳光清单\n');
  expect([await show(clone, undefined, own), await show(own, undefined, join(clone, 'content'))]).toEqual([{ content: own, demo: false, words: '' }, { content: join(clone, 'content'), demo: false, words: '' }]);
  await expect(show(clone, true, own)).rejects.toThrow('演示历史只能从随程序提供的示例县做出来；这里的 content 已经是自己的内容。');
});
