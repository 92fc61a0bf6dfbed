// npm run bench [-- NAME… --peers]: runs the benchmarks of bench/, each in a process of its own so that memory can be told apart.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chineseCommand } from './chinese-command.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const notBenchmarks = new Set(['report', 'bench-content', 'bare-page', 'peers', 'publication', 'real-powers', 'history-repository']);
const all = readdirSync(`${home}bench`).filter((name) => name.endsWith('.ts')).map((name) => name.replace(/\.ts$/, '')).filter((name) => !notBenchmarks.has(name));
const command = chineseCommand('bench', '性能测量：与底线和同类工具同场比较').argument('[names...]', `要跑的项目：${all.join('、')}`).option('--peers', '同时测量 Hugo 和 Eleventy（须已安装）').parse();
const names = command.args.length ? command.args : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`没有名为 ${unknown.join('、')} 的测量；可选：${all.join('、')}`);
  process.exit(2);
}
const failed = names.filter((name) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--expose-gc', `${home}bench/${name}.ts`, ...(command.opts<{ peers?: boolean }>().peers ? ['--peers'] : [])], { cwd: home, stdio: 'inherit' }).status !== 0);
if (failed.length) console.error(`未达标或未完成：${failed.join('、')}`);
process.exitCode = failed.length ? 1 : 0;
