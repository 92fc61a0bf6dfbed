// The publication log on its own branch.
import { type Branch, type Grown, growBy, readGrown } from '../history/append-only-branch.ts';
import { LOG_BRANCH, LOG_FILE, type LogLine, readLines } from './entry.ts';

export { isAncestor } from '../history/append-only-branch.ts';

export interface PublicationLog extends Grown {
  lines: readonly LogLine[];
}

const BRANCH: Branch = { branch: LOG_BRANCH, file: LOG_FILE, title: '发布记录', writer: 'Sunlist <publications@sunlist.invalid>' };

/** The log of a repository; says in Chinese what keeps it from being used. */
export function readLog(repository: string): PublicationLog | { problem: string } {
  const grown = readGrown(repository, BRANCH);
  if ('problem' in grown) return grown;
  const lines = readLines(grown.text);
  return 'wrong' in lines ? { problem: `发布记录的第 ${lines.wrong} 行不完整或被改动过；运行 npm run verify 查看。` } : { ...grown, lines };
}

/** Adds a line, or says that somebody else was faster. Throws where git cannot write. */
export const appendLine = (repository: string, log: PublicationLog, line: string, entry: { time: string; subject: string }): ReturnType<typeof growBy> => growBy(repository, BRANCH, log, line, entry);
