// npm start: check, build, and serve the site on http://localhost:4321; of the untouched sample the demo with its history.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { shownContent, type Shown } from '../src/demo/shown-content.ts';
import { repositoryState } from '../src/history/repository-state.ts';
import { publish } from '../src/publishing/publish.ts';
import { HOME } from '../src/publishing/render-pages.ts';
import { siteHandler } from '../src/publishing/site-handler.ts';
import { readPast } from './read-past.ts';
import { checkedContent } from './checked-content.ts';
import { chineseCommand, contentOption, portNumber, todayOption } from './chinese-command.ts';

const given = chineseCommand('start', '检查内容、生成网站并在本机打开')
  .addOption(contentOption())
  .option('--demo', '显示由示例县做成的、有三年虚构历史的演示')
  .option('--no-demo', '显示内容目录本身；都不写时，没有改过的示例县显示演示，别的内容显示本身')
  .option('--out <dir>', '网站放在哪里（不写就是 dist；演示放在 .build/demo-site）')
  .addOption(todayOption())
  .option('--port <number>', '端口', portNumber, 4321)
  .parse()
  .opts<{ content: string; demo?: boolean; out?: string; today: string; port: number }>();

const say = (words: string): void => console.error(words);

// The port is taken before anything is built: a minute of building for a port that is not free would be lost.
let answer: ReturnType<typeof siteHandler> | undefined;
const server = createServer((request, response) => (answer ? answer(request, response) : void response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2', refresh: '2' }).end('<!doctype html><html lang="zh-CN"><title>正在生成</title><p>正在生成网站，好了自动打开。')));
const port = await new Promise<number>((resolve) => {
  server.once('error', (error: NodeJS.ErrnoException) => stop(error.code === 'EADDRINUSE' ? `端口 ${given.port} 已被占用；换一个：npm start -- --port ${given.port === 4321 ? 4322 : given.port + 1}` : error.message));
  server.listen(given.port, () => resolve((server.address() as AddressInfo).port));
});

const { content, demo } = await shown();
const out = given.out ?? (demo ? join(HOME, '.build', 'demo-site') : 'dist');
const register = checkedContent(content, given.today);
const history = repositoryState(content);
const past = readPast(content);
await publish({ register, out, today: given.today, history, past, tell: say }).catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));
past?.history.close();
const base = (register.single('site')?.base ?? '/').replace(/\/?$/, '/');
answer = siteHandler(out, base);
say(`\n阳光清单${demo ? '（演示）' : ''}已打开：http://localhost:${port}${base}\n按 Ctrl+C 结束。`);

async function shown(): Promise<Shown> {
  try {
    return await shownContent({ content: given.content, home: HOME, asked: given.demo, tell: say });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(words: string): never {
  console.error(`✗ ${words}`);
  process.exit(2);
}
