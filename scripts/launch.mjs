// Runs every command of package.json with a Node that is new enough, installing what is missing first.
// Plain JavaScript without dependencies, because it must start under Node 18 before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newEnough, PINNED_NODE } from './node-version.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));

function npm(node, args, folder) {
  const inherited = process.env.npm_execpath;
  const [command, first] = inherited?.endsWith('.js') ? [node, [inherited]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const environment = { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` };
  // Our own standard output belongs to the command's data, so what npm says goes to standard error.
  const run = spawnSync(command, [...first, ...args], { cwd: folder, stdio: ['ignore', 2, 2], env: environment, shell: process.platform === 'win32' });
  if (run.status !== 0) stop(`npm ${args[0]} 没有成功。请检查网络和上面的提示，再运行一次。\n  npm ${args[0]} failed. Check the network connection and the lines above, then run the command again.`);
}

function stop(words) {
  console.error(`\n✗ ${words}`);
  process.exit(2);
}

function findNode() {
  if (newEnough(process.version)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(home, '.node', PINNED_NODE);
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    console.error(`Node ${process.version} 太旧，正在把 Node ${PINNED_NODE} 下载到 .node/（只需一次，约 50 MB）……\nNode ${process.version} is too old for the site builder; fetching Node ${PINNED_NODE} into .node/ (once, about 50 MB) …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    npm(process.execPath, ['install', '--no-save', '--no-audit', '--no-fund', '--no-package-lock', `${name}@${PINNED_NODE}`], folder);
    if (!existsSync(node)) stop(`没有适合 ${platform} ${process.arch} 的 Node ${PINNED_NODE}。请自行安装 Node 24 后再运行。\n  No Node ${PINNED_NODE} is published for ${platform} ${process.arch}. Install Node 24 by hand and run the command again.`);
  }
  return node;
}

function installWhenNeeded(node) {
  const wanted = createHash('sha256').update(readFileSync(join(home, 'package.json'))).update(readFileSync(join(home, 'package-lock.json'))).digest('hex');
  const stamp = join(home, 'node_modules', '.sunlist-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('正在安装依赖（只需一次，约一分钟）……\nInstalling dependencies (once, about a minute) …');
  npm(node, ['install', '--no-audit', '--no-fund', '--no-save'], home);
  writeFileSync(stamp, wanted);
}

function run(node, command, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(home, 'scripts', `${command}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`, SUNLIST_NODE: node },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 2)));
}

const [command, ...args] = process.argv.slice(2);
if (!command || !existsSync(join(home, 'scripts', `${command}.ts`))) stop(`没有“${command ?? ''}”这个命令，命令见 README.zh-CN.md。\n  There is no command “${command ?? ''}”. See the table in README.md.`);
const node = findNode();
installWhenNeeded(node);
run(node, command, args);
