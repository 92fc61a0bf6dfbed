// `git log --follow` tells the past of one file, slowly and by guessing renames. Where its guess is right, it must say what we say:
// one file at a time, names and contents that tell the files apart, no deletions, no merges.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../search/seeded.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, power } from './some-records.ts';

const IDS = Array.from({ length: 12 }, (_, index) => `power-${index}`);
let repo: MadeRepository;

/** Contents of one record are near to each other and far from every other record's, as Git's guess needs it. */
const text = (id: string, edition: number): string => `${power(id, `${id} 第 ${edition} 版`)}content: |\n${Array.from({ length: 30 }, (_, line) => `  ${id} ${(line * 7919 + id.length * 104_729 + Number(id.slice(6)) * 1_299_709) % 1_000_003}\n`).join('')}`;

beforeAll(() => {
  repo = makeRepository();
  const random = seeded(4);
  const at = new Map(IDS.map((id) => [id, `powers/office-0/${id}.yml`]));
  repo.write(Object.fromEntries([...at].map(([id, path]) => [path, text(id, 0)])));
  repo.commit('start');
  for (let edition = 1; edition <= 80; edition += 1) {
    const id = random.pick(IDS);
    const path = at.get(id) ?? '';
    if (random.next() < 0.35) {
      const moved = `powers/office-${edition}/${id}.yml`;
      repo.write({ [path]: null, [moved]: text(id, random.next() < 0.5 ? edition : Number(/第 (\d+) 版/.exec(historyText(path))?.[1] ?? 0)) });
      at.set(id, moved);
    } else repo.write({ [path]: text(id, edition) });
    repo.commit(`edition ${edition}`, `2026-01-${String(1 + (edition % 28)).padStart(2, '0')}T00:00:00+08:00`);
  }
});
afterAll(() => repo.remove());

const historyText = (path: string): string => repo.git('show', `HEAD:content/${path}`);

test('every record has the commits and paths that git log --follow finds', () => {
  const history = historyOf(repo.content);
  let moves = 0;
  for (const id of IDS) {
    const versions = history.versionsOf('power', id);
    const path = versions.at(-1)?.path ?? '';
    // With --reverse, git stops at the first rename.
    const newestFirst = repo.git('log', '--follow', '--format=%H', '--name-only', '--', `content/${path}`).split(/\n+/);
    expect(versions.toReversed().flatMap(({ commit, path: where }) => [commit, `content/${where}`])).toEqual(newestFirst);
    expect(versions.at(-1)?.text).toBe(`${repo.git('show', `HEAD:content/${path}`)}\n`);
    moves += versions.filter(({ state }) => state === 'moved').length;
  }
  expect(moves).toBeGreaterThan(10);
});
