// Everyone who publishes something of the past.
import { pastSearchSink } from '../search/past-sink.ts';
import { historyDataSink } from './history-data/history-data-sink.ts';
import type { PastContext, PastSink } from './past.ts';
import { changeSink } from './views/change-sink.ts';
import { recordPastSink } from './views/record-past-sink.ts';

/** One of each, new for every publication. */
export function pastSinks(context: PastContext): PastSink[] {
  return [recordPastSink(context), changeSink(context), pastSearchSink(context), historyDataSink(context)];
}
