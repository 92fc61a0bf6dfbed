// npm run demo -- --out DIR: a repository with three years of invented history of the sample county, published into DIR/site. Exit 0 published, 1 the content has errors, 2 could not run.
import { join } from 'node:path';
import { readSample, writeDemo } from '../src/demo/write-demo.ts';
import { repositoryState } from '../src/history/repository-state.ts';
import { publish } from '../src/publishing/publish.ts';
import { checkedContent } from './checked-content.ts';
import { chineseCommand, todayOption } from './chinese-command.ts';

const { out, today } = chineseCommand('demo', '写出一个有三年虚构历史的示例县仓库，并生成它的网站')
  .option('--out <dir>', '仓库放在哪里；网站放在它下面的 site', '.build/demo')
  .addOption(todayOption())
  .parse()
  .opts<{ out: string; today: string }>();

const content = join(out, 'content');
try {
  const { head, commits } = writeDemo(readSample('content'), out);
  console.error(`演示仓库已写到 ${out}：${commits} 次提交，最新是 ${head.slice(0, 12)}。人物、机构、事件都是虚构的。`);
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exit(2);
}
const register = checkedContent(content, today);
await publish({ register, out: join(out, 'site'), today, history: repositoryState(content), tell: (words) => console.error(words) });
console.error(`\n打开看：npm start -- --content ${content} --out ${join(out, 'site')}\n看提交：git -C ${out} log --graph`);
