// What the public may see of the past, record by record, on a real repository.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import type { History, RecordVersion } from '../../src/history/version.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { publicPast, type PublicPast } from '../../src/publishing/public-past.ts';
import { publicRegister } from '../../src/publishing/public-register.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { makeRepository } from '../history/made-repository.ts';
import { makeConfidedHistory, TODAY, type ConfidedHistory } from './confided-history.ts';

const schemas = readSchemas();
const made: { history: History; confided: ConfidedHistory }[] = [];

function past(visibility: 'public' | 'private', today = TODAY): { past: PublicPast; history: History; confided: ConfidedHistory } {
  const confided = makeConfidedHistory(visibility);
  const { content } = confided.repository;
  const read = readHistory(content);
  if (!read.available) throw new Error(read.reason);
  const { register } = readRegister(content);
  made.push({ history: read.history, confided });
  return { past: publicPast({ visible: publicRegister(register, today, schemas), register, schemas, history: read.history, today }), history: read.history, confided };
}

let inPrivate: ReturnType<typeof past>;
beforeAll(() => void (inPrivate = past('private')));
afterAll(() => { for (const { history, confided } of made) { history.close(); confided.repository.remove(); } });

const shown = (kind: Kind, id: string, { past: of, history } = inPrivate): RecordVersion[] => [...(of.record({ kind, id, versions: history.versionsOf(kind, id) })?.versions ?? [])];
const told = (version: RecordVersion) => ({ number: version.number, state: version.state, day: version.day, path: version.path, content: version.value && 'content' in version.value ? version.value.content : undefined, subject: version.subject });

test.each([
  ['a narrower audience', 'confided-unit'], ['an audience that was narrowed later', 'confided-narrowed'], ['a narrower audience when it was deleted', 'confided-deleted'], ['an embargo', 'confided-embargo'],
  ['another id today, under the same name', 'confided-old'], ['another id and another name today', 'confided-older'], ['no readable last version, and a narrower audience before', 'confided-unreadable'],
])('a record with %s has no past at all', (_, id) => {
  expect(inPrivate.history.versionsOf('power', id).length).toBeGreaterThan(0);
  expect(shown('power', id)).toEqual([]);
});

test('a record that was widened begins when it was widened, as if it were new', () => {
  expect(shown('power', 'widened-permit').map(told)).toEqual([{ number: 1, state: 'added', day: '2026-03-10', path: 'powers/transport/widened-permit.yml', content: '公开标记乙', subject: '（提交说明不公开）' }]);
});

test('a version that was replaced under embargo was never public; the one that stood when it ended was', () => {
  expect(shown('power', 'released-permit').map(told)).toEqual([{ number: 1, state: 'added', day: '2026-02-01', path: 'powers/transport/released-permit.yml', content: '公开标记丙', subject: '（提交说明不公开）' }]);
});

test('what was narrowed for a while leaves no gap in the numbers', () => {
  expect(shown('power', 'brief-permit').map(told)).toEqual([
    { number: 1, state: 'added', day: '2026-01-05', path: 'powers/transport/brief-permit.yml', content: '公开标记辛一', subject: '（提交说明不公开）' },
    { number: 2, state: 'changed', day: '2026-04-01', path: 'powers/transport/brief-permit.yml', content: '公开标记辛二', subject: '公开标记庚：修改公开的许可' },
  ]);
});

test('references, links and remarks are left out of old versions, and a version that changed nothing else is not shown', () => {
  const versions = shown('power', 'open-permit');
  expect(versions.map(told)).toEqual([
    { number: 1, state: 'added', day: '2026-01-05', path: 'powers/transport/open-permit.yml', content: '公开标记甲一', subject: '（提交说明不公开）' },
    { number: 2, state: 'changed', day: '2026-04-01', path: 'powers/transport/open-permit.yml', content: '公开标记甲二', subject: '公开标记庚：修改公开的许可' },
  ]);
  expect(versions[0]?.value).toMatchObject({ legalBasis: [{ law: 'licensing-law', article: 12 }], notes: '见  和 https://sunlist.example.org 。' });
  expect(versions[0]?.text).toBe('id: open-permit\nname: 许可open-permit\ntype: licence\nfamily: external\noffice: transport\nlegalBasis:\n  - law: licensing-law\n    article: 12\ncontent: 公开标记甲一\naudience: public\nstatus: inForce\nnotes: 见  和 https://sunlist.example.org 。\n');
});

test('a list of powers names only those that were public then', () => {
  expect(shown('topic', 'shown-topic').map(({ value }) => value && 'powers' in value && value.powers)).toEqual([['example-power']]);
});

test('a folder named after a hidden office is not told', () => {
  expect(shown('power', 'moved-permit').map(({ path, change }) => ({ path, change }))).toEqual([{ path: 'powers/moved-permit.yml', change: 'added' }, { path: 'powers/transport/moved-permit.yml', change: 'moved' }]);
});

test('a file that could not be read between two public versions is told without its words', () => {
  const [, halting] = shown('power', 'halting-permit');
  expect(halting && { state: halting.state, value: halting.value, parsed: halting.parsed, text: halting.text, body: halting.body, reason: halting.reason }).toEqual({ state: 'unreadable', value: undefined, parsed: undefined, text: undefined, body: undefined, reason: { rule: 'unreadable', message: '这个版本不符合格式，读不出。' } });
});

test('the text of an institution has no address of a hidden record', () => {
  expect(shown('institution', 'shown-institution').map(({ body }) => body?.trim())).toEqual(['公开标记丁，见内部。']);
});

test('nobody sees addresses of persons, parents of commits, or trailers that name what is hidden', () => {
  const all = [...inPrivate.history.all()].flatMap((record) => inPrivate.past.record(record)?.versions ?? []);
  const facts = [...all, ...inPrivate.past.commits()].map(({ authorEmail, parents, author, committer, trailers, subject }) => JSON.stringify({ authorEmail, parents, author, committer, trailers, subject }));
  expect(new Set(facts)).toEqual(new Set([
    '{"authorEmail":"","parents":[],"author":"Clerk","committer":"Clerk","trailers":[],"subject":"（提交说明不公开）"}',
    '{"authorEmail":"","parents":[],"author":"Clerk","committer":"Clerk","trailers":[{"key":"Co-authored-by","value":"同事"}],"subject":"公开标记庚：修改公开的许可"}',
  ]));
});

test('commits that did nothing public are not among those that are told', () => {
  const hashes = new Set(inPrivate.past.commits().map(({ commit }) => commit));
  expect(inPrivate.confided.hiddenCommits.filter((commit) => hashes.has(commit))).toEqual([]);
  expect(inPrivate.confided.hiddenCommits).toHaveLength(2);
});

test('in a public repository versions keep their messages and their text, but hidden records have no past either', () => {
  const open = past('public');
  expect(shown('power', 'confided-narrowed', open)).toEqual([]);
  expect(shown('power', 'confided-old', open)).toEqual([]);
  const versions = shown('power', 'halting-permit', open);
  expect(versions.map(told)).toEqual([
    { number: 1, state: 'added', day: '2026-01-05', path: 'powers/transport/halting-permit.yml', content: '公开标记戊一', subject: '龘建立清单' },
    { number: 2, state: 'unreadable', day: '2026-01-20', path: 'powers/transport/halting-permit.yml', content: undefined, subject: '龘有公开也有不公开的' },
    { number: 3, state: 'changed', day: '2026-03-10', path: 'powers/transport/halting-permit.yml', content: '公开标记戊二', subject: '扩大公开范围' },
  ]);
  expect(versions[1]?.text).toBe('content: 龘读不出 [\naudience: public\n');
});

test.each(['public', 'private'] as const)('of a record whose file was deleted because of personal data in it nothing is told, in a %s repository', (visibility) => {
  const repository = makeRepository();
  try {
    const files = exampleFiles({ site: { visibility }, power: [{}, { id: 'withdrawn-permit', name: '钱示例的许可' }, { id: 'deleted-permit', name: '删去的许可' }] });
    repository.write(files);
    repository.commit('清单', '2026-01-05T09:00:00+08:00');
    repository.write({ 'powers/transport/withdrawn-permit.yml': null });
    repository.commit('撤下个人信息\n\nChange-Kind: withdrawal\nWithdrawn: power/withdrawn-permit name 姓名', '2026-02-02T09:00:00+08:00');
    repository.write({ 'powers/transport/deleted-permit.yml': null });
    repository.commit('删去重复的一项', '2026-02-03T09:00:00+08:00');
    const read = readHistory(repository.content);
    if (!read.available) throw new Error(read.reason);
    const { register } = readRegister(repository.content);
    const of = publicPast({ visible: publicRegister(register, TODAY, schemas), register, schemas, history: read.history, today: TODAY });
    const states = (id: string): (string | undefined)[] => (of.record({ kind: 'power', id, versions: read.history.versionsOf('power', id) })?.versions ?? []).map(({ state }) => state);
    expect([states('withdrawn-permit'), states('deleted-permit')]).toEqual([[], ['added', 'deleted']]);
    // The log of withdrawals still has what kind of data it was.
    expect(of.commits().flatMap(({ trailers }) => trailers.filter(({ key }) => key === 'Withdrawn').map(({ value }) => value))).toEqual(visibility === 'public' ? ['power/withdrawn-permit name 姓名'] : []);
    read.history.close();
  } finally {
    repository.remove();
  }
});
