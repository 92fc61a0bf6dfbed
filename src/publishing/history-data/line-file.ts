// Lines on the disk that are read again in any order: all of them together do not fit in memory.
import { appendFileSync, closeSync, openSync, readSync } from 'node:fs';

export interface LineFile {
  /** Appends lines, none of which holds a line's end. Returns the number of the first of them. */
  append(lines: readonly string[]): number;
  /** The lines with these numbers, in this order. */
  read(numbers: Iterable<number>): Generator<string>;
  readonly length: number;
}

/** In: a path where there is no file yet. */
export function lineFile(path: string): LineFile {
  const starts: number[] = [0];
  return {
    append(lines) {
      const first = starts.length - 1;
      if (lines.length) appendFileSync(path, lines.map((line) => `${line}\n`).join(''));
      for (const line of lines) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
      return first;
    },
    *read(numbers) {
      if (starts.length === 1) return;
      const file = openSync(path, 'r');
      try {
        for (const number of numbers) {
          const [start, end] = starts.slice(number, number + 2);
          if (start === undefined || end === undefined) throw new RangeError(`no line ${number}`);
          const bytes = Buffer.allocUnsafe(end - start - 1);
          if (readSync(file, bytes, 0, bytes.length, start) !== bytes.length) throw new Error(`${path} was cut short`);
          yield bytes.toString('utf8');
        }
      } finally {
        closeSync(file);
      }
    },
    get length() { return starts.length - 1; },
  };
}
