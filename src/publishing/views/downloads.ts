// Files beside the pages: data for machines and for Excel, the filter's list, and what search engines ask for.
import { addressOf, DISCLOSURES, RECORD_PAGES } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import { csv } from './csv.ts';
import { countTable, rateTable } from './evaluation-tables.ts';
import { dateFeeds } from './dates-feed.ts';
import { dutyFiles } from './duty-files.ts';
import { filterIndex } from './filter-index.ts';
import { labelsView } from './labels-view.ts';
import { linkedPower } from './linked-data.ts';
import { powerRows } from './power-list-view.ts';
import { powerCells, powerHeader, type TableNames } from './power-table.ts';
import { recordLists } from './record-list-view.ts';
import { recordTable } from './record-table.ts';
import { siteMap } from './site-map.ts';

export interface PublishedFile {
  /** Below the site's root. */
  path: string;
  text: string;
}

/** All data files of the publication. The register holds only what the public may see. */
export function* downloads(register: Register, { today, schemas }: { today: string; schemas: Schemas }): Generator<PublishedFile> {
  const names: TableNames = { register, labels: labelsView(schemas) };
  const header = powerHeader(names.labels);
  const entries = register.all('power').filter(({ value }) => value.status !== 'draft');
  const page = pageAddress(register);

  yield { path: 'data/filter.json', text: JSON.stringify(filterIndex(powerRows(register))) };
  for (const { id, value } of entries) yield json(`data/powers/${id}.json`, value);
  yield { path: 'data/powers.json', text: list(entries.map(({ value }) => value)) };
  yield { path: 'data/powers.csv', text: csv(header, entries.map(({ value }) => powerCells(value, names))) };
  yield { path: 'data/powers.jsonld', text: `{"@context":"https://schema.org","@graph":${list(entries.map(({ id, value }) => linkedPower(register, value, page(`powers/${id}/`))))}}` };
  for (const { id } of register.all('office')) {
    const own = entries.filter(({ value }) => value.office === id);
    yield { path: `data/offices/${id}.csv`, text: csv(header, own.map(({ value }) => powerCells(value, names))) };
    yield { path: `data/offices/${id}.json`, text: list(own.map(({ value }) => value)) };
  }
  for (const { rows, summary: { address } } of recordLists(register, schemas)) if (rows.length) yield { path: `data/lists/${address}.json`, text: JSON.stringify(rows) };
  for (const { kind } of DISCLOSURES) for (const { id, value } of register.all(kind)) yield json(`data/${addressOf(kind)}/${id}.json`, value);
  for (const { kind, section } of RECORD_PAGES) {
    if (kind === 'power' || (section !== 'register' && register.all(kind).length === 0)) continue;
    const { header: titles, rows } = recordTable(kind, register, schemas);
    yield { path: `data/${addressOf(kind)}.json`, text: list(register.all(kind).map(({ value }) => value)) };
    yield { path: `data/${addressOf(kind)}.csv`, text: csv(titles, rows) };
  }
  if (register.all('evaluation').length) for (const [name, { header: titles, rows }] of [['counts', countTable(register)], ['rates', rateTable(register)]] as const) yield { path: `data/evaluation-${name}.csv`, text: csv(titles, rows) };
  yield { path: 'data/taxonomies.json', text: list(register.all('taxonomy').map(({ value }) => value)) };
  yield* dutyFiles(register, today, page);
  yield* dateFeeds(register, { today, page, stage: (stage) => names.labels.values[`decision.stages.stage.${stage}`]?.zh ?? stage });
  yield* siteMap(register, page, today);
}

/** The full address of a page where the site has one, otherwise its path. */
export function pageAddress(register: Register): (path: string) => string {
  const site = register.single('site');
  const base = `/${(site?.base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return (path) => (site?.url ? new URL(base + path, site.url).href : base + path);
}

const json = (path: string, value: unknown): PublishedFile => ({ path, text: JSON.stringify(value, null, 1) });

/** One record a line, so that two downloads can be compared line by line. */
const list = (values: readonly unknown[]): string => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
