// npm run generate: writes what is derived from the schemas; with --check only tells what is stale. Exit 0 fresh or written, 1 stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles, staleFiles } from '../src/generating/generated-files.ts';
import { readSchemas } from '../src/reading/read-register.ts';
import { chineseCommand } from './chinese-command.ts';

const { check } = chineseCommand('generate', '由 schemas/ 生成类型和数据字典；--check 只检查是否过期')
  .option('--check', '只检查，不写文件')
  .parse()
  .opts<{ check?: boolean }>();

const home = new URL('../', import.meta.url);
const files = await generatedFiles(readSchemas());
const stale = staleFiles(files, (path) => {
  try { return readFileSync(new URL(path, home), 'utf8'); } catch { return undefined; }
});
for (const path of stale) {
  if (check) console.error(`${path} 比 schemas/ 旧。运行：npm run generate`);
  else {
    writeFileSync(new URL(path, home), files.get(path) ?? '');
    console.error(`已写入 ${path}`);
  }
}
process.exitCode = check && stale.length ? 1 : 0;
