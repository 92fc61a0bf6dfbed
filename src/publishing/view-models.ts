// What each page prints, one view-model a page; made one record at a time so that memory stays bounded.
import type { RepositoryState } from '../history/repository-state.ts';
import type { Register } from '../model/register.ts';

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
}

/** All view-models of the public site. */
export function* viewModels(register: Register, { today, history }: PublicationFacts): Generator<ViewModel> {
  const site = register.single('site');
  yield { name: 'site', data: { ...site, today, history } };
  yield { name: 'powers', data: register.all('power').map(({ id, value }) => ({ id, name: value.name })) };
  for (const { id, value } of register.all('power')) yield { name: `powers/${id}`, data: { power: value, office: register.get('office', value.office)?.value } };
}
