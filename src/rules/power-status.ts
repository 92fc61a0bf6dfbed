// What a status means for the rules: is the power exercised now or soon, or has it gone elsewhere?
import type { Power } from '../model/schema-types.ts';

const ENDED: ReadonlySet<Power['status']> = new Set(['delegated', 'repealed', 'moved', 'split', 'merged']);

/** No longer exercised by this office: the record is a tombstone (design decision 6). */
export const isEnded = (power: Pick<Power, 'status'>): boolean => ENDED.has(power.status);

/** Listed and exercised, now, soon or after review; matters merely run like powers (R22) and tombstones are not. */
export const isListed = (power: Pick<Power, 'status'>): boolean => !isEnded(power) && power.status !== 'referenced';
