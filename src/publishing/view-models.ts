// What each page prints, one view-model a page; made one record at a time so that memory stays bounded.
import type { RepositoryState } from '../history/repository-state.ts';
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { labelsView } from './views/labels-view.ts';
import { namesView } from './views/names-view.ts';
import { listPages, listSummary, powerGroups, powerRows, topicsOf } from './views/power-list-view.ts';
import { powerContext, powerView } from './views/power-view.ts';
import { siteView } from './views/site-view.ts';

export interface ViewModel {
  /** File name below the page data, e.g. `powers/food-licence`. */
  name: string;
  data: unknown;
}

export interface PublicationFacts {
  /** ISO date of the publication. */
  today: string;
  /** The commit it was made from, or why there is no history. */
  history: RepositoryState;
  schemas: Schemas;
}

/** All view-models of the public site. The register holds only what the public may see. */
export function* viewModels(register: Register, { today, history, schemas }: PublicationFacts): Generator<ViewModel> {
  const site = register.single('site');
  if (!site) throw new Error('content/site.yml is missing');
  yield { name: 'site', data: siteView(register, site, today, history) };
  yield { name: 'labels', data: labelsView(schemas) };
  yield { name: 'names', data: namesView(register) };
  const rows = powerRows(register);
  yield { name: 'powers', data: rows.map((row) => row.id) };
  const groups = powerGroups(rows);
  yield { name: 'lists', data: groups.map(listSummary) };
  for (const group of groups) for (const page of listPages(group)) yield { name: `lists/${page.kind}-${page.id}-${page.page}`, data: page };
  const context = powerContext(register, topicsOf(register));
  for (const entry of register.all('power')) if (entry.value.status !== 'draft') yield { name: `powers/${entry.id}`, data: powerView(entry, context) };
}
