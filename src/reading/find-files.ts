// Which files lie under a content folder. Links are not followed: a link could publish any file of the machine.
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { refusalOf, type Refusal } from './read-bytes.ts';

export interface Found {
  /** Below the content folder, forward slashes. */
  path: string;
  /** What is certain before opening it: it will not be read. */
  refusal?: Refusal;
}

/** Files that may lie anywhere and are not content: notes to editors and what desktops leave behind. */
const IGNORED = new Set(['README.md', 'README.zh-CN.md', '.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitattributes', '.gitignore', '.editorconfig']);

/** Machinery beside content that is a repository of its own. */
const IGNORED_AT_ROOT = new Set(['.git', '.github', '.vscode']);

/** Every file below `root`, sorted by code unit so that the order never depends on the machine. Throws where `root` itself cannot be read. */
export function findFiles(root: string): Found[] {
  return list(root, '', readdirSync(root, { withFileTypes: true }));
}

function list(root: string, folder: string, entries: Dirent[]): Found[] {
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return entries.flatMap((entry): Found[] => {
    const path = folder + entry.name;
    if (folder === '' && IGNORED_AT_ROOT.has(entry.name) && !entry.isSymbolicLink()) return [];
    if (entry.isFile()) return IGNORED.has(entry.name) ? [] : [{ path }];
    if (entry.isSymbolicLink()) return [{ path, refusal: 'link' }];
    if (!entry.isDirectory()) return [{ path, refusal: 'special' }];
    // A folder called x.yml is a mistake even when it is empty, and what lies in it must not get lost silently.
    const itself: Found[] = /\.(ya?ml|mdx?|csv)$/i.test(entry.name) ? [{ path, refusal: 'folder' }] : [];
    try {
      return [...itself, ...list(root, `${path}/`, readdirSync(join(root, path), { withFileTypes: true }))];
    } catch (error) {
      return [{ path, refusal: refusalOf(error) }];
    }
  });
}
