// Whether the published commits are in the repository, follow each other, and hold the content that was published.
import { check, type Check } from './check.ts';
import { checkRewrite } from './check-rewrite.ts';
import type { LogLine } from './entry.ts';
import { commitTimes, objectIds } from './git-facts.ts';
import { isAncestor } from './log-branch.ts';

/** In: a whole clone, the lines of a log, and the head of the clone. */
export function checkHistory(repository: string, lines: readonly LogLine[], head: string): Check[] {
  const replaced = new Map(lines.flatMap(({ entry }) => entry.rewrite?.commits ?? []).map((pair) => [pair.old, pair.new]));
  const ids = objectIds(repository, lines.map(({ entry }) => entry.commit));
  const missing = lines.filter(({ entry }, at) => ids[at] === undefined && !replaced.has(entry.commit));
  return [
    missing.length
      ? check('commits', 'bad', `仓库里没有 ${missing.length} 次发布所用的提交：历史被改写了，或者这份仓库是旧的；运行 git fetch 再核对。`, `The commits of ${missing.length} publications are not in the repository: the history was rewritten, or this clone is an old one; run git fetch and check again.`, missing.map(nameOf))
      : check('commits', 'good', '每次发布所用的提交都在仓库里。', 'The commits of all publications are in the repository.', replaced.size ? [`${replaced.size} → withdrawal`] : []),
    checkAncestry(repository, lines, head, ids),
    ...checkTrees(repository, lines, ids),
    ...lines.flatMap(({ entry }, at) => (entry.rewrite ? checkRewrite(repository, lines, at, entry.rewrite) : [])),
    ...checkClock(repository, lines),
  ];
}

function checkAncestry(repository: string, lines: readonly LogLine[], head: string, ids: readonly (string | undefined)[]): Check {
  const torn: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const to = next?.entry.commit ?? head;
    // A withdrawal published with the next entry says what this commit became.
    const mapped = next?.entry.rewrite?.commits.find((pair) => pair.old === line.entry.commit)?.new;
    if (next?.entry.rewrite) {
      if (!mapped || !follows(repository, lines, at + 1, mapped, to, ids)) torn.push(`${nameOf(line)} → ${to}`);
    } else if (!follows(repository, lines, at, line.entry.commit, to, ids)) torn.push(`${nameOf(line)} → ${to}`);
  }
  return torn.length
    ? check('ancestry', 'bad', '历史被改写了：已发布的提交不是后来的提交的祖先。', 'The history was rewritten: a published commit is no ancestor of what followed.', torn)
    : check('ancestry', 'good', '每次发布的提交都承接前一次的，现在的历史承接最后一次的。', 'Each published commit follows the one before, and the history of today follows the last.');
}

/** Ancestry between two commits; where they were rewritten since, between what took their places. */
function follows(repository: string, lines: readonly LogLine[], from: number, old: string, now: string, ids: readonly (string | undefined)[]): boolean {
  let [first, second] = [old, now];
  if (ids.includes(undefined)) for (const { entry } of lines.slice(from + 1)) {
    first = entry.rewrite?.commits.find((pair) => pair.old === first)?.new ?? first;
    second = entry.rewrite?.commits.find((pair) => pair.old === second)?.new ?? second;
  }
  return isAncestor(repository, old, now) || isAncestor(repository, first, second);
}

function checkTrees(repository: string, lines: readonly LogLine[], ids: readonly (string | undefined)[]): Check[] {
  const here = lines.filter((_, at) => ids[at] !== undefined);
  const trees = objectIds(repository, here.map(({ entry }) => (entry.folder ? `${entry.commit}:${entry.folder}` : `${entry.commit}^{tree}`)));
  const wrong = here.filter(({ entry }, at) => trees[at] !== entry.tree);
  if (wrong.length) return [check('trees', 'bad', '发布记录里的内容摘要与那个提交里的内容不符。', 'The content hash in the log is not that of the content in its commit.', wrong.map(nameOf))];
  return here.length ? [check('trees', 'good', `${here.length} 次发布的内容目录与提交里的一致。`, `The content of ${here.length} publications is that of their commits.`)] : [];
}

/** More than this between a commit and its publication cannot be the drift of a clock. */
const DRIFT = 5 * 60_000;

function checkClock(repository: string, lines: readonly LogLine[]): Check[] {
  const times = commitTimes(repository, lines.map(({ entry }) => entry.commit));
  const early = lines.filter(({ entry }) => (times.get(entry.commit) ?? 0) > Date.parse(entry.time) + DRIFT);
  return early.length ? [check('clock', 'note', '有发布的时间早于它所用的提交：发布者或提交者的时钟不准。', 'Some publications are dated before the commit they were made from: a clock was wrong.', early.map(nameOf))] : [];
}

const nameOf = ({ entry }: LogLine): string => `#${entry.sequence} ${entry.time.slice(0, 10)} ${entry.commit}`;
