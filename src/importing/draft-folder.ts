// The importer's one door to the disk: the sources it reads and the office's folder it writes.
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LARGEST_SOURCE } from './read-source.ts';
import type { Problem } from './problem.ts';

/** A source's bytes, or why it cannot be opened. A file over the limit is not even opened. */
export function openSource(path: string): { file: string; bytes: Uint8Array } | Problem {
  if (!existsSync(path)) return { problem: '没有这个文件。', help: '检查文件名和路径；文件名里有空格或括号时，用引号括起来。' };
  const found = lstatSync(path);
  if (found.isDirectory()) return { problem: '这是一个文件夹。', help: '写明要导入的文件，例如 清单/*.xlsx。' };
  if (found.size > LARGEST_SOURCE) return { problem: `文件有 ${Math.round(found.size / 1024 / 1024)} MB，超过 32 MB 的上限。`, help: '删去图片和无关的工作表，或拆成几个文件。' };
  return { file: basename(path), bytes: readFileSync(path) };
}

/** Texts of the records that an office's folder holds, by id. Links and other files are not looked at. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.yml'));
  return new Map(files.map((entry) => [basename(entry.name, '.yml'), readFileSync(join(folder, entry.name), 'utf8')]));
}

/** Writes records. Throws before the first one where a link stands in a file's place: it could lead anywhere. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const id of files.keys()) {
    const path = join(folder, `${id}.yml`);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error(`${path} 是符号链接，不会写入。`);
  }
  for (const [id, text] of files) writeFileSync(join(folder, `${id}.yml`), text);
}

export function writeReport(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
