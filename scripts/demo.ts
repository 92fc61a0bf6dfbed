// npm run demo -- --out DIR: a repository with three years of invented history of the sample county, published into DIR/site. Exit 0 published, 1 the content has errors, 2 could not run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSample, writeDemo } from '../src/demo/write-demo.ts';
import { chineseCommand, nowOption, todayOption } from './chinese-command.ts';

const { out, today, now } = chineseCommand('demo', '写出一个有三年虚构历史的示例县仓库，并生成它的网站')
  .option('--out <dir>', '仓库放在哪里；网站放在它下面的 site', '.build/demo')
  .addOption(todayOption())
  .addOption(nowOption())
  .parse()
  .opts<{ out: string; today: string; now?: string }>();

const [content, site] = [join(out, 'content'), join(out, 'site')];
try {
  const { head, commits } = await writeDemo(readSample('content'), out);
  console.error(`演示仓库已写到 ${out}：${commits} 次提交，最新是 ${head.slice(0, 12)}。人物、机构、事件都是虚构的。`);
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exit(2);
}
// Published as any county publishes, with an entry in the log of publications.
const build = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('build.ts', import.meta.url)), '--content', content, '--out', site, '--today', today, '--log', ...(now ? ['--now', now] : [])], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) process.exit(build.status ?? 2);
console.error(`\n打开看：npm start -- --content ${content}\n核对它：npm run verify -- ${site} --repo ${out}\n看提交：git -C ${out} log --graph`);
