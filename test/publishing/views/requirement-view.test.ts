import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { requirementView } from '../../../src/publishing/views/requirement-view.ts';
import { readRegister } from '../../../src/reading/read-register.ts';
import { aMeeting } from '../../../src/rules/example-disclosures.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';

const view = requirementView(exampleRegister({
  meeting: [aMeeting({ id: 'new', title: '新会议' }), aMeeting({ id: 'undated', title: '日期不明的会议', date: 'unknown' }), aMeeting({ id: 'old', title: '旧会议', date: '2025-01-10' })],
}).register);
const rows = view.documents.flatMap((document) => document.rows);

test('all 97 demands stand under the document they come from, each once', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 97 }, (_, index) => `R${index + 1}`));
  expect(view.totals.all).toBe(97);
});

test('a demand names the rules that check it and the newest record in which it is seen', () => {
  const row = rows.find(({ id }) => id === 'R71');
  expect(row?.records).toEqual([{ kind: 'meeting', count: 3, example: { title: '新会议', path: 'meetings/new/' } }]);
  expect(row?.rules.map(({ id }) => id)).toContain('regular-meeting-monthly');
});

test('the example of a demand is a supervisor with a public name, where there is one', () => {
  const { register } = readRegister(fileURLToPath(new URL('../../../content', import.meta.url)));
  const [record] = requirementView(register).documents.flatMap((document) => document.rows).find(({ id }) => id === 'R48')?.records ?? [];
  expect(record).toEqual({ kind: 'supervisor', count: 6, example: { title: '示例丁', path: 'supervisors/#member-b' } });
});
