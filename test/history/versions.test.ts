import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import { trailer } from '../../src/history/version.ts';
import { makeKey } from '../proof/made-publications.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, institution, office, power, told } from './some-records.ts';

const made: MadeRepository[] = [];
const repository = (folder?: string): MadeRepository => {
  const repo = makeRepository(folder);
  made.push(repo);
  return repo;
};
afterEach(() => made.splice(0).forEach((repo) => repo.remove()));

describe('a version', () => {
  test('carries the commit, its clocks, its trailers and the record as it was', () => {
    const repo = repository();
    repo.write({ 'powers/city/dig.yml': power('dig', '占道审批') });
    const commit = repo.commit('List the power\n\nBecause of the law.\n\nChange-Kind: technical\nReviewed-by: Li <li@example.org>', '2026-03-31T20:30:00-01:00');
    const history = historyOf(repo.content);
    const [version] = history.versionsOf('power', 'dig');
    expect({ ...version }).toEqual({
      kind: 'power', id: 'dig', number: 1, path: 'powers/city/dig.yml', change: 'added', state: 'added',
      commit, parents: [], sequence: 0, blob: repo.git('rev-parse', 'HEAD:content/powers/city/dig.yml'),
      author: 'Clerk', authorEmail: 'clerk@example.org', authorDate: '2026-03-31T20:30:00-01:00',
      committer: 'Clerk', commitDate: '2026-03-31T20:30:00-01:00', day: '2026-04-01',
      subject: 'List the power', message: 'Because of the law.', trailers: [{ key: 'Change-Kind', value: 'technical' }, { key: 'Reviewed-by', value: 'Li <li@example.org>' }], technical: true,
      value: { id: 'dig', name: '占道审批', type: 'licence', family: 'external', office: 'city', audience: 'public', status: 'inForce' },
      parsed: { id: 'dig', name: '占道审批', type: 'licence', family: 'external', office: 'city', audience: 'public', status: 'inForce' },
      body: undefined, text: power('dig', '占道审批'), reason: undefined, migrated: [],
    });
    expect([version && trailer(version, 'reviewed-BY'), version && trailer(version, 'absent'), history.head, history.folder, history.size]).toEqual(['Li <li@example.org>', undefined, commit, 'content/', 1]);
  });

  test('of an article has its body beside its facts', () => {
    const repo = repository();
    repo.write({ 'institutions/first.mdx': institution('first', '首问负责制', '第一个人负责到底。') });
    repo.commit('one');
    repo.write({ 'institutions/first.mdx': institution('first', '首问负责制', '第一个接待的人负责到底。') });
    repo.commit('two');
    expect(historyOf(repo.content).versionsOf('institution', 'first').map(({ state, value, body }) => [state, value?.title, body])).toEqual([
      ['added', '首问负责制', '\n第一个人负责到底。\n'],
      ['changed', '首问负责制', '\n第一个接待的人负责到底。\n'],
    ]);
  });

  test('of a kind with a single file is found by its kind', () => {
    const repo = repository();
    repo.write({ 'taxonomy/synonyms.yml': 'synonyms: []\n', 'offices/city.yml': office('city', '城管局') });
    repo.commit('one');
    expect([...historyOf(repo.content).records()]).toEqual([{ kind: 'office', id: 'city', versions: 1, alive: true }, { kind: 'synonyms', id: 'synonyms', versions: 1, alive: true }]);
  });
});

describe('a record is followed', () => {
  test('through change, move, deletion and return, by its id', () => {
    const repo = repository();
    repo.write({ 'powers/city/dig.yml': power('dig', '甲') });
    repo.commit('add');
    repo.write({ 'powers/city/dig.yml': power('dig', '乙') });
    repo.commit('change');
    repo.write({ 'powers/city/dig.yml': null, 'powers/roads/dig.yml': power('dig', '完全不同的内容'.repeat(40), 'roads') });
    repo.commit('move and rewrite');
    repo.write({ 'powers/roads/dig.yml': null });
    repo.commit('delete');
    repo.write({ 'README.md': 'nothing of ours' });
    repo.commit('in between');
    repo.write({ 'powers/city/dig.yml': power('dig', '丙') });
    repo.commit('return');
    const history = historyOf(repo.content);
    expect(told(history, 'power', 'dig')).toEqual(['added powers/city/dig.yml add', 'changed powers/city/dig.yml change', 'moved powers/roads/dig.yml move and rewrite', 'deleted powers/roads/dig.yml delete', 'returned powers/city/dig.yml return']);
    expect(history.versionsOf('power', 'dig').map(({ number, sequence, value, blob }) => [number, sequence, value?.name.slice(0, 2), blob === null])).toEqual([[1, 0, '甲', false], [2, 1, '乙', false], [3, 2, '完全', false], [4, 3, undefined, true], [5, 5, '丙', false]]);
  });

  test('through a bulk move of three hundred files that Git takes for other files', () => {
    const repo = repository();
    const ids = Array.from({ length: 300 }, (_, index) => `power-${index}`);
    repo.write(Object.fromEntries(ids.map((id) => [`powers/old/${id}.yml`, power(id, '同名')])));
    repo.commit('before');
    repo.write({ 'powers/old': null, ...Object.fromEntries(ids.map((id) => [`powers/new/${id}.yml`, `# reorganised\n${power(id, '同名', 'new')}`])) });
    const commit = repo.commit('reorganise');
    const history = historyOf(repo.content);
    expect(new Set(ids.map((id) => told(history, 'power', id).join('|').replaceAll(id, 'ID')))).toEqual(new Set(['added powers/old/ID.yml before|moved powers/new/ID.yml reorganise']));
    expect(history.versionsIn(commit).map(({ id }) => id)).toEqual([...ids].sort());
  });

  test('through a move in two commits, where for a while two files claim the id', () => {
    const repo = repository();
    repo.write({ 'powers/a/dig.yml': power('dig', '甲') });
    repo.commit('add');
    repo.write({ 'powers/b/dig.yml': power('dig', '乙') });
    repo.commit('copy');
    repo.write({ 'powers/a/dig.yml': null });
    repo.commit('remove the first');
    expect(told(historyOf(repo.content), 'power', 'dig')).toEqual(['added powers/a/dig.yml add', 'moved powers/b/dig.yml remove the first']);
  });

  test('and two kinds may share an id', () => {
    const repo = repository();
    repo.write({ 'offices/city.yml': office('city', '城管局'), 'powers/city/city.yml': power('city', '甲') });
    repo.commit('add');
    const history = historyOf(repo.content);
    expect([told(history, 'office', 'city'), told(history, 'power', 'city'), told(history, 'law', 'city')]).toEqual([['added offices/city.yml add'], ['added powers/city/city.yml add'], []]);
  });

  test('but a changed mode is no version, and neither is a commit elsewhere', () => {
    const repo = repository();
    repo.write({ 'offices/city.yml': office('city', '城管局') });
    repo.commit('add');
    repo.git('update-index', '--chmod=+x', 'content/offices/city.yml');
    repo.git('commit', '-q', '-m', 'mode');
    writeFileSync(join(repo.root, 'program.ts'), '');
    repo.git('add', 'program.ts');
    repo.git('commit', '-q', '-m', 'elsewhere');
    const history = historyOf(repo.content);
    expect([told(history, 'office', 'city'), history.commits.map(({ subject }) => subject)]).toEqual([['added offices/city.yml add'], ['add', 'mode']]);
  });
});

describe('merges', () => {
  const branched = (): MadeRepository => {
    const repo = repository();
    repo.write({ 'offices/a.yml': office('a', '甲局'), 'offices/b.yml': office('b', '乙局') });
    repo.commit('start');
    repo.git('checkout', '-q', '-b', 'proposal');
    for (const [index, name] of ['甲一局', '甲二局'].entries()) {
      repo.write({ 'offices/a.yml': office('a', name) });
      repo.commit(`proposal ${index + 1}`);
    }
    repo.git('checkout', '-q', 'main');
    repo.write({ 'offices/b.yml': office('b', '乙一局') });
    repo.commit('meanwhile');
    return repo;
  };

  test('a merge commit is one version, whatever happened on its branch', () => {
    const repo = branched();
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #12', 'proposal');
    const history = historyOf(repo.content);
    expect([told(history, 'office', 'a'), told(history, 'office', 'b'), history.commits.map(({ parents }) => parents.length)]).toEqual([['added offices/a.yml start', 'changed offices/a.yml Merge pull request #12'], ['added offices/b.yml start', 'changed offices/b.yml meanwhile'], [0, 1, 2]]);
  });

  test('a squash merge is one version', () => {
    const repo = branched();
    repo.git('merge', '-q', '--squash', 'proposal');
    repo.commit('Squashed (#12)');
    expect(told(historyOf(repo.content), 'office', 'a')).toEqual(['added offices/a.yml start', 'changed offices/a.yml Squashed (#12)']);
  });

  test('a rebase merge keeps each of its commits', () => {
    const repo = branched();
    repo.git('checkout', '-q', 'proposal');
    repo.git('rebase', '-q', 'main');
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--ff-only', 'proposal');
    expect(told(historyOf(repo.content), 'office', 'a')).toEqual(['added offices/a.yml start', 'changed offices/a.yml proposal 1', 'changed offices/a.yml proposal 2']);
  });

  test('tags change nothing: light ones, annotated ones, and signed ones are read as the commit they name', () => {
    const repo = branched();
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #12', 'proposal');
    const plain = historyOf(repo.content);
    const key = makeKey(repo.root, 'tagger');
    repo.git('tag', 'light');
    repo.git('tag', '-a', 'annotated', '-m', '2026年清单');
    repo.git('-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`, 'tag', '-s', 'signed', '-m', '签名的清单');
    expect(repo.git('cat-file', 'tag', 'signed')).toContain('BEGIN SSH SIGNATURE');
    for (const ref of ['light', 'annotated', 'signed', 'HEAD']) {
      const read = readHistory(repo.content, { ref });
      if (!read.available) throw new Error(read.reason);
      expect([ref, read.history.head, told(read.history, 'office', 'a')]).toEqual([ref, plain.head, told(plain, 'office', 'a')]);
      read.history.close();
    }
  });

  test('a merge of three branches, and a merge that itself changes a record', () => {
    const repo = branched();
    repo.git('checkout', '-q', '-b', 'other', 'main~1');
    repo.write({ 'offices/c.yml': office('c', '丙局') });
    repo.commit('other');
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '--no-commit', 'proposal', 'other');
    repo.write({ 'offices/b.yml': office('b', '合并时改的局') });
    repo.commit('octopus');
    const history = historyOf(repo.content);
    expect(['a', 'b', 'c'].map((id) => told(history, 'office', id).at(-1))).toEqual(['changed offices/a.yml octopus', 'changed offices/b.yml octopus', 'added offices/c.yml octopus']);
    expect(history.commits.at(-1)?.parents.length).toBe(3);
  });

  test('a merge that throws the branch away is no version', () => {
    const repo = branched();
    repo.git('merge', '-q', '-s', 'ours', '-m', 'ours', 'proposal');
    expect(told(historyOf(repo.content), 'office', 'a')).toEqual(['added offices/a.yml start']);
  });

  test('a branch without a common ancestor comes in with its merge', () => {
    const repo = branched();
    repo.git('checkout', '-q', '--orphan', 'import');
    repo.git('rm', '-rfq', '.');
    repo.write({ 'offices/old.yml': office('old', '旧局') });
    repo.commit('imported');
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--allow-unrelated-histories', '-m', 'join', 'import');
    const history = historyOf(repo.content);
    expect([told(history, 'office', 'old'), told(history, 'office', 'a')]).toEqual([['added offices/old.yml join'], ['added offices/a.yml start']]);
  });
});

describe('order', () => {
  test('is the order of the commits, not of their dates', () => {
    const repo = repository();
    for (const [name, date] of [['甲', '2026-05-01T00:00:00+08:00'], ['乙', '1999-01-01T00:00:00+08:00'], ['丙', '2099-12-31T23:59:59-12:00'], ['丁', '2026-05-01T00:00:00+08:00']] as const) {
      repo.write({ 'offices/a.yml': office('a', name) });
      repo.commit(name, date);
    }
    expect(historyOf(repo.content).versionsOf('office', 'a').map(({ sequence, subject, day }) => `${sequence} ${subject} ${day}`)).toEqual(['0 甲 2026-05-01', '1 乙 1999-01-01', '2 丙 2100-01-01', '3 丁 2026-05-01']);
  });

  test('all() gives every record, or only those with something new', () => {
    const repo = repository();
    repo.write({ 'offices/b.yml': office('b', '乙'), 'offices/a.yml': office('a', '甲'), 'powers/a/dig.yml': power('dig', '占道审批') });
    repo.commit('one');
    repo.write({ 'offices/b.yml': office('b', '乙一') });
    repo.commit('two');
    const history = historyOf(repo.content);
    const shown = (since?: number): string[] => [...history.all({ since })].map(({ kind, id, versions }) => `${kind}/${id} ${versions.map(({ value }) => value && 'name' in value && value.name).join('→')}`);
    expect([shown(), shown(1), shown(2)]).toEqual([['office/a 甲', 'office/b 乙→乙一', 'power/dig 占道审批'], ['office/b 乙→乙一'], []]);
    history.close();
    expect(shown(1)).toEqual(['office/b 乙→乙一']);
  });
});

describe('git is started', () => {
  /** Counts what is asked of git while `work` runs, by the first word that is no setting. */
  const asked = (work: () => void): Record<string, number> => {
    const folder = mkdtempSync(join(tmpdir(), 'sunlist-counted-'));
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> ${folder}/asked\nexec ${real} "$@"\n`, { mode: 0o755 });
    const before = process.env['PATH'];
    process.env['PATH'] = `${folder}:${before}`;
    try {
      work();
      const counts: Record<string, number> = {};
      for (const line of readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')) {
        const word = /(rev-parse|config|log|cat-file --batch(?:-check)?|rev-list) ?/.exec(line.replace(/-c \S+/g, ''))?.[1] ?? line;
        counts[word] = (counts[word] ?? 0) + 1;
      }
      return counts;
    } finally {
      process.env['PATH'] = before;
      rmSync(folder, { recursive: true });
    }
  };
  const many = (): MadeRepository => {
    const repo = repository();
    for (const edition of ['一', '二']) {
      repo.write(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`powers/city/p-${index}.yml`, power(`p-${index}`, `第${edition}版`)])));
      repo.commit(edition);
    }
    return repo;
  };

  test('four times for everything', () => {
    const repo = many();
    let values = 0;
    expect(asked(() => { for (const { versions } of historyOf(repo.content).all()) for (const { value } of versions) values += value ? 1 : 0; })).toEqual({ 'rev-parse': 1, log: 1, 'cat-file --batch-check': 1, 'cat-file --batch': 1 });
    expect(values).toBe(120);
  });

  test('a few times more, and not once a record, by whoever asks for one record after the other', () => {
    const repo = many();
    const names: string[] = [];
    const counts = asked(() => {
      const history = historyOf(repo.content);
      for (const { id } of history.records()) names.push(...history.versionsOf('power', id).map(({ value }) => value?.name ?? ''));
    });
    expect([counts['cat-file --batch'], names.length, new Set(names)]).toEqual([17, 120, new Set(['第一版', '第二版'])]);
  });

  test('not at all for who did what and when', () => {
    const repo = many();
    const days: string[] = [];
    const counts = asked(() => {
      const history = historyOf(repo.content);
      for (const { kind, id } of history.records()) days.push(...history.versionsOf(kind, id).map(({ day, change }) => `${day} ${change}`));
    });
    expect([counts['cat-file --batch'], new Set(days)]).toEqual([undefined, new Set(['2026-01-02 added', '2026-01-02 changed'])]);
  });
});

describe('where the content lies', () => {
  test.each(['', 'a/b/公开 内容', ':(glob)content', '-content', 'con*tent'])('“%s” below the root', (folder) => {
    const repo = repository(folder);
    repo.write({ 'offices/a.yml': office('a', '甲局') });
    writeFileSync(join(repo.root, 'beside.yml'), 'a: 1\n');
    repo.commit('one');
    const history = historyOf(repo.content);
    expect([history.folder, told(history, 'office', 'a'), history.size]).toEqual([folder && `${folder}/`, ['added offices/a.yml one'], 1]);
  });

  test('a folder whose name begins like the content is not content', () => {
    const repo = repository();
    repo.write({ 'offices/a.yml': office('a', '甲局') });
    mkdirSync(join(repo.root, 'content-old/offices'), { recursive: true });
    writeFileSync(join(repo.root, 'content-old/offices/b.yml'), office('b', '乙局'));
    repo.commit('one');
    expect([...historyOf(repo.content).records()].map(({ id }) => id)).toEqual(['a']);
  });

  test('another branch or an earlier commit has its own history', () => {
    const repo = repository();
    repo.write({ 'offices/a.yml': office('a', '甲局') });
    const first = repo.commit('one');
    repo.write({ 'offices/a.yml': office('a', '甲一局') });
    repo.commit('two');
    expect([told(historyOf(repo.content, { ref: first }), 'office', 'a'), told(historyOf(repo.content, { ref: 'main' }), 'office', 'a').length]).toEqual([['added offices/a.yml one'], 2]);
  });
});

describe('what cannot be read', () => {
  test('stays in the history with its reason', () => {
    const repo = repository();
    const versions: [string, string | Uint8Array][] = [
      ['syntax', 'id: a\nname: "甲\n'], ['shape', 'id: a\nname: 甲局\n'], ['identity', office('other', '甲局')], ['encoding', Buffer.from([0x69, 0x64, 0x3a, 0xb9, 0xfe])],
      ['empty', ''], ['alias', 'id: &x a\nname: *x\n'], ['huge', `# ${'x'.repeat(1024 * 1024)}\n${office('a', '甲局')}`], ['good', office('a', '甲局')],
    ];
    for (const [subject, text] of versions) {
      repo.write({ 'offices/a.yml': text });
      repo.commit(subject);
    }
    expect(historyOf(repo.content).versionsOf('office', 'a').map(({ subject, state, reason, change }) => [subject, state, change, reason?.rule, reason?.message])).toEqual([
      ['syntax', 'unreadable', 'added', 'yaml-syntax', expect.stringMatching(/引号/)],
      ['shape', 'unreadable', 'changed', 'schema', '缺少“组织类型”（orgType）。'],
      ['identity', 'unreadable', 'changed', 'id-is-file-name', '编号“other”与文件名“a”不一致。'],
      ['encoding', 'unreadable', 'changed', 'file-encoding', expect.stringMatching(/不是 UTF-8/)],
      ['empty', 'unreadable', 'changed', 'yaml-syntax', '文件是空的。'],
      ['alias', 'unreadable', 'changed', 'yaml-syntax', expect.stringMatching(/锚点/)],
      ['huge', 'unreadable', 'changed', 'file-size', '文件超过 1 MiB，没有读取。'],
      ['good', 'changed', 'changed', undefined, undefined],
    ]);
  });

  test('shows what it holds even where today’s schema does not accept it', () => {
    const repo = repository();
    repo.write({ 'offices/a.yml': 'id: a\nname: 甲局\n' });
    repo.commit('old');
    expect(historyOf(repo.content).versionsOf('office', 'a').map(({ value, parsed, text }) => ({ value, parsed, text }))).toEqual([{ value: undefined, parsed: { id: 'a', name: '甲局' }, text: 'id: a\nname: 甲局\n' }]);
  });

  test('links and submodules are never followed, and what comes after them is', () => {
    const repo = repository();
    writeFileSync(join(repo.root, 'secret.yml'), office('a', '机密'));
    mkdirSync(join(repo.content, 'offices'));
    symlinkSync('../../secret.yml', join(repo.content, 'offices/a.yml'));
    repo.commit('link');
    repo.git('rm', '-q', 'content/offices/a.yml');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},content/offices/a.yml`);
    repo.git('commit', '-q', '-m', 'submodule');
    repo.git('rm', '-q', '--cached', 'content/offices/a.yml');
    repo.write({ 'offices/a.yml': office('a', '甲局') });
    repo.commit('file');
    expect(historyOf(repo.content).versionsOf('office', 'a').map(({ subject, state, text, reason }) => [subject, state, text, reason?.rule])).toEqual([
      ['link', 'unreadable', undefined, 'no-links'],
      ['submodule', 'unreadable', undefined, 'file-readable'],
      ['file', 'changed', office('a', '甲局'), undefined],
    ]);
  });

  test('a file where none of ours may be is nothing, whatever its name', () => {
    const repo = repository();
    repo.write({ 'offices/A.yml': office('A', '甲局'), 'offices/甲.yml': office('甲', '甲局'), 'offices/con.yml': office('con', '甲局'), 'offices/a.yaml': office('a', '甲局'), 'offices/.hidden.yml': office('hidden', '甲局'), 'other/a.yml': office('a', '甲局'), 'offices/x.yml/a.txt': 'x' });
    repo.commit('tricks');
    const tree = repo.git('rev-parse', 'HEAD:content');
    expect([[...historyOf(repo.content).records()], tree.length]).toEqual([[], 40]);
  });
});
