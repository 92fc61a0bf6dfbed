// The ledger on its branch in real repositories: entered once, chained, and read only where it is whole.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { growBy } from '../../../src/history/append-only-branch.ts';
import { brokenLinks, lineOf, readLines } from '../../../src/governance/ledger/entry.ts';
import { enterMerge, readLedger } from '../../../src/governance/ledger/ledger.ts';
import { trailsIn } from '../../../src/governance/ledger/trail.ts';
import { makeRepository, type MadeRepository } from '../../history/made-repository.ts';
import { commit, entry } from './some-entries.ts';

let repository: MadeRepository;
beforeEach(() => {
  repository = makeRepository();
  repository.write({ 'site.yml': 'title: 测试县\n' });
  repository.commit('begin');
});
afterEach(() => repository.remove());

const lines = () => {
  const ledger = readLedger(repository.root);
  if ('problem' in ledger) throw new Error(ledger.problem);
  return ledger.lines;
};

test('a merge is entered once, however often it is reported', () => {
  const first = enterMerge(repository.root, entry('a'));
  const again = enterMerge(repository.root, entry('a', { time: '2026-11-12T09:05:00+08:00' }));
  expect(first).toMatchObject({ added: true, line: { entry: { sequence: 1, previous: null } } });
  expect(again).toEqual({ ...first, added: false });
  expect(lines()).toHaveLength(1);
});

test('each line holds the digest of the one before, and a line taken out, put in or changed breaks the chain', () => {
  for (const digit of ['a', 'b', 'c']) enterMerge(repository.root, entry(digit));
  const whole = lines();
  expect(brokenLinks(whole)).toEqual([]);
  expect(brokenLinks(whole.filter((_, at) => at !== 1))).toEqual([2]);
  const changed = readLines(`${whole.map((line, at) => lineOf(at === 0 ? { ...line.entry, decision: 'waiting' } : line.entry)).join('\n')}\n`);
  expect('wrong' in changed ? changed : brokenLinks(changed)).toEqual([2]);
});

test('a line with a key written twice, a key too many or no end is none', () => {
  enterMerge(repository.root, entry('a'));
  const [line] = lines();
  const text = lineOf(line!.entry);
  expect(readLines(`${text.replace('"sequence":1,', '"sequence":2,"sequence":1,')}\n`)).toEqual({ wrong: 1 });
  expect(readLines(`${text.replace('"sequence":1,', '"sequence":1,"note":"",')}\n`)).toEqual({ wrong: 1 });
  expect(readLines(text)).toEqual({ wrong: 1 });
  expect(readLines(`${text}\n`)).toHaveLength(1);
});

test('whoever read the ledger before another run extended it does not overwrite that', () => {
  const ledger = readLedger(repository.root);
  if ('problem' in ledger) throw new Error(ledger.problem);
  enterMerge(repository.root, entry('a'));
  expect(growBy(repository.root, { branch: 'ledger', file: 'ledger.ndjson', title: '审批台账', writer: 'Sunlist <ledger@sunlist.invalid>' }, ledger, '{}', { time: '2026-11-12T09:00:00+08:00', subject: 'late' })).toEqual({ taken: true });
  expect(lines().map(({ entry: { merge } }) => merge)).toEqual([commit('a')]);
});

test('a branch of another purpose is not taken for the ledger', () => {
  repository.git('branch', 'ledger');
  expect(readLedger(repository.root)).toEqual({ problem: '分支 ledger 上没有 ledger.ndjson。这个分支只放审批台账；如果它另有用途，请改名。' });
});

test('the trail of a record names who approved it by office and post, and what was missing where it was merged all the same', () => {
  enterMerge(repository.root, entry('a'));
  enterMerge(repository.root, entry('c', { decision: 'waiting', approved: [], unmet: [{ id: 'stage/legal/power/food-licence', because: '还没有法制审核' }, { id: 'stage/legal/power/other', because: '与它无关' }] }));
  const trails = trailsIn(lines());
  expect(trails(commit('a'), 'power/food-licence')).toMatchObject({ sequence: 1, request: 7, decision: 'approved', unmet: [], steps: [{ stage: 'legal', title: '法制审核', approvals: [{ name: '县司法局审核岗甲', role: 'legal-reviewer', acting: false, day: '2026-11-10', signed: false }] }] });
  expect(trails(commit('c'), 'power/food-licence')).toMatchObject({ sequence: 2, decision: 'waiting', steps: [], unmet: ['还没有法制审核'] });
  expect(trails(commit('d'), 'power/food-licence')).toBeUndefined();
  expect(lines()[1]?.entry.previous).toMatch(/^[0-9a-f]{64}$/);
});
