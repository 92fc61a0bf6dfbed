// What each page prints, one view-model a page; made one record at a time so that memory stays bounded.
import type { Register } from '../model/register.ts';

export interface ViewModel {
  /** File name below the page data, e.g. `powers/food-licence`. */
  name: string;
  data: unknown;
}

/** All view-models of the public site. */
export function* viewModels(register: Register, today: string): Generator<ViewModel> {
  const site = register.single('site');
  yield { name: 'site', data: { ...site, today } };
  yield { name: 'powers', data: register.all('power').map(({ id, value }) => ({ id, name: value.name })) };
  for (const { id, value } of register.all('power')) yield { name: `powers/${id}`, data: { power: value, office: register.get('office', value.office)?.value } };
}
