// npm run verify -- DIR|URL: checks a copy of the site without trusting its publisher. Exit 0 nothing contradicts, 1 something does, 2 could not run.
import { existsSync, readFileSync } from 'node:fs';
import { Argument, Option } from 'commander';
import { progressBar } from '../src/reporting/progress.ts';
import { siteAtAddress } from '../src/proof/site-at-address.ts';
import { siteInFolder } from '../src/proof/site-folder.ts';
import { verdictText } from '../src/proof/verdict-text.ts';
import { verify } from '../src/proof/verify.ts';
import { chineseCommand, moment, nowOption } from './chinese-command.ts';
import { approvalsOf } from './approvals-of.ts';
import { rebuildFrom } from './rebuild-publication.ts';

interface Options {
  repo?: string;
  witness?: string[];
  allowedSigners?: string;
  rebuild?: true;
  format: 'text' | 'json';
  language: 'zh' | 'en';
  now?: string;
}

const command = chineseCommand('verify', '不靠发布者的信用，核对一份网站：文件、发布记录、历史、签名、见证')
  .addArgument(new Argument('[site]', '网站所在的目录，或首页的网址').default('dist'))
  .option('--repo <dir>', '发布者仓库的完整克隆；不写就不核对历史')
  .option('--witness <line...>', '别处保存的见证行（sunlist 开头），或存放见证行的文件；可以写几个')
  .option('--allowed-signers <file>', '谁可以签名（ssh-keygen 的 allowed signers 文件）；不写就不核对签名')
  .option('--rebuild', '从同一提交重新生成，逐字节比较（要写 --repo；约需一分钟；会运行那个提交里的程序，先确认你信得过它）')
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
  .addOption(new Option('--language <language>', '结论用中文或英文').choices(['zh', 'en']).default('zh'))
  .addOption(nowOption())
  .parse();
const options = command.opts<Options>();
const place = String(command.processedArgs[0]);
const progress = progressBar('核对');
try {
  if (options.allowedSigners !== undefined && !existsSync(options.allowedSigners)) throw new Error(`没有文件 ${options.allowedSigners}（--allowed-signers）。`);
  if (options.rebuild && options.repo === undefined) throw new Error('--rebuild 要与 --repo 同用。');
  const site = /^https?:\/\//i.test(place) ? siteAtAddress(place, {}, progress) : siteInFolder(place);
  if (!site) throw new Error(`没有目录 ${place}。写网站所在的目录，或 https:// 开头的网址。`);
  const witnesses = (options.witness ?? []).flatMap((given) => (existsSync(given) ? readFileSync(given, 'utf8').split('\n').filter((line) => line.includes('sunlist')) : [given]));
  const result = await verify({ site, repository: options.repo, witnesses, allowedSigners: options.allowedSigners, today: moment(options.now).slice(0, 10), approvals: approvalsOf(progress), rebuild: options.rebuild && options.repo !== undefined ? rebuildFrom(options.repo) : undefined });
  progress.stop();
  if ('problem' in result) throw new Error(result.problem[options.language]);
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : verdictText(result, place, options.language));
  process.exitCode = result.verdict === 'good' ? 0 : 1;
} catch (error) {
  progress.stop();
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
