// Rows of changes for tests, each with only what the test is about.
import type { LogLine } from '../../../src/proof/entry.ts';
import type { Rewrite } from '../../../src/proof/rewrite.ts';
import type { ChangeRow } from '../../../src/publishing/views/change-rows.ts';

/** A changed power of the transport office, one commit for each sequence. */
export function aRow(own: Partial<ChangeRow> = {}): ChangeRow {
  const { sequence = 0, day = '2026-03-01' } = own;
  return {
    kind: 'power', id: 'road-permit', number: 1, state: 'changed', name: '道路许可', offices: ['transport'], types: ['licence'], class: 'changed', effect: 'neutral', summary: { zh: '承诺时限 20→30 个工作日', en: 'Promised limit 20→30 working days' },
    commit: String(sequence).padStart(40, 'a'), sequence, day, moment: `${day}T09:00:00+08:00`, author: '清单管理员', subject: '调整时限', technical: false, path: 'powers/road-permit/history/#v1', ...own,
  };
}

/** A line of the log of publications. */
export function aLine(sequence: number, time: string, rewrite?: Rewrite): LogLine {
  const program = { version: '0.1.0', commit: null, lockfile: '' };
  return { entry: { sequence, time, today: time.slice(0, 10), commit: '', folder: 'content/', tree: '', ledger: null, program, files: 1, manifest: '', previous: null, ...(rewrite ? { rewrite } : {}) }, digest: '', payload: '', signature: undefined };
}
