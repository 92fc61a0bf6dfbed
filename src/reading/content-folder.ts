// Whether a folder is content at all, said before any command starts its work.
import { existsSync, readdirSync } from 'node:fs';
import { visible } from '../model/visible-text.ts';
import { refusalOf } from './read-bytes.ts';

/** Undefined for a folder that can be read and has a site.yml; otherwise one Chinese sentence with the way out. */
export function whyNotContent(root: string): string | undefined {
  const name = visible(root);
  try {
    if (readdirSync(root).includes('site.yml')) return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return `${name} 是一个文件，不是内容目录。用 --content 指明内容目录。`;
    const refusal = refusalOf(error);
    if (refusal === 'gone') return `没有 ${name} 这个目录。用 --content 指明内容目录，或运行 npm run init。`;
    if (refusal === 'denied') return `没有读取 ${name} 的权限。把读取权限给予运行这条命令的用户。`;
    return `${name} 无法读取。检查路径和磁盘。`;
  }
  return `${name} 不是内容目录：里面没有 site.yml。用 --content 指明内容目录，或运行 npm run init。`;
}

/** The same as yes or no. */
export const isContentFolder = (root: string): boolean => existsSync(root) && whyNotContent(root) === undefined;
