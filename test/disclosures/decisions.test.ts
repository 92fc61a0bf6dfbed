// Decisions: words that must agree with the forms, time limits against a slow count, and what the page of a decision says.
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import days from 'chinese-days';
import { addCalendarDays, isoDay, dayNumber } from '../../src/calendar/iso-days.ts';
import { workCalendar } from '../../src/calendar/work-calendar.ts';
import type { Decision } from '../../src/model/schema-types.ts';
import { nodeAt } from '../../src/model/schemas.ts';
import { decisionLists } from '../../src/publishing/views/decision-lists.ts';
import { decisionModels, decisionPage, type DecisionRow } from '../../src/publishing/views/decision-views.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { publicationCheck, timeGiven } from '../../src/rules/decision-deadlines.ts';
import { STAGE_NAMES } from '../../src/rules/decision-stages.ts';
import { aDecision, decision } from '../../src/rules/example-disclosures.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import type { Given } from '../../src/rules/rule.ts';

const TODAY = '2026-06-01';
const calendar = workCalendar();

test('stages are called as the form calls them', () => expect(nodeAt(readSchemas(), 'decision', ['stages', 0, 'stage'])?.enumTitles).toEqual(STAGE_NAMES));

function pageOf(given: Given, today = TODAY) {
  const { register } = exampleRegister(given);
  const [entry] = register.all('decision');
  if (!entry) throw new Error('the example is not well-formed');
  return decisionPage(register, entry, today);
}

const one = (stage: Decision['stages'][number]) => aDecision({ stages: [stage] });

describe('time limits', () => {
  const date = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-06-01') }).map(isoDay);

  test('a review of legality is kept exactly where a slow count finds seven working days', () => fc.assert(fc.property(date, fc.integer({ min: 0, max: 30 }), (from, length) => {
    const to = addCalendarDays(from, length);
    const slow = Array.from({ length }, (_, index) => addCalendarDays(from, index + 1)).filter((day) => days.isWorkday(day)).length;
    expect(timeGiven(one({ stage: 'legal', state: 'done', from, to }), calendar, 'legal', 7).map(({ state, days: counted }) => [state, counted])).toEqual([[slow >= 7 ? 'kept' : 'broken', slow]]);
  })));

  test('a forum is announced a week ahead where seven nights lie between', () => fc.assert(fc.property(date, fc.integer({ min: 0, max: 14 }), (announced, ahead) => {
    expect(timeGiven(one({ stage: 'forum', state: 'done', announced, held: addCalendarDays(announced, ahead) }), calendar, 'forum', 7)[0]?.state).toBe(ahead >= 7 ? 'kept' : 'broken');
  })));

  test.each([
    ['a reason excuses a short period for comments', one({ stage: 'participation', state: 'done', from: '2026-03-01', to: '2026-03-11', reason: '汛期将至' }), 'comments', 30, 'reasoned'],
    ['but not a late announcement', one({ stage: 'hearing', state: 'done', announced: '2026-03-01', held: '2026-03-03', reason: '来不及' }), 'hearing', 5, 'broken'],
    ['a hearing to come is judged by its planned day', one({ stage: 'hearing', state: 'waiting', announced: '2026-05-25', planned: '2026-06-05' }), 'hearing', 5, 'kept'],
    ['one without any day waits', one({ stage: 'hearing', state: 'waiting' }), 'hearing', 5, 'waiting'],
    ['one that was held without a day of announcement cannot be judged', one({ stage: 'hearing', state: 'done', held: '2026-03-03' }), 'hearing', 5, 'missing'],
    ['a number that the source lost asks nothing', one({ stage: 'hearing', state: 'done', held: '2026-03-03' }), 'hearing', 'unknown', 'unknown'],
    ['a year without holidays is said to be unknown', one({ stage: 'legal', state: 'done', from: '2031-03-03', to: '2031-03-20' }), 'legal', 7, 'unknown'],
  ] as const)('%s', (_, value, name, limit, state) => expect(timeGiven(value, calendar, name, limit).map((check) => check.state)).toEqual([state]));

  test('a stage that is not applicable has no limit', () => expect(timeGiven(one({ stage: 'hearing', state: 'notApplicable', reason: '分歧不大' }), calendar, 'hearing', 5)).toEqual([]));

  test('publication counts twenty working days from the discussion', () => {
    expect(publicationCheck(aDecision(), calendar, 20, '2026-06-04')).toMatchObject({ due: '2026-06-04', state: 'waiting' });
    expect(publicationCheck(aDecision(), calendar, 20, '2026-06-05')).toMatchObject({ due: '2026-06-04', state: 'broken' });
    expect(publicationCheck(aDecision({ published: '2026-06-04' }), calendar, 20, '2026-07-01')).toMatchObject({ state: 'kept' });
    expect(publicationCheck(aDecision({ status: 'open' }), calendar, 20, '2026-07-01')).toBeUndefined();
  });
});

describe('the page', () => {
  test('names every stage that a matter of the catalogue lacks', () => {
    expect(pageOf(decision({ catalogued: true, result: '同意。', stages: [{ stage: 'start', state: 'done', held: '2026-01-05' }] })).gaps).toEqual(['participation', 'legal', 'discussion', 'publication', 'archive', 'evaluation'].map((stage) => ({ gap: 'noStage', stage })));
  });

  test('says what was carried out without a date, a document or a record', () => {
    const { gaps } = pageOf(decision({ catalogued: true, status: 'open', stages: [{ stage: 'participation', state: 'done' }, { stage: 'legal', state: 'done', from: '2026-01-05', to: '2026-01-20' }, { stage: 'discussion', state: 'waiting' }, { stage: 'publication', state: 'waiting' }, { stage: 'archive', state: 'notApplicable' }, { stage: 'evaluation', state: 'waiting', planned: '2026-05-01' }] }));
    expect(gaps.map(({ gap, stage }) => `${gap} ${stage}`)).toEqual(['noDate participation', 'noConsultation participation', 'noDocument legal', 'noReason archive', 'overdue evaluation', 'missing participation']);
  });

  test('lists what is still to come, in the order of the record', () => {
    expect(pageOf(decision({ status: 'open', stages: [{ stage: 'hearing', state: 'waiting', planned: '2026-06-20' }, { stage: 'discussion', state: 'waiting' }] })).toCome).toEqual([{ stage: 'hearing', date: '2026-06-20' }, { stage: 'discussion' }]);
  });

  test('asks for the limits of local rules only where they are adopted', () => {
    const forum = { stage: 'forum', state: 'done', announced: '2026-03-30', held: '2026-04-01' } as const;
    const rule = { rule: 'decision-forum-notice', adopted: true };
    expect([pageOf(decision({ stages: [forum] })).judged, pageOf({ ...decision({ stages: [forum] }), deadlines: { rules: [rule] } }).gaps.map(({ gap }) => gap), pageOf({ ...decision({ stages: [forum] }), deadlines: { rules: [{ ...rule, value: 2 }] } }).kept]).toEqual([0, ['broken'], 1]);
  });

  test('says of a stopped matter neither what is missing nor what is to come', () => {
    const { gaps, toCome } = pageOf(decision({ status: 'stopped', catalogued: true, stages: [{ stage: 'legal', state: 'done', from: '2026-01-05', to: '2026-01-06', conclusion: 'failed' }, { stage: 'discussion', state: 'waiting' }] }));
    expect([gaps, toCome]).toEqual([[], []]);
  });
});

describe('the sample county', () => {
  const { register } = readRegister(fileURLToPath(new URL('../../content', import.meta.url)));
  const page = (id: string, today = '2026-11-24') => {
    const entry = register.get('decision', id);
    if (!entry) throw new Error(`${id} is not in the sample`);
    return decisionPage(register, entry, today);
  };

  test('has at least twelve decisions of all kinds, and a meeting for each that was decided', () => {
    const all = register.all('decision').map(({ value }) => value);
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(all.map(({ type }) => type))].sort()).toEqual(['asset', 'fund', 'personnel', 'policy', 'procurement', 'project']);
    expect(all.filter(({ status, stages }) => status === 'decided' && !stages.some(({ stage, meeting }) => stage === 'discussion' && meeting)).map(({ id }) => id)).toEqual([]);
  });

  test('tells of the waterworks that the first forum was announced too late, and shows the exception in public', () => {
    const { gaps, exceptions, kept, judged } = page('qingshi-water-2026');
    expect(gaps.filter(({ gap }) => gap === 'broken')).toMatchObject([{ stage: 'forum', check: { days: 5, limit: 7 } }]);
    expect(exceptions.map(({ rule }) => rule)).toEqual(['decision-forum-notice']);
    expect([kept, judged]).toEqual([4, 5]);
  });

  test('says of the kindergarten fee, on that day, that the hearing is still to come and was announced in time', () => {
    const { stages, toCome, gaps } = page('kindergarten-fee-2026');
    expect(stages.find(({ stage }) => stage === 'hearing')).toMatchObject({ state: 'waiting', checks: [{ deadline: 'hearing', state: 'kept', days: 11 }, { deadline: 'materials', state: 'kept', days: 8 }] });
    expect(toCome[0]).toEqual({ stage: 'hearing', date: '2026-11-27' });
    expect(gaps.filter(({ gap }) => gap === 'broken' || gap === 'overdue')).toEqual([]);
    expect(page('kindergarten-fee-2026', '2026-11-28').stages.find(({ stage }) => stage === 'hearing')?.state).toBe('overdue');
  });

  test('has lists by type, year and office, each with what belongs to it', () => {
    const rows = [...decisionModels(register, '2026-11-24')].find(({ name }) => name === 'decision-rows')?.data as DecisionRow[];
    const lists = decisionLists(rows);
    for (const { route, type, year, office, rows: own } of lists) expect(own.map(({ id }) => id), route).toEqual(rows.filter((row) => row.type === type && (!year || row.date.startsWith(year)) && (!office || row.office === office)).map(({ id }) => id));
    expect(lists.filter(({ type }) => type === 'asset').map(({ route }) => route)).toEqual(['asset', 'asset/year/2026', 'asset/year/2025', 'asset/office/government-office', 'asset/office/transport']);
  });
});

test('the decision of a hearing whose result came late says so at that stage, and at no other', () => {
  const { register } = readRegister(fileURLToPath(new URL('../../content', import.meta.url)));
  const entry = register.get('decision', 'riverside-road-2025');
  expect(entry && decisionPage(register, entry, '2026-11-24').stages.filter(({ consultationBroken }) => consultationBroken).map(({ stage, consultations }) => [stage, consultations.map(({ name }) => name)])).toEqual([['hearing', ['滨河路改造工程听证会']]]);
  // The box at the top of its page tells it too.
  expect(entry && decisionPage(register, entry, '2026-11-24').gaps).toContainEqual({ gap: 'lateConsultation', stage: 'hearing' });
});
