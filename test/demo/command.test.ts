// The demo as a newcomer gets it, as a process.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'sunlist-demo-command-'));
const out = join(place, 'demo');
const command = (name: string, ...args: string[]) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, ...args], { encoding: 'utf8' });
const demo = (...args: string[]) => command('demo', '--today', '2026-11-24', '--now', '2026-11-24T10:00:00+08:00', ...args);
const verify = () => command('verify', join(out, 'site'), '--repo', out, '--now', '2026-11-25T10:00:00+08:00', '--format', 'json');
/** Exit status, and what does not match: topic and sentence. */
function wrong({ status, stdout }: { status: number | null; stdout: string }): [number | null, [string, string][]] {
  const { checks } = JSON.parse(stdout) as { checks: { topic: string; outcome: string; words: { zh: string } }[] };
  return [status, checks.filter(({ outcome }) => outcome === 'bad').map(({ topic, words }) => [topic, words.zh])];
}
const git = (...args: string[]) => spawnSync('git', ['-C', out, '-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...args], { encoding: 'utf8' }).status;
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('writes the repository and its site, labelled as a demo on every page, and says how to open it', () => {
  const run = demo('--out', out);
  expect([run.status, run.stdout]).toEqual([0, '']);
  expect(run.stderr).toContain(`打开看：npm start -- --content ${join(out, 'content')}\n核对它：npm run verify -- ${join(out, 'site')} --repo ${out}\n`);
  const pages = ['index.html', 'powers/road-works-permit/index.html', 'powers/residence-proof/index.html', 'powers/hotel-licence-change/index.html', 'offices/food-drug/index.html'].map((path) => readFileSync(join(out, 'site', path), 'utf8'));
  expect(pages.map((page) => [page.includes('示例县阳光清单（演示历史）'), page.includes('虚构的示例站点')])).toEqual(pages.map(() => [true, true]));
});

test('whoever verifies the demo finds it true but for the one change that nobody approved, and notices an edited page and a rewritten commit', () => {
  const bypass = ['approvals', '有 1 次改动没有批准就公布了。'];
  expect(wrong(verify())).toEqual([1, [bypass]]);
  const page = join(out, 'site/powers/road-works-permit/index.html');
  const text = readFileSync(page, 'utf8');
  appendFileSync(page, '<!-- edited -->');
  const edited = verify();
  expect([edited.status, edited.stdout.includes('powers/road-works-permit/index.html')]).toEqual([1, true]);
  writeFileSync(page, text);
  expect(wrong(verify())).toEqual([1, [bypass]]);
  expect([git('reset', '-q', '--hard', 'HEAD~3'), git('commit', '-q', '--allow-empty', '-m', 'Another past')]).toEqual([0, 0]);
  const [status, found] = wrong(verify());
  expect([status, found.length > 1]).toEqual([1, true]);
});

test('a folder with other things in it is left alone', () => {
  writeFileSync(join(place, 'mine.txt'), 'mine');
  const run = demo('--out', place);
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', `✗ ${place} 里已有别的内容，不会覆盖；换一个空的目录。\n`]);
});
