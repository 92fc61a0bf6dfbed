// npm run ledger: enters every merge that the ledger of approvals does not know yet. Exit 0 entered or nothing to enter, 2 could not run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { commitNamed } from '../src/governance/git-trees.ts';
import { enterMissing } from '../src/governance/ledger/enter-missing.ts';
import type { LedgerLine } from '../src/governance/ledger/entry.ts';
import { fetchMerge } from '../src/governance/fetch-merge.ts';
import { fetchRefs, pushBranch, type Remote, remoteHas } from '../src/governance/git-remote.ts';
import { placeOfContent } from '../src/governance/local-facts.ts';
import { chineseCommand, contentOption, moment, nowOption } from './chinese-command.ts';
import { githubConnection } from './github-connection.ts';

interface Options { content: string; branch: string; statements?: string; format: 'text' | 'json'; now?: string; github?: true; push?: true }

const STATE = { approved: '审批齐全', waiting: '没有批准就合并了', refused: '不该合并而合并了' } as const;

const { content, branch, statements: folder, format, now, github: asking, push } = chineseCommand('ledger', '把还没有记的每次合并记入审批台账（Git 分支 ledger）；已经记过的不会再记。之后推送：git push origin ledger')
  .addOption(contentOption())
  .option('--branch <ref>', '公布用的分支', 'main')
  .option('--statements <dir>', '签名的审批声明（.json）所在的目录')
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
  .addOption(nowOption())
  .option('--github', '向 GitHub 查问每次合并的审核（要有 GITHUB_TOKEN 和 GITHUB_REPOSITORY）')
  .option('--push', '先取来远程的台账，记完就推送')
  .parse()
  .opts<Options>();

try {
  const { repository, folder: inside } = placeOfContent(content);
  const head = commitNamed(repository, branch);
  if (!head) throw new Error(`仓库里没有“${branch}”这个分支或版本（--branch）。`);
  if (folder !== undefined && !existsSync(folder)) throw new Error(`没有目录 ${folder}（--statements）。`);
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  if (push) ledgerFrom({ repository, ...remoteOf(repository) });
  const forge = asking ? githubConnection(repository) : undefined;
  const lines: LedgerLine[] = [];
  const entered = await enterMissing({ repository, folder: inside, head, statements: new Map(files), now: moment(now), tell: (line) => lines.push(line), ...(forge ? { ask: (commit) => fetchMerge(forge.github, forge.place, forge.remote, inside, branch, commit) } : {}) });
  // Before the first merge under a policy there is nothing to hand in.
  if (push && commitNamed(repository, 'refs/heads/ledger')) ledgerTo({ repository, ...remoteOf(repository) });
  if (format === 'json') process.stdout.write(`${JSON.stringify({ entered, lines }, null, 2)}\n`);
  else for (const { entry } of lines) process.stdout.write(`#${entry.sequence} ${entry.merge.slice(0, 10)} ${STATE[entry.decision]}  ${entry.request.title}\n${entry.unmet.map(({ because }) => `    ${because}\n`).join('')}`);
  console.error(entered ? `记入审批台账 ${entered} 次合并。${push ? '已经推送。' : '请运行 git push origin ledger'}` : '没有新的合并要记入审批台账。');
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function remoteOf(repository: string): Omit<Remote, 'repository'> {
  return asking ? githubConnection(repository).remote : {};
}

/** The ledger here must be the one of the remote, or an earlier state of it. */
function ledgerFrom(remote: Remote): void {
  const has = remoteHas(remote, 'ledger');
  if (has === undefined) throw new Error('远程仓库没有回答，不知道有没有台账。');
  const problem = has ? fetchRefs(remote, ['refs/heads/ledger:refs/heads/ledger']) : undefined;
  if (problem !== undefined) throw new Error(`远程的台账取不来，或者不是本地台账的延续：${problem}`);
}

function ledgerTo(remote: Remote): void {
  const problem = pushBranch(remote, 'ledger');
  if (problem !== undefined) throw new Error(`台账推送不出去，下次再记：${problem}`);
}
