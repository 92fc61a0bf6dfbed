// npm run import-table: tables of disclosures (licences and penalties, monthly statistics, transfer lists …) → records and a report of every row. Exit 0 good, 1 someone must look, 2 could not run.
import { Option } from 'commander';
import { openSource, writeReport } from '../src/importing/draft-folder.ts';
import type { NamedSource } from '../src/importing/import-sources.ts';
import type { Problem } from '../src/importing/problem.ts';
import { readSource } from '../src/importing/read-source.ts';
import { readTablesApart } from '../src/importing/read-tables-apart.ts';
import { folderOf, importTables } from '../src/importing/tables/import-tables.ts';
import { MOST_TABLE_ROWS, TABLE_KINDS } from '../src/importing/tables/table-kinds.ts';
import { NO_MAPPING, TABLE_MAPPING_EXAMPLE, tableMapping } from '../src/importing/tables/table-mapping.ts';
import { needsAPerson, summarizeTables } from '../src/importing/tables/table-report.ts';
import { readRecords, writeRecords } from '../src/importing/tables/record-folder.ts';
import { decode } from '../src/reading/decode.ts';
import { isContentFolder, readRegister, readSchemas } from '../src/reading/read-register.ts';
import { progressBar } from '../src/reporting/progress.ts';
import { chineseCommand, contentOption, todayOption } from './chinese-command.ts';

const command = chineseCommand('import-table', '把部门以表格保存的公开内容（许可和处罚决定、投诉月报、移交清单、依申请公开、年报数字、代表建议等）导入为记录')
  .argument('<files...>', '表格文件（.xls、.xlsx、.csv，Word 里的表格也可以）')
  .addOption(new Option('--kind <kind>', '是哪一种记录').choices(TABLE_KINDS.map(({ kind }) => kind)).makeOptionMandatory())
  .option('--office <id>', '部门编号，与 content/offices 里的文件名相同；表里每行写明部门的，可以不写')
  .option('--mapping <file>', '对照文件（JSON）：表里自己的列名、写法，和每行相同的内容')
  .option('--out <dir>', '写到哪个内容目录', 'content')
  .option('--report <file>', '逐行报告（JSON）；不写就输出到标准输出')
  .addOption(contentOption('内容目录，用来认出部门、权力、法律和各种名称'))
  .addOption(todayOption())
  .addHelpText('after', `\n记录的种类：\n${TABLE_KINDS.map(({ kind, title }) => `  ${kind}  ${title}`).join('\n')}\n\n对照文件的例子：\n\n${TABLE_MAPPING_EXAMPLE}`)
  .parse();
const { kind: name, office, mapping: mappingFile, out, report: reportFile, content, today } = command.opts<{ kind: string; office?: string; mapping?: string; out: string; report?: string; content: string; today: string }>();
const kind = TABLE_KINDS.find((known) => known.kind === name)?.kind ?? stop(`不认识“${name}”。`);
if (!isContentFolder(content)) stop(`${content} 不是内容目录：里面没有 site.yml。用 --content 指明内容目录。`);
const { register } = readRegister(content);
if (office !== undefined && !register.get('office', office)) stop(`${content}/offices 里没有“${office}”。\n  → 写部门编号，例如 ${register.all('office')[0]?.id ?? 'transport'}；或者先建立部门记录。`);
const schemas = readSchemas();
const mapping = mappingFile === undefined ? NO_MAPPING : good(mappingFile, tableMapping(good(mappingFile, decode(good(mappingFile, openSource(mappingFile)).bytes)).text, kind, schemas));

const sources: NamedSource[] = [];
for (const path of command.args) {
  const { file, bytes } = good(path, openSource(path));
  sources.push({ file, source: good(path, await readSource(bytes, readTablesApart(), MOST_TABLE_ROWS)) });
}
const progress = progressBar('导入', 200);
const { report, writes } = importTables(sources, { kind, mapping, register, schemas, today, existing: readRecords(out, folderOf(kind)), progress, ...(office === undefined ? {} : { office }) });
progress.stop();
if (report.sheets.every(({ columns }) => columns.length === 0)) stop('没有找到表头：没有一行同时写着两个认识的列名。\n  → 检查 --kind 选得对不对；列名和本系统不同的，写进对照文件。没有写出任何记录。');
try {
  writeRecords(out, writes);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
const json = `${JSON.stringify(report, null, 2)}\n`;
if (reportFile) writeReport(reportFile, json);
else process.stdout.write(json);
console.error(summarizeTables(report));
process.exitCode = needsAPerson(report) ? 1 : 0;

function good<T extends object>(path: string, result: T | Problem): Exclude<T, Problem> {
  if ('problem' in result) stop(`${path}：${result.problem}\n  → ${result.help}\n没有写出任何记录。`);
  return result as Exclude<T, Problem>;
}

function stop(words: string): never {
  console.error(`✗ ${words}`);
  process.exit(2);
}
