// npm run validate: every finding about a content folder, for people or machines. Exit 0 good, 1 errors found, 2 could not run.
import { Command, Option } from 'commander';
import { isContentFolder, readRegister } from '../src/reading/read-register.ts';
import { findingsAsGithub, findingsAsJson, findingsAsSarif } from '../src/reporting/machine.ts';
import { progressBar } from '../src/reporting/progress.ts';
import { findingsAsText } from '../src/reporting/text.ts';
import { ruleCatalogue } from '../src/rules/catalogue.ts';
import { rules } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import { todayInShanghai } from './today.ts';

const command = new Command('validate')
  .description('检查内容目录，逐条说明哪里有问题、怎样改')
  .option('--content <dir>', '内容目录', 'content')
  .option('--today <date>', '以哪一天为准（YYYY-MM-DD）', todayInShanghai())
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json', 'sarif', 'github']).default('text'))
  .parse();
const { content, today, format } = command.opts<{ content: string; today: string; format: 'text' | 'json' | 'sarif' | 'github' }>();

if (!isContentFolder(content)) {
  console.error(`${content} 不是内容目录：里面没有 site.yml。用 --content 指明内容目录，或运行 npm run init。`);
  process.exit(2);
}
const progress = progressBar('读取');
const read = readRegister(content, progress);
progress.stop();
const findings = runRules(read, { rules, today, prefix: `${content.replace(/\/+$/, '')}/` });
const print = { text: () => `${findingsAsText(findings, process.stdout.isTTY)}\n`, json: () => findingsAsJson(findings), sarif: () => findingsAsSarif(findings, ruleCatalogue, '0.1.0'), github: () => findingsAsGithub(findings) };
process.stdout.write(print[format]());
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
