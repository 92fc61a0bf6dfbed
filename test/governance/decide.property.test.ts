// Random requests: pushes, force-pushes, reviews, dismissals, edits of reviews, changes of roles, a base that moves. Held against plain statements of what an approval is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/governance/decide.ts';
import type { Facts } from '../../src/governance/facts.ts';
import { factsFromCase, hashOf, type Case } from '../pull-requests/facts-from-case.ts';

const PEOPLE = ['head', 'keeper', 'legal-a', 'legal-b', 'legal-old', 'legal-recused', 'both', 'leader-a', 'leader-b', 'leader-acting', 'stranger'] as const;
const edits = fc.record({ 'limits.promised.value': fc.constantFrom(3, 5, 10), 'procedure.steps': fc.constantFrom([{ id: 'accept', name: '受理' }, { id: 'decide', name: '决定' }], [{ id: 'decide', name: '决定' }]), 'service.phone': fc.constantFrom('0000-1234567', '0000-7654321'), $form: fc.constantFrom('one', 'two') }, { requiredKeys: [] });
const push = fc.record({ by: fc.constantFrom('clerk', 'clerk', 'clerk', ...PEOPLE), anew: fc.boolean(), edits });
const review = fc.record({
  by: fc.constantFrom(...PEOPLE), on: fc.nat(4), state: fc.constantFrom('approved', 'approved', 'approved', 'changesRequested', 'commented', 'dismissed', 'unknown'), edited: fc.constantFrom(false, false, false, true), day: fc.integer({ min: 11, max: 23 }), hour: fc.integer({ min: 0, max: 23 }),
});
const roles = fc.constantFrom<Case['people']>({}, {}, { 'legal-a': null }, { head: { terms: [{ role: 'office-head', from: '2026-11-15' }] } }, { 'leader-a': { terms: [{ role: 'leader', from: '2025-01-01', to: '2026-11-22' }] } });

const cases = fc.record({ pushes: fc.array(push, { minLength: 1, maxLength: 5 }), reviews: fc.array(review, { maxLength: 12 }), people: roles, moved: fc.option(edits, { nil: undefined }), count: fc.constantFrom(1, 1, 2), title: fc.string() }).map(({ pushes, reviews, people, moved, count, title }): Case => ({
  title, people, ...(moved ? { moved: { edits: { 'power/food': moved } } } : {}), policyWith: { stages: { legal: { count } } },
  commits: pushes.map(({ by, anew, edits: fields }, index) => ({ id: `c${index}`, by, anew, edits: { 'power/food': fields } })),
  reviews: reviews.map(({ by, on, state, edited, day, hour }) => ({ by, on: `c${on % pushes.length}`, state: state as 'approved', edited, at: `11-${day} ${String(hour).padStart(2, '0')}:00`, ...(state === 'dismissed' ? { dismissed: { by: 'clerk', was: 'approved' as const } } : {}) })),
}));

/** What a role answers for, told as plainly as possible: the fields that differ, before and after. */
function answers(files: Facts['change']['files'], stage: string): string {
  const food = files.find(({ path }) => path.endsWith('food.yml'));
  type Food = Record<string, { promised?: { value?: number }; phone?: string; steps?: unknown }> | undefined;
  const [was, is] = [food?.before?.record?.value, food?.after?.record?.value] as [Food, Food];
  const fields: Record<string, [unknown, unknown]> = { limit: [was?.['limits']?.promised?.value, is?.['limits']?.promised?.value], steps: [was?.['procedure']?.steps, is?.['procedure']?.steps], phone: [was?.['service']?.phone, is?.['service']?.phone] };
  const own = stage === 'legal' ? ['limit'] : stage === 'check' ? ['phone'] : ['limit', 'steps'];
  const changed = own.flatMap((name) => (JSON.stringify(fields[name]?.[0]) === JSON.stringify(fields[name]?.[1]) ? [] : [[name, fields[name]]]));
  const onlyForm = food && Object.values(fields).every(([a, b]) => JSON.stringify(a) === JSON.stringify(b));
  return JSON.stringify(changed.length > 0 ? changed : stage === 'check' && onlyForm ? 'form' : 'nothing');
}

const RUNS = { numRuns: 400 };

describe('whatever happens to a request', () => {
  test('it is approved only where enough different people hold the role, had this content before them, and did not make it', () => {
    let approved = 0;
    fc.assert(fc.property(cases, (given) => {
      const facts = factsFromCase(given);
      const { decision, requirements } = decide(facts);
      if (decision !== 'approved') return;
      approved += 1;
      expect(requirements.every(({ status }) => status === 'met' || status === 'notNeeded')).toBe(true);
      const needed = ['filing', 'legal', 'approval', 'check'].filter((stage) => answers(facts.change.files, stage) !== '"nothing"');
      expect(needed.length).toBeGreaterThan(0);
      const roster = facts.roster.state === 'read' ? facts.roster.value.people : [];
      const roleOf: Record<string, string[]> = { filing: ['office-head'], legal: ['legal'], approval: ['leader'], check: ['keeper', 'office-head'] };
      const makers = new Set(given.commits.map(({ by }) => by));
      const used: string[] = [];
      for (const stage of needed) {
        const children = requirements.find(({ id }) => id === `stage/${stage}`)?.children ?? [];
        const has = children.flatMap((child) => child.has);
        expect(new Set(has.map(({ person }) => person)).size).toBeGreaterThanOrEqual(stage === 'legal' ? Number(given.policyWith?.stages?.['legal']?.['count']) : 1);
        for (const { person, opinion } of has) {
          const mine = facts.reviews.filter(({ by }) => roster.find(({ id }) => id === person)?.identities?.some(({ id }) => id === by.id));
          const said = mine.find(({ id }) => id === opinion);
          const day = said?.submitted.slice(0, 10) ?? '';
          expect(makers.has(person)).toBe(false);
          expect(said?.state === 'approved' && !said.edited).toBe(true);
          expect(answers(facts.reviewed[said?.commit ?? ''] ?? [], stage)).toBe(answers(facts.change.files, stage));
          for (const on of [day, '2026-11-24']) expect(roster.find(({ id }) => id === person)?.terms.some(({ role, from, to }) => roleOf[stage]?.includes(role) && from <= on && (to === undefined || on <= to))).toBe(true);
          expect(mine.filter(({ state, submitted }) => ['approved', 'changesRequested', 'dismissed'].includes(state) && submitted > (said?.submitted ?? ''))).toEqual([]);
          if (stage !== 'check') used.push(person);
        }
      }
      expect(new Set(used).size).toBe(used.length);
    }), { ...RUNS, numRuns: 3000 });
    // Otherwise nothing was tested.
    expect(approved).toBeGreaterThan(5);
  });

  test('an approval is stale exactly where what it covers is another', () => {
    let [stale, kept] = [0, 0];
    fc.assert(fc.property(cases, (given) => {
      const facts = factsFromCase(given);
      for (const { id, children } of decide(facts).requirements) {
        const stage = id.replace('stage/', '');
        const now = answers(facts.change.files, stage);
        for (const { discounted, has } of children) {
          const then = (opinion: string): string => answers(facts.reviewed[facts.reviews.find((one) => one.id === opinion)?.commit ?? ''] ?? [], stage);
          for (const { why, opinion } of discounted) {
            if (why === 'stale') expect([then(opinion), (stale += 1)][0]).not.toBe(now);
            else if (why === 'tooEarly' || why === 'otherStage') expect(then(opinion)).toBe(now);
          }
          for (const { opinion } of has) expect([then(opinion), (kept += 1)][0]).toBe(now);
        }
      }
    }), RUNS);
    // How often either happens is chance; that both do is what makes the property say something.
    expect(Math.min(stale, kept)).toBeGreaterThan(2);
  });

  test('words that are no approval never bring one about, and taking an approval away never does', () => {
    fc.assert(fc.property(cases, fc.nat(), review, (given, at, extra) => {
      const decision = decide(factsFromCase(given)).decision;
      const without = decide(factsFromCase({ ...given, reviews: (given.reviews ?? []).filter((one, index, all) => one.state !== 'approved' || index !== at % Math.max(all.length, 1)) })).decision;
      const objected = decide(factsFromCase({ ...given, reviews: [...(given.reviews ?? []), { by: extra.by, on: 'c0', state: 'changesRequested', at: '11-23 23:30', body: '不行' }] })).decision;
      const commented = decide(factsFromCase({ ...given, reviews: [...(given.reviews ?? []), { by: extra.by, on: 'c0', state: 'commented', at: '11-23 23:30', body: '看过' }] })).decision;
      expect(commented).toBe(decision);
      if (decision !== 'approved' && given.reviews?.every(({ state, edited }) => state === 'approved' && !edited)) expect(objected).not.toBe('approved');
      // Taking away a person's newest word may uncover an older one: only whoever spoke once is looked at.
      const speaker = given.reviews?.[at % Math.max(given.reviews.length, 1)]?.by;
      if (decision !== 'approved' && given.reviews?.filter(({ by }) => by === speaker).length === 1) expect(without).not.toBe('approved');
    }), RUNS);
  });

  test('whatever came before, people who did not make it can still approve what lies there now, in turn', () => {
    let approved = 0;
    fc.assert(fc.property(cases, (any) => {
      const given = { ...any, people: {}, commits: any.commits.map((commit) => ({ ...commit, by: 'clerk' })) };
      const last = given.commits.at(-1)?.id ?? '';
      const voices = ['keeper', 'head', 'legal-a', 'legal-b', 'leader-a', 'both', 'leader-b'].map((by, index) => ({ by, on: last, at: `11-24 0${index}:00` }));
      // Objections of others stand until they are settled.
      const settled = (given.reviews ?? []).filter(({ state, by }) => state !== 'changesRequested' || voices.some((voice) => voice.by === by));
      const facts = factsFromCase({ ...given, reviews: [...settled, ...voices] });
      const known = answers(facts.reviewed[hashOf(last)] ?? [], 'filing') === answers(facts.change.files, 'filing') && answers(facts.reviewed[hashOf(last)] ?? [], 'check') === answers(facts.change.files, 'check');
      if (facts.change.files.length === 0 || !known) return;
      approved += 1;
      expect(decide(facts).decision).toBe('approved');
    }), RUNS);
    expect(approved).toBeGreaterThan(20);
  });
});
