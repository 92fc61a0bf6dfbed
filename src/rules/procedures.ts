// Every list of steps in the register, wherever it stands: flows, and powers with steps of their own.
import type { Entry, Register } from '../model/register.ts';
import type { Flow, Power, Step } from '../model/schema-types.ts';
import { flowGraph, type FlowGraph } from '../flow/graph.ts';
import type { Path } from './rule.ts';
import { isListed } from './power-status.ts';

export interface Procedure {
  entry: Entry<'power'> | Entry<'flow'>;
  /** Where the list of steps stands in the record. */
  at: Path;
  name: string;
  type: string;
  steps: readonly Step[];
  power?: Power;
  flow?: Flow;
}

/** All procedures of listed powers and of flows, in the order of the register. */
export function* procedures(register: Register): Generator<Procedure> {
  for (const entry of register.all('flow')) yield ofFlow(entry);
  for (const entry of register.all('power')) {
    const own = ofPower(entry);
    if (own) yield own;
  }
}

const ofFlow = (entry: Entry<'flow'>): Procedure => ({ entry, at: ['steps'], name: entry.value.name, type: entry.value.type, steps: entry.value.steps, flow: entry.value });

/** A power's own steps; undefined where it follows a category flow, has none, or is no longer exercised. */
function ofPower(entry: Entry<'power'>): Procedure | undefined {
  const steps = entry.value.procedure?.steps;
  return steps && isListed(entry.value) ? { entry, at: ['procedure', 'steps'], name: entry.value.name, type: entry.value.type, steps, power: entry.value } : undefined;
}

const texts = new WeakMap<readonly Step[], string>();

/** The words of all steps in which duties can be recognised; joined once for all rules that look for some. */
export function procedureText(steps: readonly Step[]): string {
  const text = texts.get(steps) ?? steps.map(stepText).join(' ');
  texts.set(steps, text);
  return text;
}

const stepText = (step: Step): string => [step.name, step.action, step.duty, step.rights, step.supervision, ...(step.documents ?? []), ...(step.next ?? []).map((next) => next.when)].join(' ');

const graphs = new WeakMap<readonly Step[], FlowGraph>();

/** The graph of a list of steps, made once for all rules that walk it. */
export function graphOf(steps: readonly Step[]): FlowGraph {
  const graph = graphs.get(steps) ?? flowGraph(steps);
  graphs.set(steps, graph);
  return graph;
}
