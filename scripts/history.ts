// npm run history -- [ID] [--from DATE --to DATE --office --type --class]: what was changed, as text, JSON or CSV. Exit 0 listed, 2 could not run.
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { growthAsText, listVersions, recordsNamed, versionsAsCsv, versionsAsText, type Wanted } from '../src/history/list-versions.ts';
import { readHistory } from '../src/history/read-history.ts';
import { changeWords } from '../src/i18n/change-words.ts';
import { closest } from '../src/model/closest.ts';
import { publicPast } from '../src/publishing/public-past.ts';
import { publicRegister } from '../src/publishing/public-register.ts';
import { CHANGE_CLASSES } from '../src/publishing/views/change-rows.ts';
import { readRegister, readSchemas } from '../src/reading/read-register.ts';
import { chineseCommand, contentOption, dayOption, todayOption } from './chinese-command.ts';

const { classes } = changeWords.zh;
const command = chineseCommand('history', '列出记录的历次变化：哪天、谁、改了哪条记录的什么')
  .argument('[id]', '只看一条记录：编号，或“种类/编号”，例如 power/food-business-licence')
  .addOption(contentOption())
  .addOption(dayOption('--from <date>', '从哪一天起（北京时间，按提交的日期）'))
  .addOption(dayOption('--to <date>', '到哪一天为止（含当天）'))
  .option('--office <id>', '只看一个部门，写编号')
  .option('--type <id>', '只看一类权力，写编号')
  .addOption(new Option('--class <class>', '只看一种变更').choices(CHANGE_CLASSES.map((id) => classes[id])))
  .option('--technical', '连同技术性提交一起列出')
  .option('--all', '连同不公开的记录、已经撤下的内容一起列出，只供内部使用；不写就只列公众能看到的')
  .addOption(todayOption())
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json', 'csv']).default('text'))
  .parse();
const { content, format, class: sort, all, today, ...choice } = command.opts<{ content: string; format: 'text' | 'json' | 'csv'; class?: string; all?: boolean; today: string } & Omit<Wanted, 'class' | 'record'>>();
const [record] = command.args;
if (choice.from && choice.to && choice.from > choice.to) stop(`--from ${choice.from} 比 --to ${choice.to} 晚。`);

const result = readHistory(content, { cache: fileURLToPath(new URL('../.build/history', import.meta.url)) });
if (!result.available) stop(`历史不可用：${result.reason}\n  请运行：${result.mend}`);
const { history } = result;
if (record !== undefined && recordsNamed(history, record).length === 0) unknown('记录', record, [...history.records()].map(({ id }) => id));
const { register } = readRegister(content);
const schemas = readSchemas();
if (choice.office && recordsNamed(history, `office/${choice.office}`).length === 0) unknown('部门', choice.office, register.idsOf('office'));
if (choice.type && !register.exists('power-type', choice.type)) unknown('权力类型', choice.type, register.idsOf('power-type'));
const visible = publicRegister(register, today, schemas);
const context = all ? { schemas, register } : { schemas, register: visible, shown: publicPast({ visible, register, schemas, history, today }).record };
const list = listVersions(history, { record, ...choice, class: CHANGE_CLASSES.find((id) => classes[id] === sort) ?? '' }, context);
const print = { text: () => versionsAsText(list, schemas), json: () => `${JSON.stringify(list, null, 2)}\n`, csv: () => versionsAsCsv(list, context) };
// Whoever reads may stop early (… | head): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
process.stdout.write(print[format]());
history.close();
const counts = Object.entries(list.classes).map(([id, count]) => `${classes[id as keyof typeof classes]} ${count}`).join('、');
console.error(`共 ${list.versions.length} 条变化${counts && `：${counts}`}${list.technicalLeftOut ? `；另有 ${list.technicalLeftOut} 条属于技术性提交，没有列出（加 --technical 列出）` : ''}。`);
if (list.growth) for (const line of growthAsText(list.growth, context.register)) console.error(line);

function unknown(what: string, id: string, known: readonly string[]): never {
  const meant = closest(id, known);
  return stop(`历史里从来没有编号为“${id}”的${what}。${meant ? `是不是 ${meant}？` : '用 npm run history 看全部。'}`);
}

function stop(words: string): never {
  console.error(`✗ ${words}`);
  process.exit(2);
}
