// The files of the past, by Git's id: their sizes first, then their bytes, as many at once as are asked for.
import { closeSync, readSync } from 'node:fs';
import { git, gitToFile } from './git.ts';

/** Sizes in bytes; or the id of one that the repository should have and has not. */
export function blobSizes(folder: string, blobs: readonly string[]): { sizes: Map<string, number> } | { error: string } {
  const sizes = new Map<string, number>();
  if (blobs.length === 0) return { sizes };
  const { status, text, error } = git(folder, ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], blobs.join('\n') + '\n');
  if (status !== 0) return { error };
  for (const line of text.trimEnd().split('\n')) {
    const [blob = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size)) return { error: `missing object ${blob}` };
    sizes.set(blob, Number(size));
  }
  return sizes.size === new Set(blobs).size ? { sizes } : { error: 'objects are missing' };
}

export interface Objects {
  /** Bytes of a file of the past; where they are not at hand, `together` is fetched with it. Throws where the repository has lost it. */
  bytes(blob: string, together: () => readonly string[]): Buffer;
  /** Fetches these, in this order, with one process; `whole` stays until closed, otherwise the next fetch replaces it. */
  fetch(blobs: readonly string[], whole: boolean): void;
  close(): void;
}

interface Shelf {
  file: number;
  /** Where each one begins. */
  places: ReadonlyMap<string, number>;
}

/** `sizeOf` knows what `blobSizes` found. */
export function createObjects(folder: string, sizeOf: (blob: string) => number): Objects {
  const shelves: { whole?: Shelf; some?: Shelf } = {};
  const put = (name: 'whole' | 'some', shelf: Shelf | undefined): void => {
    const old = shelves[name];
    shelves[name] = shelf;
    if (old) closeSync(old.file);
  };
  const shelfOf = (blob: string): Shelf | undefined => [shelves.whole, shelves.some].find((shelf) => shelf?.places.has(blob));
  const fetch = (blobs: readonly string[], whole: boolean): void => {
    const wanted = [...new Set(blobs)];
    if (wanted.every(shelfOf)) return;
    const { status, error, file } = gitToFile(folder, ['cat-file', '--batch', '--buffer'], wanted.join('\n') + '\n');
    if (status !== 0) {
      closeSync(file);
      throw new Error(damaged(error));
    }
    const places = new Map<string, number>();
    let at = 0;
    for (const blob of wanted) {
      at += head(blob, sizeOf(blob)).length;
      places.set(blob, at);
      at += sizeOf(blob) + 1;
    }
    put(whole ? 'whole' : 'some', { file, places });
  };
  return {
    fetch,
    bytes(blob, together) {
      if (!shelfOf(blob)) fetch([blob, ...together()], false);
      const shelf = shelfOf(blob);
      if (!shelf) throw new Error(damaged(blob));
      const announced = head(blob, sizeOf(blob));
      const bytes = Buffer.alloc(announced.length + sizeOf(blob));
      const got = readSync(shelf.file, bytes, 0, bytes.length, (shelf.places.get(blob) ?? 0) - announced.length);
      // Git announces each file before it gives it: anything else means that an object changed or is gone.
      if (got !== bytes.length || bytes.toString('latin1', 0, announced.length) !== announced) throw new Error(damaged(blob));
      return bytes.subarray(announced.length);
    },
    close() {
      put('whole', undefined);
      put('some', undefined);
    },
  };
}

const head = (blob: string, size: number): string => `${blob} blob ${size}\n`;
const damaged = (what: string): string => `历史已损坏，读不出 ${what.trim()}。请运行 git fsck --full，再用 git fetch --refetch 重新取回。`;
