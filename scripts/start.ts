// npm start: check, build, and serve the site on http://localhost:4321.
import { createServer } from 'node:http';
import { Command } from 'commander';
import sirv from 'sirv';
import { repositoryState } from '../src/history/repository-state.ts';
import { publish } from '../src/publishing/publish.ts';
import { checkedContent } from './checked-content.ts';
import { todayInShanghai } from './today.ts';

const { content, out, today, port } = new Command('start')
  .description('检查内容、生成网站并在本机打开')
  .option('--content <dir>', '内容目录', 'content')
  .option('--out <dir>', '网站放在哪里', 'dist')
  .option('--today <date>', '以哪一天为准（YYYY-MM-DD）', todayInShanghai())
  .option('--port <number>', '端口', '4321')
  .parse()
  .opts<{ content: string; out: string; today: string; port: string }>();

const register = checkedContent(content, today);
const history = repositoryState(content);
if (!history.available) console.error(`历史不可用：${history.reason}`);
await publish({ register, out, today, history, tell: (words) => console.error(words) });
const base = (register.single('site')?.base ?? '/').replace(/\/?$/, '/');
const files = sirv(out, { etag: true, dev: true });
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (base !== '/' && !url.startsWith(base)) return void response.writeHead(302, { location: base }).end();
  request.url = `/${url.slice(base.length)}`;
  files(request, response, () => void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个页面'));
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用；换一个：npm start -- --port 4322` : error.message);
  process.exit(2);
});
server.listen(Number(port), () => console.error(`\n阳光清单已打开：http://localhost:${port}${base}\n按 Ctrl+C 结束。`));
