// The content as it would be after the merge, read from Git as data: nothing of it is checked out, and no program of it runs.
import { LARGEST_FILE } from '../reading/read-bytes.ts';
import { LARGEST_INDEX } from '../reading/read-law-index.ts';
import { LAW_INDEX, readInputs, type ReadResult } from '../reading/read-register.ts';
import type { Input } from '../reading/read-file.ts';
import { contentsOf, filesOf } from './git-trees.ts';

/** Files beside the content that are notes to editors, as find-files.ts leaves them out on disk. */
const NOTES = /(^|\/)(README(\.zh-CN)?\.md|\.gitkeep|\.gitattributes|\.gitignore|\.editorconfig)$|^\.(github|vscode)\//;

/** In: a tree and the content folder below its root. Out: what reading that folder would give. Throws where the repository is incomplete. */
export function contentOfTree(repository: string, tree: string, folder: string): ReadResult {
  const files = filesOf(repository, tree).filter(({ path }) => path.startsWith(folder) && !NOTES.test(path.slice(folder.length)));
  const contents = contentsOf(repository, files.filter(({ mode }) => mode.startsWith('100')).map(({ blob }) => blob), LARGEST_INDEX);
  try {
    return readInputs(files.map(({ path, mode, blob }): Input => {
      const below = path.slice(folder.length);
      if (mode === '120000') return { path: below, refusal: 'link' };
      if (!mode.startsWith('100')) return { path: below, refusal: 'special' };
      const bytes = contents.size(blob) > (below === LAW_INDEX ? LARGEST_INDEX : LARGEST_FILE) ? undefined : contents.bytes(blob);
      return bytes ? { path: below, bytes } : { path: below, refusal: 'size' };
    }));
  } finally {
    contents.close();
  }
}
