// Asks git. Answers that may be long go through a file that nobody else can see, so that no answer needs more memory than its reader.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a hook or a shell may have set for another repository. */
const OF_ANOTHER = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_NAMESPACE', 'GIT_PREFIX', 'GIT_GRAFT_FILE', 'GIT_SHALLOW_FILE', 'GIT_REPLACE_REF_BASE', 'GIT_CEILING_DIRECTORIES', 'GIT_LITERAL_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS'];

/** Settings of the user or the machine must not change what is read. */
const SETTINGS = ['-c', 'core.commitGraph=false', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true', '-c', 'log.mailmap=false', '-c', 'i18n.logOutputEncoding=UTF-8', '-c', 'trailer.separators=:'];

export type Answer = { status: number; text: string; error: string };

/** A short answer as text; status -1 where git could not be started. Never throws. */
export function git(folder: string, args: readonly string[], input = ''): Answer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...SETTINGS, ...args], { env: environment(), input, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, windowsHide: true });
  return { status: error ? -1 : (status ?? -1), text: stdout ?? '', error: error ? String(error) : (stderr ?? '') };
}

/** A long answer: an open file to read it from, to be closed by the caller. */
export function gitToFile(folder: string, args: readonly string[], input = ''): Answer & { file: number } {
  const place = mkdtempSync(join(tmpdir(), 'sunlist-git-'));
  try {
    const path = join(place, 'answer');
    const [written, file] = [openSync(path, 'wx', 0o600), openSync(path, 'r')];
    const { status, stderr, error } = spawnSync('git', ['-C', folder, ...SETTINGS, ...args], { env: environment(), input, stdio: ['pipe', written, 'pipe'], windowsHide: true });
    closeSync(written);
    return { status: error ? -1 : (status ?? -1), text: '', error: error ? String(error) : stderr.toString(), file };
  } finally {
    // The open file outlives its name, and is gone with the process even if that is killed.
    unnamed(place);
  }
}

function unnamed(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // Windows keeps the folder of an open file; it is empty once the file is closed.
  }
}

/** What is between the NULs of an open file, which is read to its end and closed. */
export function* nulSeparated(file: number): Generator<string> {
  try {
    const chunk = Buffer.alloc(1024 * 1024);
    let rest: Buffer = Buffer.alloc(0);
    for (let got = readSync(file, chunk, 0, chunk.length, null); got > 0; got = readSync(file, chunk, 0, chunk.length, null)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, got)]);
      const end = bytes.lastIndexOf(0);
      if (end >= 0) yield* bytes.toString('utf8', 0, end).split('\0');
      rest = bytes.subarray(end + 1);
    }
    if (rest.length) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ANOTHER.includes(name)));
  return { ...kept, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
}
