// Who approved a change, for readers. Names are those of the roster: office and post, never a person's.

export interface TrailStep {
  /** Id of the stage in the policy of that time, and its name. */
  stage: string;
  title: string;
  approvals: { name: string; role: string; acting: boolean; day: string; /** By a signed statement, which anyone can check again. */ signed: boolean; /** Id of the meeting that decided. */ meeting?: string }[];
}

export interface ApprovalTrail {
  /** Number of the line in the ledger. */
  sequence: number;
  /** SHA-256 of the line. */
  digest: string;
  /** Number of the pull request; null without a forge. */
  request: number | null;
  decision: 'approved' | 'waiting' | 'refused';
  steps: TrailStep[];
  /** Chinese sentences: why it should not have been merged; empty for an approved change. */
  unmet: string[];
  objections: { name: string; day: string; reason: string; over?: 'withdrawn' | 'approved' | 'settled' }[];
}
