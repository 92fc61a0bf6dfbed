// The files of the past, by Git's id: their sizes first, then their bytes, as many at once as are asked for.
import { closeSync, readSync } from 'node:fs';
import { git, gitToFile } from './git.ts';
import type { Entry } from './log.ts';

/** Fills in the sizes of files; or says which one the repository should have and has not. */
export function measure(folder: string, files: readonly Entry[]): { error: string } | undefined {
  const blobs = [...new Set(files.map(({ blob }) => blob))];
  if (blobs.length === 0) return undefined;
  const { status, text, error } = git(folder, ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], blobs.join('\n') + '\n');
  if (status !== 0) return { error };
  const sizes = new Map<string, number>();
  for (const line of text.trimEnd().split('\n')) {
    const [blob = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size)) return { error: `missing object ${blob}` };
    sizes.set(blob, Number(size));
  }
  for (const file of files) {
    const size = sizes.get(file.blob);
    if (size === undefined) return { error: `missing object ${file.blob}` };
    file.size = size;
  }
  return undefined;
}

export interface Objects {
  /** Bytes of a file of the past; where they are not at hand, `together` is brought with it. Throws where the repository has lost it. */
  bytes(file: Entry, together: () => readonly Entry[]): Buffer;
  /** Brings these to hand, in this order, with one process; `whole` stays until closed, otherwise the next call replaces it. */
  bring(files: readonly Entry[], whole: boolean): void;
  close(): void;
}

interface Shelf {
  file: number;
  /** Where each one begins. */
  places: ReadonlyMap<string, number>;
}

/** Whoever asks for one record after the other so often will ask for all of them: then one process brings all. */
const PATIENCE = 16;

/** In: the content folder, and every file that may be asked for; all of them must have been measured. */
export function createObjects(folder: string, everything: () => readonly Entry[]): Objects {
  let asked = 0;
  const shelves: { whole?: Shelf; some?: Shelf } = {};
  const put = (name: 'whole' | 'some', shelf: Shelf | undefined): void => {
    const old = shelves[name];
    shelves[name] = shelf;
    if (old) closeSync(old.file);
  };
  const shelfOf = (blob: string): Shelf | undefined => [shelves.whole, shelves.some].find((shelf) => shelf?.places.has(blob));
  const bring = (files: readonly Entry[], whole: boolean): void => {
    const wanted = new Map(files.map(({ blob, size }) => [blob, size]));
    if ([...wanted.keys()].every(shelfOf)) return;
    const { status, error, file } = gitToFile(folder, ['cat-file', '--batch', '--buffer'], [...wanted.keys(), ''].join('\n'));
    if (status !== 0) {
      closeSync(file);
      throw new Error(damaged(error));
    }
    const places = new Map<string, number>();
    let at = 0;
    for (const [blob, size] of wanted) {
      places.set(blob, at);
      at += head(blob, size).length + size + 1;
    }
    put(whole ? 'whole' : 'some', { file, places });
  };
  return {
    bring,
    bytes(file, together) {
      const { blob, size } = file;
      if (!shelfOf(blob)) {
        asked += 1;
        if (asked > PATIENCE) bring(everything(), true);
        else bring([file, ...together()], false);
      }
      const shelf = shelfOf(blob);
      if (!shelf) throw new Error(damaged(blob));
      const announced = head(blob, size);
      const bytes = Buffer.alloc(announced.length + size);
      const got = readSync(shelf.file, bytes, 0, bytes.length, shelf.places.get(blob) ?? 0);
      // Git announces each file before it gives it: anything else means that an object changed or is gone.
      if (got !== bytes.length || bytes.toString('latin1', 0, announced.length) !== announced) throw new Error(damaged(blob));
      return bytes.subarray(announced.length);
    },
    close() {
      asked = 0;
      put('whole', undefined);
      put('some', undefined);
    },
  };
}

const head = (blob: string, size: number): string => `${blob} blob ${size}\n`;
const damaged = (what: string): string => `历史已损坏，读不出 ${what.trim()}。请运行 git fsck --full，再用 git fetch --refetch 重新取回。`;
