// npm run new -- power: asks what the schema needs and writes a valid record. Exit 0 written, 1 the record has errors, 2 could not run.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Argument } from 'commander';
import { askRecord } from '../src/editing/ask-record.ts';
import { EDITABLE, type EditableKind } from '../src/editing/editable-kinds.ts';
import { formOf } from '../src/editing/form-model.ts';
import { recordPath } from '../src/editing/record-path.ts';
import { recordYaml } from '../src/editing/record-yaml.ts';
import { isContentFolder, readRegister, readSchemas } from '../src/reading/read-register.ts';
import { findingsAsText } from '../src/reporting/text.ts';
import { rules } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import { chineseCommand, contentOption, todayOption } from './chinese-command.ts';

const command = chineseCommand('new', '逐项提问，写出一条新记录').addArgument(new Argument('[kind]', '记录的种类').choices(EDITABLE).default('power')).addOption(contentOption()).addOption(todayOption()).parse();
const kind = command.processedArgs[0] as EditableKind;
const { content, today } = command.opts<{ content: string; today: string }>();
if (!isContentFolder(content)) {
  console.error(`${content} 不是内容目录：里面没有 site.yml。`);
  process.exit(2);
}
const schemas = readSchemas();
const { register } = readRegister(content);
const terminal = createInterface({ input: process.stdin, output: process.stderr });
// Lines are queued, because piped answers arrive faster than questions are asked.
const lines = terminal[Symbol.asyncIterator]();
const ask = async (question: string): Promise<string> => {
  process.stderr.write(question);
  const { value, done } = await lines.next();
  if (done) {
    console.error('\n回答中断，没有写任何文件。');
    process.exit(2);
  }
  return String(value);
};
console.error('直接回车跳过可空的项；Ctrl+C 放弃，不会留下文件。\n');
const record = await askRecord(formOf(schemas, kind), { ask, say: (words) => console.error(words), register }, { audience: 'public', ...(kind === 'power' ? { status: 'draft', updated: today } : {}) });
terminal.close();
const path = recordPath(kind, record);
const target = join(content, path);
if (existsSync(target)) {
  console.error(`${target} 已经存在；编号不能重复使用，没有写任何文件。`);
  process.exit(2);
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, recordYaml(schemas, kind, record), { flag: 'wx' });
console.log(target);
const findings = runRules(readRegister(content), { rules, today, prefix: `${content}/` }).filter((finding) => finding.file.endsWith(path));
console.error(findings.length ? `\n${findingsAsText(findings, process.stderr.isTTY)}` : '\n✓ 已写好，检查没有发现问题。');
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
