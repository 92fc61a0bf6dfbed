// The facts of a change on a plain repository: no forge, approvals come from signed statements.
import { git } from '../history/git.ts';
import type { Finding } from '../rules/rule.ts';
import type { Actor, CommitFacts, Facts, Statement } from './facts.ts';
import { gitFacts } from './git-facts.ts';
import { readLedger } from './ledger/ledger.ts';
import { ownCheck } from './own-check.ts';
import { dayOf } from './people.ts';
import { statementFrom } from './statement.ts';

export interface LocalQuestion {
  repository: string;
  folder: string;
  base: string;
  head: string;
  /** Texts of statement files by name. */
  statements: ReadonlyMap<string, string>;
  /** Ids of statements that were used before. */
  spent: ReadonlySet<string>;
  /** ISO date and time with offset. */
  now: string;
}

export interface LocalFacts {
  facts: Facts;
  findings: Finding[];
  /** Files that are no statements, and why. */
  unread: { name: string; problem: string }[];
}

/** Throws one Chinese sentence where the repository cannot answer. */
export function localFacts({ repository, folder, base, head, statements: files, spent, now }: LocalQuestion): LocalFacts {
  const looked = [...files.values()].flatMap((text) => commitIn(text) ?? []);
  const { commits, ...git } = gitFacts({ repository, folder, base, head, looked });
  const unread: LocalFacts['unread'] = [];
  const statements: Statement[] = [];
  for (const [name, text] of files) {
    const read = statementFrom(text, git.roster.state === 'read' ? git.roster.value : { people: [] }, spent);
    if ('problem' in read) unread.push({ name, problem: read.problem });
    else if (!statements.some(({ id }) => id === read.id)) statements.push(read);
  }
  const { checks, findings } = ownCheck(repository, git.change, dayOf(now) ?? '');
  const oldest = commits.map(({ time }) => time).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const facts: Facts = {
    ...git, now, statements, checks, reviews: [], objections: [],
    request: { number: null, title: head, author: authorOf(commits), opened: oldest ?? now, draft: false, commits, lastPusher: null },
  };
  return { facts, findings, unread };
}

/** Where a content folder lies: root of its repository, and its path below. Throws where it is in none. */
export function placeOfContent(content: string): { repository: string; folder: string } {
  const { status, text } = git(content, ['rev-parse', '--show-toplevel', '--show-prefix']);
  const [repository = '', folder = ''] = text.split('\n');
  if (status !== 0 || repository === '') throw new Error(`${content} 不在 Git 仓库里，没有可以比较的版本。用 git clone 取得仓库，或者用 --content 指明内容目录。`);
  return { repository, folder };
}

/** Ids of the statements that the ledger has. Throws where the ledger cannot be used: then nobody knows what was used before. */
export function spentIn(repository: string): Set<string> {
  const ledger = readLedger(repository);
  if ('problem' in ledger) throw new Error(ledger.problem);
  return new Set(ledger.lines.flatMap(({ entry }) => entry.statements.map(({ id }) => id)));
}

const authorOf = (commits: readonly CommitFacts[]): Actor => commits.at(-1)?.author ?? {};

function commitIn(text: string): string | undefined {
  return /"commit"\s*:\s*"([0-9a-f]{40}|[0-9a-f]{64})"/.exec(text)?.[1];
}
