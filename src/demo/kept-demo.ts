// The demo's repository is kept between runs, as long as neither the sample nor the story has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git } from '../history/git.ts';
import { writeDemo } from './write-demo.ts';

/** In: the sample's files and a folder for demos. Out: the demo's repository in it, and whether it had to be written. Rejects with the reason where it cannot be. */
export async function keptDemo(sample: ReadonlyMap<string, string>, folder: string): Promise<{ repository: string; written: boolean }> {
  const repository = join(folder, digestOf(sample).slice(0, 16));
  if (isWhole(repository)) return { repository, written: false };
  mkdirSync(folder, { recursive: true });
  // Written beside and moved into place: a run that is broken off leaves no half repository, and two runs do not meet.
  const fresh = `${repository}.new-${process.pid}`;
  try {
    await writeDemo(sample, fresh);
    rmSync(repository, { recursive: true, force: true });
    renameSync(fresh, repository);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!isWhole(repository)) throw error;
  }
  for (const name of readdirSync(folder)) if (/^[0-9a-f]{16}$/.test(name) && name !== basename(repository)) rmSync(join(folder, name), { recursive: true, force: true });
  return { repository, written: true };
}

/** There, with a commit, and as it was written. */
function isWhole(repository: string): boolean {
  if (!existsSync(join(repository, '.git', 'sunlist-demo'))) return false;
  const { status, text } = git(repository, ['status', '--porcelain']);
  return status === 0 && text === '' && git(repository, ['rev-parse', '--verify', '--quiet', 'main']).status === 0;
}

/** Of everything that the demo is made of: the sample and the story. */
function digestOf(sample: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  const add = (name: string, text: string): void => void hash.update(`${name}\0${Buffer.byteLength(text)}\0`).update(text);
  const story = dirname(fileURLToPath(import.meta.url));
  for (const name of readdirSync(story, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).sort()) add(name.replaceAll('\\', '/'), readFileSync(join(story, name), 'utf8'));
  for (const [path, text] of sample) add(`content/${path}`, text);
  return hash.digest('hex');
}

/** What is known of a content folder before it is shown: whether it is a sample, and whether it differs from what was last committed (undefined in no repository); `git` is false where there is none on this machine. */
export function stateOf(content: string): { sample: boolean; git: boolean; changed: boolean | undefined } {
  const site = join(content, 'site.yml');
  if (!existsSync(site)) return { sample: false, git: true, changed: undefined };
  const sample = /^sample: true$/m.test(readFileSync(site, 'utf8'));
  const tracked = git(content, ['ls-files', '--error-unmatch', '--', 'site.yml']);
  if (tracked.status !== 0) return { sample, git: tracked.status !== -1, changed: undefined };
  return { sample, git: true, changed: git(content, ['--literal-pathspecs', 'status', '--porcelain', '--', '.']).text !== '' };
}
