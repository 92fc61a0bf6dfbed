// npm run review -- --base REF --head REF: what a change means, which approvals it needs, which it has. Exit 0 approved, 1 waiting or refused, 2 could not run.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { recordChanges } from '../src/governance/apply-changes.ts';
import { digestOf } from '../src/governance/canonical.ts';
import { decide } from '../src/governance/decide.ts';
import { explainPolicy } from '../src/governance/explain-policy.ts';
import { commitNamed } from '../src/governance/git-trees.ts';
import { governingIn } from '../src/governance/governing.ts';
import { readLedger } from '../src/governance/ledger/ledger.ts';
import { simulate } from '../src/governance/ledger/simulate.ts';
import { simulateText } from '../src/governance/simulate-text.ts';
import { localFacts, placeOfContent, spentIn } from '../src/governance/local-facts.ts';
import { statementFor, type Wish } from '../src/governance/make-statement.ts';
import { contentOfTree } from '../src/governance/merged-content.ts';
import { reviewText } from '../src/governance/review-text.ts';
import { statementFile, statementPayload } from '../src/governance/statement.ts';
import { APPROVAL, sign } from '../src/proof/signature.ts';
import { readSchemas } from '../src/reading/read-register.ts';
import { chineseCommand, contentOption, dayOption, moment, nowOption } from './chinese-command.ts';
import { reviewOnGitHub, type OnGitHub } from './review-on-github.ts';

interface Options extends Omit<Wish, 'opinion' | 'asks'>, Omit<OnGitHub, 'content' | 'format'> {
  content: string; base: string; head: string; statements?: string; format: 'text' | 'json'; today?: string; now?: string; explain?: true; simulate?: string; simulateRoster?: string; since?: string; sign?: string; ask?: string[]; opinion?: string;
}

const options = chineseCommand('review', '一次改动意味着什么、要经过哪几步、还缺谁同意；--explain 用大白话说明审批规则')
  .addOption(contentOption())
  .option('--base <ref>', '合并到哪个分支或者版本', 'main')
  .option('--head <ref>', '改动所在的分支或者版本', 'HEAD')
  .option('--statements <dir>', '审批声明（.json）所在的目录')
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
  .addOption(dayOption('--today <date>', '以哪一天为准；不写就看本机的时钟'))
  .addOption(nowOption())
  .option('--explain', '用大白话说明审批规则')
  .option('--simulate <file>', '采用新的审批规则以前，用它把过去的合并重新判断一遍')
  .option('--simulate-roster <file>', '同时换上新的名册')
  .option('--since <date>', '只看这一天以后的合并（与 --simulate 同用）')
  .option('--sign <key>', '用这把密钥签一份声明，放进 --statements 的目录（要写 --person）')
  .option('--person <id>', '签名的人在名册里的编号')
  .addOption(new Option('--says <what>', '声明什么：同意、反对、撤回反对、裁定反对').choices(['approve', 'object', 'withdraw', 'settle']).default('approve'))
  .option('--role <id>', '以哪个角色；不写就是本人的全部角色')
  .option('--reason <words>', '理由')
  .option('--objection <id>', '撤回或者裁定哪一条反对意见')
  .option('--ask <stage...>', '请求增加的阶段，例如 secrecy')
  .option('--meeting <id>', '作为凭据的会议记录')
  .option('--opinion <file>', '作为凭据的书面意见；声明里只写它的 SHA-256')
  .option('--pr <number>', '看 GitHub 上的一个合并请求（要有 GITHUB_TOKEN 和 GITHUB_REPOSITORY）')
  .option('--run <id>', '看 GitHub 上一次检查所看的合并请求')
  .option('--open', '看 GitHub 上每个开着的合并请求')
  .option('--apply', '把结论写到 GitHub 上：说明、检查、标签、请人审核；不写就只列出来')
  .option('--dry-run', '只列出会写什么（不写 --apply 时就是这样）')
  .option('--preview <dir>', '为每个合并请求写一份审阅稿（单个网页文件）')
  .parse()
  .opts<Options>();

process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
try {
  process.exitCode = options.pr !== undefined || options.run !== undefined || options.open ? await reviewOnGitHub(options) : options.simulate !== undefined || options.simulateRoster !== undefined ? tried(options) : review(options);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function tried({ content, base, format, simulate: policy, simulateRoster: roster, since }: Options): number {
  const place = placeOfContent(content);
  const head = commitNamed(place.repository, base);
  if (!head) throw new Error(`没有分支或者版本 ${base}。`);
  const ledger = readLedger(place.repository);
  if ('problem' in ledger) throw new Error(ledger.problem);
  const proposed = <K extends 'policy' | 'roster'>(kind: K, file: string | undefined) => {
    if (file === undefined) return undefined;
    if (!existsSync(file)) throw new Error(`没有文件 ${file}。`);
    const read = governingIn(kind, `governance/${kind}.yml`, readFileSync(file));
    if (read.state !== 'read') throw new Error(`${file}：${read.reason}`);
    return read;
  };
  const result = simulate({ ...place, head, lines: ledger.lines, policy: proposed('policy', policy), roster: proposed('roster', roster), since });
  process.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : simulateText(result));
  return 0;
}

function review({ content, base, head, statements: folder, format, today, now: given, explain, sign: key, ask, opinion, ...wish }: Options): number {
  const place = placeOfContent(content);
  const now = given ?? (today === undefined ? moment(undefined) : `${today}T12:00:00+08:00`);
  if (folder !== undefined && !existsSync(folder) && key === undefined) throw new Error(`没有目录 ${folder}（--statements）。`);
  const files = folder !== undefined && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const) : [];
  const { facts, findings, unread } = localFacts({ ...place, base, head, now, statements: new Map(files), spent: spentIn(place.repository) });
  const schemas = readSchemas();
  const decision = decide(facts);
  if (explain) {
    if (facts.policy.state !== 'read' || facts.roster.state !== 'read') throw new Error(`${base} 上没有能用的审批规则和名册。`);
    process.stdout.write(explainPolicy({ policy: facts.policy.value, roster: facts.roster.value, deadlines: facts.deadlines, schemas, today: now.slice(0, 10), folder: place.folder }));
    return 0;
  }
  if (key !== undefined) {
    if (folder === undefined || !existsSync(folder)) throw new Error('--sign 要与 --statements 同用，目录要先建好。');
    const text = statementFor(facts, decision, { ...wish, ...(ask ? { asks: ask } : {}), ...(opinion === undefined ? {} : { opinion: digestOf(readFileSync(opinion)) }) });
    if ('problem' in text) throw new Error(text.problem);
    const path = join(folder, `${text.says}-${text.person}-${digestOf(statementPayload(text)).slice(0, 12)}.json`);
    writeFileSync(path, statementFile(text, sign(statementPayload(text), key, APPROVAL)), { flag: 'wx' });
    console.error(`已签名：${path}`);
    return 0;
  }
  const register = contentOfTree(place.repository, facts.change.mergedTree ?? facts.change.headTree, place.folder).register;
  const changes = recordChanges(facts.change, { schemas, register });
  if (format === 'json') process.stdout.write(`${JSON.stringify({ ...decision, changes, findings, unread, change: { base: facts.change.base, head: facts.change.head, mergedTree: facts.change.mergedTree } }, null, 2)}\n`);
  else process.stdout.write(reviewText({ decision, changes, findings, unread }));
  return decision.decision === 'approved' ? 0 : 1;
}
