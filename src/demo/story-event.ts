// One event of the demo history, told backwards: what the files are after it is known, and each edit says what they were before.
import type { Role } from './roles.ts';

/** What an event did to a file, by the way back. Paths are below the content folder. */
export type Edit =
  /** The text before, from the text after. Throws where the text after is not what the story expects. */
  | { path: string; before: (after: string) => string }
  /** The file began, or came back, with this event. */
  | { path: string; added: true }
  /** The file went with this event; before it, it was what it is when it comes back. */
  | { path: string; removed: true; /** What it was, where it never comes back. */ was?: string }
  /** The file lay elsewhere before. */
  | { path: string; movedFrom: string }
  /** Every file there is of these: dates of reviews that were not yet known catch up. */
  | { touched: (path: string, text: string) => boolean }
  /** Every file of these that no later event began, began with this one. */
  | { begun: (path: string) => boolean };

/** The pull request of a change. */
export interface Merge {
  way: 'merge' | 'squash';
  branch: string;
  /** Who pressed the button. */
  by: Role;
  /** What it was when it was first looked at. */
  draft?: { at: string; path: string; before: (after: string) => string };
  /** How it was approved, where more is to be told than that everybody agreed: an approval that a later edit made stale, an objection that was met, an approval by somebody who stands back from this office. */
  told?: 'stale' | 'objection' | 'recusal';
}

/** One change that reached the published branch. */
export interface StoryEvent {
  /** Day and time in Asia/Shanghai, `2025-07-01T09:30`. */
  at: string;
  by: Role;
  /** Chinese, as a clerk writes it. */
  subject: string;
  /** Why, for the public. */
  body?: string;
  /** Last lines of the message, as in `Change-Kind: technical`. */
  trailers?: Readonly<Record<string, string>>;
  /** How it came in: a commit of its own where nothing is said. `branch` is that of the pull request. */
  merge?: Merge;
  edits: readonly Edit[];
  /** An annotated tag on it. */
  tag?: { name: string; message: string };
}

/** An edit by replacing words that stand in the file exactly once. */
export const words = (path: string, after: string, before: string): Edit => ({ path, before: (text) => replaceOnce(path, text, after, before) });

/** An edit of the promised days, in the limits and in what is promised to the citizen. */
export const promisedDays = (path: string, change: { from: number; to: number }): Edit => ({ path, before: promisedDaysOf(path, change) });

/** The same as a function of the text. */
export const promisedDaysOf = (path: string, { from, to }: { from: number; to: number }) => (text: string): string => {
  const limit = new RegExp(`(promised:\\s*(?:\\{ kind: days, value: |\\n    kind: days\\n    value: ))${to}(?=\\D)`);
  if (!limit.test(text)) throw unexpected(path, `承诺时限 ${to}`);
  return text.replace(limit, `$1${from}`).replaceAll(`，${to} 个工作日办结`, `，${from} 个工作日办结`);
};

/** The text with `after`, which must stand there once, replaced by `before`. */
export function replaceOnce(path: string, text: string, after: string, before: string): string {
  if (text.split(after).length !== 2) throw unexpected(path, after);
  return text.replace(after, () => before);
}

const unexpected = (path: string, wanted: string): Error => new Error(`演示历史与示例内容对不上：content/${path} 里应当恰好有一处“${wanted.trim()}”。改了示例内容的，同时改 src/demo/story。`);
