// The publication: register → view-models → pages → search index → one folder, moved into place as a whole.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RepositoryState } from '../history/repository-state.ts';
import type { Register } from '../model/register.ts';
import { writeManifest } from '../proof/site-folder.ts';
import { readSchemas } from '../reading/read-register.ts';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { searchRecords, searchView } from '../search/search-view.ts';
import { removeAbandoned, replaceFolder } from './atomic-folder.ts';
import { editFiles } from './edit-files.ts';
import { withoutHistoryData } from './history-data/history-data-sink.ts';
import { type Past, tellPast } from './past.ts';
import { pastSinks } from './past-sinks.ts';
import { publicRegister } from './public-register.ts';
import { HOME, renderPages } from './render-pages.ts';
import { type ViewModel, viewModels } from './view-models.ts';
import { withoutPast } from './views/change-sink.ts';
import { approvalsView } from './views/approvals-view.ts';
import { downloads } from './views/downloads.ts';
import { publicationsView, type LogFacts } from './views/publications-view.ts';

export interface PublishOptions {
  register: Register;
  /** Where the publication goes; replaced as a whole. */
  out: string;
  /** ISO date of the publication. */
  today: string;
  /** The commit the content was taken from, or why there is none. */
  history: RepositoryState;
  /** The past of the content; undefined where there is none to speak of, and `history` says why. */
  past?: Past | undefined;
  /** The log that this publication will enter, without it. */
  log?: LogFacts | undefined;
  /** Told of the finished site and its manifest before it is moved into place; what it throws keeps the last one. */
  seal?: (folder: string, manifest: { files: number; digest: string }) => void;
  /** Told what is being done, in Chinese. */
  tell?: (words: string) => void;
  /** Told how far the search index is. */
  progress?: (done: number, total: number) => void;
}

/** Writes the whole public site. Rejects, and leaves `out` as it was, when anything fails. */
export async function publish({ register, out, today, history, past, log, seal, tell = () => {}, progress }: PublishOptions): Promise<void> {
  const site = register.single('site');
  if (!site) throw new Error('content/site.yml is missing');
  const schemas = readSchemas();
  const visible = publicRegister(register, today, schemas);
  const scratch = join(HOME, '.build');
  mkdirSync(scratch, { recursive: true });
  removeAbandoned(scratch, 'run-');
  const work = mkdtempSync(join(scratch, `run-${process.pid}-`));
  try {
    tell('整理记录 …');
    let mermaid = false;
    const writeModel = ({ name, data }: ViewModel): void => {
      const text = JSON.stringify(data);
      mermaid ||= text.includes('mermaid-source');
      write(join(work, 'pages', `${name}.json`), text);
    };
    for (const model of viewModels(visible, { today, history, schemas })) writeModel(model);
    const told = past && tellPast({ past, visible, register, schemas, today, log, scratch: work }, pastSinks);
    if (told) {
      tell('整理历史 …');
      for (const model of told.models) writeModel(model);
    } else for (const model of [...withoutPast(), ...withoutHistoryData()]) writeModel(model);
    writeModel({ name: 'approvals', data: approvalsView(past?.ledger ?? [], { visible, schemas, today }) });
    write(join(work, 'pages', 'publications.json'), JSON.stringify(publicationsView(log)));
    const records = [...searchRecords(visible, schemas), ...(told?.sinks ?? []).flatMap((sink) => sink.found?.() ?? [])];
    write(join(work, 'pages', 'search.json'), JSON.stringify(searchView(records)));
    await replaceFolder(out, async (folder) => {
      tell('生成页面 …');
      await renderPages({ pages: join(work, 'pages'), work, folder, mermaid, base: site.base, url: site.url });
      tell('建立检索 …');
      const lost = records.filter((record) => !existsSync(join(folder, record.url.replace(/#.*/, ''), 'index.html')));
      if (lost.length) throw new Error(`search would lead to pages that do not exist: ${lost.map((record) => record.url).join(', ')}`);
      await buildSearchIndex(records, visible.single('synonyms')?.synonyms ?? [], folder, progress);
      for (const { path, text } of editFiles(visible, schemas)) write(join(folder, path), text);
      for (const { path, text } of downloads(visible, { today, schemas })) write(join(folder, path), text);
      for (const sink of told?.sinks ?? []) await sink.write?.(folder);
      // Without it GitHub Pages leaves out every file whose name begins with an underscore, styles among them.
      write(join(folder, '.nojekyll'), '');
      const manifest = writeManifest(folder);
      seal?.(folder, manifest);
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
