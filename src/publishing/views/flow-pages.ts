// The gallery of flowcharts and the page of each.
import type { Register } from '../../model/register.ts';
import type { Flow } from '../../model/schema-types.ts';
import { citationViews, type CitationView } from './citation-view.ts';
import { drawnRecord, type DrawnFlow } from './flow-view.ts';
import type { PowerLink } from './power-view.ts';
import { isListed } from './site-view.ts';

export interface FlowRow extends Pick<Flow, 'id' | 'name' | 'level' | 'type' | 'office' | 'summary'> {
  steps: number;
  /** Powers that follow it. */
  powers: number;
  /** Powers of its type on the list that have steps of their own instead; 0 for the flow of one power. */
  own: number;
}

export interface FlowPage {
  flow: Omit<Flow, 'steps'>;
  path: string;
  drawn: DrawnFlow;
  basis: CitationView[];
  powers: readonly PowerLink[];
}

/** Powers by the flow they follow, found in one pass. */
export function flowUsers(register: Register): Map<string, PowerLink[]> {
  const users = new Map<string, PowerLink[]>();
  const add = (flow: string, power: PowerLink) => (users.get(flow) ?? users.set(flow, []).get(flow) ?? []).push(power);
  for (const { id, value } of register.all('power')) if (value.procedure?.flow && !value.procedure.steps?.length && value.status !== 'draft') add(value.procedure.flow, { id, name: value.name });
  for (const { id, value } of register.all('flow')) {
    const own = value.power ? register.get('power', value.power) : undefined;
    if (own && !users.get(id)?.some((power) => power.id === own.id)) add(id, { id: own.id, name: own.value.name });
  }
  return users;
}

export function flowRows(register: Register, users: ReadonlyMap<string, readonly PowerLink[]>): FlowRow[] {
  const own = Map.groupBy(register.all('power').filter(({ value }) => isListed(value) && value.procedure?.steps?.length), ({ value }) => value.type);
  return register.all('flow').map(({ id, value: { name, level, type, office, summary, steps } }) => ({ id, name, level, type, office, summary, steps: steps.length, powers: users.get(id)?.length ?? 0, own: level === 'category' ? (own.get(type)?.length ?? 0) : 0 }));
}

export function flowPages(register: Register, users: ReadonlyMap<string, readonly PowerLink[]>): FlowPage[] {
  return register.all('flow').map(({ id, value: { steps: _steps, ...flow }, source }) => ({ flow, path: source.path, drawn: drawnRecord(register, id), basis: citationViews(register, flow.legalBasis), powers: users.get(id) ?? [] }));
}
