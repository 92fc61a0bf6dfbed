// What each page prints, one view-model a page; made one record at a time so that memory stays bounded.
import type { RepositoryState } from '../history/repository-state.ts';
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { ruleCatalogue } from '../rules/catalogue.ts';
import { adjustmentModels } from './views/adjustment-view.ts';
import { complaintModels } from './views/complaint-views.ts';
import { consultationModels } from './views/consultation-views.ts';
import { coverageOf, typeCoverage } from './views/coverage-view.ts';
import { datesModels } from './views/dates-view.ts';
import { decisionModels } from './views/decision-views.ts';
import { dictionaryView } from './views/dictionary-view.ts';
import { dutyModels } from './views/duty-view.ts';
import { evaluationModels } from './views/evaluation-models.ts';
import { flowPages, flowRows, flowUsers } from './views/flow-pages.ts';
import { homeView } from './views/home-view.ts';
import { institutionRows, institutionView } from './views/institution-view.ts';
import { labelsView } from './views/labels-view.ts';
import { lawRows, lawUses, lawView } from './views/law-view.ts';
import { matterModels } from './views/matter-views.ts';
import { meetingModels } from './views/meeting-views.ts';
import { namesView } from './views/names-view.ts';
import { officeRows, officeView } from './views/office-view.ts';
import { leaderViews, staffGroups, topicViews } from './views/people-view.ts';
import { listPages, listSummary, powerGroups, powerRows, topicsOf, type PowerRow } from './views/power-list-view.ts';
import { powerContext, powerView } from './views/power-view.ts';
import { recordModels } from './views/record-models.ts';
import { requirementView } from './views/requirement-view.ts';
import { ruleViews } from './views/rule-views.ts';
import { siteView } from './views/site-view.ts';
import { statisticsView } from './views/statistics-view.ts';
import { supervisorRows } from './views/supervisors-view.ts';

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
  const shown = siteView(register, site, today, history);
  const { base } = shown;
  yield { name: 'site', data: shown };
  yield { name: 'labels', data: labelsView(schemas) };
  yield { name: 'dictionary', data: dictionaryView(schemas) };
  yield { name: 'names', data: namesView(register) };
  const rows = powerRows(register);
  yield { name: 'powers', data: rows.map((row) => row.id) };
  const groups = powerGroups(rows);
  yield { name: 'lists', data: groups.map(listSummary) };
  for (const group of groups) for (const page of listPages(group)) yield { name: `lists/${page.kind}-${page.id}-${page.page}`, data: page };
  const context = powerContext(register, topicsOf(register));
  for (const entry of register.all('power')) if (entry.value.status !== 'draft') yield { name: `powers/${entry.id}`, data: powerView(entry, context) };
  yield* sectionModels(register, rows, base, today);
  yield* recordModels(register, schemas);
  yield* meetingModels(register, today);
  yield* decisionModels(register, today);
  yield* consultationModels(register, today);
  yield* matterModels(register, today);
  yield* evaluationModels(register, today);
  yield* dutyModels(register, today);
  yield* datesModels(register, today);
  yield* complaintModels(register, today);
  yield* adjustmentModels(register, today);
}

/** The pages about everything but powers. */
function* sectionModels(register: Register, rows: readonly PowerRow[], base: string, today: string): Generator<ViewModel> {
  yield { name: 'home', data: homeView(register, rows) };
  yield { name: 'statistics', data: statisticsView(register, rows) };
  yield { name: 'coverage', data: { offices: register.all('office').map(({ value }) => coverageOf(register, value, rows)), types: typeCoverage(register, rows) } };
  yield { name: 'taxonomies', data: register.all('taxonomy').map(({ value }) => value) };
  yield { name: 'offices', data: officeRows(register, rows) };
  for (const { id } of register.all('office')) yield { name: `offices/${id}`, data: officeView(register, id, rows) };
  const uses = lawUses(register);
  yield { name: 'laws', data: lawRows(register, uses) };
  for (const { id } of register.all('law')) yield { name: `laws/${id}`, data: lawView(register, id, uses.get(id) ?? []) };
  const users = flowUsers(register);
  yield { name: 'flows', data: flowRows(register, users) };
  for (const page of flowPages(register, users)) yield { name: `flows/${page.flow.id}`, data: page };
  yield { name: 'leaders', data: leaderViews(register) };
  yield { name: 'staff', data: staffGroups(register) };
  yield { name: 'supervisors', data: supervisorRows(register, today) };
  yield { name: 'topics', data: topicViews(register, rows) };
  yield { name: 'institutions', data: institutionRows(register) };
  const checks = new Map(ruleCatalogue.map((rule) => [rule.id, rule.title]));
  for (const entry of register.all('institution')) yield { name: `institutions/${entry.id}`, data: institutionView(entry, base, checks) };
  yield { name: 'rules', data: ruleViews(register) };
  yield { name: 'requirements', data: requirementView(register) };
}
