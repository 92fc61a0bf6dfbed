// Two versions of a record → sentences, held to what a person expects of each.
import { describe, expect, test } from 'vitest';
import { isHousekeeping, onlyHousekeeping } from '../../../src/history/meaning/compare-importance.ts';
import { compareRecords } from '../../../src/history/meaning/compare-records.ts';
import { readSchemas } from '../../../src/reading/read-register.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';
import { GOLDEN, STEPS, type GoldenChange } from './golden-changes.ts';

const schemas = readSchemas();
const { register } = exampleRegister({
  law: [
    { id: 'licensing-law', title: '中华人民共和国行政许可法' },
    { id: 'road-law', title: '中华人民共和国公路法', kind: 'law', audience: 'public', versions: [{ date: '2017-11-04', articles: 87 }] },
  ],
  office: [{}, { id: 'market', name: '示例县市场监督管理局' }],
  power: [{}, { id: 'joint-licence', name: '联合许可' }],
  flow: [{ id: 'licence-flow', name: '行政许可类别流程', level: 'category', type: 'licence', steps: STEPS, audience: 'public' }],
});
const context = { schemas, register };

describe('two versions of a record', () => {
  test.each<GoldenChange>(GOLDEN)('$expect', ({ kind = 'power' as const, before, after, says }) => {
    expect(compareRecords(kind, before, after, context).fields.map(({ effect, words }) => `${{ better: '+', worse: '-', neutral: '=' }[effect]} ${words.zh}`)).toEqual(says);
  });

  test('say their change in English with the contents as they are', () => {
    const before = { materials: [{ name: '身份证', copies: 1 }], limits: { promised: { kind: 'days', value: 20 }, statutory: { kind: 'days', value: 20 } } };
    const after = { materials: [{ name: '身份证', copies: 2 }], limits: { promised: { kind: 'days', value: 30 }, statutory: { kind: 'days', value: 20 } } };
    expect(compareRecords('power', before, after, context).fields.map(({ words }) => words.en)).toEqual(['Promised limit 20→30 working days, slower for the applicant; the law allows 20 working days', 'Material “身份证”: copies 1→2, more copies']);
  });

  test('compare the text of an MDX record by paragraphs, then by words', () => {
    const bodies = { before: '第一段讲目的。\n\n第二段讲怎样受理申请材料，由窗口当场登记。\n', after: '第一段讲目的。\n\n第二段讲怎样受理申请材料，由窗口当日登记。\n\n第三段讲监督。\n' };
    const { fields } = compareRecords('institution', { title: '制度' }, { title: '制度' }, context, bodies);
    expect(fields.map(({ path, sort, words, pieces }) => ({ path, sort, words: words.zh, pieces }))).toEqual([
      { path: 'body[第二段讲怎样受理申请材料，由窗口当日登记。]', sort: 'changed', words: '正文中的“第二段讲怎样受理申请材料，由窗口当场登记。”改为“第二段讲怎样受理申请材料，由窗口当日登记。”', pieces: [{ is: 'same', text: '第二段讲怎样受理申请材料，由窗口' }, { is: 'removed', text: '当场' }, { is: 'added', text: '当日' }, { is: 'same', text: '登记。' }] },
      { path: 'body[第三段讲监督。]', sort: 'added', words: '正文增加“第三段讲监督。”', pieces: undefined },
    ]);
  });

  test('give one change its path, title, values and pieces', () => {
    expect(compareRecords('power', { procedure: { steps: [{ id: 'survey', name: '现场勘查', action: '由两名以上工作人员现场勘查' }] } }, { procedure: { steps: [{ id: 'survey', name: '现场勘查', action: '由两名工作人员现场勘查' }] } }, context)).toEqual({
      kind: 'power',
      fields: [{
        path: 'procedure.steps[survey].action', title: { zh: '办理环节 · 现场勘查 · 办理内容', en: 'Steps · 现场勘查 · Action' }, sort: 'changed', effect: 'neutral',
        words: { zh: '环节“现场勘查”的办理内容由“由两名以上工作人员现场勘查”改为“由两名工作人员现场勘查”', en: 'Step “现场勘查”: action changed from “由两名以上工作人员现场勘查” to “由两名工作人员现场勘查”' },
        before: '由两名以上工作人员现场勘查', after: '由两名工作人员现场勘查',
        pieces: [{ is: 'same', text: '由两名' }, { is: 'removed', text: '以上' }, { is: 'same', text: '工作人员现场勘查' }],
      }],
      flow: { steps: [{ id: 'survey', sort: 'changed', words: { zh: '环节“现场勘查”的办理内容由“由两名以上工作人员现场勘查”改为“由两名工作人员现场勘查”', en: 'Step “现场勘查”: action changed from “由两名以上工作人员现场勘查” to “由两名工作人员现场勘查”' } }], links: [] },
    });
  });

  test('compare procedures as graphs, with the links that nobody wrote', () => {
    const before = [{ id: 'accept', name: '受理' }, { id: 'check', name: '审查' }, { id: 'decide', name: '决定', kind: 'end' }];
    const after = [{ id: 'accept', name: '受理', next: [{ to: 'decide', when: '材料齐全' }, { to: 'survey' }] }, { id: 'survey', name: '勘查' }, { id: 'decide', name: '决定', kind: 'end' }];
    const { flow } = compareRecords('flow', { steps: before }, { steps: after }, context);
    expect({ steps: flow?.steps.map(({ id, sort }) => `${sort} ${id}`), links: flow?.links }).toEqual({
      steps: ['changed accept', 'added survey', 'removed check'],
      links: [
        { from: 'accept', to: 'decide', when: '材料齐全', sort: 'added' }, { from: 'accept', to: 'survey', sort: 'added' }, { from: 'survey', to: 'decide', sort: 'added' },
        { from: 'accept', to: 'check', sort: 'removed' }, { from: 'check', to: 'decide', sort: 'removed' },
      ],
    });
  });

  test('are known to change nothing for a reader where only clerks kept their dates', () => {
    const before = { reviewed: '2025-01-01', provenance: { file: 'a.xlsx', row: 3 }, legalBasis: [{ law: 'road-law', article: 5, reviewed: { edition: '2017-11-04', on: '2025-01-01' } }] };
    const after = { reviewed: '2026-01-01', provenance: { file: 'a.xlsx', row: 4 }, legalBasis: [{ law: 'road-law', article: 5, reviewed: { edition: '2017-11-04', on: '2026-01-01' } }] };
    const { fields } = compareRecords('power', before, after, context);
    expect([fields.length, onlyHousekeeping(fields), onlyHousekeeping(compareRecords('power', { ...before, name: '甲' }, { ...after, name: '乙' }, context).fields), onlyHousekeeping([])]).toEqual([3, true, false, false]);
    expect(['reviewed', 'procedure.updated', 'legalBasis[x].reviewed.on', 'provenance.row', 'name', 'limits.promised'].map(isHousekeeping)).toEqual([true, true, true, true, false, false]);
  });
});
