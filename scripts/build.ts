// npm run build -- --out DIR: checks the content and publishes it. Exit 0 published, 1 the content has errors, 2 could not run.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { repositoryState } from '../src/history/repository-state.ts';
import { beforeEntry, hasLog, loggedPublication, programIn } from '../src/proof/log-publication.ts';
import { readRewrite, type Rewrite } from '../src/proof/rewrite.ts';
import { witnessLine } from '../src/proof/witness.ts';
import { publish } from '../src/publishing/publish.ts';
import { HOME } from '../src/publishing/render-pages.ts';
import { ledgerTip, readPast } from './read-past.ts';
import { checkedContent } from './checked-content.ts';
import { chineseCommand, contentOption, moment, nowOption, todayOption } from './chinese-command.ts';

const options = chineseCommand('build', '检查内容并生成网站；有错误时不发布，上一次的网站保持不变')
  .addOption(contentOption())
  .option('--out <dir>', '网站放在哪里', 'dist')
  .addOption(todayOption())
  .option('--log', '正式发布：在 Git 分支 publications 上记一行发布记录，并随网站公布。不写就只在本机生成，不记录，也不带发布记录。记录之后把这个分支推送出去：git push origin publications')
  .addOption(nowOption())
  .option('--sign-key <file>', '给发布记录签名的 SSH 密钥（与 --log 同用）')
  .option('--withdrawal <file>', '历史依法改写过时，写明收回了什么、为什么、提交对照的收回记录（与 --log 同用）')
  .option('--replay <number>', '照发布记录的第几次重新生成，用来核对；不记录', Number)
  .parse()
  .opts<{ content: string; out: string; today: string; log?: true; now?: string; signKey?: string; withdrawal?: string; replay?: number }>();

const { content, out, today } = options;
const say = (words: string): void => console.error(words);
if (!options.log && (options.signKey ?? options.withdrawal)) stop('--sign-key 和 --withdrawal 要与 --log 同用。');
if (options.log && options.replay !== undefined) stop('--replay 只是重新生成，不能与 --log 同用。');
const tip = orRefuse(() => ledgerTip(content));
const publication = options.log ? orStop(loggedPublication({ content, out: resolve(out), today, now: moment(options.now), program: programIn(HOME), key: options.signKey, rewrite: rewrite(options.withdrawal), ledger: tip })) : undefined;
publication?.notes.forEach(say);
const again = options.replay === undefined ? undefined : (beforeEntry(content, options.replay) ?? stop(`发布记录里没有第 ${options.replay} 次。`));
const log = again ?? publication;
const register = checkedContent(content, today);
const history = repositoryState(content);
const past = orRefuse(() => readPast(content, again ? again.ledger : tip));
let witness = '';
await publish({ register, out, today, history, past, log, tell: say, ...(publication ? { seal: (folder, manifest) => void (witness = witnessLine(publication.enter(folder, manifest))) } : {}) }).catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));
past?.history.close();
if (witness) console.log(witness);
if (publication) say('已记入发布记录。请运行 git push origin publications，并把上面 sunlist 开头的一行抄到别处（报纸、公告栏、别的网站），日后可用来证明历史没有被改写。');
else if (options.replay === undefined && hasLog(content)) say('这次没有记入发布记录；正式发布请加 --log。');

function rewrite(file: string | undefined): Rewrite | undefined {
  if (file === undefined) return undefined;
  try {
    return orStop(readRewrite(readFileSync(file, 'utf8')));
  } catch (error) {
    return stop(`读不出收回记录 ${file}：${error instanceof Error ? error.message : String(error)}`);
  }
}

function orRefuse<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function orStop<T extends object>(result: T | { problem: string }): T {
  return 'problem' in result ? stop(result.problem) : result;
}

function stop(words: string): never {
  console.error(`✗ ${words}`);
  process.exit(2);
}
