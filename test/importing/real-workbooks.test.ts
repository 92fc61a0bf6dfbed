// The ten workbooks that a city published, as they are. They lie beside the repository and are never part of it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/importing/import-sources.ts';
import type { Field } from '../../src/importing/header-synonyms.ts';
import { readPower } from '../../src/importing/reconcile.ts';
import type { Power } from '../../src/model/schema-types.ts';
import { importMade } from './made-sources.ts';
import { REAL_SHEETS, type RealRow, type RealSheet } from './real-rows.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/karamay/', import.meta.url));
const present = existsSync(FOLDER);
const name = (words: string) => (present ? words : `${words} (needs ../shared/data/karamay, which is not here)`);
const bytes = (file: string) => new Uint8Array(readFileSync(FOLDER + file));

const AGRICULTURE = '2024年市农业农村局权责清单.xls';
const ARCHIVES = '克拉玛依市档案局2024年权责清单.xlsx';
const ARCHIVES_AGAIN = '克拉玛依市档案局2024年权责清单 (1).xlsx';
/** Items per workbook, counted row by row with merged cells resolved, by the people who collected them. */
const COUNTS: Readonly<Record<string, number>> = {
  [AGRICULTURE]: 311,
  '附件：克拉玛依市交通运输局2024年权责清单.xlsx': 360,
  '克拉玛依市发展和改革委员会2024年权责清单.xls': 57,
  '克拉玛依市商务局2024年权责清单.xlsx': 21,
  '克拉玛依市医疗保障局2024年权责清单.xls': 17,
  [ARCHIVES]: 12,
  '克拉玛依市科学技术局2024年权责清单.xls': 4,
  '2025年克拉玛依市统计局权责清单.xlsx': 3,
  '克拉玛依市委宣传部（新闻出版局）2024年权责清单 (1).xlsx': 1,
};

const imported = new Map<string, Imported>();
if (present) for (const file of Object.keys(COUNTS)) imported.set(file, await importMade({ [file]: bytes(file) }));
const of = (file: string): Imported => {
  const found = imported.get(file);
  if (!found) throw new Error(`${file} was not imported`);
  return found;
};
const powersOf = (file: string): Power[] => [...of(file).writes.values()].flatMap((text) => readPower(text) ?? []);

describe.skipIf(!present)(name('the real workbooks'), () => {
  test('hold 786 different items, as many in each as were counted', () => {
    expect(Object.fromEntries([...imported].map(([file, { report }]) => [file, report.records]))).toEqual(COUNTS);
    expect([...imported].reduce((sum, [, { writes }]) => sum + writes.size, 0)).toBe(786);
  });

  test('give the agriculture office its nine types', () => {
    expect(of(AGRICULTURE).report.types).toEqual({ penalty: 254, coercion: 21, inspection: 17, licence: 10, other: 3, reward: 2, levy: 2, confirmation: 1, adjudication: 1 });
  });

  test('explain every row that is no item, none of them as other', () => {
    const reasons = new Set([...imported.values()].flatMap(({ report }) => Object.keys(report.reasons)));
    expect([...reasons].sort()).toEqual(['blank', 'continuation', 'header', 'title']);
  });

  test('are one list where two files are the same, in one run and in two', async () => {
    const both = await importMade({ [ARCHIVES]: bytes(ARCHIVES), [ARCHIVES_AGAIN]: bytes(ARCHIVES_AGAIN) });
    expect([both.report.records, both.report.files[1]?.duplicateOf, both.report.reasons['duplicate-workbook']]).toEqual([12, ARCHIVES, 87]);
    const later = await importMade({ [ARCHIVES_AGAIN]: bytes(ARCHIVES_AGAIN) }, of(ARCHIVES).writes);
    expect([later.report.records, later.report.files[0]?.duplicateOf, later.writes.size]).toEqual([0, ARCHIVES, 0]);
  });

  test('change nothing the second time', async () => {
    for (const [file, first] of imported) {
      const again = await importMade({ [file]: bytes(file) }, first.writes);
      expect([again.writes.size, again.report.outcomes.unchanged]).toEqual([0, COUNTS[file]]);
    }
  });

  test('declare counts that differ from the rows in two sheets, and the report says why', () => {
    const claims = of(AGRICULTURE).report.sheets.flatMap((sheet) => sheet.declared).filter((claim) => claim.declared !== claim.records);
    expect(claims.map(({ where, declared, records, explanation }) => [where, declared, records, explanation])).toEqual([
      ['工作表名“行政许可（11项）”', 11, 10, '第 3 行的序号“2,3”代表 2 项'],
      ['工作表名“行政征收（ 1 项）”', 1, 2, '第 2 行在原表中是隐藏的'],
    ]);
  });

  test('have their whole basis split: nothing is left over, and only ten citations have no place', () => {
    const powers = Object.keys(COUNTS).flatMap(powersOf);
    const citations = powers.flatMap((power) => power.legalBasis ?? []);
    expect(powers.filter((power) => !power.legalBasis || power.basisUnparsed).map((power) => power.id)).toEqual([]);
    expect(citations.filter((citation) => citation.article === undefined && citation.range === undefined)).toHaveLength(10);
  });

  for (const sheet of REAL_SHEETS) {
    describe(`${sheet.file} / ${sheet.sheet}`, () => {
      for (const row of sheet.rows) test(`row ${row[0]} holds what stands in its cells`, () => checkRow(sheet, row));
    });
  }
});

const bare = (text: string): string => text.replace(/[\s\u3000\u00a0]+/g, '');
const books = new Map<string, XLSX.WorkBook>();

/** A cell's text straight from the file, merged areas left alone. */
function rawOf({ file, sheet, layout }: RealSheet, row: number): (field: Field) => string {
  const book = books.get(file) ?? XLSX.read(bytes(file), { type: 'array' });
  books.set(file, book);
  return (field) => {
    const column = layout[field];
    const cell: XLSX.CellObject | undefined = column ? book.Sheets[sheet]?.[`${column}${row}`] : undefined;
    return bare(cell ? String(cell.w ?? cell.v ?? '') : '');
  };
}

/** The raw text with pieces taken out in their order; throws where one is not there. */
function without(raw: string, pieces: readonly string[]): string {
  let left = '';
  let rest = raw;
  for (const piece of pieces.map(bare).filter((text) => text !== '')) {
    const at = rest.indexOf(piece);
    expect(at, `“${piece.slice(0, 40)}” stands in the cell`).toBeGreaterThanOrEqual(0);
    left += rest.slice(0, at);
    rest = rest.slice(at + piece.length);
  }
  return left + rest;
}

function checkRow(sheet: RealSheet, [row, serial, head, type, levels, units, places, duties, situations, steps]: RealRow): void {
  const power = powersOf(sheet.file).find(({ provenance }) => provenance?.sheet === sheet.sheet && provenance.row === row);
  if (!power) throw new Error(`no record for row ${row}`);
  const raw = rawOf(sheet, row);
  // The facts that a person read off the sheet.
  expect([power.provenance?.serial ?? '', power.name.slice(0, 10), power.type, (power.levels ?? []).join(' '), (power.undertaking ?? []).map(({ unit }) => unit.slice(0, 6)).join('、')]).toEqual([serial, head, type, levels, units]);
  expect((power.legalBasis ?? []).map(placeOf).join(' ')).toBe(places);
  expect([power.duties?.length ?? 0, power.accountability?.length ?? 0, power.procedure?.steps?.map(({ id }) => id).join(' ')]).toEqual([duties, situations, steps]);
  // The words, against the cell itself. A row that goes on below holds more than its first cell.
  expect([bare(power.name), bare(power.subItems?.[0]?.name ?? '')]).toEqual([raw('name'), raw('subItem')]);
  if (sheet.sheet === '行政征收（ 1 项）' && row === 2) return;
  expect(bare(power.subject?.name ?? '')).toBe(raw('subject'));
  expect([power.officeDuty, power.dutyBasis, power.accountable].map((text) => bare(text ?? ''))).toEqual([raw('officeDuty'), raw('dutyBasis'), raw('accountable')]);
  expect(without(raw('undertaking'), (power.undertaking ?? []).map(({ unit }) => unit))).toMatch(/^[、，]*$/);
  expect(without(raw('level') + raw('authority'), [power.authority ?? ''])).toMatch(/^(?:地州市级|市级|；|。|负责对外劳务合作经营资格初审)*$/);
  expect(without(raw('accountability'), (power.accountability ?? []).map(({ situation }) => situation))).toMatch(/^[\d.．、]*$/);
  expect(without(raw('duties'), (power.duties ?? []).map(({ text }) => text))).toMatch(/^(?:[\d.．、：:]|(?:直接实施|指导监督|监督|受理|审查|决定|送达|监管)责任[：:。]?)*$/);
  expect((power.rights?.other ?? []).map(bare).join('')).toBe(sheet.sheet === '市科技局' ? raw('remedies') : '');
  checkBasis(raw('basis'), power);
}

function placeOf(citation: NonNullable<Power['legalBasis']>[number]): string {
  if (citation.range) return `[${citation.range}]`;
  return citation.article === undefined ? '-' : [citation.article, citation.paragraph ?? '', citation.item ?? ''].join('.').replace(/\.+$/, '');
}

/** Every text and title stands in the cell, and what is left of it is only heads and places. */
function checkBasis(raw: string, power: Power): void {
  const plain = (text: string) => bare(text).replace(/[《》〈〉<>]/g, '');
  const left = without(plain(raw), (power.legalBasis ?? []).map(({ text }) => plain(text ?? '')));
  for (const { title, edition } of power.legalBasis ?? []) {
    expect(left, 'the title stands in a head').toContain(plain(title ?? ''));
    for (const part of (edition ?? '').split('；')) expect(plain(raw)).toContain(plain(part));
  }
  const heads = (power.legalBasis ?? []).flatMap(({ title, edition, number }) => [...(edition ?? '').split('；'), title ?? '', number ?? '']).map(plain).filter((text) => text !== '').sort((a, b) => b.length - a.length);
  const rest = heads.reduce((text, head) => text.replaceAll(head, ''), left).replace(/【[^】]*】/g, '');
  expect(rest.replace(/第?[零一二三四五六七八九十百\d]+(?:条|款|项|小项|部分|章)|第?（[一二三四五六七八九十]+）(?:小?项)?|附件(?:目录)?\d*|第[一二三四五六七八九十]+(?=、)|[一二三四五六七八九十](?=[、款项])/g, '')).toMatch(/^[（）()：:；;，,。、文\d〔〕号\s]*$/);
}
