// Whether the log holds together: each line names the one before, nothing was cut, and the log in the repository tells the same.
import { check, type Check } from './check.ts';
import type { LogLine } from './entry.ts';

/** In: the lines of a log that could be read. */
export function checkChain(lines: readonly LogLine[]): Check[] {
  const broken = lines.find(({ entry }, at) => entry.sequence !== at + 1 || entry.previous !== (lines[at - 1]?.digest ?? null));
  if (broken) return [check('chain', 'bad', `发布记录被改动过：第 ${lines.indexOf(broken) + 1} 行与它前面的不相接。`, `The log was altered: line ${lines.indexOf(broken) + 1} does not continue the one before it.`, [witnessOf(broken)])];
  const back = lines.filter(({ entry }, at) => at > 0 && Date.parse(entry.time) < Date.parse(lines[at - 1]?.entry.time ?? ''));
  return [
    check('chain', 'good', `发布记录的 ${lines.length} 行首尾相接，没有缺漏。`, `The ${lines.length} lines of the log form one chain without gaps.`),
    ...(back.length ? [check('clock', 'note', '有发布的时间早于前一次发布：发布者的时钟不准。先后以记录的次序为准。', 'Some publications are dated before the one they follow: a clock was wrong. The order of the log counts.', back.map(witnessOf))] : []),
  ];
}

/** In: the log of the site and that of the repository. One must continue the other. Out: also the longer one, which knows more. */
export function checkAgainstRepository(site: readonly LogLine[], repository: readonly LogLine[]): { checks: Check[]; longer: readonly LogLine[] } {
  const longer = site.length >= repository.length ? site : repository;
  if (repository.length === 0) return { checks: [check('repository-log', 'bad', '仓库里没有发布记录（分支 publications），而网站有；运行 git fetch 再核对，仍没有就是被删除了。', 'The repository has no log (branch publications), but the site has one. Run git fetch; if it is still missing, it was deleted.')], longer };
  const at = site.findIndex((line, index) => repository[index] !== undefined && repository[index].digest !== line.digest);
  if (at >= 0) return { checks: [check('repository-log', 'bad', `网站上的发布记录与仓库里的从第 ${at + 1} 次发布起不同：其中一份被改写了。`, `The log of the site and that of the repository differ from publication ${at + 1} on: one of them was rewritten.`, [site[at], repository[at]].filter((line) => line !== undefined).map(witnessOf))], longer };
  if (site.length > repository.length) return { checks: [check('repository-log', 'unknown', `仓库里的发布记录只到第 ${repository.length} 次；运行 git fetch 后再核对。`, `The log in the repository ends with publication ${repository.length}; run git fetch and check again.`)], longer };
  const behind = repository.length - site.length;
  return { checks: [check('repository-log', 'good', behind ? `网站上的发布记录与仓库里的一致；这是旧的一份，后来又发布过 ${behind} 次。` : '网站上的发布记录与仓库里的一致。', behind ? `The log of the site agrees with that of the repository; this copy is an old one, there were ${behind} publications since.` : 'The log of the site agrees with that of the repository.')], longer };
}

const witnessOf = ({ entry, digest }: LogLine): string => `#${entry.sequence} ${entry.time} ${digest}`;
