// npm run preview -- --out DIR: what a pull request would publish, and what was found, for whoever looks at it. Exit 0 good, 1 errors found, 2 could not run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultText, type CheckResultFile } from '../src/governance/check-result.ts';
import { git } from '../src/history/git.ts';
import type { Finding } from '../src/rules/rule.ts';
import { chineseCommand, contentOption, todayOption } from './chinese-command.ts';

const { content, out, today } = chineseCommand('preview', '生成预览网站，并把检查结果写成数据，供审核时查看')
  .addOption(contentOption())
  .addOption(todayOption())
  .option('--out <dir>', '放在哪里：预览网站在 site/，检查结果在 result.json', 'preview')
  .parse()
  .opts<{ content: string; out: string; today: string }>();

const home = fileURLToPath(new URL('..', import.meta.url));
const run = (script: string, args: readonly string[], stdout: 'pipe' | 'inherit') => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(home, 'scripts', `${script}.ts`), '--content', content, '--today', today, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', stdout, 'inherit'] });

mkdirSync(out, { recursive: true });
const validated = run('validate', ['--format', 'json'], 'pipe');
const built = run('build', ['--out', resolve(out, 'site')], 'inherit');
const findings = validated.status === 2 ? [] : (JSON.parse(validated.stdout) as { findings: Finding[] }).findings;
const head = git(content, ['rev-parse', 'HEAD']).text.trim();
const result: CheckResultFile = { form: 1, head, built: built.status === 0, findings };
writeFileSync(join(out, 'result.json'), resultText(result));
process.exitCode = Math.max(validated.status ?? 2, built.status ?? 2);
