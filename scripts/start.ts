// npm start: check, build, and serve the site on http://localhost:4321.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { repositoryState } from '../src/history/repository-state.ts';
import { publish } from '../src/publishing/publish.ts';
import { siteHandler } from '../src/publishing/site-handler.ts';
import { readPast } from './read-past.ts';
import { checkedContent } from './checked-content.ts';
import { chineseCommand, contentOption, portNumber, todayOption } from './chinese-command.ts';

const { content, out, today, port } = chineseCommand('start', '检查内容、生成网站并在本机打开')
  .addOption(contentOption())
  .option('--out <dir>', '网站放在哪里', 'dist')
  .addOption(todayOption())
  .option('--port <number>', '端口', portNumber, 4321)
  .parse()
  .opts<{ content: string; out: string; today: string; port: number }>();

const register = checkedContent(content, today);
const history = repositoryState(content);
const past = readPast(content);
await publish({ register, out, today, history, past, tell: (words) => console.error(words) });
past?.history.close();
const base = (register.single('site')?.base ?? '/').replace(/\/?$/, '/');
const server = createServer(siteHandler(out, base));
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用；换一个：npm start -- --port 4322` : error.message);
  process.exit(2);
});
server.listen(port, () => {
  const { port: actual } = server.address() as AddressInfo;
  console.error(`\n阳光清单已打开：http://localhost:${actual}${base}\n按 Ctrl+C 结束。`);
});
