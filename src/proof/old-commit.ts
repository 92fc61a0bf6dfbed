// Rebuilds an old commit from the new one that took its place, by putting back the ids of what was taken out: if the result has the old hash, nothing else differs.
// Neither the old commit nor what was taken out is needed for this.
import { createHash } from 'node:crypto';
import { git } from '../history/git.ts';
import type { WithdrawnFile } from './rewrite.ts';

interface TreeItem {
  mode: string;
  object: string;
  name: string;
}

/** Git's hash of an object of the repository's own kind of hash. */
function gitHash(type: 'tree' | 'commit', bytes: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Git sorts folders as if their names ended with a slash. */
const sortKey = ({ mode, name }: TreeItem): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name);

function treeHash(items: readonly TreeItem[], like: string): string {
  const sorted = [...items].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  return gitHash('tree', Buffer.concat(sorted.flatMap(({ mode, name, object }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(object, 'hex')])), like);
}

function itemsOf(repository: string, tree: string): TreeItem[] {
  const { text } = git(repository, ['ls-tree', '-z', tree]);
  return text.split('\0').filter(Boolean).map((line) => {
    const [, mode = '', object = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    return { mode: mode.replace(/^0+/, ''), object, name };
  });
}

/** The hash that a folder would have with these files in it; null where it would be empty, as Git keeps no empty folders. */
function treeWith(repository: string, tree: string | null, files: readonly WithdrawnFile[], like: string): string | null {
  let items = tree === null ? [] : itemsOf(repository, tree);
  const heads = new Set(files.map(({ path }) => path.split('/')[0] ?? ''));
  for (const head of heads) {
    const here = items.find(({ name }) => name === head);
    const below = files.filter(({ path }) => path.startsWith(`${head}/`)).map((file) => ({ ...file, path: file.path.slice(head.length + 1) }));
    const object = below.length ? treeWith(repository, here?.mode === '40000' ? here.object : null, below, like) : (files.find(({ path }) => path === head)?.object ?? null);
    items = items.filter(({ name }) => name !== head);
    if (object !== null) items.push({ mode: below.length ? '40000' : here && here.mode !== '40000' ? here.mode : '100644', object, name: head });
  }
  return items.length ? treeHash(items, like) : null;
}

/** In: a commit of the new history, and the ids of the files that the old one had in its place. Out: the old hash of a folder below the root (empty: the root itself). */
export function oldTree(repository: string, commit: string, folder: string, files: readonly WithdrawnFile[]): string | undefined {
  const tree = git(repository, ['rev-parse', '-q', '--verify', folder ? `${commit}:${folder}` : `${commit}^{tree}`]).text.trim() || null;
  const inside = folder ? files.filter(({ path }) => path.startsWith(`${folder}/`)).map((file) => ({ ...file, path: file.path.slice(folder.length + 1) })) : files;
  return treeWith(repository, tree, inside, commit) ?? undefined;
}

/** The hash that the old commit had if only these files and the hashes of its parents differ. In: new parent → old parent. */
export function oldCommit(repository: string, commit: string, files: readonly WithdrawnFile[], oldParents: ReadonlyMap<string, string>): string | undefined {
  const { status, text } = git(repository, ['cat-file', 'commit', commit]);
  const tree = oldTree(repository, commit, '', files);
  if (status !== 0 || tree === undefined) return undefined;
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end).replace(/^tree .*$/m, `tree ${tree}`).replace(/^parent (.*)$/gm, (_, parent: string) => `parent ${oldParents.get(parent) ?? parent}`);
  return gitHash('commit', Buffer.from(head + text.slice(end)), commit);
}
