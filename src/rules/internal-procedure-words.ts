// Looking for a demand of internal powers in the record, its own steps, or the flow it follows.
import type { Register } from '../model/register.ts';
import type { Power } from '../model/schema-types.ts';
import { typeTitle } from './power-type-of.ts';
import { procedureText } from './procedures.ts';

/** Personnel, money, purchases, assets: the internal powers of R50, by the name of their type, which each jurisdiction chooses. */
const OVER_PEOPLE_AND_MONEY = /人事|人员|录用|任免|奖惩|财务|资金|采购|资产/;
/** Matters that R51 and R77 want decided together. */
const MAJOR = /重大|重要|大额|人事|任免|工程/;
const SUMS = /财务|资金|采购|资产|大额/;

export const concernsPeopleOrMoney = (power: Power, register: Register): boolean => power.family === 'internal' && OVER_PEOPLE_AND_MONEY.test(typeTitle(register, power.type));
export const isMajor = (power: Power, register: Register): boolean => power.family === 'internal' && MAJOR.test(`${typeTitle(register, power.type)} ${power.name}`);
export const concernsSums = (power: Power, register: Register): boolean => power.family === 'internal' && SUMS.test(`${typeTitle(register, power.type)} ${power.name}`);

/** Whether some step of the power's procedure speaks of it. */
export function someStepSays(power: Power, register: Register, pattern: RegExp): boolean {
  const steps = power.procedure?.steps ?? register.get('flow', power.procedure?.flow ?? '')?.value.steps ?? [];
  return pattern.test(procedureText(steps));
}
