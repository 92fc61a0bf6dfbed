// Every folder is a case: facts.yml, and expected.yml with one sentence of what a human expects. Renew what follows from the decision with `vitest -u` only after reading it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/governance/decide.ts';
import type { Decision } from '../../src/governance/decision.ts';
import { contentHash } from '../../src/governance/canonical.ts';
import { factsFromCase, type Case } from './facts-from-case.ts';

const here = new URL('./', import.meta.url);
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'fixtures').map(({ name }) => name).sort();
const read = (name: string, file: string): unknown => load(readFileSync(new URL(`${name}/${file}`, here), 'utf8'));

interface Expected {
  story: string;
  decision: Decision['decision'];
  /** Requirements that are waiting or refused, in order. */
  open: Record<string, string>;
  /** `stage subject: person, person`. */
  counted: string[];
  /** `stage subject: who – why`. */
  discounted: string[];
  objections: string[];
}

export function shortOf({ decision, requirements, objections }: Decision): Omit<Expected, 'story'> {
  const rows = requirements.flatMap((requirement) => [requirement, ...requirement.children]);
  return {
    decision,
    open: Object.fromEntries(requirements.filter(({ status }) => status === 'waiting' || status === 'refused').map(({ id, status }) => [id, status])),
    counted: rows.filter(({ has }) => has.length > 0).map(({ id, has }) => `${id.replace('stage/', '')}: ${has.map(({ person }) => person).join(', ')}`),
    discounted: rows.flatMap(({ id, discounted }) => discounted.map(({ who, person, why }) => `${id.replace('stage/', '')}: ${person ?? who} – ${why}`)),
    objections: objections.map(({ person, over }) => `${person}: ${over?.how ?? 'stands'}`),
  };
}

describe('pull requests', () => {
  test.each(cases)('%s', (name) => {
    const facts = factsFromCase(read(name, 'facts.yml') as Case);
    const { story, ...expected } = read(name, 'expected.yml') as Expected;
    const found = shortOf(decide(facts));
    if (process.argv.includes('-u') || process.env['SUNLIST_CASES'] === 'write') writeFileSync(new URL(`${name}/expected.yml`, here), dump({ story, ...found, decision: expected.decision }, { lineWidth: -1 }));
    else expect({ ...found }).toEqual(expected);
    // A new expectation never changes the decision by itself.
    expect(found.decision).toBe(expected.decision);
    expect(story.length).toBeGreaterThan(8);
  });

  test('there are at least eighty cases, each another one', () => {
    const facts = cases.map((name) => contentHash(read(name, 'facts.yml')));
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(new Set(facts).size).toBe(cases.length);
  });

  test('among them are approved, waiting and refused ones', () => {
    const decisions = cases.map((name) => (read(name, 'expected.yml') as Expected).decision);
    for (const decision of ['approved', 'waiting', 'refused'] as const) expect(decisions.filter((one) => one === decision).length).toBeGreaterThan(9);
  });

  test('the same facts always give the same decision', () => {
    for (const name of cases.slice(0, 20)) {
      const facts = factsFromCase(read(name, 'facts.yml') as Case);
      expect(decide(structuredClone(facts))).toEqual(decide(facts));
    }
  });
});
