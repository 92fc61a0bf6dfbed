// Reviews and statements in one form, oldest first, each with the person of the roster behind it.
import type { Policy, Roster } from '../model/schema-types.ts';
import type { Facts, Review, Statement } from './facts.ts';
import { opinionLines } from './opinion-lines.ts';
import { personOf, type Person } from './people.ts';
import type { Discount } from './decision.ts';

export interface Voice {
  /** Id of the review or statement. */
  id: string;
  by: 'review' | 'statement';
  says: 'approve' | 'object' | 'comment' | 'withdraw' | 'settle';
  /** The name under which it is shown. */
  who: string;
  person?: Person;
  /** Why it can never count as an approval, whatever it is about. */
  spoiled?: Discount;
  role?: string;
  commit: string | null;
  given: string;
  reason: string;
  /** Ids of stages. */
  asks: readonly string[];
  meeting?: string;
  written?: string;
  objection?: string;
  /** Only of a statement: stage and subject → hash. */
  content?: Statement['content'];
}

/** In: facts whose policy and roster could be read. Ids of roles and stages are found by their titles, too. */
export function voicesOf({ reviews, statements, now }: Facts, policy: Policy, roster: Roster): Voice[] {
  const idOf = (list: readonly { id: string; title: string }[], name: string): string => list.find(({ id, title }) => id === name || title === name)?.id ?? name;
  const named = (voice: Voice): Voice => ({ ...voice, ...(voice.role === undefined ? {} : { role: idOf(policy.roles, voice.role) }), asks: voice.asks.map((name) => idOf(policy.stages, name)) });
  const voices = [...reviews.flatMap((review) => ofReview(review, roster)), ...statements.map((statement) => ofStatement(statement, roster))].map(named);
  // A little more than now is a clock that differs; much more is no time at which anybody can have said anything.
  const latest = Date.parse(now) + 5 * 60_000;
  for (const voice of voices) if (!(Date.parse(voice.given) <= latest)) voice.spoiled ??= 'future';
  return voices.map((voice, index) => ({ voice, index })).sort((a, b) => Date.parse(a.voice.given) - Date.parse(b.voice.given) || a.index - b.index).map(({ voice }) => voice);
}

function ofReview(review: Review, roster: Roster): Voice[] {
  const { id, by, state, commit, submitted, body, edited, dismissed } = review;
  if (state === 'pending') return [];
  const person = personOf(roster, by);
  const lines = opinionLines(body);
  const was = state === 'dismissed' ? (dismissed?.was ?? 'unknown') : state;
  const says = was === 'approved' ? 'approve' : was === 'changesRequested' ? 'object' : state === 'dismissed' && was === 'unknown' ? 'object' : lines.settles ? 'settle' : lines.withdraws ? 'withdraw' : 'comment';
  const spoiled: Discount | undefined = by.bot ? 'bot' : person === 'ambiguous' ? 'ambiguous' : !person ? 'notInRoster' : state === 'dismissed' ? 'dismissed' : edited ? 'edited' : undefined;
  return [{
    id, by: 'review', says, who: person && person !== 'ambiguous' ? person.name : (by.login ?? String(by.id ?? '？')), ...(person && person !== 'ambiguous' ? { person } : {}), ...(spoiled ? { spoiled } : {}),
    ...(lines.role === undefined ? {} : { role: lines.role }), commit, given: submitted, reason: lines.settles?.reason ?? body.trim(), asks: lines.asks, ...(lines.meeting ? { meeting: lines.meeting } : {}), ...(lines.opinion ? { written: lines.opinion } : {}), ...(lines.settles ? { objection: lines.settles.objection } : {}),
  }];
}

function ofStatement(statement: Statement, roster: Roster): Voice {
  const { id, says, role, commit, given, content, reason = '', objection, asks = [], meeting, opinion, signature, spent } = statement;
  const person = signature.state === 'good' ? roster.people.find((one) => one.id === signature.person) : undefined;
  const spoiled: Discount | undefined = signature.state !== 'good' ? 'badSignature' : !person ? 'notInRoster' : spent ? 'spent' : undefined;
  return { id, by: 'statement', says, who: person?.name ?? '？', ...(person ? { person } : {}), ...(spoiled ? { spoiled } : {}), ...(role === undefined ? {} : { role }), commit, given, reason, asks, ...(meeting ? { meeting } : {}), ...(opinion ? { written: opinion } : {}), ...(objection ? { objection } : {}), content };
}
