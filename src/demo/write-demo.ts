// Writes the demo's repository: the only part of it that touches the disk and starts git.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoStory } from './demo-story.ts';
import { enterMissing } from '../governance/ledger/enter-missing.ts';
import { fastImportStream } from './fast-import.ts';
import { toldMerge } from './tell-approvals.ts';
import type { ToldEvent } from './tell-story.ts';

/** Every file of a content folder, by path with forward slashes. */
export function readSample(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), readFileSync(path, 'utf8')];
  }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the repository of the demo with its ledger of approvals into `folder`, in place of the one that was there, and checks its files out. Rejects with the reason where git cannot. */
export async function writeDemo(sample: ReadonlyMap<string, string>, folder: string): Promise<{ head: string; commits: number }> {
  const events = demoStory(sample);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!existsSync(join(folder, '.git', DEMO_MARK))) throw new Error(`${folder} 里已有别的内容，不会覆盖；换一个空的目录。`);
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  const git = (args: readonly string[], input = ''): string => gitIn(folder, args, input);
  git(['init', '-q', '--template=', '--object-format=sha1', '--initial-branch=main']);
  for (const [name, value] of Object.entries(SETTINGS)) git(['config', name, value]);
  git(['config', '-f', join('.git', DEMO_MARK), 'demo.of', 'sunlist']);
  // What is published beside the content is no part of the repository.
  mkdirSync(join(folder, '.git', 'info'), { recursive: true });
  writeFileSync(join(folder, '.git', 'info', 'exclude'), '/site/\n/.site.*\n');
  git(['fast-import', '--quiet', '--date-format=raw', '--done'], fastImportStream(events));
  git(['reset', '-q', '--hard', 'main']);
  await approve(events, folder);
  return { head: git(['rev-parse', 'HEAD']).trim(), commits: Number(git(['rev-list', '--count', 'HEAD'])) };
}

/** Enters into the ledger who approved what: pull requests were reviewed, one change was pushed past everybody. */
async function approve(events: readonly ToldEvent[], repository: string): Promise<void> {
  const git = (args: readonly string[]): string => gitIn(repository, args, '');
  // Every event is one commit of the branch.
  const line = git(['rev-list', '--first-parent', '--reverse', 'main']).trim().split('\n');
  const merges = new Map(events.map((event, index) => [line[index] ?? '', { event, base: line[index - 1] ?? '', number: events.slice(0, index + 1).filter(({ merge }) => merge).length }]));
  await enterMissing({
    repository, folder: 'content/', head: line.at(-1) ?? '', statements: new Map(), now: ({ time }) => time,
    ask: async (commit) => {
      const merge = merges.get(commit);
      if (!merge?.event.merge) return undefined;
      const request = git(['rev-parse', `refs/pull/${merge.number}/head`]).trim();
      const draft = merge.event.merge.draft ? git(['rev-parse', `${request}^`]).trim() : undefined;
      return toldMerge({ repository, commit, head: request, base: merge.base, number: merge.number, event: merge.event, ...(draft ? { draft } : {}) });
    },
  });
}

/** A file in `.git` that says: this folder is a demo and may be written again. */
const DEMO_MARK = 'sunlist-demo';

/** The demo's files are the same bytes on every system, and nobody tidies them up. */
const SETTINGS = { 'core.autocrlf': 'false', 'core.fileMode': 'false', 'gc.auto': '0', 'commit.gpgSign': 'false', 'tag.gpgSign': 'false' };

/** No settings of the user or the machine, no repository of a hook. */
function gitIn(folder: string, args: readonly string[], input: string): string {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const run = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, windowsHide: true, env: { ...kept, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null', GIT_TERMINAL_PROMPT: '0' } });
  if (run.error) throw new Error('本机没有安装 git，写不出演示历史。');
  if (run.status !== 0) throw new Error(`git ${args[0]} 没有成功：${run.stderr.trim().split('\n')[0]}`);
  return run.stdout;
}
