// Pages of changes: what stands together, what is counted, where pages end; and the table of a comparison.
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/browser/changes-csv.ts';
import { changeWords } from '../../../src/i18n/change-words.ts';
import { countByClass, matches } from '../../../src/publishing/views/change-choice.ts';
import { countTechnical, readYear, yearFile } from '../../../src/publishing/views/change-data.ts';
import { groupsOf, pagesOfGroups } from '../../../src/publishing/views/change-groups.ts';
import { changeHub, groupPages, monthPages } from '../../../src/publishing/views/change-lists.ts';
import type { ChangeRow } from '../../../src/publishing/views/change-rows.ts';
import { changeCells } from '../../../src/publishing/views/change-table.ts';
import { csv } from '../../../src/publishing/views/csv.ts';
import { aRow } from './rows.ts';

const titleOf = (id: string) => (id === 'faster-2026' ? '再压缩时限' : undefined);
const rows: ChangeRow[] = [
  aRow({ sequence: 1, day: '2026-02-27', adjustment: 'faster-2026', commit: 'c1' }),
  aRow({ sequence: 2, day: '2026-03-01', adjustment: 'faster-2026', commit: 'c2', id: 'bus-permit', effect: 'worse', subject: 'Merge pull request #7 from county/faster', pull: 7 }),
  aRow({ sequence: 3, day: '2026-03-02', commit: 'c3', class: 'corrected', subject: '更正电话（#8）' }),
  aRow({ sequence: 4, day: '2026-03-03', commit: 'c4', class: 'technical', technical: true, id: 'bus-permit' }),
  aRow({ sequence: 5, day: '2026-03-28', commit: 'c5', kind: 'meeting', id: 'bureau-1', class: 'added', state: 'added', offices: ['market'], types: [], subject: '登记三月的公开事项' }),
  aRow({ sequence: 5, day: '2026-03-28', commit: 'c5', kind: 'law', id: 'road-law', offices: [], types: [], subject: '登记三月的公开事项' }),
];

describe('what stands together', () => {
  test('everything of an adjustment, then each commit; a correction is marked, a disclosure published for the first time stands apart', () => {
    expect(groupsOf(rows.filter(({ technical }) => !technical), titleOf).map(({ id, title, from, to, correction, commits, pulls, rows: own, published }) => [id, title, from, to, correction, commits, pulls, own.map((row) => row.id), published.map((row) => row.id)])).toEqual([
      ['commit-c5', '登记三月的公开事项', '2026-03-28', '2026-03-28', false, ['c5'], [], ['road-law'], ['bureau-1']],
      ['commit-c3', '更正电话', '2026-03-02', '2026-03-02', true, ['c3'], [], ['road-permit'], []],
      ['adjustment-faster-2026', '再压缩时限', '2026-02-27', '2026-03-01', false, ['c2', 'c1'], [7], ['bus-permit', 'road-permit'], []],
    ]);
  });

  test('a commit that names an adjustment without a page stands for itself, under the name of its record where its words are those of a merge', () => {
    expect(groupsOf(rows.slice(1, 2), () => undefined).map(({ id, title }) => [id, title])).toEqual([['commit-c2', '道路许可']]);
  });

  test('long groups go on on the next page, and no row is lost or doubled', () => {
    const many = Array.from({ length: 7 }, (_, index) => aRow({ id: `p${index}`, sequence: index < 5 ? 1 : 2, commit: index < 5 ? 'c1' : 'c2' }));
    expect(pagesOfGroups(groupsOf(many, titleOf), 3).map((page) => page.map(({ id, rows: own, more }) => `${id} ${own.map((row) => row.id).join()} +${more}`))).toEqual([['commit-c2 p5,p6 +0', 'commit-c1 p0 +4'], ['commit-c1 p1,p2,p3 +2'], ['commit-c1 p4 +4']]);
  });
});

describe('counts', () => {
  test('of the hub: technical changes are counted and not listed, the newest come first', () => {
    const hub = changeHub(rows, titleOf, undefined);
    expect({ ...hub, newest: hub.newest.map(({ id }) => id) }).toEqual({
      available: true, from: '2026-02-27', to: '2026-03-28', count: 5, technical: 1,
      years: [{ id: '2026', count: 5, technical: 1, classes: { added: 1, changed: 3, corrected: 1 }, months: [{ id: '2026-03', count: 4, technical: 1, pages: 1, classes: { added: 1, changed: 2, corrected: 1 } }, { id: '2026-02', count: 1, technical: 0, pages: 1, classes: { changed: 1 } }] }],
      classes: { added: 1, changed: 3, corrected: 1 }, offices: { transport: 3, market: 1 }, types: { licence: 3 }, kinds: { meeting: 1, law: 1, power: 3 }, newest: ['commit-c3', 'adjustment-faster-2026'],
    });
  });

  test('every month has its pages and its neighbours; the hub knows how many pages', () => {
    const many = Array.from({ length: 310 }, (_, index) => aRow({ id: `p${index}`, commit: `c${index}`, sequence: index }));
    const pages = [...monthPages([...many, aRow({ day: '2026-05-01', sequence: 400, technical: true })], titleOf)];
    expect(pages.map(({ period, page, pages: of, before, after, groups }) => [period.id, page, of, before, after, groups.reduce((sum, { rows: own }) => sum + own.length, 0)])).toEqual([['2026-03', 1, 3, undefined, '2026-05', 150], ['2026-03', 2, 3, undefined, '2026-05', 150], ['2026-03', 3, 3, undefined, '2026-05', 10], ['2026-05', 1, 1, '2026-03', undefined, 0]]);
    expect(changeHub(many, titleOf, undefined).years[0]?.months.map(({ pages: of }) => of)).toEqual([3]);
  });

  test('a list of an office, type, class or kind ends after the newest hundred and says how many there are', () => {
    const many = Array.from({ length: 150 }, (_, index) => aRow({ id: `p${index}`, sequence: index, day: index < 120 ? '2025-01-01' : '2026-01-01' }));
    expect([...groupPages(many)].map(({ by, id, count, years, rows: own }) => [by, id, count, years, own.length, own[0]?.id])).toEqual(['office transport', 'type licence', 'class changed', 'kind power'].map((name) => [...name.split(' '), 150, [{ id: '2026', count: 30 }, { id: '2025', count: 120 }], 100, 'p149']));
  });
});

describe('between two days', () => {
  const every = { from: '', to: '', kind: '', office: '', type: '', class: '' };
  const file = yearFile('2026', rows, 'zh');

  test('the browser reads the rows that were written, newest first, and counts what is left out', () => {
    expect(readYear(file).map(({ id, path, summary }) => [id, path, summary])).toEqual(['road-law', 'bureau-1', 'road-permit', 'bus-permit', 'road-permit'].map((id) => [id, 'powers/road-permit/history/#v1', '承诺时限 20→30 个工作日']));
    expect([countTechnical(file, (row) => matches(every, row)), countTechnical(file, (row) => matches({ ...every, office: 'market' }, row)), countTechnical(file, (row) => matches({ ...every, from: '2026-03-04' }, row))]).toEqual([1, 0, 0]);
    expect(readYear(yearFile('2026', rows, 'en'))[0]?.summary).toBe('Promised limit 20→30 working days');
  });

  test('both days are included, and everything chosen must match', () => {
    const found = (choice: Partial<typeof every>) => readYear(file).filter((row) => matches({ ...every, ...choice }, row)).map(({ day }) => day);
    expect([found({ from: '2026-03-02', to: '2026-03-28' }), found({ office: 'transport', class: 'corrected' }), found({ kind: 'meeting' }), found({ type: 'licence', to: '2026-03-01' }), found({ office: 'market', type: 'licence' })]).toEqual([['2026-03-28', '2026-03-28', '2026-03-02'], ['2026-03-02'], ['2026-03-28'], ['2026-03-01', '2026-02-27'], []]);
    expect(countByClass(readYear(file))).toEqual({ changed: 3, added: 1, corrected: 1 });
  });

  test('the table of the browser is byte for byte that of the program, and runs nothing', () => {
    const t = changeWords.zh;
    const names = { classes: t.classes, effects: t.effects, kinds: { power: '权力事项' }, offices: { transport: '交通局' }, types: { licence: '行政许可' }, listEnd: '、' };
    const odd = yearFile('2026', [aRow({ name: '=HYPERLINK("x")', summary: { zh: '第一行\r\n第二行，"引号"' }, author: ' -1+1', subject: '-12', offices: ['transport', 'gone'] }), ...rows], 'zh');
    const cells = readYear(odd).map((row) => changeCells(row, names));
    expect(cells.every((row) => row.length === t.csvHeader.length && row.length === changeWords.en.csvHeader.length)).toBe(true);
    expect(csvText(t.csvHeader, cells)).toBe(csv(t.csvHeader, cells));
    expect(csvText(t.csvHeader, cells).split('\r\n').at(-2)).toBe(`第二行，""引号""",,,,' -1+1,-12,${'0'.padStart(40, 'a')}`);
  });
});
