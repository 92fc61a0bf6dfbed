// Golden case R55: 改制企业土地资产处置审批. A human expects six steps that take exactly the 20 working days promised, each with its days and its post.
import { expect, test } from 'vitest';
import { countedDays } from '../../src/flow/counted-days.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import type { Power, Step } from '../../src/model/schema-types.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const STEPS: readonly [string, string, string, number][] = [
  ['accept', '受理', '窗口受理岗', 1],
  ['review', '材料审查', '利用科审查岗', 3],
  ['survey', '现场踏勘', '地籍科踏勘岗', 5],
  ['assess', '处置方案审核', '利用科科长', 5],
  ['decide', '局务会审定', '局长', 5],
  ['issue', '办结送达', '窗口发证岗', 1],
];

const steps = (days: (id: string, days: number) => number = (_, given) => given): Step[] =>
  STEPS.map(([id, name, post, given]) => ({ id, name, post, action: `${name}，出具书面意见`, limit: { kind: 'days', value: days(id, given), unit: 'workingDays' } }));

const power = (given: Step[], promised = 20): Partial<Power> => ({ id: 'land-disposal', name: '改制企业土地资产处置审批', type: 'inspection', limits: { promised: { kind: 'days', value: promised, unit: 'workingDays' } }, procedure: { steps: given } });

const found = (record: Partial<Power>, rule: string) => runRules(exampleRegister({ power: record }), { rules: rules.filter(({ id }) => id === rule), today: '2026-06-01' });

test('six steps add up to exactly 20 working days', () => {
  expect(countedDays(flowGraph(steps())).sums).toEqual([{ kind: 'days', value: 20, unit: 'workingDays' }]);
});

test('20 working days are within a promise of 20', () => {
  expect(found(power(steps()), 'step-days-within-limit')).toEqual([]);
});

test('one day more in one step breaks the promise', () => {
  const late = steps((id, given) => (id === 'survey' ? given + 1 : given));
  expect(found(power(late), 'step-days-within-limit')).toEqual([
    {
      rule: 'step-days-within-limit', severity: 'error', file: 'powers/transport/land-disposal.yml', line: 14, column: 12,
      message: '各环节加起来要 21 个工作日，超过承诺时限（20 个工作日）。',
      help: '缩短环节的 limit（环节时限），使最长的一条路线不超过 20 个工作日；或把 limits.promised（承诺时限）改成 value: 21；依法不计入时限的环节写 counts: false（计入时限）。',
    },
  ]);
});

test('a correction that sends the applicant back does not count the first steps twice', () => {
  const withReturn: Step[] = steps().map((step) => (step.id === 'review' ? { ...step, next: [{ to: 'survey', when: '材料齐全' }, { to: 'accept', when: '补正' }] } : step));
  expect(found(power(withReturn), 'step-days-within-limit')).toEqual([]);
});

test('every step says who, how and when; a step without its days is named', () => {
  expect(found(power(steps()), 'step-says-who-how-when')).toEqual([]);
  const silent: Step[] = steps().map((step) => (step.id === 'assess' ? { id: step.id, name: step.name, post: '利用科科长', action: '审核' } : step));
  expect(found({ ...power(silent), type: 'licence' }, 'step-says-who-how-when').map(({ message }) => message)).toEqual(['有 1 个环节没有写全：“处置方案审核”没写什么时间办结。']);
});
