// A folder that is replaced as a whole: written beside, moved into place. Whatever fails, the last one stays.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Names beside the target: `.<name>.new-<pid>` is being written, `.<name>.last` is the one just replaced. */
const beside = (target: string, suffix: string) => join(dirname(target), `.${basename(target)}.${suffix}`);

/**
 * Runs `write` with an empty folder beside `target` and moves it into place when `write` succeeds.
 * When `write` throws, the target is untouched and the error goes on. A process killed between the two
 * renames leaves the last publication as `.<name>.last`; `recover` puts it back.
 */
export async function replaceFolder(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  const final = resolve(target);
  recover(final);
  mkdirSync(dirname(final), { recursive: true });
  removeAbandoned(dirname(final), `.${basename(final)}.new-`);
  const fresh = beside(final, `new-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    await write(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  const last = beside(final, 'last');
  rmSync(last, { recursive: true, force: true });
  if (existsSync(final)) renameSync(final, last);
  renameSync(fresh, final);
  rmSync(last, { recursive: true, force: true });
}

/** Puts back the last publication when a process was killed in the moment between two renames. */
export function recover(target: string): void {
  const final = resolve(target);
  const last = beside(final, 'last');
  if (!existsSync(final) && existsSync(last)) renameSync(last, final);
}

/** Removes from `folder` what processes that no longer run left as `<prefix><pid>…`. */
export function removeAbandoned(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
