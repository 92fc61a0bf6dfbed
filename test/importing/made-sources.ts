// Sources of our own making, built when a test runs: workbooks, CSV and Word documents with the defects of real lists.
import { crc32 } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { importSources, type Imported, type NamedSource } from '../../src/importing/import-sources.ts';
import { jurisdiction } from '../../src/importing/jurisdiction.ts';
import { readSource, type Source } from '../../src/importing/read-source.ts';
import type { Power } from '../../src/model/schema-types.ts';
import { readPower } from '../../src/importing/reconcile.ts';

/** The header of most real lists. */
export const HEADER = ['序号', '事项名称', '子项名称', '权力类型', '实施依据', '行使主体', '承办机构', '实施层级及权限', '', '部门职责', '责任事项内容', '责任事项依据', '追责对象范围', '追责情形', '备注'];

/** One invented item in that header's order; `over` replaces columns by their number, counted from 0. */
export function itemRow(serial: string, name: string, over: Record<number, string> = {}): string[] {
  const row = [serial, name, '', '行政许可', '【法律】《示例法》（2019年修订）\n    第十二条第一款：示例条文。', '示例县交通运输局', '运输科', '县级', '负责本级示例许可', '负责示例管理', '直接实施责任：\n1.公开示例条件。\n指导监督责任：\n2.指导下级。', '【法律】《示例责任法》第三条', '1.具体承办人；\n2.内设机构负责人。', '有下列情形的，应承担责任：\n1.不受理的；\n2.超期的。', ''];
  for (const [column, text] of Object.entries(over)) row[Number(column)] = text;
  return row;
}

export interface MadeSheet {
  name?: string;
  rows: (string | number | null)[][];
  /** Ranges as a spreadsheet writes them: B3:B5. */
  merges?: string[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  hidden?: boolean;
  /** Last touch on the sheet before it is written, for what the plain rows cannot say. */
  edit?(sheet: XLSX.WorkSheet): void;
}

/** Bytes of a workbook. */
export function workbook(sheets: MadeSheet[] | MadeSheet, bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
  const book = XLSX.utils.book_new();
  const made = [sheets].flat();
  for (const [index, { name = `表${index + 1}`, rows, merges = [], hiddenRows = [], hiddenColumns = [], edit }] of made.entries()) {
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    if (hiddenRows.length) sheet['!rows'] = Array.from({ length: Math.max(...hiddenRows) }, (_, row) => ({ hidden: hiddenRows.includes(row + 1) }));
    if (hiddenColumns.length) sheet['!cols'] = Array.from({ length: Math.max(...hiddenColumns) }, (_, column) => ({ hidden: hiddenColumns.includes(column + 1) }));
    edit?.(sheet);
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: made.map((sheet) => ({ Hidden: sheet.hidden ? 1 : 0 })) };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }));
}

/** GB18030 of the characters a test needs, from the platform's own decoder: there is no encoder to call. What has no two bytes becomes a question mark, as Chinese spreadsheet programs write it. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) table.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from([...text].flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]))));
}

/** Bytes of an .xlsx workbook whose one sheet is the given XML, for what no program would write. */
export function workbookOfXml(sheet: string): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="表1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`,
  });
}

/** Rows as sheet XML, the first in row 1. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<sheetData>${rows.map((row, index) => `<row r="${index + 1}">${row.map((text, column) => `<c r="${XLSX.utils.encode_cell({ r: index, c: column })}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`;
}

export const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')).join('\r\n');

interface DocumentCell {
  text: string;
  /** Cells it spans to the right. */
  across?: number;
  /** It begins, or goes on, a cell joined downwards. */
  down?: 'start' | 'more';
}

/** Bytes of a Word document with one table, and a paragraph above it. */
export function wordDocument(title: string, rows: readonly (readonly (string | DocumentCell)[])[]): Uint8Array {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
  const cell = (made: string | DocumentCell) => {
    const { text, across, down } = typeof made === 'string' ? { text: made, across: undefined, down: undefined } : made;
    const properties = `${across ? `<w:gridSpan w:val="${across}"/>` : ''}${down ? `<w:vMerge${down === 'start' ? ' w:val="restart"' : ''}/>` : ''}`;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  };
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  return zip({
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(title)}${table}</w:body></w:document>`,
  });
}

/** Bytes of a zip file; `packed` gives parts that are already deflated, with any sizes one likes. */
export function zip(parts: Record<string, string>, packed: Record<string, { data: Uint8Array; size: number }> = {}): Uint8Array {
  const entries = [
    ...Object.entries(parts).map(([name, text]) => ({ name, data: Buffer.from(text), size: Buffer.byteLength(text), method: 0 })),
    ...Object.entries(packed).map(([name, { data, size }]) => ({ name, data: Buffer.from(data), size, method: 8 })),
  ];
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, method } of entries) {
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(method, 4);
    fixed.writeUInt32LE(method === 0 ? crc32(data) : 0, 10);
    fixed.writeUInt32LE(data.length, 14);
    fixed.writeUInt32LE(size, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fixed, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fixed.subarray(0, 26), tail, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006', 'latin1'), end]));
}

/** Reads bytes that must be readable. */
export async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const source = await readSource(bytes);
  if ('problem' in source) throw new Error(source.problem);
  return source;
}

const known = jurisdiction(undefined);

export interface MadeImport extends Imported {
  /** Every record that was written, by row of its sheet. */
  powers: Power[];
}

/** Imports sources for the office `transport`; `existing` are the files of an earlier run. */
export async function importMade(files: Record<string, Uint8Array>, existing: ReadonlyMap<string, string> = new Map()): Promise<MadeImport> {
  const sources: NamedSource[] = [];
  for (const [file, bytes] of Object.entries(files)) sources.push({ file, source: await sourceOf(bytes) });
  const imported = importSources(sources, { ...known, office: 'transport', existing, pathOf: (id) => `powers/transport/${id}.yml` });
  const powers = imported.report.sheets.flatMap((sheet) => sheet.items).flatMap(({ id }) => readPower(imported.writes.get(id) ?? existing.get(id) ?? '') ?? []);
  return { ...imported, powers };
}

/** One sheet's import, for tests of layouts. */
export async function importSheet(sheet: MadeSheet): Promise<MadeImport & { sheet: MadeImport['report']['sheets'][number] }> {
  const imported = await importMade({ '清单.xlsx': workbook(sheet) });
  const [report] = imported.report.sheets;
  if (!report) throw new Error('the workbook has no sheet');
  return { ...imported, sheet: report };
}
