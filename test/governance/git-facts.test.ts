// Facts from real repositories: nothing that Git holds may escape them, whatever a list of an API or a guess of renames would leave out.
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { decide } from '../../src/governance/decide.ts';
import type { Facts } from '../../src/governance/facts.ts';
import { gitFacts, type GitFacts } from '../../src/governance/git-facts.ts';
import { localFacts, placeOfContent } from '../../src/governance/local-facts.ts';
import { makeRepository, type MadeRepository } from '../history/made-repository.ts';

const made: MadeRepository[] = [];
afterAll(() => { for (const repository of made) repository.remove(); });

const POLICY = `title: 测试县审批规则
since: 2026-01-01
roles:
  - { id: head, title: 部门负责人 }
stages:
  - { id: filing, title: 部门申报, roles: [head], count: 1 }
  - { id: adoption, title: 共同批准, roles: [head], count: 2 }
routes:
  - { id: list, title: 清单, kinds: [power, meeting], stages: [filing] }
  - { id: notes, title: 说明, paths: ['*.md', 'docs/**'], stages: [filing] }
constitution: { paths: [package.json], stages: [adoption] }
`;
const power = (id: string, days: number, more = ''): string => `id: ${id}\nname: 事项${id}\nstatus: inForce\noffice: market\nlimits:\n  promised:\n    kind: days\n    value: ${days}\n${more}`;

function repositoryWith(files: Record<string, string> = {}): MadeRepository {
  const repository = makeRepository();
  made.push(repository);
  repository.write({ 'governance/policy.yml': POLICY, 'governance/roster.yml': 'people:\n  - { id: head, name: 局长, emails: [head@example.org], terms: [{ role: head, from: 2025-01-01 }] }\n', 'powers/market/food.yml': power('food', 10), 'powers/market/tea.yml': power('tea', 3), ...files });
  repository.commit('base');
  repository.git('checkout', '-q', '-b', 'change');
  return repository;
}

const ask = (repository: MadeRepository, looked: string[] = []): GitFacts => gitFacts({ repository: repository.root, folder: 'content/', base: 'main', head: 'change', looked });
const decided = (repository: MadeRepository): ReturnType<typeof decide> => decide(localFacts({ repository: repository.root, folder: 'content/', base: 'main', head: 'change', statements: new Map(), spent: new Set(), now: '2026-01-05T10:00:00+08:00' }).facts);
const short = ({ change }: Pick<Facts, 'change'>): string[] => change.files.map(({ path, before, after, movedFrom, movedTo }) => `${path} ${before?.mode ?? '-'} ${after?.mode ?? '-'}${movedFrom ? ` from ${movedFrom}` : ''}${movedTo ? ` to ${movedTo}` : ''}`);

describe('what a change is', () => {
  test('a rename is two paths, and says where from and where to', () => {
    const repository = repositoryWith();
    repository.git('mv', 'content/powers/market/food.yml', 'notes.md');
    repository.commit('move');
    expect(short(ask(repository))).toEqual(['content/powers/market/food.yml 100644 -', 'notes.md - 100644']);
    repository.git('mv', 'notes.md', 'content/powers/food.yml');
    repository.commit('move back');
    expect(short(ask(repository))).toEqual(['content/powers/food.yml - 100644 from content/powers/market/food.yml', 'content/powers/market/food.yml 100644 - to content/powers/food.yml']);
  });

  test('links, submodules and executables are seen as what they are, and refused', () => {
    const repository = repositoryWith();
    symlinkSync('/etc/passwd', join(repository.root, 'link.md'));
    writeFileSync(join(repository.root, 'run.md'), 'x', { mode: 0o755 });
    repository.git('add', '-A');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'HEAD')},docs/module`);
    repository.git('commit', '-q', '-m', 'forms');
    expect(short(ask(repository))).toEqual(['docs/module - 160000', 'link.md - 120000', 'run.md - 100755']);
    expect(decided(repository).requirements.find(({ id }) => id === 'files')?.children.map(({ subject, because }) => `${subject}: ${because.zh}`)).toEqual([
      'docs/module: 是子模块，里面的内容不在这个仓库里，审不到',
      'link.md: 是符号链接，会指到别的文件；请放真正的文件',
      'run.md: 文件的权限不对（100755），只接受普通文件（100644）',
    ]);
  });

  test('hostile names come through exactly, and are refused', () => {
    const repository = repositoryWith();
    const blob = repository.git('hash-object', '-w', 'content/governance/policy.yml');
    for (const name of ['docs/a\nb.md', 'docs/\u202Egpj.md', 'docs/zero\u200Bwidth.md', 'docs/$(id).md', 'docs/e\u0301.md']) repository.git('update-index', '--add', '--cacheinfo', `100644,${blob},${name}`);
    repository.git('commit', '-q', '-m', 'names');
    expect(ask(repository).change.files.map(({ path }) => path)).toEqual(['docs/$(id).md', 'docs/a\nb.md', 'docs/e\u0301.md', 'docs/zero\u200Bwidth.md', 'docs/\u202Egpj.md'].sort());
    expect(decided(repository).requirements.find(({ id }) => id === 'files')?.children.map(({ subject }) => subject)).toEqual(['docs/a\nb.md', 'docs/e\u0301.md', 'docs/zero\u200Bwidth.md', 'docs/\u202Egpj.md'].sort());
  });

  test('names that another file system takes for one are found, folders too', () => {
    const repository = repositoryWith();
    const blob = repository.git('hash-object', '-w', 'content/governance/policy.yml');
    for (const name of ['content/powers/market/Food.yml', 'Content/x.md']) repository.git('update-index', '--add', '--cacheinfo', `100644,${blob},${name}`);
    repository.git('commit', '-q', '-m', 'case');
    expect(ask(repository).change.collisions).toEqual([['Content', 'content']]);
    expect(decided(repository).decision).toBe('refused');
  });

  test('more files and commits than any API tells', () => {
    const repository = repositoryWith();
    repository.write(Object.fromEntries(Array.from({ length: 3100 }, (_, index) => [`../docs/f${index}.md`, String(index)])));
    repository.commit('many');
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    let head = repository.git('rev-parse', 'HEAD');
    for (let index = 0; index < 255; index += 1) head = repository.git('commit-tree', tree, '-p', head, '-m', index === 3 ? 'x\n\nCo-authored-by: H <head@example.org>\n\nlast words' : 'x');
    repository.git('reset', '-q', '--hard', head);
    const { change, commits } = ask(repository);
    expect([change.files.length, commits.length, commits.flatMap(({ coAuthors }) => coAuthors)]).toEqual([3100, 256, [{ name: 'H', email: 'head@example.org' }]]);
  });

  test('what the base did meanwhile is no part of it; where both changed one line nothing can be merged', () => {
    const repository = repositoryWith();
    repository.write({ 'powers/market/food.yml': power('food', 5) });
    const looked = repository.commit('change');
    repository.git('checkout', '-q', 'main');
    repository.write({ 'powers/market/tea.yml': power('tea', 4) });
    repository.commit('base moves');
    const { change, reviewed } = ask(repository, [looked, 'f'.repeat(40)]);
    expect([short({ change }), Object.keys(reviewed), change.mergedTree === change.headTree]).toEqual([['content/powers/market/food.yml 100644 100644'], [looked], false]);
    repository.write({ 'powers/market/food.yml': power('food', 7) });
    repository.commit('conflict');
    expect([ask(repository).change.mergedTree, decided(repository).requirements[0]?.because.zh]).toEqual([null, '与主干有冲突，合并不了；请把主干的最新内容合进来，解决冲突']);
  });

  test('policy and roster are those of the base, whatever the change makes of them', () => {
    const repository = repositoryWith();
    repository.write({ 'governance/policy.yml': POLICY.replace('count: 2', 'count: 1').replace('测试县审批规则', '放松了的规则'), 'governance/roster.yml': null });
    repository.commit('weaken');
    const { policy, roster } = ask(repository);
    expect([policy.state === 'read' && policy.value.title, roster.state]).toEqual(['测试县审批规则', 'read']);
    expect(gitFacts({ repository: repository.root, folder: 'content/', base: 'change', head: 'change', looked: [] }).roster).toEqual({ state: 'absent', reason: 'governance/roster.yml' });
  });

  test('a policy of the wrong shape, or with the same key twice, is no policy', () => {
    for (const text of ['title: 规则\n', `${POLICY}title: 又一个\n`, '- 1\n']) {
      const repository = repositoryWith({ 'governance/policy.yml': text });
      repository.write({ 'powers/market/food.yml': power('food', 5) });
      repository.commit('change');
      expect([ask(repository).policy.state, decided(repository).decision]).toEqual(['unreadable', 'refused']);
    }
  });

  test('an address in a name, however it is hidden, is not the address of a commit', () => {
    const repository = repositoryWith();
    repository.write({ 'powers/market/food.yml': power('food', 5) });
    repository.git('add', '-A');
    repository.git('-c', 'user.name=A\u0001head@example.org', '-c', 'user.email=real@example.org', 'commit', '-q', '-m', 'x');
    expect(ask(repository).commits.map(({ author }) => author)).toEqual([{ name: 'A\u0001head@example.org', email: 'real@example.org' }]);
  });

  test('meetings are read as they would be after the merge; a record of the wrong shape proves nothing', () => {
    const repository = repositoryWith();
    repository.write({
      'meetings/2026/party-1.yml': 'id: party-1\ntitle: 党组会\noffice: market\nbody: partyGroup\ndate: 2026-01-03\naudience: public\nquorum: half\nattendance: { expected: 9, present: 4 }\nagenda:\n  - { id: one, title: 调整清单, outcome: agreed, powers: [food] }\n  - { id: two, title: 另一件, outcome: deferred, powers: [tea] }\n',
      'meetings/2026/broken.yml': 'id: broken\nagenda: [{ outcome: agreed, powers: [tea] }]\n',
    });
    repository.commit('meeting');
    expect(ask(repository).meetings).toEqual([{ id: 'party-1', date: '2026-01-03', body: 'partyGroup', quorate: false, agreed: ['power/food'], agreedAnything: true }]);
  });

  test('what cannot be answered is said in one sentence', () => {
    const repository = repositoryWith();
    expect(() => gitFacts({ repository: repository.root, folder: 'content/', base: 'nowhere', head: 'change', looked: [] })).toThrow('仓库里没有“nowhere”这个版本');
    expect(() => gitFacts({ repository: repository.root, folder: 'content/', base: '--help', head: 'change', looked: [] })).toThrow('仓库里没有“--help”这个版本');
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.commit('unrelated');
    expect(() => gitFacts({ repository: repository.root, folder: 'content/', base: 'main', head: 'other', looked: [] })).toThrow('没有共同的历史');
    expect(placeOfContent(repository.content)).toEqual({ repository: repository.git('rev-parse', '--show-toplevel'), folder: 'content/' });
    expect(() => placeOfContent('/')).toThrow('不在 Git 仓库里');
  });
});
