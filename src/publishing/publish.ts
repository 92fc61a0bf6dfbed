// The publication: register → view-models → pages → search index → one folder, moved into place as a whole.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { RepositoryState } from '../history/repository-state.ts';
import type { Register } from '../model/register.ts';
import { readSchemas } from '../reading/read-register.ts';
import { replaceFolder } from './atomic-folder.ts';
import { editFiles } from './edit-files.ts';
import { publicRegister } from './public-register.ts';
import { viewModels } from './view-models.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

export interface PublishOptions {
  register: Register;
  /** Where the publication goes; replaced as a whole. */
  out: string;
  /** ISO date of the publication. */
  today: string;
  /** The commit the content was taken from, or why there is none. */
  history: RepositoryState;
  /** Told what is being done, in Chinese. */
  tell?: (words: string) => void;
}

/** Writes the whole public site. Rejects, and leaves `out` as it was, when anything fails. */
export async function publish({ register, out, today, history, tell = () => {} }: PublishOptions): Promise<void> {
  const site = register.single('site');
  if (!site) throw new Error('content/site.yml is missing');
  const schemas = readSchemas();
  const visible = publicRegister(register, today, schemas);
  const work = join(HOME, '.build', `run-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  try {
    tell('整理记录 …');
    for (const { name, data } of viewModels(visible, { today, history, schemas })) write(join(work, 'pages', `${name}.json`), JSON.stringify(data));
    await replaceFolder(out, async (folder) => {
      tell('生成页面 …');
      process.env['SUNLIST_BUILD'] = join(work, 'pages');
      await build({ root: HOME, outDir: folder, cacheDir: join(work, 'cache'), logLevel: 'warn', base: site.base ?? '/', ...(site.url ? { site: site.url } : {}) });
      for (const { path, text } of editFiles(visible)) write(join(folder, path), text);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  tell(`已发布到 ${resolve(out)}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
