// A site on the disk: the digest of each of its files, and its manifest. The only reader and writer of files for proofs, besides signatures.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, readdirSync, writeFileSync, readFileSync, existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LOG_FILE, sha256 } from './entry.ts';
import { MANIFEST, manifestText, MARK_FOR_HOSTS, OUTSIDE, type Digests } from './manifest.ts';
import type { SiteCopy } from './site-copy.ts';

/** The digests of all files below a folder, but of those outside the manifest. A link or a device counts as a file that no manifest lists. */
export function digestsOf(folder: string): Digests {
  const found = new Map<string, string>();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (item.isDirectory()) continue;
    const path = relative(folder, join(item.parentPath, item.name)).split(sep).join('/');
    if (path === MARK_FOR_HOSTS && item.isFile() && statSync(join(folder, path)).size === 0) continue;
    if (!OUTSIDE.includes(path)) found.set(path, item.isFile() ? digestOf(join(folder, path)) : 'not a file');
  }
  return found;
}

function digestOf(path: string): string {
  const [hash, chunk, file] = [createHash('sha256'), Buffer.allocUnsafe(256 * 1024), openSync(path, 'r')];
  try {
    for (let got = readSync(file, chunk); got > 0; got = readSync(file, chunk)) hash.update(chunk.subarray(0, got));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** Writes the manifest of a finished site into it. */
export function writeManifest(folder: string): { files: number; digest: string } {
  const digests = digestsOf(folder);
  const text = manifestText(digests);
  writeFileSync(join(folder, MANIFEST), text);
  return { files: digests.size, digest: sha256(text) };
}

/** Writes the log beside the manifest. */
export const writeLog = (folder: string, text: string): void => writeFileSync(join(folder, LOG_FILE), text);

/** The digest of the program's lockfile and its version. */
export const programFiles = (home: string): { lockfile: string; version: string } => ({ lockfile: sha256(readFileSync(join(home, 'package-lock.json'))), version: (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version });

/** A copy of a site in a folder, for `verify`; undefined where there is no such folder. */
export function siteInFolder(folder: string): SiteCopy | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const text = (name: string) => (existsSync(join(folder, name)) && statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'utf8') : undefined);
  return { place: folder, complete: true, log: async () => text(LOG_FILE), manifest: async () => text(MANIFEST), digests: async () => ({ found: digestsOf(folder), unread: [] }) };
}
