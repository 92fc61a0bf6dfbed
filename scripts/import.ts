// npm run import: workbooks, CSV and Word tables of one office → draft power records and a report of every row. Exit 0 good, 1 someone must look, 2 could not run.
import { join } from 'node:path';
import { openSource, readFolder, writeFolder, writeReport } from '../src/importing/draft-folder.ts';
import { importSources, type NamedSource } from '../src/importing/import-sources.ts';
import { jurisdiction } from '../src/importing/jurisdiction.ts';
import { NEEDS_A_PERSON, type Reason } from '../src/importing/reasons.ts';
import { readSource } from '../src/importing/read-source.ts';
import { readTablesApart } from '../src/importing/read-tables-apart.ts';
import { summarize } from '../src/importing/summarize.ts';
import { isContentFolder, readRegister } from '../src/reading/read-register.ts';
import { progressBar } from '../src/reporting/progress.ts';
import { chineseCommand, contentOption } from './chinese-command.ts';

const command = chineseCommand('import', '把一个部门的权责清单（Excel、CSV、Word 表格）导入为权力事项记录')
  .argument('<files...>', '清单文件')
  .requiredOption('--office <id>', '部门编号，与 content/offices 里的文件名相同')
  .option('--out <dir>', '写到哪里；每个部门一个子文件夹', 'content/powers')
  .option('--report <file>', '逐行报告（JSON）；不写就输出到标准输出')
  .addOption(contentOption('内容目录，用来认出法律和权力类型'))
  .showHelpAfterError('例如：npm run import -- 清单.xlsx --office transport --out content/powers --report 报告.json')
  .parse();
const { office, out, report: reportFile, content } = command.opts<{ office: string; out: string; report?: string; content: string }>();

if (!/^[a-z0-9][a-z0-9-]{0,49}$/.test(office)) stop(`部门编号“${office}”不合规：只用小写字母、数字和连字符，最多 50 个字符，例如 transport。`);
const known = jurisdiction(isContentFolder(content) ? readRegister(content).register : undefined);
if (known.offices.length && !known.offices.includes(office)) console.error(`提示：${content}/offices 里还没有“${office}”，导入后校验会指出；请先建立部门记录。`);

const sources: NamedSource[] = [];
const failures: string[] = [];
for (const path of command.args) {
  const opened = openSource(path);
  const source = 'problem' in opened ? opened : await readSource(opened.bytes, readTablesApart());
  if ('problem' in source || 'problem' in opened) failures.push(`${path}：${'problem' in source ? `${source.problem}\n  → ${source.help}` : ''}`);
  else sources.push({ file: opened.file, source });
}
if (failures.length) stop(`${failures.join('\n')}\n没有写出任何记录。`);

const folder = join(out, office);
const progress = progressBar('导入', 200);
const { report, writes } = importSources(sources, { ...known, office, existing: readFolder(folder), pathOf: (id) => join(folder, `${id}.yml`), progress });
progress.stop();
if (report.records === 0 && report.files.every((file) => !file.duplicateOf)) stop('没有找到权责清单：没有一行是同时写着“事项名称”和另外两种列名的表头。\n  → 检查表头的写法，或先整理成“序号、事项名称、权力类型、实施依据……”的表格。没有写出任何记录。');
try {
  writeFolder(folder, writes);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
const json = `${JSON.stringify(report, null, 2)}\n`;
if (reportFile) writeReport(reportFile, json);
else process.stdout.write(json);
console.error(summarize(report, known.types));
process.exitCode = report.kept.some((record) => record.sourceChanged) || report.gone.length || Object.keys(report.reasons).some((reason) => NEEDS_A_PERSON.has(reason as Reason)) ? 1 : 0;

function stop(words: string): never {
  console.error(words);
  process.exit(2);
}
