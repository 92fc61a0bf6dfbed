// A command line whose help and complaints are Chinese, and which ends with 2 where it could not run.
import { Command, InvalidArgumentError, Option } from 'commander';
import { nowInShanghai, todayInShanghai } from './today.ts';

/** In: the command's name and one sentence. Out: a commander command; options are added by the caller. */
export function chineseCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', '显示说明')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (command) => [`npm ${name === 'start' ? name : `run ${name}`} --`, '[选项]', ...command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`) + (argument.variadic ? '…' : ''))].join(' '),
      optionDescription: withDetails,
      argumentDescription: withDetails,
    })
    .configureOutput({ outputError: (words, write) => write(`✗ ${inChinese(words)}\n`) })
    .showHelpAfterError('运行时加 --help 查看可用的选项。')
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Options:': '选项：', 'Arguments:': '参数：', 'Commands:': '命令：' };

/** What commander would say in English of choices and defaults. */
function withDetails({ description, argChoices, defaultValue }: { description: string; argChoices?: readonly string[]; defaultValue?: unknown }): string {
  const details = [argChoices?.length ? `可以是：${argChoices.join('、')}` : '', defaultValue === undefined || typeof defaultValue === 'object' ? '' : `不写就是 ${String(defaultValue)}`].filter(Boolean);
  return `${description}${details.length ? `（${details.join('；')}）` : ''}`;
}

/** Where the records lie. */
export const contentOption = (words = '内容目录'): Option => new Option('--content <dir>', words).default('content');

/** The day for which a command answers; the day in China unless one is given. */
export const todayOption = (): Option => new Option('--today <date>', '以哪一天为准').argParser(isoDay).default(todayInShanghai());

/** A day that need not be given. */
export const dayOption = (flags: string, words: string): Option => new Option(flags, words).argParser(isoDay);

/** The moment that is written down; the clock unless one is given. */
export const nowOption = (): Option => new Option('--now <time>', '现在的时间，例如 2026-01-31T09:00:00+08:00；不写就看本机的时钟').argParser(isoMoment);

/** What `--now` gave, or the clock. */
export const moment = (given: string | undefined): string => given ?? nowInShanghai();

function isoMoment(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('写成 2026-01-31T09:00:00+08:00 这样的日期、时间和时区。');
  return text;
}

/** An argument parser: an ISO date that exists, or a sentence that says so. */
function isoDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError('写成 2026-01-31 这样的、日历上存在的日期。');
  return text;
}

/** An argument parser: a port of this machine; 0 lets the system choose. */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new InvalidArgumentError('写 0 到 65535 之间的整数，例如 4321。');
  return Number(text);
}

const COMPLAINTS: readonly [RegExp, string][] = [
  [/^error: unknown option '(.*?)'(?:\n\(Did you mean (.*?)\?\))?/, '没有 $1 这个选项。'],
  [/^error: option '(.*?)' argument missing/, '选项 $1 后面缺少内容。'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*?)\.$/, '选项 $1 不能是“$2”，可以是：$3。'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. /, '选项 $1 不能是“$2”：'],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.*?)'\. Allowed choices are (.*?)\.$/, '参数 $2 不能是“$1”，可以是：$3。'],
  [/^error: too many arguments.*?Expected (\d+) arguments? but got (\d+).*?\.?$/, '多写了内容：最多 $1 个，现在 $2 个。'],
  [/^error: missing required argument '(.*?)'/, '缺少参数 $1。'],
  [/^error: required option '(.*?)' not specified/, '缺少选项 $1。'],
];

function inChinese(words: string): string {
  const known = COMPLAINTS.find(([pattern]) => pattern.test(words.trim()));
  return known ? words.trim().replace(known[0], known[1]) : words.trim();
}
