// What `verify` says: one outcome per question, in words for people who trust nobody.
export interface Words {
  zh: string;
  en: string;
}

/** `good` and `bad` are proven; `unknown` could not be checked here, and says what is missing; `note` is worth knowing, but no fault. */
export type Outcome = 'good' | 'bad' | 'unknown' | 'note';

export type Topic = 'files' | 'manifest' | 'log' | 'chain' | 'repository-log' | 'commits' | 'ancestry' | 'trees' | 'withdrawal' | 'signatures' | 'witnesses' | 'clock' | 'rebuild' | 'ledger' | 'approvals';

export interface Check {
  topic: Topic;
  outcome: Outcome;
  words: Words;
  /** Paths, entries or commits that it is about. */
  details: string[];
}

export const check = (topic: Topic, outcome: Outcome, zh: string, en: string, details: string[] = []): Check => ({ topic, outcome, words: { zh, en }, details });
