// The rules about private persons read meetings and decisions, too.
import { expect, test } from 'vitest';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { aDecision, aMeeting } from '../../src/rules/example-disclosures.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import type { Given } from '../../src/rules/rule.ts';

const found = (given: Given) => runRules(exampleRegister(given), { rules, today: '2026-06-01' }).filter(({ rule }) => ['personal-data', 'office-phone-only', 'classified-marks', 'public-audience-only', 'embargo-over'].includes(rule)).map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);

test.each<[string, Given, string[]]>([
  ['a mobile number in what was decided', { meeting: aMeeting({ agenda: [{ title: '危房改造', decision: '由户主联系 139-0000-0000 办理。' }] }) }, ['error personal-data 这里像是手机号：139****0000。']],
  ['an identity number in the object of a fund', { decision: aDecision({ summary: '资助对象证件号 110101199003077758。' }) }, ['error personal-data 这里像是身份证号：110****7758。']],
  ['the clerk who typed it', { meeting: aMeeting({ note: '录入人：张三' }) }, ['error personal-data “录入人”是单位内部登记的内容，后面写着具体的人。']],
  ['a mobile number as the office telephone', { decision: aDecision({ responsible: { post: '局长', phone: '13900000000' } }) }, ['error office-phone-only 电话里写了手机号。', 'error personal-data 这里像是手机号：139****0000。']],
  ['a meeting for members of the unit only', { meeting: aMeeting({ audience: 'unit' }) }, ['error public-audience-only 公开范围是“单位内部”，不能放在公开仓库里。']],
  ['nothing where posts and office telephones stand', { meeting: aMeeting(), decision: aDecision({ responsible: { post: '局长', phone: '0000-1230001' } }) }, []],
])('%s', (_, given, messages) => expect(found(given)).toEqual(messages));
