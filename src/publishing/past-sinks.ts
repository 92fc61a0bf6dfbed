// Everyone who publishes something of the past.
import type { PastContext, PastSink } from './past.ts';

/** One of each, new for every publication. */
export function pastSinks(_context: PastContext): PastSink[] {
  return [{ *take(told) { yield { name: `history/${told.kind}/${told.id}`, data: told }; } }];
}
