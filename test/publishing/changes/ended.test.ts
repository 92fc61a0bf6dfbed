// The public log, on a real repository: what was taken off the list, put right, and withdrawn.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { History } from '../../../src/history/version.ts';
import { tellPast } from '../../../src/publishing/past.ts';
import { publicRegister } from '../../../src/publishing/public-register.ts';
import type { EndedYear } from '../../../src/publishing/views/change-ended.ts';
import { readWithdrawn } from '../../../src/publishing/views/change-ended.ts';
import { changeSink } from '../../../src/publishing/views/change-sink.ts';
import type { LogFacts } from '../../../src/publishing/views/publications-view.ts';
import { readRegister, readSchemas } from '../../../src/reading/read-register.ts';
import { makeRepository, type MadeRepository } from '../../history/made-repository.ts';
import { historyOf, office, power } from '../../history/some-records.ts';
import { aLine } from './rows.ts';

let repo: MadeRepository;
let history: History;
beforeAll(() => {
  repo = makeRepository();
  const phone = (number: string): string => `${office('city', '城管局')}phone: ${number}\n`;
  const closed = (ending: string): string => `${power('stall', '摊位登记').replace('inForce', 'repealed')}ending:\n  date: 2026-03-20\n  ground: 没有依据\n${ending}`;
  repo.write({ 'taxonomy/audiences.yml': readFileSync(new URL('../../sample-register/content/taxonomy/audiences.yml', import.meta.url)), 'site.yml': 'title: 示例县阳光清单\njurisdiction: { name: 示例县, divisionCode: "990101", level: county }\nvisibility: public\nlanguages: [zh]\n', 'offices/city.yml': phone('0000-1'), 'powers/city/dig.yml': power('dig', '占道审批'), 'powers/city/stall.yml': power('stall', '摊位登记'), 'powers/city/lost.yml': power('lost', '误删事项') });
  repo.commit('Publish the list', '2026-01-05T09:00:00+08:00');
  repo.write({ 'powers/city/stall.yml': closed('  basis:\n    - title: 清理意见\n      kind: 规范性文件\n      number: 示府〔2026〕5号\n  targets: [dig]\n  receiver: 市场开办者\n'), 'powers/city/lost.yml': null });
  repo.commit('清理', '2026-03-18T09:00:00+08:00');
  repo.write({ 'powers/city/lost.yml': power('lost', '误删事项') });
  repo.commit('恢复误删的事项\n\nChange-Kind: correction', '2026-03-25T09:00:00+08:00');
  repo.write({ 'offices/city.yml': phone('0000-2') });
  repo.commit('撤下私人电话\n\nChange-Kind: withdrawal\nWithdrawn: office/city phone 手机号码\nWithdrawn: power/never phone 不该出现', '2025-12-01T09:00:00+08:00');
  history = historyOf(repo.content);
});
afterAll(() => { history.close(); repo.remove(); });

/** The log's years, as the page gets them. */
function years(log?: LogFacts): EndedYear[] {
  const { register } = readRegister(repo.content);
  const schemas = readSchemas();
  const { models } = tellPast({ past: { history, line: history.commits.map(({ commit }) => commit) }, visible: publicRegister(register, '2026-11-24', schemas), register, schemas, today: '2026-11-24', log, scratch: repo.root }, (context) => [changeSink(context)]);
  return [...models].find(({ name }) => name === 'history-ended')?.data as EndedYear[];
}

test('a removal says how, from when, on what ground and where it went; a deleted file, that it came back', () => {
  const removals = years().flatMap((year) => year.removals.map(({ row, ...removal }) => ({ year: year.year, id: row.id, ...removal })));
  expect(removals).toEqual([
    { year: '2026', id: 'stall', way: 'repealed', date: '2026-03-20', ground: '没有依据', basis: ['清理意见（示府〔2026〕5号）'], targets: [{ name: '占道审批', path: 'powers/dig/' }], receiver: '市场开办者' },
    expect.objectContaining({ year: '2026', id: 'lost', way: 'deleted', date: '2026-03-18', basis: [], targets: [], returned: { day: '2026-03-25', path: 'powers/lost/history/#v3' } }),
  ]);
});

test('a withdrawal says which kind of data, when and why, and nothing of a record that was never public', () => {
  const [withdrawal, ...others] = years().flatMap(({ withdrawals }) => withdrawals);
  expect(withdrawal).toEqual({ day: '2025-12-01', what: '手机号码', field: '办公电话', record: { kind: 'office', name: '城管局', path: 'offices/city/' }, why: expect.any(String), commit: history.commits.at(-1)?.commit });
  expect(others).toEqual([]);
  expect(JSON.stringify(years())).not.toContain('不该出现');
  expect(JSON.stringify(years())).not.toContain('0000-1');
});

test('what was taken out of the history itself stands in the year in which it was decided', () => {
  const rewrite = { what: '申请人手机号码', reason: '误写进附件', ground: '个人信息保护法第四十七条', decidedOn: '2024-11-20', paths: ['content/a.yml'], commits: [{ old: 'a', new: 'b' }] };
  expect(years({ before: [aLine(1, '2024-11-21T09:00:00+08:00', rewrite)] }).at(-1)).toEqual({ year: '2024', removals: [], corrections: [], withdrawals: [{ day: '2024-11-20', what: '申请人手机号码', why: '误写进附件', rewrite: { sequence: 1, ground: '个人信息保护法第四十七条', commits: 1 } }] });
});

test('a trailer without its four parts is none', () => {
  expect([readWithdrawn({ key: 'withdrawn', value: 'power/dig phone 手机 号码' }), readWithdrawn({ key: 'Withdrawn', value: 'power/dig phone' }), readWithdrawn({ key: 'Adjustment', value: 'power/dig phone 手机' })]).toEqual([{ kind: 'power', id: 'dig', field: 'phone', what: '手机 号码' }, undefined, undefined]);
});
