// npm run init: turns the repository into one's own county. Exit 0 done, 2 refused or could not run.
import { existsSync, readFileSync, rmSync, writeFileSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Option } from 'commander';
import { removedPaths, siteOf, withoutSample, type Answers } from '../src/editing/own-jurisdiction.ts';
import { recordYaml } from '../src/editing/record-yaml.ts';
import { findFiles } from '../src/reading/find-files.ts';
import { readRegister, readSchemas } from '../src/reading/read-register.ts';
import { chineseCommand, contentOption } from './chinese-command.ts';

const LEVELS: Readonly<Record<string, Answers['level']>> = { 国家: 'national', 省: 'province', 市: 'city', 县: 'county', 乡镇: 'town' };

const given = chineseCommand('init', '把示例县换成自己的地方：清空示例记录，保留分类表、规则和法律')
  .addOption(contentOption())
  .option('--name <name>', '地方名称，如 某某县')
  .option('--code <digits>', '行政区划代码，6 位')
  .addOption(new Option('--level <level>', `层级，依次为${Object.keys(LEVELS).join('、')}`).choices(Object.values(LEVELS)))
  .option('--publisher <name>', '主办单位')
  .option('--phone <phone>', '联系电话')
  .option('--url <address>', '网站地址，如 https://example.org')
  .option('--base <path>', '子路径，如 /sunlist/')
  .option('--repository <address>', '代码托管地址')
  .option('--english', '同时生成英文界面')
  .option('--private', '内部仓库（可以存放不向社会公开的记录）')
  .option('--yes', '不再确认；没有写的层级和主办单位用通常的')
  .option('--force', '内容目录不是示例时也清空')
  .parse()
  .opts<{ content: string; name?: string; code?: string; level?: Answers['level']; publisher?: string; phone?: string; url?: string; base?: string; repository?: string; english?: boolean; private?: boolean; yes?: boolean; force?: boolean }>();

const stop = (words: string): never => {
  console.error(words);
  process.exit(2);
};
if (!existsSync(join(given.content, 'site.yml'))) stop(`${given.content} 里没有 site.yml，不是内容目录。`);
if (!given.force && !readRegister(given.content).register.single('site')?.sample) stop('内容目录已经不是示例；init 会删去全部记录，所以停在这里。确实要清空请加 --force。');

const terminal = createInterface({ input: process.stdin, output: process.stderr });
let done = false;
terminal.on('close', () => done || stop('\n回答中断，没有改动任何文件。'));
const ask = async (question: string, pattern: RegExp, fallback?: string): Promise<string> => {
  for (;;) {
    const answer = (await terminal.question(`${question}${fallback ? `（${fallback}）` : ''}: `)).trim() || (fallback ?? '');
    if (pattern.test(answer)) return answer;
    console.error('  写法不对，请再填一次。');
  }
};
const name = given.name ?? (await ask('地方名称', /./));
const answers: Answers = {
  name,
  divisionCode: given.code ?? (await ask('行政区划代码（6 位数字）', /^\d{6}$/)),
  level: given.level ?? LEVELS[given.yes ? '县' : await ask(`层级：${Object.keys(LEVELS).join('、')}`, new RegExp(`^(${Object.keys(LEVELS).join('|')})$`), '县')] ?? 'county',
  publisher: given.publisher ?? (given.yes ? `${name}人民政府办公室` : await ask('主办单位', /./, `${name}人民政府办公室`)),
  ...(given.phone ? { phone: given.phone } : {}),
  ...(given.url ? { url: given.url } : {}),
  ...(given.base ? { base: given.base } : {}),
  ...(given.repository ? { repository: given.repository } : {}),
  english: given.english ?? false,
  visibility: given.private ? 'private' : 'public',
};
if (!/^\d{6}$/.test(answers.divisionCode)) stop(`行政区划代码应为 6 位数字，现在是“${answers.divisionCode}”。`);

const paths = findFiles(given.content).map((file) => file.path);
const removed = removedPaths(paths);
if (!given.yes && !/^[yY是]/.test(await ask(`将删去 ${removed.length} 个示例文件，确定吗？(y/N)`, /.*/, 'N'))) stop('没有改动任何文件。');
done = true;
terminal.close();
for (const path of removed) rmSync(join(given.content, path));
for (const path of paths.filter((path) => !removed.includes(path))) {
  const before = readFileSync(join(given.content, path), 'utf8');
  const after = path === 'site.yml' ? recordYaml(readSchemas(), 'site', siteOf(answers)) : withoutSample(path, before);
  if (after !== before) writeFileSync(join(given.content, path), after);
}
removeEmpty(given.content);
console.error(`已换成${answers.name}。下一步：在 content/offices/ 建立部门（npm run new -- office），或导入权责清单（npm run import）。`);

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (folder !== given.content && readdirSync(folder).length === 0) rmdirSync(folder);
}
