// Every time limit of a register with its place and its Chinese name.
import type { Entry, Register } from '../model/register.ts';
import type { Limit } from '../model/schema-types.ts';
import { procedures } from './procedures.ts';
import type { Path } from './rule.ts';

interface PlacedLimit {
  entry: Entry;
  at: Path;
  name: string;
  limit: Limit;
}

export function* limitsOf(register: Register): Generator<PlacedLimit> {
  for (const entry of register.all('power')) {
    const { statutory, promised } = entry.value.limits ?? {};
    if (statutory) yield { entry, at: ['limits', 'statutory'], name: '法定时限', limit: statutory };
    if (promised) yield { entry, at: ['limits', 'promised'], name: '承诺时限', limit: promised };
  }
  for (const entry of register.all('flow')) if (entry.value.total) yield { entry, at: ['total'], name: '总时限', limit: entry.value.total };
  for (const { entry, at, steps } of procedures(register)) {
    for (const [index, step] of steps.entries()) if (step.limit) yield { entry, at: [...at, index, 'limit'], name: `环节“${step.name}”的时限`, limit: step.limit };
  }
}
