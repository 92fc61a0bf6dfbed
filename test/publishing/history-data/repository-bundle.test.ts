// The repository as one file: it can be cloned, is the same wherever it is made, and is offered only where nothing stands against it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../../src/publishing/history-data/repository-bundle.ts';
import { exampleFiles } from '../../../src/rules/example-register.ts';
import { makeRepository, type MadeRepository } from '../../history/made-repository.ts';
import { makeHistoryData } from './made-history-data.ts';

let scratch = '';
const made: MadeRepository[] = [];
beforeAll(() => void (scratch = mkdtempSync(join(tmpdir(), 'sunlist-bundle-'))));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  for (const repository of made) repository.remove();
});

function county(visibility: 'public' | 'private', edit: (repository: MadeRepository) => void = () => {}): MadeRepository {
  const repository = makeRepository();
  made.push(repository);
  repository.write(exampleFiles({ site: { visibility } }));
  repository.commit('First', '2026-01-05T09:00:00+08:00');
  for (const number of [1, 2, 3]) {
    repository.write(exampleFiles({ site: { visibility }, power: { content: `第 ${number} 种写法`.repeat(50) } }));
    repository.commit(`Change ${number}`, `2026-01-0${5 + number}T09:00:00+08:00`);
  }
  edit(repository);
  return repository;
}

test('a clone of the bundle is the published commit with all before it', () => {
  const repository = county('public');
  const [head, path, clone] = [repository.git('rev-parse', 'HEAD'), join(scratch, 'whole.bundle'), join(scratch, 'clone')];
  expect(writeBundle(repository.content, head, path)).toEqual({ bytes: readFileSync(path).length });
  execFileSync('git', ['clone', '-q', path, clone], { stdio: 'ignore' });
  expect(execFileSync('git', ['-C', clone, 'log', '--format=%H %s', 'main'], { encoding: 'utf8' })).toBe(`${repository.git('log', '--format=%H %s', 'main')}\n`);
  expect(existsSync(join(clone, 'content', 'site.yml'))).toBe(true);
  expect(existsSync(`${path}.git`)).toBe(false);
});

test('neither how a repository is packed nor its tags and branches change a byte, and what is on other branches is not in it', () => {
  const repository = county('public');
  const head = repository.git('rev-parse', 'HEAD');
  writeBundle(repository.content, head, join(scratch, 'loose.bundle'));
  repository.git('tag', '-a', '-m', 'Edition', 'edition', 'HEAD~1');
  repository.git('checkout', '-q', '-b', 'draft');
  repository.write({ 'powers/transport/draft.yml': 'id: draft\n' });
  const draft = repository.commit('Draft');
  repository.git('repack', '-q', '-adf', '--depth=3', '--window=2');
  writeBundle(repository.content, head, join(scratch, 'packed.bundle'));
  expect(readFileSync(join(scratch, 'packed.bundle')).equals(readFileSync(join(scratch, 'loose.bundle')))).toBe(true);
  const clone = join(scratch, 'without-draft');
  execFileSync('git', ['clone', '-q', join(scratch, 'packed.bundle'), clone], { stdio: 'ignore' });
  expect(() => execFileSync('git', ['-C', clone, 'cat-file', '-e', draft], { stdio: 'ignore' })).toThrow();
});

test('one that is too large is not written, and its size is told', () => {
  const repository = county('public');
  const path = join(scratch, 'large.bundle');
  const made = writeBundle(repository.content, repository.git('rev-parse', 'HEAD'), path, 1000);
  expect(made).toEqual({ tooLarge: expect.any(Number) });
  expect('tooLarge' in made && made.tooLarge).toBeGreaterThan(1000);
  expect(existsSync(path)).toBe(false);
});

test('it is offered where the repository is public, and never where it is not', async () => {
  const [open, closed] = [await makeHistoryData(county('public').content), await makeHistoryData(county('private').content)];
  expect([existsSync(join(open.data, 'repository.bundle')), open.view.files.map(({ name }) => name), open.view.without]).toEqual([true, ['history.ndjson', 'history.csv', 'history.sqlite', 'repository.bundle'], undefined]);
  expect([existsSync(join(closed.data, 'repository.bundle')), closed.view.files.map(({ name }) => name), closed.view.without]).toEqual([false, ['history.ndjson', 'history.csv', 'history.sqlite'], 'private']);
  expect(JSON.parse(open.bytes('history-contents.json').toString())).toEqual({ 'history.sqlite': { rows: expect.stringMatching(/^[0-9a-f]{64}$/) }, 'repository.bundle': { head: expect.stringMatching(/^[0-9a-f]{40}$/) } });
  open.remove();
  closed.remove();
});
