// npm run validate: every finding about a content folder, for people or machines. Exit 0 good, 1 errors found, 2 could not run.
import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { whyNotContent } from '../src/reading/content-folder.ts';
import { readRegister, type ReadResult } from '../src/reading/read-register.ts';
import { findingsAsGithub, findingsAsJson, findingsAsSarif } from '../src/reporting/machine.ts';
import { progressBar } from '../src/reporting/progress.ts';
import { findingsAsText } from '../src/reporting/text.ts';
import { ruleCatalogue } from '../src/rules/catalogue.ts';
import { rules } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import { changesOf } from './changes-of.ts';
import { chineseCommand, contentOption, todayOption } from './chinese-command.ts';

interface Options {
  content: string;
  today: string;
  format: 'text' | 'json' | 'sarif' | 'github';
}

const { content, today, format } = chineseCommand('validate', '检查内容目录，逐条说明哪里有问题、怎样改')
  .addOption(contentOption())
  .addOption(todayOption())
  .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json', 'sarif', 'github']).default('text'))
  .parse()
  .opts<Options>();

const read = readContent(content);
if (read) {
  const findings = runRules(read, { rules, today, changes: changesOf(content, read.register), prefix: prefixOf(content) });
  const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
  const print = { text: () => `${findingsAsText(findings, process.stdout.isTTY && !process.env['NO_COLOR'])}\n`, json: () => findingsAsJson(findings), sarif: () => findingsAsSarif(findings, ruleCatalogue, version), github: () => findingsAsGithub(findings) };
  // Whoever reads may stop early (… | head): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
  // Only the exit code is set, so that a slow reader still gets everything.
  process.stdout.write(print[format]());
  process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
} else process.exitCode = 2;

function readContent(folder: string): ReadResult | undefined {
  const why = whyNotContent(folder);
  if (why) return void console.error(`✗ ${why}`);
  const progress = progressBar('读取');
  try {
    return readRegister(folder, progress);
  } catch (error) {
    return void console.error(`✗ ${folder} 读取失败：${error instanceof Error ? error.message : String(error)}`);
  } finally {
    progress.stop();
  }
}

/** How files are called in findings: as one would type them from here. */
function prefixOf(folder: string): string {
  const plain = folder.replace(/^(\.\/+)+/, '').replace(/\/+$/, '');
  return plain === '' || plain === '.' ? (folder.startsWith('/') ? '/' : '') : `${plain}/`;
}
