// What a list of powers is called: the name of its type, office, topic, status or level, or of the whole list.
import type { PowerGroup } from '../publishing/views/power-list-view.ts';
import type { Frame } from './frame.ts';

export function groupTitle({ names, text, value, t: { list: t } }: Frame, kind: PowerGroup['kind'], id: string): string {
  const of = {
    all: () => t.all,
    internal: () => t.internalTitle,
    referenced: () => t.referencedTitle,
    ended: () => t.ended,
    type: () => text(names.types[id]),
    office: () => names.offices[id] ?? id,
    topic: () => text(names.topics[id]),
    status: () => value('power.status', id),
    level: () => value('power.levels', id),
  };
  return of[kind]();
}
