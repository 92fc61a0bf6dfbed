// The flow of a power: its own steps, or the category flow it follows.
import type { Register } from '../../model/register.ts';
import type { Power, Step } from '../../model/schema-types.ts';

/** The steps in every form a page shows them in. */
export interface DrawnFlow {
  steps: Step[];
}

export function drawnFlow(steps: Step[], _about: { title: string; office?: string | undefined }): DrawnFlow {
  return { steps };
}

export interface FlowView {
  /** Id of the flow record, where there is one with a page of its own. */
  id?: string;
  name: string;
  from: 'own' | 'item' | 'category';
  drawn: DrawnFlow;
  updated?: string;
}

/** Own steps first, then a flow made for this power (level item), then the category flow it names. */
export function flowView(register: Register, power: Power): FlowView | undefined {
  const own = power.procedure;
  const office = register.get('office', power.office)?.value.name;
  if (own?.steps?.length) return { name: power.name, from: 'own', drawn: drawnFlow(own.steps, { title: power.name, office }), ...(own.updated ? { updated: own.updated } : {}) };
  const item = itemFlows(register).get(power.id);
  const category = own?.flow ? register.get('flow', own.flow) : undefined;
  const found = item ? register.get('flow', item) : category;
  if (!found) return undefined;
  const { id, name, steps, updated } = found.value;
  return { id, name, from: item ? 'item' : 'category', drawn: drawnFlow(steps, { title: name, office }), ...(updated ? { updated } : {}) };
}

const known = new WeakMap<Register, Map<string, string>>();

function itemFlows(register: Register): Map<string, string> {
  const flows = known.get(register) ?? new Map(register.all('flow').flatMap(({ id, value }) => (value.level === 'item' && value.power ? [[value.power, id] as const] : [])));
  known.set(register, flows);
  return flows;
}
