// The event that brings an adjustment onto the list, with the record that tells it.
import type { Edit, StoryEvent } from '../story-event.ts';
import { adjustmentPath } from './adjustment-record.ts';
import { adjustment } from './adjustments.ts';

/** In: the adjustment's id, when and by whom, and what it changed. Out: a merged pull request that tells its dates. */
export function adjusted(id: string, { at, by, edits, way = 'merge' }: { at: string; by: StoryEvent['by']; edits: readonly Edit[]; way?: 'merge' | 'squash' }): StoryEvent {
  const found = adjustment(id);
  const { title, reason, trigger, filed, reviewed, decided, effective, document } = found;
  return {
    at,
    by,
    subject: title,
    body: `${reason}\n\n起因：${trigger.text}（${trigger.date}）\n报送 ${filed} · 法制审核 ${reviewed} · 集体研究 ${decided} · 施行 ${effective}\n文件：${document}`,
    trailers: { Adjustment: id },
    merge: { way, branch: id, by: by === 'legal' ? 'list' : 'legal' },
    edits: [...edits, { path: adjustmentPath(found), added: true }],
  };
}
