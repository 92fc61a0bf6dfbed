// Importing again: what did not change stays byte for byte, what a person edited is never overwritten, ids do not move.
import { describe, expect, test } from 'vitest';
import { csv, HEADER, importMade, itemRow, workbook } from './made-sources.ts';

const files = (rows: string[][], name = '清单.xlsx') => ({ [name]: workbook({ rows: [HEADER, ...rows] }) });
const A = itemRow('1', '甲许可');
const B = itemRow('2', '乙许可');
const C = itemRow('3', '丙许可');

/** The folder after a run: what was there, with what the run wrote. */
const after = (before: ReadonlyMap<string, string>, writes: ReadonlyMap<string, string>) => new Map([...before, ...writes]);
const first = (await importMade(files([A, B]))).writes;
const [idA = '', idB = ''] = [...first.keys()];

describe('the same source', () => {
  test('changes nothing the second time', async () => {
    const { report, writes } = await importMade(files([A, B]), first);
    expect([report.outcomes, writes.size, report.kept, report.gone]).toEqual([{ created: 0, updated: 0, unchanged: 2, kept: 0 }, 0, [], []]);
  });

  test('saved in another format changes nothing', async () => {
    const { writes, report } = await importMade({ '清单.csv': Buffer.from(csv([HEADER, A, B])) }, first);
    expect([writes.size, report.outcomes.unchanged]).toEqual([0, 2]);
  });

  test('under two names in one run is imported once, and every row of the copy is explained', async () => {
    const { report } = await importMade({ ...files([A, B]), ...files([A, B], '清单 (1).xlsx') });
    expect(report.files.map(({ file, duplicateOf }) => [file, duplicateOf])).toEqual([['清单.xlsx', undefined], ['清单 (1).xlsx', '清单.xlsx']]);
    expect([report.records, report.sheets[1]?.explained.map(({ reason, detail }) => [reason, detail])]).toEqual([2, [1, 2, 3].map(() => ['duplicate-workbook', '清单.xlsx'])]);
  });

  test('under another name in a later run is known by what the records remember', async () => {
    const { report, writes } = await importMade(files([A, B], '副本.xlsx'), first);
    expect([report.files[0]?.duplicateOf, report.records, writes.size]).toEqual(['清单.xlsx', 0, 0]);
  });
});

describe('a source that grew', () => {
  test('by a row in the middle adds one record and touches no other file', async () => {
    const { report, writes } = await importMade(files([A, C, B]), first);
    expect([report.outcomes, writes.size, writes.has(idA), writes.has(idB)]).toEqual([{ created: 1, updated: 0, unchanged: 2, kept: 0 }, 1, false, false]);
  });

  test('by another item of the same name leaves the first its id', async () => {
    const twin = itemRow('1', '甲许可', { 5: '别的局' });
    for (const rows of [[A, twin, B], [twin, A, B]]) {
      const { writes, report } = await importMade(files(rows), first);
      expect([report.outcomes.unchanged, [...writes.keys()].map((id) => id.startsWith(`${idA}-`))]).toEqual([2, [true]]);
    }
  });

  test('and then lost the row again still knows the twin that stayed', async () => {
    const twin = itemRow('1', '甲许可', { 5: '别的局' });
    const both = (await importMade(files([A, twin]))).writes;
    const { report, writes } = await importMade(files([twin]), both);
    expect([report.outcomes.unchanged, writes.size, report.gone.length]).toEqual([1, 0, 1]);
  });

  test('gives the same ids in any order of the rows', async () => {
    const twin = itemRow('1', '甲许可', { 5: '别的局' });
    const ids = async (rows: string[][]) => [...(await importMade(files(rows))).writes.keys()].sort();
    expect(await ids([A, twin, B, C])).toEqual(await ids([C, B, twin, A]));
  });
});

describe('a source that changed', () => {
  const changed = itemRow('1', '甲许可', { 9: '新的部门职责' });

  test('updates a record that nobody edited', async () => {
    const { report, writes } = await importMade(files([changed, B]), first);
    expect([report.outcomes, [...writes.keys()]]).toEqual([{ created: 0, updated: 1, unchanged: 1, kept: 0 }, [idA]]);
    expect(writes.get(idA)).toContain('officeDuty: 新的部门职责');
  });

  test('only in the punctuation of a name keeps the id', async () => {
    const { writes } = await importMade(files([itemRow('1', '“甲”许可。'), B]), first);
    expect([...writes.keys()]).toEqual([idA]);
  });

  test('lists what is no longer in it, and deletes nothing', async () => {
    const { report, writes } = await importMade(files([A]), first);
    expect([report.gone, writes.size]).toEqual([[{ id: idB, name: '乙许可', file: `powers/transport/${idB}.yml` }], 0]);
  });

  test('never overwrites what a person edited, and shows the difference', async () => {
    const edited = after(first, new Map([[idA, (first.get(idA) ?? '').replace('officeDuty: 负责示例管理', 'officeDuty: 负责示例管理（已核对）')]]));
    const { report, writes } = await importMade(files([changed, B]), edited);
    expect([writes.size, report.outcomes, report.sheets[0]?.items[0]?.outcome]).toEqual([0, { created: 0, updated: 0, unchanged: 1, kept: 1 }, 'kept']);
    const [kept] = report.kept;
    expect([kept?.id, kept?.sourceChanged]).toEqual([idA, true]);
    expect(kept?.diff.split('\n').filter((line) => /^[-+]officeDuty/.test(line))).toEqual(['-officeDuty: 负责示例管理（已核对）', '+officeDuty: 新的部门职责']);
  });
});

describe('edits by hand', () => {
  const edit = (change: (text: string) => string) => after(first, new Map([[idA, change(first.get(idA) ?? '')]]));
  const outcome = async (existing: ReadonlyMap<string, string>, rows = [A, B]) => {
    const { report, writes } = await importMade(files(rows), existing);
    return [report.outcomes.kept, report.outcomes.unchanged, writes.has(idA), report.kept[0]?.sourceChanged];
  };

  test('are kept when the source did not change, and the report says the source did not', async () => {
    expect(await outcome(edit((text) => `${text}notes: 人工补充\n`))).toEqual([1, 1, false, false]);
  });
  test('of order and quoting alone are no difference', async () => {
    expect(await outcome(edit((text) => `notes: ''\n${text}`.replace("notes: ''\n", '').replace('name: 甲许可', 'name: "甲许可"')))).toEqual([0, 2, false, undefined]);
  });
  test('that only add a comment are kept when the source changes', async () => {
    expect(await outcome(edit((text) => `# 已由法制科核对\n${text}`), [itemRow('1', '甲许可', { 9: '新职责' }), B])).toEqual([1, 1, false, true]);
  });
  test('that broke the file are left alone and shown', async () => {
    expect(await outcome(edit(() => 'name: [未写完'))).toEqual([1, 1, false, true]);
  });
  test('that changed the subject do not make a second record', async () => {
    expect(await outcome(edit((text) => text.replace('示例县交通运输局', '县交通局')))).toEqual([1, 1, false, false]);
  });
});
