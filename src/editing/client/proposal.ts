// Where a finished file goes: the forge's own page for a new or existing file, or nowhere but a download.

export interface Forge {
  kind: 'github' | 'gitee' | 'gitlab';
  repository: string;
  branch?: string;
  path?: string;
}

/** Longest address a forge is asked to open with the whole file in it; beyond it the content goes over the clipboard. */
const LONGEST_ADDRESS = 7000;

/**
 * The address that opens the file as a proposed change. `path` is below the content folder; `exists` tells an edit from a new file.
 * `filled` is true where the address already carries the content.
 */
export function proposalAddress(forge: Forge, path: string, yaml: string, exists: boolean): { address: string; filled: boolean } {
  const branch = forge.branch ?? 'main';
  const full = `${(forge.path ?? 'content').replace(/\/$/, '')}/${path}`;
  const folder = full.slice(0, full.lastIndexOf('/'));
  const name = full.slice(full.lastIndexOf('/') + 1);
  const root = forge.repository.replace(/\/$/, '');
  const middle = forge.kind === 'gitlab' ? '/-' : '';
  if (exists) return { address: `${root}${middle}/edit/${branch}/${encode(full)}`, filled: false };
  if (forge.kind === 'github') {
    const filled = `${root}/new/${branch}/${encode(folder)}?filename=${encodeURIComponent(name)}&value=${encodeURIComponent(yaml)}`;
    if (filled.length <= LONGEST_ADDRESS) return { address: filled, filled: true };
    return { address: `${root}/new/${branch}/${encode(folder)}?filename=${encodeURIComponent(name)}`, filled: false };
  }
  return { address: `${root}${middle}/new/${branch}/${encode(folder)}?file_name=${encodeURIComponent(name)}`, filled: false };
}

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/');
