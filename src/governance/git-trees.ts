// What lies in Git: commits, trees, merge results, differences. Git is asked, nothing is checked out, no list is capped.
import { git } from '../history/git.ts';
import { createObjects, measure } from '../history/objects.ts';
import type { Entry } from '../history/log.ts';
import { LARGEST_FILE } from '../reading/read-bytes.ts';

/** A path of a tree, exactly as Git has it. */
export interface TreeFile {
  path: string;
  mode: string;
  blob: string;
}

/** One side of a difference is missing where the path was not there, or is gone. */
export interface TreeDifference {
  path: string;
  before?: TreeFile;
  after?: TreeFile;
}

const HASH = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Full hash of what a name means (`main^{commit}`); undefined where there is no such thing. */
export function resolveName(repository: string, name: string): string | undefined {
  if (name.startsWith('-')) return undefined;
  const { status, text } = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return status === 0 && HASH.test(text.trim()) ? text.trim() : undefined;
}

export const commitNamed = (repository: string, name: string): string | undefined => resolveName(repository, `${name}^{commit}`);
export const treeOf = (repository: string, commit: string): string | undefined => resolveName(repository, `${commit}^{tree}`);

/** The newest common ancestor; undefined where there is none, as in a shallow clone or for unrelated histories. */
export function mergeBase(repository: string, one: string, other: string): string | undefined {
  const { status, text } = git(repository, ['merge-base', one, other]);
  const [first = ''] = text.split('\n');
  return status === 0 && HASH.test(first) ? first : undefined;
}

/** The tree that merging `head` into `base` makes; undefined where that needs a person. Throws where git is too old to tell (before 2.38). */
export function mergedTree(repository: string, base: string, head: string): string | undefined {
  const ancestor = mergeBase(repository, base, head);
  if (ancestor === undefined) return undefined;
  if (ancestor === base) return treeOf(repository, head);
  if (ancestor === head) return treeOf(repository, base);
  const { status, text, error } = git(repository, ['merge-tree', '--write-tree', '-z', '--no-messages', base, head]);
  if (status === 1) return undefined;
  const [tree = ''] = text.split('\0');
  if (status === 0 && HASH.test(tree)) return tree;
  throw new Error(`算不出合并的结果（需要 Git 2.38 或更新）：${error.trim().split('\n')[0] ?? ''}`);
}

/** Every path that differs between two trees. A rename is two differences: Git's guess of renames is not asked for. */
export function differences(repository: string, before: string, after: string): TreeDifference[] {
  const { status, text, error } = git(repository, ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--full-index', '--ignore-submodules=none', before, after]);
  if (status !== 0) throw new Error(`读不出两个版本的差别：${error.trim()}`);
  const tokens = text.split('\0');
  const found: TreeDifference[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [oldMode = '', mode = '', oldBlob = '', blob = ''] = (tokens[at] ?? '').slice(1).split(' ');
    const path = tokens[at + 1] ?? '';
    found.push({ path, ...(oldMode === '000000' ? {} : { before: { path, mode: oldMode, blob: oldBlob } }), ...(mode === '000000' ? {} : { after: { path, mode, blob } }) });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** All files of a tree, links and submodules among them. */
export function filesOf(repository: string, tree: string): TreeFile[] {
  const { status, text, error } = git(repository, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (status !== 0) throw new Error(`读不出文件列表：${error.trim()}`);
  return text.split('\0').slice(0, -1).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , blob = ''] = line.slice(0, tab).split(' ');
    return { path: line.slice(tab + 1), mode, blob };
  });
}

export interface Contents {
  size(blob: string): number;
  /** Undefined for what is larger than any record may be. */
  bytes(blob: string): Uint8Array | undefined;
  close(): void;
}

/** Opens the blobs of regular files and links, read with few processes however many they are. Throws where the repository has lost one. */
export function contentsOf(repository: string, blobs: Iterable<string>, largest = LARGEST_FILE): Contents {
  const entries = new Map<string, Entry>([...new Set(blobs)].map((blob) => [blob, { blob, form: 'file', size: 0 }]));
  const missing = measure(repository, [...entries.values()]);
  if (missing) throw new Error(`仓库不完整，缺少文件：${missing.error.trim()}`);
  const readable = [...entries.values()].filter(({ size }) => size <= largest);
  const objects = createObjects(repository, () => readable);
  if (readable.length > 0) objects.bring(readable, true);
  return {
    size: (blob) => entries.get(blob)?.size ?? 0,
    bytes(blob) {
      const entry = entries.get(blob);
      return entry && entry.size <= largest ? objects.bytes(entry, () => []) : undefined;
    },
    close: () => objects.close(),
  };
}
