// The test county in a repository of its own, with a policy of two stages and people who sign with keys.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decide } from '../../../src/governance/decide.ts';
import { localFacts, spentIn } from '../../../src/governance/local-facts.ts';
import { enterMissing } from '../../../src/governance/ledger/enter-missing.ts';
import { readLedger } from '../../../src/governance/ledger/ledger.ts';
import { replayHistory, type ReplayedHistory } from '../../../src/governance/ledger/replay-history.ts';
import { statementFor } from '../../../src/governance/make-statement.ts';
import { statementFile, statementPayload } from '../../../src/governance/statement.ts';
import { APPROVAL, sign } from '../../../src/proof/signature.ts';
import { makeRepository } from '../../history/made-repository.ts';
import { makeKey } from '../../proof/made-publications.ts';

const SAMPLE = fileURLToPath(new URL('../../sample-register/content', import.meta.url));

const POLICY = `title: 测试县审批规则
since: 2026-01-01
source: 测试县办法第一条
roles:
  - { id: office-head, title: 部门负责人, duty: 申报 }
  - { id: legal, title: 法制审核人, duty: 审核 }
stages:
  - { id: filing, title: 部门申报, does: 申报, roles: [office-head], office: any, count: 1 }
  - { id: legal, title: 法制审核, does: 审核, roles: [legal], count: 1 }
  - { id: both, title: 共同批准, does: 批准, roles: [office-head, legal], count: 2 }
routes:
  - { id: list, title: 清单, kinds: [power, office, flow, law], stages: [filing, legal] }
constitution: { paths: [schemas/**, .github/**, src/**, scripts/**, package.json, package-lock.json], stages: [both] }
objections: { resolvedBy: [legal] }
`;

export type PersonId = 'head' | 'lawyer';

export function governedCounty() {
  const repository = makeRepository();
  cpSync(SAMPLE, repository.content, { recursive: true });
  const scratch = join(repository.root, '.git', 'keys');
  mkdirSync(scratch);
  const keys: Record<PersonId, string> = { head: makeKey(scratch, 'head'), lawyer: makeKey(scratch, 'lawyer') };
  const key = (person: PersonId): string => readFileSync(`${keys[person]}.pub`, 'utf8').trim().split(' ').slice(0, 2).join(' ');
  const own = (path: string): string => readFileSync(join(repository.content, path), 'utf8');
  repository.write({
    // What the test county shows as broken limits is kept here: nothing may stand in the way of a merge but approvals.
    'consultations/2026/stall-fees.yml': own('consultations/2026/stall-fees.yml').replace('notice: { date: 2026-04-21', 'notice: { date: 2026-04-01'),
    'decisions/2026/open-kitchens.yml': own('decisions/2026/open-kitchens.yml').replace('to: 2026-03-22,', 'to: 2026-04-02,'),
    'governance/policy.yml': POLICY,
    'governance/roster.yml': `people:
  - { id: head, name: 县市场监管局负责人, keys: [{ key: "${key('head')}" }], terms: [{ role: office-head, from: 2026-01-01 }] }
  - { id: lawyer, name: 县司法局审核岗甲, keys: [{ key: "${key('lawyer')}" }], terms: [{ role: legal, from: 2026-01-01, to: 2026-12-31 }] }
`,
  });
  repository.commit('规则', '2026-11-25T09:00:00+08:00');
  const statements = new Map<string, string>();
  const place = { repository: repository.root, folder: 'content/' };
  const head = (): string => repository.git('rev-parse', 'main');

  return {
    repository, statements, head,
    /** A change on a branch of its own; returns the commit. */
    propose(branch: string, files: Readonly<Record<string, string>>, at: string): string {
      repository.git('checkout', '-q', '-B', branch, 'main');
      repository.write(files);
      const commit = repository.commit(`改 ${branch}`, at);
      repository.git('checkout', '-q', 'main');
      return commit;
    },
    approve(person: PersonId, branch: string, now: string): void {
      const { facts } = localFacts({ ...place, base: 'main', head: branch, statements, spent: spentIn(repository.root), now });
      const text = statementFor(facts, decide(facts), { says: 'approve', person });
      if ('problem' in text) throw new Error(text.problem);
      statements.set(`${statements.size}-${person}.json`, statementFile(text, sign(statementPayload(text), keys[person], APPROVAL)));
    },
    /** Merges a branch as whoever presses the button. */
    merge(branch: string, at: string): string {
      repository.git('-c', 'user.name=Button', 'merge', '-q', '--no-ff', '--no-commit', branch);
      return repository.commit(`合并 ${branch}`, at);
    },
    enter: (now: string): Promise<number> => enterMissing({ ...place, head: head(), statements, now }),
    replay(): ReplayedHistory {
      const ledger = readLedger(repository.root);
      if ('problem' in ledger) throw new Error(ledger.problem);
      return replayHistory({ ...place, head: head(), lines: ledger.lines, rewritten: new Set() });
    },
    text: own,
    /** What governs now. */
    governing: (kind: 'policy' | 'roster'): string => readFileSync(join(repository.content, `governance/${kind}.yml`), 'utf8'),
    remove: () => repository.remove(),
  };
}
