// Sources that are broken, locked, disguised or made to harm: each is refused in words a clerk understands, or read without harm.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as XLSX from '@e965/xlsx';
import { readSource } from '../../src/importing/read-source.ts';
import { readTablesApart } from '../../src/importing/read-tables-apart.ts';
import { csv, HEADER, importMade, itemRow, sheetData, workbook, workbookOfXml, zip } from './made-sources.ts';

const refused = async (bytes: Uint8Array) => {
  const source = await readSource(bytes);
  return 'problem' in source ? [source.problem, source.help] : `read as ${source.format}`;
};
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ole = (...names: string[]) => new Uint8Array(Buffer.concat([OLE, Buffer.alloc(600), ...names.map((name) => Buffer.from(name, 'utf16le'))]));
const bomb = (megabytes: number) => deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024));

describe('refused', () => {
  const cases: [string, Uint8Array, [string, string]][] = [
    ['an empty file', new Uint8Array(), ['文件是空的。', '请确认文件已经保存完整，再导入。']],
    ['a file over 32 MB', new Uint8Array(33 * 1024 * 1024), ['文件有 33 MB，超过 32 MB 的上限。', '删去图片和无关的工作表，或拆成几个文件。']],
    ['a workbook locked with a password', ole('EncryptionInfo', 'EncryptedPackage'), ['文件加了密码，无法读取。', '用表格软件打开，去掉打开密码后另存，再导入。']],
    ['a .doc document', ole('WordDocument'), ['这是旧版 Word 文件（.doc）。', '用文字处理软件打开，另存为 .docx，再导入。']],
    ['another old Office file', ole('PowerPoint Document'), ['这是旧版 Office 文件，但里面没有工作簿。', '用表格软件打开，另存为 .xlsx，再导入。']],
    ['a PDF', Buffer.from('%PDF-1.7 …'), ['这是 PDF 文件，不是表格。', '请导入原来的 Excel、Word 或 CSV 文件；只有 PDF 时，先转成表格并人工核对。']],
    ['a web page called .xls', Buffer.from('<html><table><tr><td>事项名称</td></tr></table></html>'), ['这是网页或 XML 文件，只是用了表格的后缀。', '用表格软件打开，另存为 .xlsx，再导入。']],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), ['这是图片，不是表格。', '请导入原来的 Excel、Word 或 CSV 文件。']],
    ['bytes of no known kind', new Uint8Array([1, 2, 0, 4, 5]), ['认不出这是什么文件（不是 Excel、Word 或 CSV）。', '用表格软件打开，另存为 .xlsx，再导入。']],
    ['text in no known encoding', new Uint8Array([0x61, 0xff, 0xff, 0x80]), ['文件的文字编码认不出来（不是 UTF-8，也不是 GB18030）。', '用表格软件打开，另存为“CSV UTF-8（逗号分隔）”，再导入。']],
    ['a zip file of other things', zip({ 'photo.txt': 'x' }), ['这是压缩文件，里面没有工作簿或 Word 文档。', '先解压，再导入里面的表格文件。']],
    ['a zip file cut short', workbook({ rows: [HEADER] }).subarray(0, 900), ['文件不完整或已损坏（压缩结构读不通）。', '重新下载或用原软件打开后另存，再导入。']],
    ['a workbook that unpacks to 100 MB', zip({ 'xl/workbook.xml': '<workbook/>' }, { 'xl/worksheets/sheet1.xml': { data: bomb(100), size: 100 * 1024 * 1024 } }), ['文件解压后异常巨大，拒绝读取。', '正常的清单解压后不到 10 MB；请确认文件来源，用表格软件另存后再导入。']],
    ['a bomb that declares a harmless size', zip({ 'xl/workbook.xml': '<workbook/>' }, { 'xl/worksheets/sheet1.xml': { data: bomb(100), size: 10 } }), ['文件解压后异常巨大，拒绝读取。', '正常的清单解压后不到 10 MB；请确认文件来源，用表格软件另存后再导入。']],
    ['parts that do not unpack', zip({ 'xl/workbook.xml': '<workbook/>' }, { 'xl/worksheets/sheet1.xml': { data: new Uint8Array([7, 7, 7]), size: 3 } }), ['文件不完整或已损坏（内容解压失败）。', '重新下载或用原软件打开后另存，再导入。']],
    ['a Word document without a table', zip({ '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>', '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>', 'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>通知</w:t></w:r></w:p></w:body></w:document>' }), ['Word 文档里没有表格。', '只能导入表格形式的清单；请把清单整理成一个表格。']],
  ];
  for (const [name, bytes, words] of cases) test(name, async () => expect(await refused(bytes)).toEqual(words));

  test('a damaged Word document, with what to do', async () => {
    const source = await readSource(zip({ 'word/document.xml': '<w:document' }));
    expect(source).toEqual({ problem: 'Word 文档已损坏，读不出来。', help: '用文字处理软件打开并另存为 .docx，再导入。' });
  });

  test('a stray word in the millionth row, with the count', async () => {
    const xml = sheetData([HEADER, itemRow('1', '甲许可')]).replace('</sheetData>', '<row r="59999"><c r="A59999" t="inlineStr"><is><t>x</t></is></c></row></sheetData>');
    expect(await refused(workbookOfXml(xml))).toEqual(['工作表“表1”有 59999 行、15 列，超过上限（50000 行、500 列）。', '删去清单以外的行和列，或拆成几个文件再导入。']);
  });
});

describe('read in a thread of its own', () => {
  const bytes = workbook({ rows: [HEADER, itemRow('1', '甲许可')] });
  test('a good file gives the same tables', async () => {
    const [apart, here] = [await readSource(bytes, readTablesApart()), await readSource(bytes)];
    expect('digest' in apart && 'digest' in here && apart.digest === here.digest).toBe(true);
  });
  test('a file that takes too long is given up', async () => expect(await readSource(bytes, readTablesApart(0.001))).toEqual({ problem: '文件读了 0.001 秒还没读完，已经停止。', help: '文件可能已损坏；用表格软件打开后另存为 .xlsx，再导入。' }));
  test('a file that takes too much memory is given up', async () => {
    const large = Buffer.from(csv(Array.from({ length: 20_000 }, (_, index) => itemRow(String(index), `示例${index}`))));
    expect(await readSource(large, readTablesApart(60, 24))).toEqual({ problem: '读这个文件需要的内存太多，已经停止。', help: '删去图片、格式和无关的工作表，另存后再导入。' });
  });
});

describe('read without harm', () => {
  test('a declared range of a million rows and all columns', async () => {
    const { report } = await importMade({ 'a.xlsx': workbookOfXml(`<dimension ref="A1:XFD1048576"/>${sheetData([HEADER, itemRow('1', '甲许可')])}`) });
    expect([report.rows, report.records]).toEqual([2, 1]);
  });

  test('a merged title over the whole sheet', async () => {
    const rows = [['清单'], HEADER, itemRow('1', '甲许可')];
    const { report } = await importMade({ 'a.xlsx': workbookOfXml(`${sheetData(rows)}<mergeCells count="1"><mergeCell ref="A1:XFD1"/></mergeCells>`) });
    expect([report.rows, report.records]).toEqual([3, 1]);
  });

  test('a merged area from an item to the end of the sheet', async () => {
    const { report } = await importMade({ 'a.xlsx': workbookOfXml(`${sheetData([HEADER, itemRow('1', '甲许可')])}<mergeCells count="1"><mergeCell ref="A2:A1048576"/></mergeCells>`) });
    expect([report.records, report.reasons.continuation]).toEqual([1, report.rows - 2]);
  });

  test('macros and external formulas: nothing is run, only stored values are taken', async () => {
    const bytes = workbook({ rows: [HEADER, itemRow('1', '甲许可')], edit: (sheet) => { sheet['F2'] = { t: 's', v: '示例局', f: "'\\\\evil\\share\\[x.xls]表'!A1" }; sheet['G2'] = { t: 's', v: '', f: 'WEBSERVICE("http://example.org")' }; } });
    const { powers, report } = await importMade({ 'a.xlsm': bytes });
    expect([powers[0]?.subject, powers[0]?.undertaking]).toEqual([{ name: '示例局' }, undefined]);
    expect(report.sheets[0]?.remarks.map(({ cell }) => cell)).toEqual(['F2', 'G2']);
  });

  test('sheets without a cell, hidden sheets, and names with odd characters', async () => {
    const { report } = await importMade({ 'a.xlsx': workbook([{ name: '空', rows: [] }, { name: '隐藏 & <表>', hidden: true, rows: [HEADER, itemRow('1', '甲许可')] }]) });
    expect(report.sheets.map(({ sheet, hidden, rows, records }) => [sheet, hidden, rows, records])).toEqual([['空', false, 0, 0], ['隐藏 & <表>', true, 2, 1]]);
    expect(report.sheets[1]?.items[0]?.notes).toEqual(['这个工作表在原文件中是隐藏的']);
  });

  test('text that would be YAML, paths or markup stays text', async () => {
    const nasty = '*a !!js/function "x: y" {{ ${7} }} <script>alert(1)</script> ../../etc\n--- # end';
    const { powers } = await importMade({ 'a.xlsx': workbook({ rows: [HEADER, itemRow('1', nasty, { 9: nasty })] }) });
    expect(powers[0]?.officeDuty).toBe(nasty);
    expect(powers[0]?.id).toMatch(/^transport-licence-[0-9a-f]{10}$/);
  });

  test('a name too long for a record is reported with its row, not written', async () => {
    const { report, writes } = await importMade({ 'a.xlsx': workbook({ rows: [HEADER, itemRow('1', '甲'.repeat(301))] }) });
    expect([writes.size, report.sheets[0]?.explained[1]?.reason]).toEqual([0, 'invalid']);
    expect(report.sheets[0]?.explained[1]?.detail).toContain('事项名称');
  });

  test('a CSV field with an open quote', async () => {
    const source = await readSource(Buffer.from('序号,事项名称\n1,"甲许可\n2,乙许可'));
    expect('problem' in source ? source.help : source.grids[0]?.at(2, 2)?.text).toMatch(/检查引号是否成对|甲许可/);
  });

  test('ten thousand rows in reasonable time', async () => {
    const rows = [HEADER, ...Array.from({ length: 10_000 }, (_, index) => itemRow(String(index), `示例许可第${index}项`))];
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    const book = XLSX.utils.book_new(sheet, '大表');
    const start = performance.now();
    const { report } = await importMade({ 'a.xlsx': new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true })) });
    expect(report.records).toBe(10_000);
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
