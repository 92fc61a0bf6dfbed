// The past of a content folder, for whoever publishes it; what was read is kept for the next time.
import { fileURLToPath } from 'node:url';
import { ledgerAt, readLedger } from '../src/governance/ledger/ledger.ts';
import { firstParentLine } from '../src/history/published.ts';
import { readHistory } from '../src/history/read-history.ts';
import type { Past } from '../src/publishing/past.ts';

/** In: the content folder, and the commit of the ledger of approvals; by default its newest one. Undefined where there is no history; why is told on standard error. Throws a Chinese sentence where the ledger cannot be used. */
export function readPast(content: string, ledger: string | null = ledgerTip(content)): Past | undefined {
  const result = readHistory(content, { cache: fileURLToPath(new URL('../.build/history', import.meta.url)) });
  const lines = ledgerAt(content, ledger);
  if ('problem' in lines) throw new Error(lines.problem);
  if (result.available) return { history: result.history, line: firstParentLine(content, result.history.head), ledger: lines, content };
  console.error(`历史不可用：${result.reason}`);
  return undefined;
}

/** The newest commit of the ledger of approvals; null where there is none. Throws a Chinese sentence where there are two. */
export function ledgerTip(content: string): string | null {
  const ledger = readLedger(content);
  if ('problem' in ledger) throw new Error(ledger.problem);
  return ledger.tip;
}
