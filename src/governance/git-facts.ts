// The part of the facts that lies in Git: what merging would change, what it was when somebody looked, who wrote it. The same for every forge and for none.
import { git } from '../history/git.ts';
import type { Actor, Change, ChangedFile, CommitFacts, Facts } from './facts.ts';
import { collisionsAmong } from './collisions.ts';
import { governingOf } from './governing.ts';
import { commitNamed, contentsOf, differences, filesOf, mergeBase, mergedTree, treeOf, type TreeDifference, type TreeFile } from './git-trees.ts';
import { meetingsIn } from './meeting-facts.ts';
import { recordIn } from './read-record.ts';

export interface GitQuestion {
  /** Root of a repository, bare or not. */
  repository: string;
  /** Content folder below the root, with a slash at its end; empty where it is the root. */
  folder: string;
  base: string;
  head: string;
  /** Commits on which opinions were given. */
  looked: readonly string[];
}

export type GitFacts = Pick<Facts, 'calendar' | 'deadlines' | 'policy' | 'roster' | 'change' | 'reviewed' | 'meetings'> & { commits: readonly CommitFacts[] };

/** Throws one Chinese sentence where a commit does not exist or the repository has not the whole history. */
export function gitFacts({ repository, folder, base: baseName, head: headName, looked }: GitQuestion): GitFacts {
  const [base, head] = [baseName, headName].map((name) => commitNamed(repository, name) ?? stop(`仓库里没有“${name}”这个版本`));
  if (!base || !head) throw new Error('没有要比较的版本');
  const [baseTree, headTree] = [treeOf(repository, base) ?? '', treeOf(repository, head) ?? ''];
  const ancestor = mergeBase(repository, base, head);
  if (ancestor === undefined) throw new Error('两个版本没有共同的历史，或者这是浅克隆。请运行 git fetch --unshallow');
  const merged = mergedTree(repository, base, head);
  const found = merged === undefined ? differences(repository, treeOf(repository, ancestor) ?? '', headTree) : differences(repository, baseTree, merged);
  const known = [...new Set([...looked, head])].flatMap((name) => {
    const commit = /^[0-9a-f]{40,64}$/.test(name) ? commitNamed(repository, name) : undefined;
    const from = commit && mergeBase(repository, base, commit);
    return commit && from ? [{ commit: name, found: differences(repository, treeOf(repository, from) ?? '', treeOf(repository, commit) ?? '') }] : [];
  });
  const all = filesOf(repository, merged ?? headTree);
  const changedFiles = filesIn(repository, folder, [found, ...known.map((one) => one.found)]);
  const [now = [], ...then] = changedFiles;
  const change: Change = { base, baseTree, head, headTree, mergedTree: merged ?? null, folder, files: now, collisions: collisionsAmong(all.map(({ path }) => path), now.flatMap(({ path, after }) => (after ? [path] : []))) };
  const governing = governingOf(repository, folder, filesOf(repository, baseTree));
  return {
    ...governing, change,
    reviewed: Object.fromEntries(known.map(({ commit }, index) => [commit, then[index] ?? []])),
    meetings: meetingsIn(repository, folder, all),
    commits: commitsBetween(repository, base, head),
  };
}

const stop = (words: string): never => { throw new Error(words); };

/** Several lists of differences with the records that they hold, so that every file is read once. */
function filesIn(repository: string, folder: string, lists: readonly (readonly TreeDifference[])[]): ChangedFile[][] {
  const sides = lists.flat().flatMap(({ before, after }) => [before, after]).flatMap((side) => (side && side.mode !== '160000' ? [side.blob] : []));
  const contents = contentsOf(repository, sides);
  try {
    const states = new Map<string, ChangedFile['after']>();
    const state = (side: TreeFile | undefined): ChangedFile['after'] => {
      if (!side) return undefined;
      const key = `${side.path}\0${side.mode}\0${side.blob}`;
      const made = states.get(key) ?? { mode: side.mode, blob: side.blob, size: contents.size(side.blob), ...(side.mode.startsWith('100') && side.path.startsWith(folder) ? recordIn(side.path.slice(folder.length), contents.bytes(side.blob)) : {}) };
      states.set(key, made);
      return made;
    };
    return lists.map((list) => withMoves(list.map(({ path, before, after }) => {
      const [was, is] = [state(before), state(after)];
      return { path, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
    })));
  } finally {
    contents.close();
  }
}

/** Tells of what went from one path to another: the same record, else the same bytes. */
function withMoves(files: readonly ChangedFile[]): ChangedFile[] {
  const nameOf = ({ record, blob }: NonNullable<ChangedFile['after']>): string => (record ? `${record.kind}/${record.id}` : blob);
  const gone = new Map(files.flatMap(({ path, before, after }) => (before && !after ? [[nameOf(before), path] as const] : [])));
  const came = new Map(files.flatMap(({ path, before, after }) => (after && !before ? [[nameOf(after), path] as const] : [])));
  return files.map((file) => {
    const { before, after } = file;
    const [from, to] = [after && !before ? gone.get(nameOf(after)) : undefined, before && !after ? came.get(nameOf(before)) : undefined];
    return { ...file, ...(from === undefined ? {} : { movedFrom: from }), ...(to === undefined ? {} : { movedTo: to }) };
  });
}

const FIELDS = ['%H', '%an', '%ae', '%cn', '%ce', '%cI', '%B'] as const;

/** Every commit that the head has and the base has not, newest first: an API stops at 250. */
function commitsBetween(repository: string, base: string, head: string): CommitFacts[] {
  const { status, text, error } = git(repository, ['log', '-z', `--format=${FIELDS.join('%x00')}`, `${base}..${head}`, '--']);
  if (status !== 0) throw new Error(`读不出提交记录：${error.trim()}`);
  // No part of a commit can hold NUL, so that no name can pose as an address.
  const tokens = text.split('\0').slice(0, -1);
  return Array.from({ length: tokens.length / FIELDS.length }, (_, index): CommitFacts => {
    const [commit = '', name = '', email = '', committer = '', committerEmail = '', time = '', message = ''] = tokens.slice(index * FIELDS.length, (index + 1) * FIELDS.length);
    const person = (called: string, address: string): Actor => ({ name: called, email: address });
    // Wherever such a line stands in the message: too many authors only keep people from approving what may be their own.
    const coAuthors = [...message.matchAll(/^[ \t]*co-authored-by:[ \t]*(.*?)[ \t]*<([^<>\n]*)>/gim)].map(([, called = '', address = '']) => person(called, address));
    return { commit, author: person(name, email), committer: person(committer, committerEmail), coAuthors, time };
  });
}
