// What a third party learns from the ledger and the history: whether every change since the policy was adopted was approved.
import { check, type Check } from '../../proof/check.ts';
import type { LedgerLine } from './entry.ts';
import { brokenLinks } from './entry.ts';
import { readLedger } from './ledger.ts';
import { replayHistory, type ReplayedCommit } from './replay-history.ts';

export interface ApprovalQuestion {
  repository: string;
  /** Content folder below the root, with a slash at its end; empty where it is the root. */
  folder: string;
  /** Full hash of the head of the published branch. */
  head: string;
  /** Heads of the ledger that publications name, oldest first. */
  published: readonly string[];
  /** New commits by those they took the place of, in a history that was rewritten with a record. */
  rewritten: ReadonlyMap<string, string>;
  progress?: (done: number, total: number) => void;
}

/** Throws a Chinese sentence where the repository is not whole. */
export function checkApprovals({ repository, folder, head, published, rewritten, progress }: ApprovalQuestion): Check[] {
  const ledger = readLedger(repository);
  if ('problem' in ledger) return [check('ledger', 'bad', `审批台账：${ledger.problem}`, `The ledger of approvals cannot be used: ${ledger.problem}`)];
  const lines = ledger.lines.map((line) => ({ ...line, entry: { ...line.entry, merge: rewritten.get(line.entry.merge) ?? line.entry.merge } }));
  const broken = brokenLinks(ledger.lines);
  const { adopted, commits, strangers } = replayHistory({ repository, folder, head, lines, rewritten: new Set(rewritten.values()), ...(progress ? { progress } : {}) });
  if (adopted === null && ledger.lines.length === 0) return published.length ? [gone(published)] : [check('ledger', 'note', '这里还没有采用审批规则：历史里的改动由谁同意，无从核对。', 'No approval policy was adopted here: who agreed to the changes in the history cannot be checked.')];
  return [
    ...(broken.length ? [check('ledger', 'bad', `审批台账的第 ${broken.join('、')} 行与前一行对不上：台账被改写过。`, `Lines ${broken.join(', ')} of the ledger do not hold the digest of the line before: it was rewritten.`)] : [check('ledger', 'good', `审批台账共 ${ledger.lines.length} 行，一环扣一环。`, `The ledger has ${ledger.lines.length} lines, each holding the digest of the one before.`)]),
    ...(published.length && ledger.tip === null ? [gone(published)] : []),
    ...ofState(commits, 'approved'), ...ofState(commits, 'bypassed'), ...ofState(commits, 'contradicted'), ...ofState(commits, 'rewritten'),
    ...(strangers.length ? [check('approvals', 'bad', `台账记了 ${strangers.length} 次不在公布分支上的合并：历史被改写过，或者台账不是这个仓库的。`, `The ledger has ${strangers.length} merges that are not on the published branch: the history was rewritten, or the ledger is of another repository.`, strangers.map(nameOfLine))] : []),
  ];
}

const gone = (published: readonly string[]): Check => check('ledger', 'bad', '发布记录提到审批台账，仓库里却没有：运行 git fetch origin ledger 再核对。', 'Publications name a ledger of approvals, but the repository has none: run git fetch origin ledger and check again.', published.slice(-1));

function ofState(commits: readonly ReplayedCommit[], state: ReplayedCommit['state']): Check[] {
  const found = commits.filter((commit) => commit.state === state);
  if (found.length === 0) return [];
  const [outcome, zh, en] = SAID[state];
  const byHash = found.filter((commit) => commit.byHash).length;
  return [check('approvals', outcome, `${zh(found.length)}${state === 'approved' && byHash ? `其中 ${byHash} 次，当时看过的提交已不在仓库里，内容按台账里的摘要核对。` : ''}`, `${en(found.length)}${state === 'approved' && byHash ? ` For ${byHash}, the commits looked at are gone; their content is known by the hash in the ledger.` : ''}`, state === 'approved' ? [] : found.map(nameOf))];
}

const SAID = {
  approved: ['good', (count: number) => `采用审批规则以来有 ${count} 次改动，由在任的人按当时的规则、对这些内容同意过。`, (count: number) => `${count} changes since the policy was adopted were approved under the rules of their time, by people in their term, for exactly this content.`],
  bypassed: ['bad', (count: number) => `有 ${count} 次改动没有批准就公布了。`, (count: number) => `${count} changes were published without approval.`],
  contradicted: ['bad', (count: number) => `有 ${count} 次改动，台账写着同意，与仓库或者规则对不上。`, (count: number) => `${count} changes are approved in the ledger, but Git or the rules say otherwise.`],
  rewritten: ['unknown', (count: number) => `有 ${count} 次改动在依法改写过的历史里，审批时的内容已不在，只能看到台账的记录。`, (count: number) => `${count} changes lie in a history that was rewritten with a record; what was approved is gone, and only the ledger tells of it.`],
} as const satisfies Record<ReplayedCommit['state'], readonly ['good' | 'bad' | 'unknown', (count: number) => string, (count: number) => string]>;

const nameOf = ({ commit, day, subject, request, details }: ReplayedCommit): string => `${day} ${commit.slice(0, 10)}${request === null ? '' : ` #${request}`} ${subject}：${details.join('；')}`;
const nameOfLine = ({ entry }: LedgerLine): string => `#${entry.sequence} ${entry.merge.slice(0, 10)} ${entry.request.title}`;
