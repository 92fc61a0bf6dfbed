// What was read of the log, kept in a file so that the next run reads only what is new. In any doubt it is as if there were none.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedCommit, PathChange } from './log.ts';
import type { Repository } from './repository.ts';
import type { HistoryCommit } from './version.ts';

/** Larger histories are read anew each time; together the files of a folder stay below four times as much. */
const LARGEST = 256 * 1024 * 1024;
const LARGEST_TOGETHER = 4 * LARGEST;
const NAME = /^history-[0-9a-f]{16}\.json$/;

/** The program that wrote the file: what the log is taken for depends on these two alone. */
let program: string | undefined;
const programSeal = (): string => (program ??= sealOf(['log.ts', 'cache.ts'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')));

export interface KeptLog {
  head: string;
  commits: LoggedCommit[];
  sizes: Map<string, number>;
}

/** Changes of a commit as numbers: path, file (-1 gone), form. */
interface Body {
  commits: HistoryCommit[];
  paths: string[];
  blobs: string[];
  /** Size of each file, -1 where it is not known because it is no file. */
  sizes: number[];
  changes: number[][];
}

const FORMS = ['file', 'link', 'special'] as const;

/** The log of this repository as it was at an earlier commit (`head`), or undefined. Never throws. */
export function cachedLog(folder: string, repository: Repository): KeptLog | undefined {
  try {
    const path = pathOf(folder, repository);
    if (statSync(path).size > LARGEST) return undefined;
    const text = readFileSync(path, 'utf8');
    const [first, second] = [text.indexOf('\n'), text.indexOf('\n', text.indexOf('\n') + 1)];
    const body = text.slice(second + 1);
    if (text.slice(0, first) !== sealOf(text.slice(first + 1))) return undefined;
    const head = JSON.parse(text.slice(first + 1, second)) as { key?: string; head?: string };
    if (head.key !== keyOf(repository) || !head.head) return undefined;
    return { head: head.head, ...unpacked(JSON.parse(body) as Body) };
  } catch {
    return undefined;
  }
}

/** Keeps what was read. A folder that cannot be written is no obstacle to reading history. */
export function keepLog(folder: string, repository: Repository, log: { commits: readonly LoggedCommit[]; sizes: ReadonlyMap<string, number> }): void {
  try {
    mkdirSync(folder, { recursive: true });
    const sealed = `${JSON.stringify({ key: keyOf(repository), head: repository.head })}\n${JSON.stringify(packed(log))}`;
    if (Buffer.byteLength(sealed) > LARGEST) return;
    const path = pathOf(folder, repository);
    writeFileSync(`${path}.${process.pid}`, `${sealOf(sealed)}\n${sealed}`);
    renameSync(`${path}.${process.pid}`, path);
    makeRoom(folder);
  } catch {
    // The next run reads the log again.
  }
}

const keyOf = ({ folder, store }: Repository): string => JSON.stringify([programSeal(), store, folder]);
const pathOf = (folder: string, { folder: prefix, store }: Repository): string => join(folder, `history-${sealOf(`${store}\n${prefix}`).slice(0, 16)}.json`);
const sealOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function packed({ commits, sizes }: { commits: readonly LoggedCommit[]; sizes: ReadonlyMap<string, number> }): Body {
  const [paths, blobs] = [numbering(), numbering()];
  const changes = commits.map((logged) => logged.changes.flatMap(({ path, entry }) => [paths.of(path), entry ? blobs.of(entry.blob) : -1, entry ? FORMS.indexOf(entry.form) : 0]));
  return { commits: commits.map(({ commit }) => commit), paths: paths.all(), blobs: blobs.all(), sizes: blobs.all().map((blob) => sizes.get(blob) ?? -1), changes };
}

function unpacked({ commits, paths, blobs, sizes, changes }: Body): { commits: LoggedCommit[]; sizes: Map<string, number> } {
  const change = (path: number, blob: number, form: number): PathChange => {
    const [name, id, kind] = [paths[path], blobs[blob], FORMS[form]];
    if (name === undefined || kind === undefined || (id === undefined && blob !== -1)) throw new Error('damaged');
    return id === undefined ? { path: name } : { path: name, entry: { blob: id, form: kind } };
  };
  return {
    commits: commits.map((commit, index) => {
      const numbers = changes[index] ?? [];
      return { commit, changes: Array.from({ length: numbers.length / 3 }, (_, at) => change(numbers[at * 3] ?? -1, numbers[at * 3 + 1] ?? -1, numbers[at * 3 + 2] ?? -1)) };
    }),
    sizes: new Map(blobs.flatMap((blob, index) => ((sizes[index] ?? -1) >= 0 ? [[blob, sizes[index] ?? 0] as const] : []))),
  };
}

function numbering() {
  const numbers = new Map<string, number>();
  return {
    of(word: string): number {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

/** The oldest files of ours go first. */
function makeRoom(folder: string): void {
  const files = readdirSync(folder).filter((name) => NAME.test(name)).map((name) => ({ path: join(folder, name), ...sizeAndAge(join(folder, name)) })).sort((a, b) => b.changed - a.changed);
  let together = 0;
  for (const { path, size } of files) {
    together += size;
    if (together > LARGEST_TOGETHER) rmSync(path, { force: true });
  }
}

function sizeAndAge(path: string): { size: number; changed: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, changed: mtimeMs };
}
