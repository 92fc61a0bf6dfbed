// A third party checks a copy of the site against the repository and the log, without trusting who publishes.
import { repositoryAround } from '../history/repository.ts';
import { check, type Check } from './check.ts';
import { checkFiles } from './check-files.ts';
import { checkHistory } from './check-history.ts';
import { checkAgainstRepository, checkChain } from './check-log.ts';
import { checkSignatures } from './check-signatures.ts';
import { checkWitnesses } from './check-witnesses.ts';
import { type LogLine, readLines } from './entry.ts';
import { readLog } from './log-branch.ts';
import { differences, readManifest, type Digests } from './manifest.ts';
import type { SiteCopy } from './site-copy.ts';
import { witnessLine } from './witness.ts';

export interface VerifyOptions {
  site: SiteCopy;
  /** A whole clone of the publisher's repository, or a folder in it. */
  repository?: string | undefined;
  /** Lines kept elsewhere. */
  witnesses: readonly string[];
  /** An allowed-signers file of ssh-keygen. */
  allowedSigners?: string | undefined;
  /** ISO date. */
  today: string;
  /** Checks who approved the changes; absent where nobody asked for it. In: the head of the clone, and the lines of the log, of which some may name a head of the ledger. */
  approvals?: ((question: { repository: string; head: string; lines: readonly LogLine[] }) => Check[]) | undefined;
  /** Publishes the last entry again; absent where nobody asked for it. */
  rebuild?: ((last: LogLine) => Promise<{ digests: Digests; sameProgram: boolean } | { reason: { zh: string; en: string } }>) | undefined;
}

export interface Verdict {
  verdict: 'good' | 'bad';
  checks: Check[];
  /** The line to copy elsewhere; undefined where there is no log. */
  witness: string | undefined;
}

/** Why nothing could be checked at all. */
export interface CouldNot {
  problem: { zh: string; en: string };
}

/** Rejects where the site could not be asked. */
export async function verify(options: VerifyOptions): Promise<Verdict | CouldNot> {
  const { site, repository, rebuild, approvals } = options;
  const around = repository === undefined ? undefined : repositoryAround(repository, 'HEAD');
  if (around && !around.available) return { problem: { zh: `仓库不能用来核对：${around.reason}请运行 ${around.mend}`, en: `The repository cannot be used: ${around.reasonEn} Run ${around.mend}` } };
  const [log, manifest] = [await site.log(), await site.manifest()];
  if (log === undefined && manifest === undefined) return { problem: { zh: `${site.place} 里没有发布记录，也没有文件清单：不是本程序发布的网站，或者不是首页所在的目录。`, en: `${site.place} has neither a log nor a manifest: it was not published by this program, or is not the folder of the home page.` } };
  const read = readLines(log ?? '');
  const lines = 'wrong' in read ? [] : read;
  const checks: Check[] = [
    ...('wrong' in read ? [check('log', 'bad', `发布记录的第 ${read.wrong} 行不完整或被改动过。`, `Line ${read.wrong} of the log is damaged or was altered.`)] : []),
    ...(log === undefined ? [check('log', repository === undefined ? 'unknown' : 'note', '网站没有带发布记录。', 'The site carries no log.')] : []),
    ...(lines.length ? checkChain(lines) : []),
    ...(manifest === undefined ? [check('manifest', 'bad', '网站没有文件清单 manifest.json。', 'The site has no manifest (manifest.json).')] : await checkFiles(site, manifest, lines.at(-1))),
  ];
  let longest: readonly LogLine[] = lines;
  if (repository !== undefined && around?.available) {
    const known = readLog(repository);
    if ('problem' in known) checks.push(check('repository-log', 'bad', `仓库里的发布记录：${known.problem}`, `The log in the repository cannot be used: ${known.problem}`));
    else if (log === undefined && known.lines.length) checks.push(check('repository-log', 'bad', '仓库里有发布记录，网站却没有带：网站不是正式发布的，或者发布记录被拿掉了。', 'The repository has a log, but the site does not: it was not published formally, or the log was taken away.'));
    else if (lines.length) {
      const compared = checkAgainstRepository(lines, known.lines);
      checks.push(...compared.checks);
      if (compared.checks.every(({ outcome }) => outcome !== 'bad')) longest = compared.longer;
      // A branch of the log that nobody can see being rewritten is checked by its own chain, too.
      if (known.lines.length > lines.length) checks.push(...checkChain(known.lines).filter(({ outcome }) => outcome === 'bad'));
    }
    if (longest.length) checks.push(...checkHistory(repository, longest, around.head));
    checks.push(...(approvals?.({ repository, head: around.head, lines: longest }) ?? []));
  } else checks.push(check('commits', 'unknown', '没有指明仓库，历史没有核对：用 git clone 取得发布者的仓库，再加 --repo 目录。', 'No repository was named, so the history was not checked: clone the publisher’s repository and add --repo FOLDER.'));
  if (longest.length) checks.push(...checkSignatures(longest, options.allowedSigners));
  checks.push(...checkWitnesses(options.witnesses, longest, options.today));
  const last = lines.at(-1);
  checks.push(...(await checkRebuild(rebuild && last ? () => rebuild(last) : undefined, manifest)));
  const end = longest.at(-1);
  return { verdict: checks.some(({ outcome }) => outcome === 'bad') ? 'bad' : 'good', checks, witness: end && witnessLine(end) };
}

async function checkRebuild(rebuild: (() => ReturnType<NonNullable<VerifyOptions['rebuild']>>) | undefined, manifest: string | undefined): Promise<Check[]> {
  if (!rebuild) return [check('rebuild', 'unknown', '没有从同一提交重新生成页面来比较：加 --repo 目录 --rebuild。', 'The pages were not rebuilt from the same commit: add --repo FOLDER --rebuild.')];
  const wanted = readManifest(manifest ?? '');
  if (!wanted) return [];
  const result = await rebuild();
  if ('reason' in result) return [check('rebuild', 'unknown', `没有重新生成：${result.reason.zh}`, `It was not rebuilt: ${result.reason.en}`)];
  const differs = differences(wanted, result.digests);
  if (!differs) return [check('rebuild', 'good', `从同一提交重新生成的 ${result.digests.size} 个文件逐字节相同。`, `All ${result.digests.size} files rebuilt from the same commit are the same, byte for byte.`)];
  const details = [...differs.changed, ...differs.missing, ...differs.extra];
  return [result.sameProgram
    ? check('rebuild', 'bad', `从同一提交重新生成，有 ${details.length} 个文件不同：网站不是由这个提交生成的。`, `Rebuilt from the same commit, ${details.length} files differ: the site was not made from this commit.`, details)
    : check('rebuild', 'unknown', `重新生成后有 ${details.length} 个文件不同，但本机的程序不是发布时的那个版本，不能下结论。`, `${details.length} rebuilt files differ, but the program here is not the one that published; this proves nothing.`, details)];
}
