// The event that brings an adjustment onto the list, with the record that tells it.
import type { Edit, Merge, StoryEvent } from '../story-event.ts';
import { adjustmentPath } from './adjustment-record.ts';
import { type Adjustment, adjustment } from './adjustments.ts';
import { nameOf } from '../late-names.ts';

/** In: the adjustment's id, when and by whom, and what it changed. Out: a merged pull request that tells its dates. */
export function adjusted(id: string, { at, by, edits, way = 'merge', ...told }: { at: string; by: StoryEvent['by']; edits: readonly Edit[]; way?: 'merge' | 'squash' } & Pick<Merge, 'draft' | 'told'>): StoryEvent {
  const found = adjustment(id);
  const { title, reason, trigger, filed, reviewed, decided, effective, document } = found;
  return {
    at,
    by,
    subject: title,
    body: `${reason}\n\n起因：${trigger.text}（${trigger.date}）\n报送 ${filed} · 法制审核 ${reviewed} · 集体研究 ${decided} · 施行 ${effective}\n文件：${document}`,
    trailers: { Adjustment: id },
    merge: { way, branch: id, by: by === 'legal' ? 'list' : 'legal', ...told },
    edits: [...edits, { path: adjustmentPath(found), added: true }],
  };
}

/** The day on which an adjustment that was published before takes effect: what was to come is in force. */
export function cameIntoForce({ id, title, applied, effective, powers }: Adjustment): StoryEvent[] {
  if (effective <= applied) return [];
  return [{ at: `${effective}T08:30`, by: 'list', subject: `今天起施行：${title}`, trailers: { Adjustment: id }, merge: { way: 'squash', branch: `${id}-in-force`, by: 'legal' }, edits: [{ touched: (path, text) => path.startsWith('powers/') && Object.hasOwn(powers, nameOf(path)) && text.includes(`\neffective: { from: ${effective}`) }] }];
}
