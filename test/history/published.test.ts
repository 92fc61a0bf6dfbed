import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstParentLine, publishedClock, versionAt, type Publication } from '../../src/history/published.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office } from './some-records.ts';

let repo: MadeRepository;
const at: Record<string, string> = {};
beforeAll(() => {
  repo = makeRepository();
  const change = (name: string): void => {
    repo.write({ 'offices/a.yml': office('a', name) });
    at[name] = repo.commit(name);
  };
  writeFileSync(join(repo.root, 'program.ts'), '0');
  at['program'] = repo.commit('program');
  change('one');
  change('two');
  writeFileSync(join(repo.root, 'program.ts'), '1');
  at['elsewhere'] = repo.commit('elsewhere');
  repo.git('checkout', '-q', '-b', 'proposal');
  change('draft');
  repo.git('checkout', '-q', 'main');
  repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'proposal');
  at['merge'] = repo.git('rev-parse', 'HEAD');
  change('three');
});
afterAll(() => repo.remove());

const publication = (name: string, time: string): Publication => ({ commit: at[name] ?? name, time });

test('a version is public from the first publication of its commit or a later one, in the order of the log', () => {
  const history = historyOf(repo.content);
  // The second publication has an older clock, the third repeats an earlier commit, the fourth was made from a branch that was not merged yet.
  const log = [publication('one', '2026-02-01T00:00:00+08:00'), publication('elsewhere', '2026-01-15T00:00:00+08:00'), publication('one', '2026-02-03T00:00:00+08:00'), publication('draft', '2026-02-04T00:00:00+08:00'), publication('merge', '2026-02-05T00:00:00+08:00')];
  const clock = publishedClock(history, firstParentLine(repo.content, history.head), log);
  expect(history.versionsOf('office', 'a').map(({ subject, commit }) => [subject, clock.firstWith(commit)?.time.slice(0, 10)])).toEqual([['one', '2026-02-01'], ['two', '2026-01-15'], ['merge', '2026-02-05'], ['three', undefined]]);
  const versions = history.versionsOf('office', 'a');
  expect(['program', 'one', 'elsewhere', 'draft', 'merge', 'three', 'gone'].map((name) => {
    const sequence = clock.shown(publication(name, ''));
    return [name, sequence, sequence === undefined ? undefined : versionAt(versions, sequence)?.value?.name];
  })).toEqual([['program', -1, undefined], ['one', 0, 'one'], ['elsewhere', 1, 'two'], ['draft', undefined, undefined], ['merge', 2, 'draft'], ['three', 3, 'three'], ['gone', undefined, undefined]]);
});

test('the line of a commit that does not exist is not guessed', () => {
  expect(() => firstParentLine(repo.content, 'absent')).toThrow(/absent/);
});
