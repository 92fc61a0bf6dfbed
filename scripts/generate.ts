// npm run generate: writes what is derived from the schemas, and CODEOWNERS from policy and roster; with --check only tells what is stale. Exit 0 fresh or written, 1 stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles, staleFiles } from '../src/generating/generated-files.ts';
import { CODEOWNERS, codeowners } from '../src/governance/codeowners.ts';
import { readRegister, readSchemas } from '../src/reading/read-register.ts';
import { chineseCommand } from './chinese-command.ts';

const { check } = chineseCommand('generate', '由 schemas/ 生成类型和数据字典，由审批规则和名册生成 CODEOWNERS；--check 只检查是否过期')
  .option('--check', '只检查，不写文件')
  .parse()
  .opts<{ check?: boolean }>();

const home = new URL('../', import.meta.url);
const files = new Map(await generatedFiles(readSchemas()));
const { register } = readRegister(fileURLToPath(new URL('content/', home)));
const [policy, roster] = [register.single('policy'), register.single('roster')];
// A repository without its own policy yet has nobody to name.
if (policy && roster) files.set(CODEOWNERS, codeowners(policy, roster, 'content/', [...new Set(register.all('power').map(({ value }) => value.office))].sort()));
const stale = staleFiles(files, (path) => {
  try { return readFileSync(new URL(path, home), 'utf8'); } catch { return undefined; }
});
for (const path of stale) {
  if (check) console.error(`${path} 过期了。运行：npm run generate`);
  else {
    mkdirSync(new URL('.', new URL(path, home)), { recursive: true });
    writeFileSync(new URL(path, home), files.get(path) ?? '');
    console.error(`已写入 ${path}`);
  }
}
process.exitCode = check && stale.length ? 1 : 0;
