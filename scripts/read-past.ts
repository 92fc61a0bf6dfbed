// The past of a content folder, for whoever publishes it; what was read is kept for the next time.
import { fileURLToPath } from 'node:url';
import { firstParentLine } from '../src/history/published.ts';
import { readHistory } from '../src/history/read-history.ts';
import type { Past } from '../src/publishing/past.ts';

/** Undefined where there is no history; why is told on standard error. */
export function readPast(content: string): Past | undefined {
  const result = readHistory(content, { cache: fileURLToPath(new URL('../.build/history', import.meta.url)) });
  if (result.available) return { history: result.history, line: firstParentLine(content, result.history.head), content };
  console.error(`历史不可用：${result.reason}`);
  return undefined;
}
