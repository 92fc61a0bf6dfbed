// How the changes of the demo were approved: reviews by the people of its roster, in the order of its policy. All invented.
import { decide } from '../governance/decide.ts';
import type { Decision } from '../governance/decision.ts';
import type { Actor, Facts, Review } from '../governance/facts.ts';
import { gitFacts } from '../governance/git-facts.ts';
import type { Told } from '../governance/ledger/enter-missing.ts';
import { OWN_CHECK } from '../governance/requirements/checks.ts';
import type { Roster } from '../model/schema-types.ts';
import { Temporal } from 'temporal-polyfill';
import { addCalendarDays } from '../calendar/iso-days.ts';
import type { Role } from './roles.ts';
import { ADJUSTMENTS } from './story/adjustments.ts';
import type { ToldEvent } from './tell-story.ts';

/** Who writes for a role, by the roster's id. */
const MAKERS: Record<Role, string> = {
  disclosure: 'office-keeper', list: 'county-keeper', legal: 'county-keeper', market: 'market-keeper', civil: 'civil-keeper', tax: 'tax-keeper', police: 'police-keeper', education: 'education-keeper', transport: 'transport-keeper',
  land: 'land-keeper', health: 'health-keeper', labour: 'labour-keeper', agriculture: 'agriculture-keeper', town: 'town-keeper', maintenance: 'maintainer-a',
};

export interface DemoMerge {
  repository: string;
  /** Full hashes: what the branch held before, the commit on the branch, the head of the request, and its first version, where there was one. */
  base: string;
  commit: string;
  head: string;
  draft?: string;
  number: number;
  event: ToldEvent;
}

/** What the forge of the demo knows of a merge. Throws where nobody could have approved it: then story, policy and roster do not fit. */
export function toldMerge({ repository, base, commit, head, draft, number, event }: DemoMerge): Told {
  const read = gitFacts({ repository, folder: 'content/', base, head: commit, looked: [head, ...(draft ? [draft] : [])] });
  const { commits: _, ...git } = read;
  const roster = git.roster.state === 'read' ? git.roster.value : { people: [] };
  const maker = accountOf(roster, MAKERS[event.by]);
  const days = daysOf(event, git.meetings);
  const request: Facts['request'] = { number, title: event.subject, author: maker, opened: `${days.opened}T09:00:00+08:00`, draft: false, commits: [{ commit: head, author: maker, committer: maker, coAuthors: [], time: `${days.opened}T09:00:00+08:00` }], lastPusher: maker };
  const facts: Facts = { ...git, change: { ...git.change, head }, now: `${event.at}:00+08:00`, request, reviews: [], statements: [], objections: [], checks: [{ name: OWN_CHECK, state: 'success', commit: head, source: 'local' }] };
  const reviews = approvedBy(facts, roster, days, opening(event, roster, days, { head, draft }), number);
  return { request, reviews, objections: [], checks: facts.checks, controls: CONTROLS, head, git: read };
}

/** What the forge of the demo had switched on. */
const CONTROLS: Told['controls'] = [{ name: 'no-force-push', on: true, since: '2026-01-01' }, { name: 'no-deletion', on: true, since: '2026-01-01' }, { name: 'required-check', on: true, since: '2026-01-01' }];

interface Days {
  opened: string;
  filed: string;
  reviewed: string;
  decided: string;
  meeting?: string;
  applied: string;
}

/** Of the adjustment where it is one; otherwise a fortnight's way that ends with a meeting that was held. */
function daysOf({ at, trailers }: ToldEvent, meetings: Facts['meetings']): Days {
  const applied = at.slice(0, 10);
  const own = ADJUSTMENTS.find(({ id }) => id === trailers?.['Adjustment']);
  const held = meetings.filter(({ date, agreedAnything, quorate, body }) => agreedAnything && quorate && body !== 'other' && date <= applied && (!own || date >= own.reviewed)).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  const named = own?.meeting ? held.find(({ id }) => id.endsWith(own.meeting ?? '')) : undefined;
  const meeting = named ?? held[0];
  if (own) return { opened: own.filed, filed: own.filed, reviewed: own.reviewed, decided: meeting?.date ?? own.decided, applied, ...(meeting ? { meeting: meeting.id } : {}) };
  const decided = meeting?.date ?? applied;
  return { opened: addCalendarDays(decided, -9), filed: addCalendarDays(decided, -8), reviewed: addCalendarDays(decided, -3), decided, applied, ...(meeting ? { meeting: meeting.id } : {}) };
}

/** Reviews that are told before everybody agrees. */
function opening({ merge }: ToldEvent, roster: Roster, days: Days, { head, draft }: { head: string; draft?: string | undefined }): Review[] {
  const say = (person: string, state: Review['state'], commit: string, at: string, body: string): Review => ({ id: `opening-${person}-${state}`, by: accountOf(roster, person), state, commit, submitted: at, body, edited: false });
  if (merge?.told === 'stale' && draft) return [say('legal-a', 'approved', draft, `${days.reviewed}T10:20:00+08:00`, '同意。')];
  if (merge?.told === 'objection') return [say('legal-a', 'changesRequested', head, `${days.reviewed}T10:20:00+08:00`, '依据只写到条，没有写到款；减免的对象写清楚再报。')];
  if (merge?.told === 'recusal') return [say('legal-b', 'approved', head, `${days.reviewed}T10:20:00+08:00`, '同意。')];
  return [];
}

function approvedBy(facts: Facts, roster: Roster, days: Days, first: readonly Review[], number: number): Review[] {
  const reviews = [...first];
  for (let round = 0; round < 30; round += 1) {
    const decision = decide({ ...facts, reviews });
    if (decision.decision === 'approved') return reviews;
    const turns = decision.requirements.flatMap(({ id, children }) => children.filter((child) => child.turn === true && child.status === 'waiting').map((child) => ({ stage: id.slice('stage/'.length), child })));
    const [turn] = turns;
    // Everybody whose turn it is in this stage speaks at once: of many offices each its head.
    const people = new Set(turns.filter(({ stage }) => stage === turn?.stage).flatMap(({ child }) => child.needs?.people.slice(0, 1) ?? []).map(({ id }) => id));
    if (!turn || people.size === 0) throw new Error(`演示历史的 #${number} ${facts.request.title} 没有人能批准：${turn ? `${turn.child.subject}：${turn.child.because.zh}` : decision.because.zh}`);
    for (const person of people) reviews.push({ id: `review-${number}-${reviews.length + 1}`, by: accountOf(roster, person), state: 'approved', commit: facts.change.head, submitted: later(momentOf(turn.stage, days, reviews.length), reviews.at(-1)?.submitted), body: wordsOf(turn.stage, days), edited: false });
  }
  throw new Error(`演示历史的 #${number} ${facts.request.title} 批不完：${openPoint(decide({ ...facts, reviews }))}`);
}

/** Nobody speaks before the stage before is done. */
const later = (moment: string, last = ''): string => (moment > last ? moment : `${Temporal.ZonedDateTime.from(`${last}[Asia/Shanghai]`).add({ minutes: 7 }).toString({ smallestUnit: 'second', timeZoneName: 'never' })}`);

const openPoint = ({ because }: Decision): string => because.zh;

/** The approval of a stage is given on the day on which the story says that it was. */
function momentOf(stage: string, days: Days, count: number): string {
  const day = stage === 'filing' || stage === 'check' ? days.filed : stage === 'collective' || stage === 'approval' || stage === 'adoption' || stage === 'deputy' ? days.decided : days.reviewed;
  const minute = String(count % 60).padStart(2, '0');
  const hour = { filing: '09', check: '09', legal: '14', establishment: '15', secrecy: '15', spokesperson: '16', technical: '16', deputy: '10', collective: '11', approval: '12', adoption: '12' }[stage] ?? '16';
  return `${day > days.applied ? days.applied : day}T${hour}:${minute}:00+08:00`;
}

const wordsOf = (stage: string, { meeting }: Days): string => (stage === 'collective' && meeting ? `会上通过。\n会议：${meeting}` : '同意。');

function accountOf(roster: Roster, person: string): Actor {
  const identity = roster.people.find(({ id }) => id === person)?.identities?.[0];
  if (!identity) throw new Error(`示例名册里没有 ${person} 的账号。`);
  return { forge: identity.forge, id: identity.id, ...(identity.login ? { login: identity.login } : {}), bot: false };
}
