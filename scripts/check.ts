// npm run check: everything that CI checks besides the tests, all steps run, then the verdict. Exit 0 good, 1 something failed, 2 could not run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseCommand } from './chinese-command.ts';

chineseCommand('check', '持续集成要检查的一切：类型、生成的文件、依赖、内容').parse();

const home = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(home, 'node_modules', name);
const steps: readonly [string, string[]][] = [
  ['类型一致', [bin('typescript/bin/tsc'), '-p', '.']],
  ['生成的文件没有过期', ['scripts/generate.ts', '--check']],
  ['依赖都在使用', [bin('knip/bin/knip.js'), '--no-progress']],
  ['内容合规', ['scripts/validate.ts']],
];

const failed = steps.filter(([title, args]) => {
  console.log(`▸ ${title}`);
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: home, stdio: 'inherit' });
  return run.status !== 0;
});
console.log(failed.length ? `✗ 没有通过：${failed.map(([title]) => title).join('、')}` : `✓ ${steps.length} 项检查全部通过`);
process.exitCode = failed.length ? 1 : 0;
