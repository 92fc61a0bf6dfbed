// The whole repository up to the published commit as one file that Git can clone: offered only where everyone may have the repository anyway.
import { closeSync, fstatSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, gitToFile } from '../../history/git.ts';

/** Many hosts refuse files of 100 MB, so none of that size is offered. */
export const LARGEST_BUNDLE = 95 * 1024 * 1024;

/** Nothing that depends on how the repository happens to be packed here, or on how many processors there are. */
const PACKING = ['pack-objects', '--revs', '--stdout', '--no-reuse-delta', '--no-reuse-object', '--threads=1', '--window=10', '--depth=50', '--window-memory=0', '--compression=6', '--delta-base-offset', '-q'];

/** In: the content folder, the commit, and a path where there is no file yet. Out: its size, or why there is none. */
export function writeBundle(content: string, head: string, path: string, largest = LARGEST_BUNDLE): { bytes: number } | { tooLarge: number } | { error: string } {
  const bare = bareBeside(content, head, path);
  if (typeof bare !== 'string') return bare;
  const { status, error, file } = gitToFile(bare, PACKING, `${head}\n`);
  try {
    if (status !== 0) return { error };
    const start = Buffer.from(headerOf(head));
    const bytes = start.length + fstatSync(file).size;
    if (bytes > largest) return { tooLarge: bytes };
    copyBehind(start, file, path);
    return { bytes };
  } finally {
    closeSync(file);
    rmSync(bare, { recursive: true, force: true });
  }
}

/** A repository that has the same objects but no branches and tags, because Git orders a pack by them. */
function bareBeside(content: string, head: string, path: string): string | { error: string } {
  const [bare, objects] = [`${path}.git`, git(content, ['rev-parse', '--git-path', 'objects']).text.replace(/\n$/, '')];
  const made = git(content, ['init', '-q', '--bare', '--template=', `--object-format=${head.length === 64 ? 'sha256' : 'sha1'}`, resolve(bare)]);
  if (made.status !== 0) return { error: made.error };
  writeFileSync(join(bare, 'objects', 'info', 'alternates'), `${resolve(content, objects)}\n`);
  return bare;
}

/** Git's own format: what is in it, and a pack. Cloned, it gives a repository with the branch `main`. */
const headerOf = (head: string): string => `${head.length === 64 ? '# v3 git bundle\n@object-format=sha256' : '# v2 git bundle'}\n${head} HEAD\n${head} refs/heads/main\n\n`;

function copyBehind(start: Buffer, from: number, path: string): void {
  const to = openSync(path, 'wx');
  try {
    writeSync(to, start);
    const chunk = Buffer.allocUnsafe(1024 * 1024);
    for (let got = readSync(from, chunk, 0, chunk.length, null); got > 0; got = readSync(from, chunk, 0, chunk.length, null)) writeSync(to, chunk, 0, got);
  } finally {
    closeSync(to);
  }
}
