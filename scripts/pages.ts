// npm run pages -- check-last|pack|record: what a publication needs around `npm run build -- --log`. Exit 0 good, 1 the last publication is not what it was, 2 could not run.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument } from 'commander';
import { fetchRefs, pushBranch, remoteHas, type Remote } from '../src/governance/git-remote.ts';
import { LOG_BRANCH } from '../src/proof/entry.ts';
import { readLog } from '../src/proof/log-branch.ts';
import { readRegister } from '../src/reading/read-register.ts';
import { chineseCommand, contentOption } from './chinese-command.ts';

const command = chineseCommand('pages', '在服务器上发布网站时，发布之前核对上一次的，发布时交出发布记录')
  .addArgument(new Argument('<do>', 'check-last：取来发布记录，核对现在挂着的网站；pack：把网站打成一个包；record：把发布记录推送出去').choices(['check-last', 'pack', 'record']))
  .addOption(contentOption())
  .option('--site <url>', '网站的网址；不写就看 site.yml')
  .option('--from <dir>', '要打包的网站', 'dist')
  .option('--out <file>', '包放在哪里', 'artifact.tar')
  .option('--unreachable-is-fine', '网站打不开时也继续（首次发布、换网址、修复之后）')
  .parse();
const { content, site, unreachableIsFine, from, out } = command.opts<{ content: string; site?: string; unreachableIsFine?: true; from: string; out: string }>();
const home = fileURLToPath(new URL('..', import.meta.url));
const server = process.env['GITHUB_SERVER_URL'];
const remote: Remote = { repository: resolve(content), ...(process.env['GITHUB_TOKEN'] ? { token: process.env['GITHUB_TOKEN'] } : {}), ...(server ? { server } : {}) };

if (command.processedArgs[0] === 'record') {
  const problem = pushBranch(remote, LOG_BRANCH);
  if (problem) stop(`发布记录推送不出去，没有发布：${problem}`, 2);
  console.error('发布记录已经推送。');
} else if (command.processedArgs[0] === 'pack') pack();
else checkLast();

function checkLast(): void {
  const has = remoteHas(remote, LOG_BRANCH);
  if (has === undefined) stop('远程仓库没有回答，不知道有没有发布过。', 2);
  if (!has) return console.error('还没有发布过，没有要核对的。');
  // Without +: a log that does not continue the one that is here is refused by git.
  const problem = fetchRefs(remote, [`refs/heads/${LOG_BRANCH}:refs/heads/${LOG_BRANCH}`]);
  if (problem) stop(`远程的发布记录不是本地记录的延续，或者取不来：${problem}`, 1);
  const log = readLog(content);
  if ('problem' in log) stop(log.problem, 1);
  const address = site ?? readRegister(content).register.single('site')?.url;
  if (!address) stop('site.yml 里没有网址，请用 --site 写明。', 2);
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(home, 'scripts/verify.ts'), address, '--repo', content], { stdio: ['ignore', 2, 2] });
  if (status === 0) return console.error(`现在挂着的网站与 ${log.lines.length} 次发布的记录一致。`);
  if (status === 2 && unreachableIsFine) return console.error('网站打不开，按要求继续。');
  stop(status === 1 ? '现在挂着的网站与发布记录对不上，先查明原因，再发布。' : '网站打不开或无法核对；查明原因，或加 --unreachable-is-fine。', status === 1 ? 1 : 2);
}

/** The same site makes the same bytes: what is attested can be made again. */
function pack(): void {
  const { status } = spawnSync('tar', ['--create', '--file', out, '--directory', from, '--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX', '.'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`${from} 打不成包（需要 GNU tar）。`, 2);
}

function stop(words: string, status: number): never {
  console.error(`✗ ${words}`);
  process.exit(status);
}
