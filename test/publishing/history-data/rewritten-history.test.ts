// Personal data is withdrawn: first masked, because old commits hold it; then the history is rewritten, and nothing of it may come back, not from what was kept of the last run either.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../../../src/rules/example-register.ts';
import { makeRepository, type MadeRepository } from '../../history/made-repository.ts';
import { makeHistoryData } from './made-history-data.ts';

const PATH = 'powers/transport/example-power.yml';
const files = (content: string): Record<string, string> => exampleFiles({ power: { content, notes: '说明' } });

let repository: MadeRepository;
let cache = '';
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'sunlist-kept-'));
  repository = makeRepository();
  repository.write(files('申请人赵示例，住城关镇'));
  repository.commit('登记赵示例的事项', '2026-01-05T09:00:00+08:00');
  repository.write(files('申请人赵示例，住城关镇和平路'));
  repository.commit('补充地址', '2026-01-06T09:00:00+08:00');
  repository.write(files('由窗口受理'));
  repository.commit('撤下个人信息\n\nChange-Kind: withdrawal\nWithdrawn: power/example-power content 姓名和住址', '2026-01-07T09:00:00+08:00');
});
afterAll(() => {
  repository.remove();
  rmSync(cache, { recursive: true, force: true });
});

async function outputs(): Promise<{ texts: Record<string, string>; without: string | undefined; changes: string[] }> {
  const made = await makeHistoryData(repository.content, { cache });
  const texts = Object.fromEntries(readdirSync(made.data).map((name) => [name, made.bytes(name).toString('utf8')]));
  const found = { texts, without: made.view.without, changes: made.lines().filter(({ id }) => id === 'example-power').flatMap(({ changes }) => changes.map(({ words }) => words.zh)) };
  made.remove();
  return found;
}

const holding = (texts: Record<string, string>, words: RegExp): string[] => Object.entries(texts).filter(([, text]) => words.test(text)).map(([name]) => name);

test('while old commits hold it, every version before says only that something was withdrawn, and the repository is not offered', async () => {
  const { texts, without, changes } = await outputs();
  expect(holding(texts, /住城关|和平路/)).toEqual([]);
  expect(changes.join('\n')).toContain('〔已撤下：姓名和住址〕');
  expect(without).toBe('withdrawn');
});

test('once the history is rewritten, nothing of it is in the outputs or in what is kept, and the repository is offered', async () => {
  const script = `if [ -f content/${PATH} ]; then sed -i.bak 's/^content: .*/content: 由窗口受理/' content/${PATH}; rm -f content/${PATH}.bak; fi`;
  execFileSync('git', ['-C', repository.root, 'filter-branch', '-f', '--tree-filter', script, '--msg-filter', "sed 's/登记赵示例的事项/登记事项/'", 'main'], { stdio: 'ignore', env: { ...process.env, FILTER_BRANCH_SQUELCH_WARNING: '1', GIT_CONFIG_NOSYSTEM: '1' } });
  const { texts, without, changes } = await outputs();
  expect(holding(texts, /赵示例|住城关|和平路/)).toEqual([]);
  expect({ without, changes }).toEqual({ without: undefined, changes: [] });
  expect(holding(Object.fromEntries(readdirSync(cache).map((name) => [name, readFileSync(join(cache, name), 'utf8')])), /赵示例/)).toEqual([]);
});
