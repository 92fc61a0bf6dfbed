// The only place that reads the clock: the day in Asia/Shanghai, where deadlines are counted.
import { Temporal } from 'temporal-polyfill';

/** ISO date of the current day in China. */
export const todayInShanghai = (): string => Temporal.Now.plainDateISO('Asia/Shanghai').toString();
