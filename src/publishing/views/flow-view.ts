// The flow of a power: its own steps, or the category flow it follows.
import type { Register } from '../../model/register.ts';
import type { Power, Step } from '../../model/schema-types.ts';

export interface FlowView {
  /** Id of the flow record, where there is one with a page of its own. */
  id?: string;
  name: string;
  from: 'own' | 'item' | 'category';
  steps: Step[];
  updated?: string;
}

/** Own steps first, then a flow made for this power (level item), then the category flow it names. */
export function flowView(register: Register, power: Power): FlowView | undefined {
  const own = power.procedure;
  if (own?.steps?.length) return { name: power.name, from: 'own', steps: own.steps, ...(own.updated ? { updated: own.updated } : {}) };
  const item = itemFlows(register).get(power.id);
  const category = own?.flow ? register.get('flow', own.flow) : undefined;
  const found = item ? register.get('flow', item) : category;
  if (!found) return undefined;
  const { id, name, steps, updated } = found.value;
  return { id, name, from: item ? 'item' : 'category', steps, ...(updated ? { updated } : {}) };
}

const known = new WeakMap<Register, Map<string, string>>();

function itemFlows(register: Register): Map<string, string> {
  const flows = known.get(register) ?? new Map(register.all('flow').flatMap(({ id, value }) => (value.level === 'item' && value.power ? [[value.power, id] as const] : [])));
  known.set(register, flows);
  return flows;
}
