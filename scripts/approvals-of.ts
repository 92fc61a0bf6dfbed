// What `verify` asks of the ledger: the content folder is that of the last publication, and rewritten commits are known by the log.
import { checkApprovals } from '../src/governance/ledger/check-approvals.ts';
import { placeOfContent } from '../src/governance/local-facts.ts';
import type { VerifyOptions } from '../src/proof/verify.ts';

/** In: told how far it is. */
export const approvalsOf = (progress: (done: number, total: number) => void): NonNullable<VerifyOptions['approvals']> => ({ repository: within, head, lines }) => {
  const { repository } = placeOfContent(within);
  const folder = lines.at(-1)?.entry.folder ?? 'content';
  const published = lines.flatMap(({ entry }) => entry.ledger ?? []);
  const rewritten = new Map(lines.flatMap(({ entry }) => entry.rewrite?.commits ?? []).map((pair) => [pair.old, pair.new] as const));
  return checkApprovals({ repository, folder: folder && `${folder}/`, head, published, rewritten, progress });
};
