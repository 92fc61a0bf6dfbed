// Real repositories for tests, made with git itself in a folder of their own; dates are given, so that nothing depends on the day.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface MadeRepository {
  root: string;
  /** The content folder inside it. */
  content: string;
  git(...args: string[]): string;
  /** Writes files below the content folder; null deletes. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void;
  /** Everything in the work tree as one commit; returns its hash. */
  commit(subject: string, date?: string): string;
  remove(): void;
}

const SETTINGS = ['-c', 'user.name=Clerk', '-c', 'user.email=clerk@example.org', '-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false', '-c', 'tag.gpgSign=false', '-c', 'gc.auto=0', '-c', 'protocol.file.allow=always', '-c', 'core.quotePath=false'];

/** In: where the content lies below the root. Dates are ISO; without one, every commit is made on one day in 2026. */
export function makeRepository(folder = 'content'): MadeRepository {
  const root = mkdtempSync(join(tmpdir(), 'sunlist-history-'));
  const content = join(root, folder);
  let date = '2026-01-02T03:04:05+08:00';
  const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...SETTINGS, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_NOSYSTEM: '1', GIT_EDITOR: 'true' } }).trim();
  git('init', '-q', '-b', 'main');
  mkdirSync(content, { recursive: true });
  return {
    root,
    content,
    git,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        const at = join(content, path);
        if (text === null) rmSync(at, { recursive: true, force: true });
        else {
          mkdirSync(dirname(at), { recursive: true });
          writeFileSync(at, text);
        }
      }
    },
    commit(subject, on = '2026-01-02T03:04:05+08:00') {
      date = on;
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', subject);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
