// Opens one file of the content, whatever it has become since the folder was listed: a link, a pipe, gone, or too large.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** 1 MiB: a hundred times the longest real power; a larger file is a mistake or an attack. */
export const LARGEST_FILE = 1024 * 1024;

/** Why a file was not read. */
export type Refusal = 'link' | 'special' | 'folder' | 'size' | 'gone' | 'denied' | 'failed';

/** Bytes of a regular file of at most `limit` bytes, or why not. Never follows a link, never waits for a pipe, never throws. */
export function readBytes(path: string, limit = LARGEST_FILE): { bytes: Uint8Array } | { refusal: Refusal } {
  let file: number | undefined;
  try {
    // Windows knows neither flag; there a listing already tells links, and there are no pipes in folders.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile()) return { refusal: found.isDirectory() ? 'folder' : 'special' };
    const { size } = found;
    if (size > limit) return { refusal: 'size' };
    // One byte more than announced, so that a file that is growing is noticed.
    const bytes = Buffer.alloc(size + 1);
    let filled = 0;
    for (let got = -1; got !== 0 && filled <= size; filled += got) got = readSync(file, bytes, filled, bytes.length - filled, null);
    return filled > size ? { refusal: 'failed' } : { bytes: bytes.subarray(0, filled) };
  } catch (error) {
    return { refusal: refusalOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const REFUSALS: Readonly<Record<string, Refusal>> = { ELOOP: 'link', EMLINK: 'link', ENXIO: 'special', ENODEV: 'special', ENOENT: 'gone', EACCES: 'denied', EPERM: 'denied' };

/** What an error of the operating system means for a reader. */
export function refusalOf(error: unknown): Refusal {
  return (error instanceof Error && 'code' in error && typeof error.code === 'string' && REFUSALS[error.code]) || 'failed';
}
