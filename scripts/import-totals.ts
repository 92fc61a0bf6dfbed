// npm run import-totals: totals of a survey tool (CSV) → a draft evaluation, and a report of every row. Exit 0 good, 1 someone must look, 2 could not run.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SMALL } from '../src/evaluating/suppress.ts';
import { openSource, writeFolder, writeReport } from '../src/importing/draft-folder.ts';
import { importTotals } from '../src/importing/import-totals.ts';
import type { Problem } from '../src/importing/problem.ts';
import { readSource } from '../src/importing/read-source.ts';
import { MAPPING_EXAMPLE, totalsMapping } from '../src/importing/totals-mapping.ts';
import { TOTALS_NEED_A_PERSON } from '../src/importing/totals-reasons.ts';
import { decode } from '../src/reading/decode.ts';
import { isContentFolder, readRegister } from '../src/reading/read-register.ts';
import { setting } from '../src/rules/run-rules.ts';
import { chineseCommand, contentOption } from './chinese-command.ts';

const command = chineseCommand('import-totals', '把调查工具导出的汇总票数（CSV）导入为评议评价的草稿：少于 5 张的票数先合并再写出，报告里不出现票数')
  .argument('<file>', '汇总票数的 CSV 文件')
  .requiredOption('--mapping <file>', '对照文件（YAML）：评议的资料、各组、哪一列是什么')
  .option('--out <dir>', '写到哪个内容目录', 'content')
  .option('--report <file>', '逐行报告（JSON）；不写就输出到标准输出')
  .addOption(contentOption('内容目录，用来认出评议表和评议档次'))
  .addHelpText('after', `\n对照文件的例子（columns.grades 和 when 可以不写；一行一个档次的表写 columns: { item: 评价内容, grade: 档次, count: 票数 }）：\n\n${MAPPING_EXAMPLE}`)
  .parse();
const { mapping: mappingFile, out, report: reportFile, content } = command.opts<{ mapping: string; out: string; report?: string; content: string }>();
const [file = ''] = command.args;
if (!isContentFolder(content)) stop(`${content} 不是内容目录：里面没有 site.yml。用 --content 指明内容目录。`);
const { register } = readRegister(content);
const opened = good(mappingFile, openSource(mappingFile));
const mapping = good(mappingFile, totalsMapping(good(mappingFile, decode(opened.bytes)).text));
const { grids: [grid] } = good(file, await readSource(good(file, openSource(file)).bytes));
if (!grid) stop(`${file}：没有表格。`);
const own = setting(register, 'small-cells')?.value;
const { path, text, report } = good(mappingFile, importTotals(basename(file), grid, mapping, register, typeof own === 'number' ? own : SMALL));

if (path && text) {
  const target = join(out, path);
  if (existsSync(target)) stop(`${target} 已经有了，没有覆盖。\n  → 核对以后删去旧的草稿，或在对照文件里换一个 id。`);
  try {
    writeFolder(dirname(target), new Map([[basename(target, '.yml'), text]]));
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
if (reportFile) writeReport(reportFile, `${JSON.stringify(report, null, 2)}\n`);
else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
const trouble = report.fates.filter(({ reason }) => TOTALS_NEED_A_PERSON.has(reason));
console.error(`${report.rows} 行，读入 ${report.used} 行${path ? `，草稿写到 ${join(out, path)}` : '，没有写出草稿'}；合并了 ${report.merged.length} 格。`);
for (const { row, because } of trouble) console.error(`  第 ${row} 行：${because}`);
if (report.missing.length) console.error(`  还缺 ${report.missing.length} 项评议内容的票数；补齐以后再公布。`);
process.exitCode = trouble.length || report.missing.length ? 1 : 0;

function good<T extends object>(path: string, result: T | Problem): Exclude<T, Problem> {
  if ('problem' in result) stop(`${path}：${result.problem}\n  → ${result.help}\n没有写出任何记录。`);
  return result as Exclude<T, Problem>;
}

function stop(words: string): never {
  console.error(`✗ ${words}`);
  process.exit(2);
}
