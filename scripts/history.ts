// npm run history -- [ID] [--from DATE --to DATE]: what was changed, as text, JSON or CSV. Exit 0 listed, 2 could not run.
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { listVersions, recordsNamed, versionsAsCsv, versionsAsText } from '../src/history/list-versions.ts';
import { readHistory } from '../src/history/read-history.ts';
import { closest } from '../src/model/closest.ts';
import { readSchemas } from '../src/reading/read-register.ts';
import { chineseCommand, contentOption, dayOption } from './chinese-command.ts';

interface Options {
  content: string;
  from?: string;
  to?: string;
  technical?: boolean;
  format: 'text' | 'json' | 'csv';
}

const command = chineseCommand('history', '列出记录的历次变化：哪天、谁、改了哪条记录')
  .argument('[id]', '只看一条记录：编号，或“种类/编号”，例如 power/food-business-licence')
  .addOption(contentOption())
  .addOption(dayOption('--from <date>', '从哪一天起（北京时间，按提交的日期）'))
  .addOption(dayOption('--to <date>', '到哪一天为止（含当天）'))
  .option('--technical', '连同技术性提交一起列出')
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json', 'csv']).default('text'))
  .parse();
const { content, format, ...wanted } = command.opts<Options>();
const [record] = command.args;
if (wanted.from && wanted.to && wanted.from > wanted.to) stop(`--from ${wanted.from} 比 --to ${wanted.to} 晚。`);

const result = readHistory(content, { cache: fileURLToPath(new URL('../.build/history', import.meta.url)) });
if (!result.available) stop(`历史不可用：${result.reason}\n  请运行：${result.mend}`);
const { history } = result;
if (record !== undefined && recordsNamed(history, record).length === 0) {
  const meant = closest(record, [...history.records()].map(({ id }) => id));
  stop(`历史里从来没有编号为“${record}”的记录。${meant ? `是不是 ${meant}？` : '用 npm run history 看全部。'}`);
}
const list = listVersions(history, { record, ...wanted });
const schemas = readSchemas();
const print = { text: () => versionsAsText(list, schemas), json: () => `${JSON.stringify(list, null, 2)}\n`, csv: () => versionsAsCsv(list, schemas) };
// Whoever reads may stop early (… | head): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
process.stdout.write(print[format]());
history.close();
console.error(`共 ${list.versions.length} 条变化${list.technicalLeftOut ? `；另有 ${list.technicalLeftOut} 条属于技术性提交，没有列出（加 --technical 列出）` : ''}。`);

function stop(words: string): never {
  console.error(`✗ ${words}`);
  process.exit(2);
}
