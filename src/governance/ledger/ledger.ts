// The ledger on its branch: every merge is entered once, whatever is retried or arrives twice.
import { type Branch, type Grown, grownAt, growBy, readGrown } from '../../history/append-only-branch.ts';
import { LEDGER_BRANCH, LEDGER_FILE, type LedgerEntry, type LedgerLine, lineOf, readLines } from './entry.ts';

export interface Ledger extends Grown {
  lines: readonly LedgerLine[];
}

const BRANCH: Branch = { branch: LEDGER_BRANCH, file: LEDGER_FILE, title: '审批台账', writer: 'Sunlist <ledger@sunlist.invalid>' };

/** Two runs at once are rare; five in a row are a fault. */
const ATTEMPTS = 5;

/** The ledger of a repository; says in Chinese what keeps it from being used. */
export function readLedger(repository: string): Ledger | { problem: string } {
  const grown = readGrown(repository, BRANCH);
  if ('problem' in grown) return grown;
  const lines = readLines(grown.text);
  return 'wrong' in lines ? { problem: `审批台账的第 ${lines.wrong} 行不完整或被改动过；运行 npm run verify 查看。` } : { ...grown, lines };
}

/** The ledger as a publication had it: at a commit of its branch, or empty where there was none. */
export function ledgerAt(repository: string, commit: string | null): readonly LedgerLine[] | { problem: string } {
  const text = commit === null ? '' : grownAt(repository, LEDGER_FILE, commit);
  if (text === undefined) return { problem: `仓库里没有那时的审批台账（${commit?.slice(0, 10)}）；运行 git fetch 取得分支 ${LEDGER_BRANCH}。` };
  const lines = readLines(text);
  return 'wrong' in lines ? { problem: `审批台账的第 ${lines.wrong} 行不完整或被改动过；运行 npm run verify 查看。` } : lines;
}

export type Entered = { line: LedgerLine; /** False where this merge stood in the ledger already. */ added: boolean } | { problem: string };

/** Enters a merge. In: the repository and what to enter. What stands there already is left as it is. Throws where git cannot write. */
export function enterMerge(repository: string, entry: Omit<LedgerEntry, 'sequence' | 'previous'>): Entered {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ledger = readLedger(repository);
    if ('problem' in ledger) return ledger;
    const known = ledger.lines.find((line) => line.entry.merge === entry.merge);
    if (known) return { line: known, added: false };
    const line = lineOf({ sequence: ledger.lines.length + 1, ...entry, previous: ledger.lines.at(-1)?.digest ?? null });
    const read = readLines(`${line}\n`);
    const [only] = 'wrong' in read ? [] : read;
    if (!only) throw new Error(`台账的这一行写不出来：${line.slice(0, 2000)}`);
    const grown = growBy(repository, BRANCH, ledger, line, { time: entry.time, subject: `Merge ${entry.merge.slice(0, 10)}: ${entry.decision}` });
    if ('commit' in grown) return { line: only, added: true };
  }
  return { problem: '审批台账一直在被别的程序改动，没有记入；请稍后再运行。' };
}
