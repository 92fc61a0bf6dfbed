// The only place that reads the clock: the day and the moment in Asia/Shanghai, where deadlines are counted.
import { Temporal } from 'temporal-polyfill';

/** ISO date of the current day in China. */
export const todayInShanghai = (): string => Temporal.Now.plainDateISO('Asia/Shanghai').toString();

/** ISO date and time of the moment, with the offset of China, to the second. */
export const nowInShanghai = (): string => Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toString({ timeZoneName: 'never', smallestUnit: 'second' });
