// One publication of generated powers, part by part: the measured process behind rendering.ts, alone so that its peak memory is its own.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutHistoryData } from '../src/publishing/history-data/history-data-sink.ts';
import { publicRegister } from '../src/publishing/public-register.ts';
import { HOME, renderPages } from '../src/publishing/render-pages.ts';
import type { RenderCost } from '../src/publishing/render-process.ts';
import { approvalsView } from '../src/publishing/views/approvals-view.ts';
import { withoutPast } from '../src/publishing/views/change-sink.ts';
import { publicationsView } from '../src/publishing/views/publications-view.ts';
import { viewModels } from '../src/publishing/view-models.ts';
import { readRegister, readSchemas } from '../src/reading/read-register.ts';
import { buildSearchIndex } from '../src/search/build-search-index.ts';
import { searchRecords, searchView } from '../src/search/search-view.ts';
import { writeContent } from './bench-content.ts';
import { keptUpPowers } from './kept-up.ts';

const TODAY = '2026-11-01';

export interface Publication {
  /** Folder with `pages/` (view-models) and `site/`; whoever asked for it removes it. */
  work: string;
  /** All HTML pages, of which `powers` are pages of powers. */
  pages: number;
  powers: number;
  htmlBytes: number;
  viewsMs: number;
  renderMs: number;
  /** What the process that renders cost: in processor time, because other work on the machine counts least in it. */
  render: RenderCost;
  searchMs: number;
  searchBytes: number;
  /** Peak resident memory of the process that reads, makes view-models and indexes. */
  peakMB: number;
}

/** Publishes `count` generated powers as src/publishing/publish.ts does, without moving the result into place. */
export async function publication(count: number): Promise<Publication> {
  const content = writeContent(keptUpPowers(count));
  mkdirSync(join(HOME, '.build'), { recursive: true });
  const work = mkdtempSync(join(HOME, '.build', 'bench-'));
  const folder = join(work, 'public');
  mkdirSync(folder);
  const schemas = readSchemas();
  const began = performance.now();
  const register = publicRegister(readRegister(content.folder).register, TODAY, schemas);
  content.remove();
  for (const { name, data } of viewModels(register, { today: TODAY, history: { available: false, reason: '测量', reasonEn: 'measurement' }, schemas })) write(join(work, 'pages', `${name}.json`), data);
  for (const { name, data } of [...withoutPast(), ...withoutHistoryData()]) write(join(work, 'pages', `${name}.json`), data);
  write(join(work, 'pages', 'publications.json'), publicationsView(undefined));
  write(join(work, 'pages', 'approvals.json'), approvalsView([], { visible: register, schemas, today: TODAY }));
  const records = searchRecords(register, schemas);
  write(join(work, 'pages', 'search.json'), searchView(records));
  const viewed = performance.now();
  const render = await renderPages({ pages: join(work, 'pages'), work, folder });
  const rendered = performance.now();
  await buildSearchIndex(records, register.single('synonyms')?.synonyms ?? [], folder);
  const searched = performance.now();
  const html = sizes(folder, '.html');
  const found = ['pagefind', 'search'].flatMap((name) => (existsSync(join(folder, name)) ? sizes(join(folder, name), '') : []));
  return { work, pages: html.length, powers: readdirSync(join(folder, 'powers'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, 'powers', entry.name, 'card'))).length, htmlBytes: sum(html), viewsMs: viewed - began, renderMs: rendered - viewed, render, searchMs: searched - rendered, searchBytes: sum(found), peakMB: peak() };
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function sizes(folder: string, ending: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}

function write(path: string, data: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(data));
}

if (import.meta.main) {
  const { work, ...numbers } = await publication(Number(process.argv[2]));
  if (process.argv[3] !== '--keep') rmSync(work, { recursive: true, force: true });
  console.log(JSON.stringify({ work, ...numbers }));
}
