import { expect, test } from 'vitest';
import { factText } from '../../../src/publishing/views/fact-text.ts';
import type { FactValue } from '../../../src/publishing/views/record-facts.ts';
import { recordTable } from '../../../src/publishing/views/record-table.ts';
import { readSchemas } from '../../../src/reading/read-register.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';

const title = (zh: string) => ({ field: zh, title: { zh } });
const text = (words: string): FactValue => ({ is: 'text', text: words });

test.each<[FactValue, string]>([
  [{ is: 'words', words: { zh: '办结', en: 'Done' } }, '办结'],
  [{ is: 'period', from: '2026-01-01', to: '2026-12-31' }, '2026-01-01 至 2026-12-31'],
  [{ is: 'number', number: 1234500, unit: { zh: '元' } }, '1234500'],
  [{ is: 'document', title: '纪要', number: '示纪〔2026〕1号', date: '2026-03-01' }, '纪要（示纪〔2026〕1号） 2026-03-01'],
  [{ is: 'citations', citations: [{ title: '行政许可法', article: 12, unresolved: false }] }, '《行政许可法》第十二条'],
  [{ is: 'list', items: [text('甲'), text('乙')] }, '甲\n乙'],
  [{ is: 'table', columns: [title('姓名'), title('人数')], rows: [[text('甲'), { is: 'number', number: 2 }], [text('乙'), null]] }, '姓名：甲；人数：2\n姓名：乙'],
  [{ is: 'table', columns: [title('姓名')], rows: [[text('甲')], [text('乙')]] }, '甲\n乙'],
  [{ is: 'groups', groups: [[{ ...title('议题'), value: text('预算') }, { ...title('任务'), value: { is: 'table', columns: [title('任务'), title('期限')], rows: [[text('公布'), text('三月')], [text('归档'), null]] } }]] }, '议题：预算；任务：〔任务：公布；期限：三月｜任务：归档〕'],
])('writes %j in a cell', (value, cell) => {
  expect(factText(value)).toBe(cell);
});

test('has a column for every field of the schema, the parts of an object apart, and ids by names', () => {
  const { register } = exampleRegister({ leader: { id: 'head', office: 'transport', post: '局长', audience: 'public', powers: [{ id: 'a', name: '决定', content: '研究\n决定' }] } });
  const { header, rows } = recordTable('leader', register, readSchemas());
  const [row] = rows;
  expect(Object.fromEntries(header.flatMap((name, index) => (row?.[index] ? [[name, row[index]]] : [])))).toEqual({ 编号: 'head', 单位: '示例县交通运输局', 职务: '局长', 权力: '名称：决定；内容：研究｜决定', 公开范围: '社会' });
  expect(recordTable('office', register, readSchemas()).header).toEqual(expect.arrayContaining(['去向 › 日期', '去向 › 承接部门']));
});
