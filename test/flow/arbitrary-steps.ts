// Generated procedures of every structure, with long Chinese names: for property tests.
import fc from 'fast-check';
import type { Limit, Step } from '../../src/model/schema-types.ts';

const WORDS = '受理审查核验现场勘察专家评审听证告知送达公示决定复核备案登记补正材料申请许可处罚调查取证集体讨论法制审核，。、；：（）《》“”〔2009〕第12条';
const MIXED = `${WORDS}ABCWMabcim0189 .,-/()%&<>"'`;
const LIMITS: Limit[] = [{ kind: 'immediate' }, { kind: 'none' }, { kind: 'unknown' }, { kind: 'days', value: 1, unit: 'workingDays' }, { kind: 'days', value: 15, unit: 'calendarDays' }, { kind: 'days', value: 6, unit: 'months' }, { kind: 'days', value: 2.5, unit: 'hours' }];

/** Trimmed text of 1 to `longest` characters without white space at its ends, as the schema's own texts have it. */
export const someText = (longest: number, characters = MIXED): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength: 1, maxLength: longest }).map((text) => text.trim().replace(/\s+/g, ' ') || '办');

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** How a step goes on: as in most procedures by the list, or by any mixture of branches, splits, loops and ends. */
interface Way {
  form: 'next' | 'end' | 'jump' | 'split' | 'branch' | 'wild';
  jumps: number[];
  whens: string[];
}

const way: fc.Arbitrary<Way> = fc.record({
  form: fc.constantFrom<Way['form']>('next', 'next', 'next', 'next', 'end', 'jump', 'split', 'branch', 'branch', 'wild'),
  jumps: fc.array(fc.integer({ min: -6, max: 8 }), { minLength: 1, maxLength: 4 }),
  whens: fc.array(someText(40), { minLength: 4, maxLength: 4 }),
});

const step = (lanes: readonly string[]): fc.Arbitrary<Omit<Step, 'id'> & { way: Way }> =>
  fc.record({
    name: someText(40),
    kind: fc.constantFrom(undefined, undefined, undefined, 'start' as const, 'decision' as const, 'end' as const),
    post: optional(fc.constantFrom(...lanes)),
    office: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...lanes) }),
    limit: optional(fc.constantFrom(...LIMITS)),
    join: fc.constantFrom(undefined, undefined, 'all' as const, 'any' as const),
    supervision: optional(fc.constant('监督')),
    rights: optional(fc.constant('陈述申辩')),
    documents: optional(fc.constant(['通知书'])),
    way,
  });

/** A list of 1 to `longest` steps in up to 8 lanes; the graph is any graph at all. */
export const someSteps = (longest = 25): fc.Arbitrary<Step[]> =>
  fc.uniqueArray(someText(24), { minLength: 1, maxLength: 8 }).chain((lanes) =>
    fc.array(step(lanes), { minLength: 1, maxLength: longest }).map((drafts) =>
      drafts.map(({ way: { form, jumps, whens }, ...rest }, index): Step => {
        const id = (offset: number): string => `s${((index + offset) % drafts.length + drafts.length) % drafts.length}`;
        const distinct = [...new Set(jumps.map(id))];
        const next = form === 'next' ? undefined : form === 'end' ? [] : form === 'jump' ? [{ to: distinct[0]! }] : distinct.map((to, at) => (form === 'split' || (form === 'wild' && at % 2) ? { to } : { to, when: whens[at]! }));
        return JSON.parse(JSON.stringify({ id: `s${index}`, ...rest, next })) as Step;
      }),
    ),
  );
