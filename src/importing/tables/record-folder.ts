// The records of one kind on the disk: read from its folder and the folders of its years, written where they belong.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readFolder, writeFolder } from '../draft-folder.ts';

/** Texts by path below `root`, with forward slashes: `rulings/2026/x.yml`. `folder` ends with a slash. */
export function readRecords(root: string, folder: string): Map<string, string> {
  const years = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}${name}/`) : [];
  return new Map([folder, ...years].flatMap((place) => [...readFolder(join(root, place))].map(([id, text]) => [`${place}${id}.yml`, text] as const)));
}

/** Throws where a link stands in a file's place. */
export function writeRecords(root: string, files: ReadonlyMap<string, string>): void {
  for (const [folder, own] of Map.groupBy(files, ([path]) => dirname(path))) writeFolder(join(root, folder), new Map(own.map(([path, text]) => [basename(path, '.yml'), text])));
}
