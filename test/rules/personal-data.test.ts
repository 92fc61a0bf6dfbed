// What is private and what only looks like it. The false alarms stand here because official lists are full of long numbers.
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/reading/read-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const found = (text: string, rule = 'personal-data') =>
  runRules(readFiles({ 'powers/office/text.yml': `${text}\n` }), { rules: rules.filter(({ id }) => id === rule), today: '2026-06-01' })
    .filter((finding) => finding.rule === rule)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('private numbers', () => {
  test.each([
    ['a mobile number', '联系 13900001234 办理', '1:4 这里像是手机号：139****1234。'],
    ['with spaces', '139 0000 1234', '1:1 这里像是手机号：139****1234。'],
    ['with the country code', '+86 13900001234', '1:1 这里像是手机号：861****1234。'],
    ['in full-width digits', '电话１３９００００１２３４', '1:3 这里像是手机号：139****1234。'],
    ['an identity number with X in small letters', '身份证 11010119900307109x', '1:5 这里像是身份证号：110****109x。'],
    ['a card after the word 卡号', '卡号：6228480000000000000', '1:4 这里像是银行卡号：622****0000。'],
    ['a card in groups of four', '银行账号 4111 1111 1111 1111', '1:6 这里像是银行卡号：411****1111。'],
  ])('%s', (_, text, says) => expect(found(text)).toEqual([says]));

  test('the finding does not repeat the number', () => expect(found('13900001234').join('')).not.toContain('13900001234'));
});

describe('columns of the office’s own system', () => {
  test.each(['录入人：张三', '"录入人": 李四', '填报人: 王五', '经办人姓名：赵六'])('%s', (text) => expect(found(text)).toHaveLength(1));
  test.each(['录入人员应当核对材料', '录入人：', '录入人：无', '填报人：应当签字', '提交身份证号码、手机号码'])('not: %s', (text) => expect(found(text)).toEqual([]));
});

describe('numbers that are not private', () => {
  test.each([
    ['hotlines', '拨打 12345、12315、12388、110'],
    ['an office telephone', '0990-6221234、(0990)6221234'],
    ['a 400 number', '400-6221234'],
    ['a basic code of 12 digits', 'value: "650118009000"'],
    ['an implementation code of 31', 'value: "1165020001017850183000118009000"'],
    ['a code of 33', 'value: "116502000101785018300011800900013"'],
    ['a credit code of digits only', 'creditCode: "119901010000123008"'],
    ['an old local code', '6502002070253700'],
    ['a card number without any word for accounts', '流水 6228480000000000000'],
    ['a public filing number', '京公网安备 11010202000001号'],
    ['a number of a standard', 'GB/T 39046-2020、DB52/T 1264-2018'],
    ['a document number', '国办发〔2018〕118号'],
    ['an amount', '注册资本 15000000000 元，另 18600000000万元'],
    ['an upper limit', 'max: 13800000000'],
    ['a decimal', '3.13900001234'],
    ['dates', '20240101-20261231'],
    ['a division code of 12', '650202001002'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

describe('secrecy marks', () => {
  test.each(['机密★', '秘密 ★ 10年', '【机密】', '（内部资料）', '密级：秘密', '内部文件，不得外传', 'level: 绝密', '此件不公开'])('%s', (text) => expect(found(text, 'classified-marks')).toHaveLength(1));
  test.each(['涉及国家秘密、商业秘密、个人隐私的除外', '国家秘密的密级分为绝密、机密、秘密三级', '保守工作秘密', '内部资料性出版物准印证核发', '内部控制', '对泄露秘密的处罚'])('not: %s', (text) => expect(found(text, 'classified-marks')).toEqual([]));
});
