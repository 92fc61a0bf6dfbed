// The shortest records that today's schemas accept, and what a history says of them in few words.
import type { Kind } from '../../src/model/kinds.ts';
import { readHistory, type HistoryOptions } from '../../src/history/read-history.ts';
import type { History } from '../../src/history/version.ts';

export const power = (id: string, name: string, office = 'city'): string => `id: ${id}\nname: ${name}\ntype: licence\nfamily: external\noffice: ${office}\naudience: public\nstatus: inForce\n`;
export const office = (id: string, name: string): string => `id: ${id}\nname: ${name}\norgType: department\naudience: public\n`;
export const institution = (id: string, title: string, body: string): string => `---\nid: ${id}\ntitle: ${title}\nkind: institution\naudience: public\n---\n\n${body}\n`;

/** The history of a folder that must have one. */
export function historyOf(folder: string, options?: HistoryOptions): History {
  const result = readHistory(folder, options);
  if (!result.available) throw new Error(`${result.obstacle}: ${result.reason}`);
  return result.history;
}

/** Each version as "state path subject". */
export const told = (history: History, kind: Kind, id: string): string[] => history.versionsOf(kind, id).map(({ state, path, subject }) => `${state} ${path} ${subject}`);
