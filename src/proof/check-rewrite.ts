// Whether a rewritten history differs from the published one only in what was recorded as taken out.
import { git } from '../history/git.ts';
import { check, type Check } from './check.ts';
import type { LogLine } from './entry.ts';
import { objectIds } from './git-facts.ts';
import { oldCommit, oldTree } from './old-commit.ts';
import type { MappedCommit, Rewrite } from './rewrite.ts';

/** How the old and the new commit of a pair were compared; `shown` is proof, `unknown` names nothing but that it could not be done. */
type Proof = 'shown' | 'differs' | 'unknown';

/** In: the log, the place of an entry with a rewrite, and that rewrite. */
export function checkRewrite(repository: string, lines: readonly LogLine[], at: number, rewrite: Rewrite): Check[] {
  const name = `${rewrite.decidedOn} ${rewrite.what}`;
  const present = objectIds(repository, rewrite.commits.map((pair) => pair.new));
  const gone = rewrite.commits.filter((_, index) => present[index] === undefined);
  if (gone.length) return [check('withdrawal', 'bad', `收回记录（${name}）里的新提交不在仓库里；运行 git fetch 再核对。`, `New commits of the withdrawal (${name}) are not in the repository; run git fetch and check again.`, gone.map((pair) => pair.new))];
  const oldParents = new Map(rewrite.commits.map((pair) => [pair.new, pair.old]));
  const published = new Map(lines.slice(0, at).map(({ entry }) => [entry.commit, entry]));
  const compared = rewrite.commits.map((pair) => ({ pair, proof: compare(repository, pair, rewrite.paths, oldParents, published.get(pair.old)) }));
  const of = (wanted: Proof) => compared.filter(({ proof }) => proof === wanted).map(({ pair }) => `${pair.old} → ${pair.new}`);
  const [differs, unknown, shown] = [of('differs'), of('unknown'), of('shown')];
  return [
    check('withdrawal', 'note', `历史在第 ${at + 1} 次发布时改写过，有收回记录：${name}；原因：${rewrite.reason}；依据：${rewrite.ground}。`, `The history was rewritten at publication ${at + 1}, with a record: ${name}; reason: ${rewrite.reason}; ground: ${rewrite.ground}.`, rewrite.paths),
    ...(differs.length ? [check('withdrawal', 'bad', `改写不只动了收回的文件：${differs.length} 个提交还有别的改动。`, `The rewriting changed more than what was withdrawn: ${differs.length} commits differ elsewhere.`, differs)] : []),
    ...(unknown.length ? [check('withdrawal', 'unknown', `${unknown.length} 个提交没有写明旧文件的编号，旧提交也不在这里，不能证明别的记录没有变。`, `For ${unknown.length} commits neither the ids of the old files nor the old commits are at hand; that nothing else changed cannot be shown.`, unknown)] : []),
    ...(shown.length ? [check('withdrawal', 'good', `${shown.length} 个改写过的提交，除收回的文件外与原来的完全相同。`, `${shown.length} rewritten commits are the same as the old ones but for what was withdrawn.`)] : []),
  ];
}

function compare(repository: string, pair: MappedCommit, paths: readonly string[], oldParents: ReadonlyMap<string, string>, published: LogLine['entry'] | undefined): Proof {
  const [there] = objectIds(repository, [pair.old]);
  if (there) {
    const { status, text } = git(repository, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', pair.old, pair.new]);
    if (status !== 0) return 'unknown';
    return text.split('\0').filter(Boolean).every((path) => paths.includes(path)) && facts(repository, pair.old) === facts(repository, pair.new) && sameParents(repository, pair, oldParents) ? 'shown' : 'differs';
  }
  if (!pair.files) return 'unknown';
  if (oldCommit(repository, pair.new, pair.files, oldParents) === pair.old) return 'shown';
  // Tools that rewrite may reword messages and drop signatures; what was published of the content is still known by its hash.
  return published && oldTree(repository, pair.new, published.folder, pair.files) === published.tree ? 'shown' : 'differs';
}

/** Who, when and why, as the commit says. */
const facts = (repository: string, commit: string): string => git(repository, ['log', '-1', '--no-walk', '--format=%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B', commit]).text;

/** Whether the new commit follows the same commits, but for those that were mapped themselves. */
function sameParents(repository: string, pair: MappedCommit, oldParents: ReadonlyMap<string, string>): boolean {
  const parents = (commit: string): string[] => git(repository, ['log', '-1', '--no-walk', '--format=%P', commit]).text.trim().split(' ');
  return parents(pair.new).map((parent) => oldParents.get(parent) ?? parent).join(' ') === parents(pair.old).join(' ');
}
