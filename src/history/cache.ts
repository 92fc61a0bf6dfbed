// What was read of the log, kept in a file so that the next run reads only what is new: a line that says whose it is, and two lines
// for each run that found something. In any doubt it is as if there were no file.
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { segmentFrom, segmentLines, type Segment } from './kept-segment.ts';
import type { LoggedCommit } from './log.ts';
import type { Repository } from './repository.ts';

/** Larger histories are read anew each time; together the files of a folder stay below four times as much. */
const LARGEST = 256 * 1024 * 1024;
const LARGEST_TOGETHER = 4 * LARGEST;
/** So many runs are appended before the file is written anew as one. */
const MOST_SEGMENTS = 64;
const NAME = /^history-[0-9a-f]{8}\.log$/;

export interface KeptLog {
  head: string;
  commits: LoggedCommit[];
  segments: number;
}

/** The log of this repository as it was at an earlier commit (`head`), or undefined. Never throws. */
export function cachedLog(folder: string, repository: Repository): KeptLog | undefined {
  try {
    const path = pathOf(folder, repository);
    if (statSync(path).size > LARGEST) return undefined;
    const [key, ...lines] = sealedLines(readFileSync(path));
    if (key?.toString() !== keyOf(repository) || lines.length % 2 !== 0) return undefined;
    const kept: KeptLog = { head: '', commits: [], segments: lines.length / 2 };
    for (let at = 0; at < lines.length; at += 2) {
      const [changes, facts] = lines.slice(at, at + 2);
      if (!changes || !facts) return undefined;
      const segment = segmentFrom(changes.toString(), facts, kept.commits.length);
      // Two runs at once may both have appended: what does not continue the lines before is not believed.
      if ((segment.from ?? '') !== kept.head) return undefined;
      kept.head = segment.head;
      for (const commit of segment.commits) kept.commits.push(commit);
    }
    return kept.head ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a stretch of the log, behind what was `known` or as a new file. A folder that cannot be written is no obstacle to reading history. */
export function keepLog(folder: string, repository: Repository, whole: Segment, added?: { segment: Segment; known: KeptLog }): void {
  try {
    mkdirSync(folder, { recursive: true });
    const path = pathOf(folder, repository);
    if (added && added.known.segments < MOST_SEGMENTS) appendFileSync(path, sealedSegment(added.segment));
    else {
      const text = sealed(keyOf(repository)) + sealedSegment(whole);
      if (Buffer.byteLength(text) > LARGEST) return;
      writeFileSync(`${path}.${process.pid}`, text);
      renameSync(`${path}.${process.pid}`, path);
    }
    makeRoom(folder);
  } catch {
    // The next run reads the log again.
  }
}

/** The program that wrote the file: what the log is taken for depends on these alone. */
let program: string | undefined;
const programSeal = (): string => (program ??= sealOf(Buffer.concat(['log.ts', 'kept-segment.ts', 'cache.ts'].map((name) => readFileSync(new URL(name, import.meta.url))))));

const keyOf = ({ folder, store }: Repository): string => JSON.stringify([programSeal(), store, folder]);
const pathOf = (folder: string, { folder: prefix, store }: Repository): string => join(folder, `history-${sealOf(Buffer.from(`${store}\n${prefix}`))}.log`);

/** Eight hexadecimal digits: they notice damage, not malice; whoever may write here may change the program as well. */
const sealOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, '0');
const sealed = (text: string): string => `${sealOf(Buffer.from(text))}${text}\n`;

const sealedSegment = (segment: Segment): string => {
  const { changes, facts } = segmentLines(segment);
  return sealed(changes) + sealed(facts);
};

function sealedLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const line = bytes.subarray(at + 8, end);
    if (end < 0 || bytes.toString('latin1', at, at + 8) !== sealOf(line)) throw new Error('damaged');
    lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** The oldest files of ours go first. */
function makeRoom(folder: string): void {
  const files = readdirSync(folder).filter((name) => NAME.test(name)).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return { path: join(folder, name), size, changed: mtimeMs };
  }).sort((a, b) => b.changed - a.changed);
  let together = 0;
  for (const { path, size } of files) {
    together += size;
    if (together > LARGEST_TOGETHER) rmSync(path, { force: true });
  }
}
