// What a decision says: a tree of requirements, each with its reason, whom it needs, whom it has, and until when.

export type Status = 'met' | 'waiting' | 'refused' | 'notNeeded';

/** A sentence in both languages, without a full stop. */
export interface Words {
  zh: string;
  en: string;
}

export interface Decision {
  /** `refused`: something must change before anybody's approval can help; `waiting`: somebody has to do something. Approved only where every requirement is met or not needed. */
  decision: 'approved' | 'waiting' | 'refused';
  /** One sentence for the head of a comment. */
  because: Words;
  /** In this order: tree, separation, routes, stages (one a stage, one child a record or file), objections, checks. */
  requirements: readonly Requirement[];
  /** Every objection ever raised, also those that are over. */
  objections: readonly ObjectionState[];
  /** SHA-256 of the policy and the roster under which it was decided; null where there is none. */
  policy: string | null;
  roster: string | null;
}

export interface Requirement {
  /** `files`, `separation`, `routes`, `stage/legal`, `stage/legal/power/food-licence`, `objections`, `checks`, `check/NAME` … */
  id: string;
  title: Words;
  status: Status;
  because: Words;
  /** `kind/id` or a path; only in a child. */
  subject?: string;
  /** Whom it needs; absent where nobody can help. */
  needs?: Needs;
  /** Its turn has come: whoever it needs can act now. Absent where it is met or not needed. */
  turn?: boolean;
  has: readonly Given[];
  /** Who spoke and is not counted, and why. */
  discounted: readonly Discounted[];
  /** What an approval must bind to: SHA-256 of the changed fields in the scope of the stage. */
  hash?: string;
  until?: Until;
  children: readonly Requirement[];
}

export interface Needs {
  roles: readonly { id: string; title: Words }[];
  /** Office id whose people only, or whose people not. */
  office?: { id: string; must: 'own' | 'other' };
  /** Approvals still missing. */
  count: number;
  /** Who could give one today; empty where the roster has nobody. */
  people: readonly PersonNamed[];
  /** Beside approvals. */
  evidence: readonly ('meeting' | 'opinion')[];
}

export interface PersonNamed {
  id: string;
  name: string;
  /** On the forge of the request, for asking for a review. */
  login?: string;
}

/** An approval that counts. */
export interface Given {
  person: string;
  name: string;
  role: string;
  acting: boolean;
  /** Id of the review or statement. */
  opinion: string;
  by: 'review' | 'statement';
  given: string;
  commit: string;
  /** The content hash that it is bound to. */
  hash: string;
  meeting?: string;
  written?: string;
}

export type Discount =
  | 'stale' | 'unknownContent' | 'notInRoster' | 'bot' | 'author' | 'notThenInRole' | 'notNowInRole' | 'otherOffice' | 'ownOffice' | 'recused' | 'ownEntry'
  | 'acting' | 'superseded' | 'dismissed' | 'edited' | 'tooEarly' | 'future' | 'otherStage' | 'badSignature' | 'spent' | 'ambiguous';

export interface Discounted {
  who: string;
  /** Roster id, where known. */
  person?: string;
  opinion: string;
  given: string;
  why: Discount;
  words: Words;
}

export interface Until {
  /** Last day, ISO date; null where it cannot be counted (a year without a calendar, a limit that the source lost). */
  date: string | null;
  /** First day of the count: the event. */
  from: string;
  overdue: boolean;
  /** As in 「自 2026-11-03 起 10 个自然日内，不晚于 2026-11-13」. */
  words: Words;
}

export interface ObjectionState {
  id: string;
  person: string;
  name: string;
  raised: string;
  reason: string;
  /** Absent while it stands. */
  over?: { how: 'withdrawn' | 'approved' | 'settled'; by: string; at: string; reason?: string };
}
