// Which files lie under a content folder. Links are not followed: a link could publish any file of the machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Found {
  /** Below the content folder, forward slashes. */
  path: string;
  kind: 'file' | 'link' | 'other';
}

/** Files that may lie anywhere and are not content: notes to editors and what desktops leave behind. */
const IGNORED = new Set(['README.md', 'README.zh-CN.md', '.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitattributes']);

/** Every file below `root`, sorted by code unit so that the order never depends on the machine. Throws where `root` cannot be read. */
export function findFiles(root: string, folder = ''): Found[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return entries.flatMap((entry): Found[] => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (IGNORED.has(entry.name) || entry.name === '.git') return [];
    if (entry.isSymbolicLink()) return [{ path, kind: 'link' }];
    if (entry.isDirectory()) return findFiles(root, path);
    return [{ path, kind: entry.isFile() ? 'file' : 'other' }];
  });
}
