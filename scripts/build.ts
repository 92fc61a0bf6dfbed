// npm run build -- --out DIR: checks the content and publishes it. Exit 0 published, 1 the content has errors, 2 could not run.
import { checkedContent } from './checked-content.ts';
import { chineseCommand, contentOption, todayOption } from './chinese-command.ts';
import { repositoryState } from '../src/history/repository-state.ts';
import { publish } from '../src/publishing/publish.ts';

const { content, out, today } = chineseCommand('build', '检查内容并生成网站；有错误时不发布，上一次的网站保持不变')
  .addOption(contentOption())
  .option('--out <dir>', '网站放在哪里', 'dist')
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; out: string; today: string }>();

const register = checkedContent(content, today);
const history = repositoryState(content);
if (!history.available) console.error(`历史不可用：${history.reason}`);
await publish({ register, out, today, history, tell: (words) => console.error(words) });
