// A command line whose help and complaints are Chinese, and which ends with 2 where it could not run.
import { Command, InvalidArgumentError } from 'commander';

/** In: the command's name and one sentence. Out: a commander command; options are added by the caller. */
export function chineseCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', '显示说明')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: (words, write) => write(`✗ ${inChinese(words)}\n`) })
    .showHelpAfterError('运行时加 --help 查看可用的选项。')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Options:': '选项：', 'Arguments:': '参数：', 'Commands:': '命令：' };

/** An argument parser: an ISO date that exists, or a sentence that says so. */
export function isoDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError('写成 2026-01-31 这样的、日历上存在的日期。');
  return text;
}

const COMPLAINTS: readonly [RegExp, string][] = [
  [/^error: unknown option '(.*?)'(?:\n\(Did you mean (.*?)\?\))?/, '没有 $1 这个选项。'],
  [/^error: option '(.*?)' argument missing/, '选项 $1 后面缺少内容。'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*?)\./, '选项 $1 不能是“$2”，可以是：$3。'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. /, '选项 $1 不能是“$2”：'],
  [/^error: too many arguments.*?Expected (\d+) arguments? but got (\d+).*?\./, '多写了内容：最多 $1 个，现在 $2 个。'],
  [/^error: missing required argument '(.*?)'/, '缺少参数 $1。'],
  [/^error: required option '(.*?)' not specified/, '缺少选项 $1。'],
];

function inChinese(words: string): string {
  const known = COMPLAINTS.find(([pattern]) => pattern.test(words));
  return known ? words.trim().replace(known[0], known[1]) : words.trim();
}
