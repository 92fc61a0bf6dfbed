// npm run import as people and scripts use it: what it writes, what it prints where, and its exit status.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { HEADER, itemRow, workbook } from './made-sources.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const folders: string[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunlist-import-'));
  folders.push(folder);
  writeFileSync(join(folder, '清单 (1).xlsx'), workbook({ rows: [['示例县清单'], HEADER, itemRow('1', '甲许可'), itemRow('2', '乙许可')] }));
});
afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(home, 'scripts/import.ts'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const records = () => (existsSync(join(folder, 'out/transport')) ? readdirSync(join(folder, 'out/transport')) : []);

describe('a good list', () => {
  test('is written below the office, reported in the file, summed up on standard error; status 0', () => {
    const { status, stdout, stderr } = run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'reports/a.json');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe('共 4 行，得到 2 项权力：行政许可 2。\n  清单 (1).xlsx / 表1：4 行 = 2 项 + 2 行说明\n没有成为记录的行：表头 1；表头以上的标题或说明 1。\n新建 2，更新 0，没有变化 0，保留人工修改 0。\n');
    const report: unknown = JSON.parse(readFileSync(join(folder, 'reports/a.json'), 'utf8'));
    expect(report).toMatchObject({ office: 'transport', records: 2, rows: 4, sheets: [{ file: '清单 (1).xlsx', sheet: '表1', rows: 4, records: 2, explained: [{ row: 1, reason: 'title' }, { row: 2, reason: 'header' }] }] });
    expect(records()).toHaveLength(2);
  });

  test('is reported on standard output where no file is named, and nothing else is', () => {
    const { stdout } = run('清单 (1).xlsx', '--office', 'transport', '--out', 'out');
    expect(JSON.parse(stdout)).toMatchObject({ records: 2 });
  });

  test('gives records that are valid content, with laws and types taken from the content folder', () => {
    writeFileSync(join(folder, '清单 (1).xlsx'), workbook({ rows: [HEADER, itemRow('1', '甲许可', { 4: '【法律】《行政许可法》第十二条：甲。' })] }));
    for (const [path, text] of Object.entries(exampleFiles({}))) {
      mkdirSync(join(folder, 'content', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'content', path), text);
    }
    expect(run('清单 (1).xlsx', '--office', 'transport', '--out', 'content/powers', '--report', 'r.json').status).toBe(0);
    const { register, problems } = readRegister(join(folder, 'content'));
    expect(problems).toEqual([]);
    expect(register.all('power').find((entry) => entry.value.name === '甲许可')?.value.legalBasis).toEqual([{ law: 'licensing-law', title: '行政许可法', kind: '法律', article: 12, text: '甲。' }]);
  });

  test('imported twice leaves every file as it was', () => {
    run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    const before = records().map((name) => readFileSync(join(folder, 'out/transport', name), 'utf8'));
    const { status, stderr } = run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    expect([status, stderr.includes('新建 0，更新 0，没有变化 2')]).toEqual([0, true]);
    expect(records().map((name) => readFileSync(join(folder, 'out/transport', name), 'utf8'))).toEqual(before);
  });
});

describe('something that a person must look at gives status 1', () => {
  test('a row that cannot be a record', () => {
    writeFileSync(join(folder, 'a.xlsx'), workbook({ rows: [HEADER, itemRow('1', '甲许可'), itemRow('2', '乙事项', { 3: '某类' })] }));
    const { status, stderr } = run('a.xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    expect([status, records().length]).toEqual([1, 1]);
    expect(stderr).toContain('! a.xlsx / 表1 第 3 行：没有权力类型，无法成为记录（权力类型：某类）');
  });

  test('an edit by hand that the source now contradicts: shown, not overwritten', () => {
    run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    const [first = ''] = records();
    const path = join(folder, 'out/transport', first);
    const edited = readFileSync(path, 'utf8').replace('负责示例管理', '负责示例管理工作');
    writeFileSync(path, edited);
    writeFileSync(join(folder, '清单 (1).xlsx'), workbook({ rows: [HEADER, itemRow('1', '甲许可', { 9: '新职责' }), itemRow('2', '乙许可', { 9: '新职责' })] }));
    const { status, stderr } = run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    expect([status, readFileSync(path, 'utf8')]).toEqual([1, edited]);
    expect(stderr).toMatch(/在上次导入后有人工修改，没有覆盖；原表也变了，请人工合并：[\s\S]*-officeDuty: 负责示例管理工作\n\+officeDuty: 新职责/);
  });
});

describe('what cannot be run gives status 2 and writes nothing', () => {
  const cases: [string, string[], string][] = [
    ['a file that is not there', ['没有.xlsx', '--office', 'transport'], '没有.xlsx：没有这个文件。\n  → 检查文件名和路径；文件名里有空格或括号时，用引号括起来。\n没有写出任何记录。\n'],
    ['a folder', ['.', '--office', 'transport'], '.：这是一个文件夹。\n  → 写明要导入的文件，例如 清单/*.xlsx。\n没有写出任何记录。\n'],
    ['a good file beside a bad one', ['清单 (1).xlsx', 'bad.pdf', '--office', 'transport'], 'bad.pdf：这是 PDF 文件，不是表格。\n  → 请导入原来的 Excel、Word 或 CSV 文件；只有 PDF 时，先转成表格并人工核对。\n没有写出任何记录。\n'],
    ['a list without a header', ['plain.csv', '--office', 'transport'], '没有找到权责清单：没有一行是同时写着“事项名称”和另外两种列名的表头。\n  → 检查表头的写法，或先整理成“序号、事项名称、权力类型、实施依据……”的表格。没有写出任何记录。\n'],
    ['an office id that could be a path', ['清单 (1).xlsx', '--office', '../etc'], '部门编号“../etc”不合规：只用小写字母、数字和连字符，最多 50 个字符，例如 transport。\n'],
  ];
  for (const [why, args, words] of cases) {
    test(why, () => {
      writeFileSync(join(folder, 'bad.pdf'), '%PDF-1.7');
      writeFileSync(join(folder, 'plain.csv'), '甲,乙\n1,2\n');
      const { status, stdout, stderr } = run(...args, '--out', 'out');
      expect({ status, stdout, stderr, records: records() }).toEqual({ status: 2, stdout: '', stderr: words, records: [] });
    });
  }
  test('no office', () => expect(run('清单 (1).xlsx').status).toBe(2));
  test('a link where a record should be written: it could lead anywhere', () => {
    run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    const [first = '', second = ''] = records();
    rmSync(join(folder, 'out/transport', first));
    rmSync(join(folder, 'out/transport', second));
    writeFileSync(join(folder, 'victim'), '不要动');
    symlinkSync(join(folder, 'victim'), join(folder, 'out/transport', second));
    const { status, stderr } = run('清单 (1).xlsx', '--office', 'transport', '--out', 'out', '--report', 'r.json');
    expect([status, readFileSync(join(folder, 'victim'), 'utf8'), existsSync(join(folder, 'out/transport', first)), stderr]).toEqual([2, '不要动', false, `out/transport/${second} 是符号链接，不会写入。\n`]);
  });
});
