// 责任事项内容 → duties and, where they are the stages of a procedure, its draft.
import { describe, expect, test } from 'vitest';
import { draftSteps, parseDuties } from '../../src/importing/parse-duties.ts';

const lines = (text: string) => text.split('\n');
const steps = (text: string) => draftSteps(lines(text)).map(({ id, name, action }) => [id, name, action]);

describe('duties', () => {
  test('stand under their headings, and lines without a number go on the one above', () => {
    expect(parseDuties(lines('直接实施责任：\n1.公开条件。\n2.出具通知书。\n不予备案的，说明理由。\n指导监督责任:\n3、指导下级。'))).toEqual([{ stage: '直接实施责任', text: '公开条件。' }, { stage: '直接实施责任', text: '出具通知书。\n不予备案的，说明理由。' }, { stage: '指导监督责任', text: '指导下级。' }]);
  });
  test('name their own stages', () => {
    expect(parseDuties(lines('1.受理责任：公示材料。\n2．审查阶段责任：审查材料。\n3.监督责任。建立制度。'))).toEqual([{ stage: '受理责任', text: '公示材料。' }, { stage: '审查阶段责任', text: '审查材料。' }, { stage: '监督责任', text: '建立制度。' }]);
  });
  test('keep the numbered points within one duty', () => {
    expect(parseDuties(lines('1.出现下列情形的，申请变更：\n（1）地点变化；\n（2）股权变化。\n2.公开信息。'))).toEqual([{ text: '出现下列情形的，申请变更：\n（1）地点变化；\n（2）股权变化。' }, { text: '公开信息。' }]);
  });
  test('may be numbered in another way, or follow each other on one line', () => {
    expect(parseDuties(lines('（一）甲。\n（二）乙。'))).toEqual([{ text: '甲。' }, { text: '乙。' }]);
    expect(parseDuties(lines('1.甲。2.乙，不超过3.5公里。'))).toEqual([{ text: '甲。' }, { text: '乙，不超过3.5公里。' }]);
  });
  test('without any number are one duty, as printed', () => expect(parseDuties(['依法履行职责。'])).toEqual([{ text: '依法履行职责。' }]));
  test('that are not there are none', () => expect(parseDuties([])).toEqual([]));
});

describe('steps', () => {
  test('are drafted from named stages, with known ids', () => {
    expect(steps('直接实施责任：\n1、立案阶段责任：发现线索，予以立案。\n2、调查责任：收集证据。\n3、审查责任：审查案卷。\n4、告知责任：告知权利。\n5、决定责任：作出决定。\n6、送达责任：七日内送达。\n7、执行责任：监督执行。\n8、其他法律法规规定的责任。')).toEqual([
      ['file', '立案', '发现线索，予以立案。'], ['investigate', '调查', '收集证据。'], ['examine', '审查', '审查案卷。'], ['notify', '告知', '告知权利。'], ['decide', '决定', '作出决定。'], ['deliver', '送达', '七日内送达。'], ['execute', '执行', '监督执行。'],
    ]);
  });
  test('get their place as id where the stage is not known, and never the same id twice', () => {
    expect(steps('1.受理责任：甲。\n2.会签阶段：乙。\n3.审查责任：丙。\n4.审核责任：丁。').map(([id, name]) => [id, name])).toEqual([['accept', '受理'], ['step-2', '会签'], ['examine', '审查'], ['examine-2', '审核']]);
  });
  test('leave out supervision of others and the catch-all', () => {
    expect(steps('直接实施责任：\n1.受理责任：甲。\n2.审查责任：乙。\n3.监督责任：丙。\n4.其他责任：丁。\n指导监督责任：\n5.处理责任：戊。').map(([id]) => id)).toEqual(['accept', 'examine']);
  });
  test('are drafted from duties that plainly are the stages of an inspection', () => {
    expect(steps('直接实施责任：\n1.制定年度检查执法工作计划。\n2.出具检查通知书。\n3.两名以上（含两名）执法人员，出示证件。\n4.依据法律、法规和规章的规定，对违法行为逐条处理。\n5.及时将检查资料归档。').map(([id, name]) => [id, name])).toEqual([['plan', '制定计划'], ['notice', '检查通知'], ['inspect', '现场检查'], ['handle', '处理'], ['archive', '归档']]);
  });
  test('are not made of duties that only speak in general', () => {
    expect(steps('直接实施责任：\n1.规范完善审批标准；主动公示依据。\n2.依法依规实施行政许可。\n3.监督责任。建立健全监督制度。\n指导监督责任：\n4.指导下级。')).toEqual([]);
  });
  test('are not made of one stage alone', () => expect(steps('1.受理责任：甲。\n2.依法办理。')).toEqual([]));
});
