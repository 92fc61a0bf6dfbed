// The story and the files at its end → the commits, oldest first. The story is walked backwards, then what each commit wrote is told forwards.
import { editionsOf, knownOn } from './known-dates.ts';
import { nameOf, withoutLate } from './late-names.ts';
import type { Edit, StoryEvent } from './story-event.ts';

/** An event with what it wrote: text, or null for a file that went. */
export interface ToldEvent extends StoryEvent {
  files: ReadonlyMap<string, string | null>;
}

type Files = Map<string, string>;

/** In: the events, oldest first, and the files at the end. Throws where the story and the files do not fit, naming the file. */
export function tellStory(events: readonly StoryEvent[], end: ReadonlyMap<string, string>): ToldEvent[] {
  const wrote = walkBack(events, new Map(end));
  const editions = editionsOf(end);
  const now: Files = new Map();
  const there = new Set<string>();
  /** Days on which the content last changed: a review that is only registered is no change. */
  const changed = new Map<string, string>();
  const told = events.map((event, index) => {
    const files = new Map<string, string | null>();
    for (const path of wrote[index]?.keys() ?? []) there.add(nameOf(path));
    for (const [path, raw] of [...(wrote[index] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const day = event.at.slice(0, 10);
      if (!event.edits.some((edit) => 'touched' in edit && edit.touched(path, raw ?? ''))) changed.set(path, day);
      const text = raw === null ? undefined : knownOn(path, withoutLate(path, raw, (name) => there.has(name)), { day, changed: changed.get(path) ?? day }, editions);
      if (text === now.get(path)) continue;
      files.set(path, text ?? null);
      if (text === undefined) now.delete(path);
      else now.set(path, text);
    }
    return { ...event, files };
  });
  const astray = [...new Set([...end.keys(), ...now.keys()])].filter((path) => end.get(path) !== now.get(path));
  if (astray.length) throw new Error(`演示历史没有走到示例内容：${astray.slice(0, 5).map((path) => `content/${path}`).join('、')}${astray.length > 5 ? ` 等 ${astray.length} 个文件` : ''}。`);
  return told.filter(({ files }) => files.size > 0);
}

/** What each event wrote. Leaves nothing: every file began with some event. */
function walkBack(events: readonly StoryEvent[], files: Files): Map<string, string | null>[] {
  /** What files were when they came back. */
  const shelf: Files = new Map();
  const wrote = events.toReversed().map(({ at, edits }) => {
    const after = new Map<string, string | null>();
    const touch = (path: string): string => {
      const text = files.get(path);
      if (text === undefined) throw new Error(`演示历史在 ${at} 提到 content/${path}，那时没有这个文件。`);
      if (!after.has(path)) after.set(path, text);
      return text;
    };
    for (const edit of edits.toReversed()) undo(edit, files, shelf, after, touch);
    return after;
  });
  if (files.size) throw new Error(`演示历史没有说明 content/${[...files.keys()][0]} 从哪里来。`);
  return wrote.reverse();
}

function undo(edit: Edit, files: Files, shelf: Files, after: Map<string, string | null>, touch: (path: string) => string): void {
  if ('before' in edit) {
    const [text, before] = [touch(edit.path), edit.before(files.get(edit.path) ?? '')];
    if (text === before) throw new Error(`演示历史与示例内容对不上：content/${edit.path} 里找不到要改回去的内容。改了示例内容的，同时改 src/demo/story。`);
    files.set(edit.path, before);
  } else if ('movedFrom' in edit) {
    files.set(edit.movedFrom, touch(edit.path));
    files.delete(edit.path);
    after.set(edit.movedFrom, null);
  } else if ('added' in edit) {
    shelf.set(edit.path, touch(edit.path));
    files.delete(edit.path);
  } else if ('removed' in edit) {
    after.set(edit.path, null);
    files.set(edit.path, edit.was ?? shelf.get(edit.path) ?? '');
  } else if ('touched' in edit) [...files].filter(([path, text]) => edit.touched(path, text)).forEach(([path]) => touch(path));
  else {
    for (const path of [...files.keys()].filter(edit.begun)) {
      touch(path);
      files.delete(path);
    }
  }
}
