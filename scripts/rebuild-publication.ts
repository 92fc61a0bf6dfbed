// Publishes a commit again in a folder of its own, with the program of that commit where the repository holds it, otherwise with this one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LogLine } from '../src/proof/entry.ts';
import { programIn } from '../src/proof/log-publication.ts';
import { digestsOf } from '../src/proof/site-folder.ts';
import type { VerifyOptions } from '../src/proof/verify.ts';
import { HOME } from '../src/publishing/render-pages.ts';

/** In: a clone. Out: what `verify` asks to rebuild its last publication. */
export const rebuildFrom = (repository: string): NonNullable<VerifyOptions['rebuild']> => async ({ entry }) => {
  const work = mkdtempSync(join(tmpdir(), 'sunlist-rebuild-'));
  try {
    const clone = join(work, 'clone');
    try {
      const root = execFileSync('git', ['-C', repository, 'rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim();
      execFileSync('git', ['clone', '-q', '--shared', '--no-checkout', root, clone], { stdio: ['ignore', 'ignore', 'pipe'] });
      execFileSync('git', ['-C', clone, '-c', 'advice.detachedHead=false', 'checkout', '-q', entry.commit], { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      return { reason: { zh: `取不出提交 ${entry.commit}：${String(error).split('\n')[0]}`, en: `commit ${entry.commit} cannot be checked out: ${String(error).split('\n')[0]}` } };
    }
    return build(entry, clone, join(work, 'site'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

function build(entry: LogLine['entry'], clone: string, out: string): Awaited<ReturnType<NonNullable<VerifyOptions['rebuild']>>> {
  const own = existsSync(join(clone, 'scripts', 'build.ts'));
  const here = programIn(HOME);
  if (own && programIn(clone).lockfile !== here.lockfile) return { reason: { zh: '那时的程序用的是别的依赖；在那个提交上运行 npm install 后，用那里的 npm run verify 再核对。', en: 'the program of that commit has other dependencies; check out that commit, run npm install, and verify from there.' } };
  const home = own ? clone : HOME;
  if (own) symlinkSync(join(HOME, 'node_modules'), join(clone, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(home, 'scripts', 'build.ts'), '--content', resolve(clone, entry.folder), '--out', out, '--today', entry.today, '--replay', String(entry.sequence)], { cwd: home, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) return { reason: { zh: `生成没有成功：${lastLine(stderr)}`, en: `building failed: ${lastLine(stderr)}` } };
  return { digests: digestsOf(out), sameProgram: own ? entry.program.lockfile === here.lockfile : entry.program.commit !== null && entry.program.commit === here.commit };
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
