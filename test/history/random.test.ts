// Any sequence of what people do to files, against a model that is slow and plain: after every commit it lists the whole folder
// and compares it with the list before.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office, power } from './some-records.ts';

const IDS = ['dig', 'park', 'tree'];
const OFFICES = ['city', 'roads', 'water'];

type Step =
  | { does: 'write'; id: string; office: string; text: number }
  | { does: 'delete'; id: string; office: string }
  | { does: 'move all'; from: string; to: string }
  | { does: 'spoil'; id: string; office: string }
  | { does: 'office'; id: string; text: number }
  | { does: 'commit'; date: number }
  | { does: 'branch' } | { does: 'merge'; how: 'merge' | 'squash' | 'ours' };

const id = fc.constantFrom(...IDS);
const place = fc.constantFrom(...OFFICES);
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ does: fc.constant('write' as const), id, office: place, text: fc.nat(3) }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('delete' as const), id, office: place }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('move all' as const), from: place, to: place }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('spoil' as const), id, office: place }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('office' as const), id: place, text: fc.nat(3) }) },
    { weight: 6, arbitrary: fc.record({ does: fc.constant('commit' as const), date: fc.integer({ min: 0, max: 2_000_000_000 }) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('branch' as const) }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('merge' as const), how: fc.constantFrom('merge' as const, 'squash' as const, 'ours' as const) }) },
  ),
  { minLength: 6, maxLength: 24 },
);

function perform(repo: MadeRepository, all: readonly Step[]): void {
  repo.write({ 'README.md': '' });
  repo.commit('start');
  const files = (folder: string): string[] => repo.git('ls-files', '-co', '--', `content/${folder}`).split('\n').filter((path) => path !== '').map((path) => path.slice('content/'.length));
  let count = 0;
  const commit = (date = 0): void => void repo.commit(`commit ${(count += 1)}`, `@${date} +0800`);
  for (const step of all) {
    if (step.does === 'write') repo.write({ [`powers/${step.office}/${step.id}.yml`]: power(step.id, `第 ${step.text} 版`) });
    else if (step.does === 'delete') repo.write({ [`powers/${step.office}/${step.id}.yml`]: null });
    else if (step.does === 'spoil') repo.write({ [`powers/${step.office}/${step.id}.yml`]: '{' });
    else if (step.does === 'office') repo.write({ [`offices/${step.id}.yml`]: office(step.id, `第 ${step.text} 版`) });
    else if (step.does === 'commit') commit(step.date);
    else if (step.does === 'move all') {
      commit();
      if (step.from !== step.to) for (const path of files(`powers/${step.from}`)) repo.write({ [path.replace(step.from, step.to)]: repo.git('show', `HEAD:content/${path}`) + '\n', [path]: null });
    } else if (step.does === 'branch') {
      commit();
      repo.git('checkout', '-q', '-B', 'proposal');
      repo.write({ 'powers/city/dig.yml': power('dig', `branch ${count}`), 'powers/water/park.yml': null });
      commit();
      repo.git('checkout', '-q', 'main');
    } else if (repo.git('branch', '--list', 'proposal')) {
      commit();
      const [kind, strategy] = [step.how === 'squash' ? ['--squash'] : ['--no-ff', '-m', `merge ${count}`], step.how === 'ours' ? ['-s', 'ours'] : ['-X', 'theirs']];
      try {
        repo.git('merge', '-q', ...kind, ...strategy, 'proposal');
      } catch {
        // What one side changed and the other deleted is a conflict: the files as they lie there are committed.
      }
      commit();
    }
  }
  commit();
}

/** What each record went through, as "state path file", told from whole listings alone. */
function model(repo: MadeRepository): Record<string, string[]> {
  const told: Record<string, string[]> = {};
  let before = new Map<string, { path: string; blob: string }>();
  for (const commit of repo.git('rev-list', '--first-parent', '--reverse', 'HEAD').split('\n')) {
    const now = new Map<string, { path: string; blob: string }>();
    for (const line of repo.git('ls-tree', '-r', commit, '--', 'content/').split('\n')) {
      const found = /^100644 blob (\S+)\tcontent\/((powers|offices)\/(?:.*\/)?([a-z]+)\.yml)$/.exec(line);
      const [, blob = '', path = '', kind = '', name = ''] = found ?? [];
      // ls-tree lists in the order of paths: the first one of an id counts.
      if (found && !now.has(`${kind}/${name}`)) now.set(`${kind}/${name}`, { path, blob });
    }
    for (const key of new Set([...before.keys(), ...now.keys()])) {
      const [was, is] = [before.get(key), now.get(key)];
      const all = (told[key] ??= []);
      if (!is && was) all.push(`${commit} deleted ${was.path} null`);
      else if (is && was?.path === is.path && was.blob === is.blob) continue;
      else if (is) {
        const spoilt = repo.git('cat-file', '-p', is.blob) === '{';
        all.push(`${commit} ${spoilt ? 'unreadable' : !was ? (all.length ? 'returned' : 'added') : was.path !== is.path ? 'moved' : 'changed'} ${is.path} ${is.blob}`);
      }
    }
    before = now;
  }
  return told;
}

const ours = (repo: MadeRepository, options?: { cache?: string; ref?: string }): Record<string, string[]> =>
  Object.fromEntries([...historyOf(repo.content, options).all()].map(({ kind, id: name, versions }) => [`${kind}s/${name}`, versions.map(({ commit, state, path, blob }) => `${commit} ${state} ${path} ${blob}`)]));

test('whatever is done to the files, every record’s versions are those of the slow model, with and without a cache', () => {
  fc.assert(
    fc.property(steps, fc.nat(5), (all, back) => {
      const repo = makeRepository();
      const cache = mkdtempSync(join(tmpdir(), 'sunlist-random-'));
      try {
        perform(repo, all);
        const line = repo.git('rev-list', '--first-parent', 'HEAD').split('\n');
        const expected = model(repo);
        if (Object.keys(expected).length === 0) return;
        // A cache of an earlier commit of the same line is extended.
        historyOf(repo.content, { cache, ref: line[Math.min(back, line.length - 1)] });
        expect(ours(repo, { cache })).toEqual(expected);
        expect(ours(repo, { cache })).toEqual(expected);
        expect(ours(repo)).toEqual(expected);
      } finally {
        repo.remove();
        rmSync(cache, { recursive: true, force: true });
      }
    }),
    { numRuns: 25, seed: 20261124 },
  );
});
