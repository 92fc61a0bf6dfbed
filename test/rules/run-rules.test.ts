// The runner: which rules run, how strictly, and what exceptions and crashes become.
import { expect, test } from 'vitest';
import type { Deadlines, Exceptions } from '../../src/model/schema-types.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import type { AnyRule, Given } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const LIMITS = { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 20, unit: 'workingDays' } } as const;
const named = (id: string) => rules.filter((rule) => rule.id === id);
const found = (given: Given, run: readonly AnyRule[], today = '2026-06-01') => runRules(exampleRegister(given), { rules: run, today }).map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);

const adopting = (rule: NonNullable<Deadlines['rules']>[number]): Given => ({ power: { limits: LIMITS }, deadlines: { rules: [rule] } });
const THIRD = 'promised-limit-shorter-by-third';
const SHORT = `承诺时限（20 个工作日）没有比法定时限（20 个工作日）短到 13 个工作日以内。`;

test('a rule of a local document is silent until the jurisdiction adopts it', () => {
  expect(found({ power: { limits: LIMITS } }, named(THIRD))).toEqual([]);
  expect(found(adopting({ rule: THIRD, adopted: false }), named(THIRD))).toEqual([]);
  expect(found(adopting({ rule: THIRD, adopted: true }), named(THIRD))).toEqual([`${THIRD} warning ${SHORT}`]);
});

test('the jurisdiction says how strict a rule is', () => {
  expect(found(adopting({ rule: THIRD, adopted: true, severity: 'error' }), named(THIRD))).toEqual([`${THIRD} error ${SHORT}`]);
});

test('0.6667 is two thirds', () => {
  expect(found({ ...adopting({ rule: THIRD, adopted: true, value: 0.6667 }), power: { limits: { statutory: LIMITS.statutory, promised: { ...LIMITS.promised, value: 13 } } } }, named(THIRD))).toEqual([]);
});

const excepting = (until: string, given: Given = {}): Given => ({ power: { limits: { ...LIMITS, promised: { ...LIMITS.promised, value: 30 } } }, exceptions: { exceptions: [{ rule: 'promised-not-longer-than-statutory', record: 'example-power', reason: '上级文件正在修订', until }] satisfies Exceptions['exceptions'] }, ...given });

test('an exception silences its finding until its day, and is a finding itself afterwards', () => {
  expect(found(excepting('2026-06-01'), named('promised-not-longer-than-statutory'))).toEqual([]);
  expect(found(excepting('2026-05-31'), named('promised-not-longer-than-statutory'))).toEqual([
    'exception-needed error 对“example-power”的例外已于 2026-05-31 到期。',
    'promised-not-longer-than-statutory error 承诺时限（30 个工作日）比法定时限（20 个工作日）还长。',
  ]);
});

test('an exception that silences nothing is a finding', () => {
  expect(found(excepting('2027-01-01', { power: {} }), named('promised-not-longer-than-statutory'))).toEqual(['exception-needed error 对“example-power”的例外不再需要：规则 promised-not-longer-than-statutory 在那里已经没有问题。']);
});

test('a rule that crashes becomes a finding, and the others still run', () => {
  const crashing: AnyRule = { ...named('responsible-post')[0]!, id: 'crashing', title: '会出错的规则', appliesTo: 'power', check: () => { throw new Error('坏了'); } } as AnyRule;
  expect(found({ power: { limits: { ...LIMITS, promised: { ...LIMITS.promised, value: 30 } } } }, [crashing, ...named('promised-not-longer-than-statutory')])).toEqual([
    'crashing error 规则“会出错的规则”检查这里时出错：坏了。',
    'promised-not-longer-than-statutory error 承诺时限（30 个工作日）比法定时限（20 个工作日）还长。',
  ]);
});
