// Whose approval of a subject counts in a stage, as of now or as of an earlier moment, and whose does not, and why.
import type { Discount } from './decision.ts';
import { NOTHING, type Docket, type RoutedSubject } from './docket.ts';
import { evidenceFor, type EvidenceFound } from './evidence.ts';
import { dayOf, recusalOf, termsOf, type Term } from './people.ts';
import type { Stage } from './routes.ts';
import type { Voice } from './voices.ts';

export interface Counted {
  voice: Voice;
  term: Term;
  hash: string;
}

export interface Tally {
  /** Who counts for the stage, no more than it needs; everybody else may still serve a later stage. */
  counted: readonly Counted[];
  /** Enough people, and whatever must be there beside them. */
  met: boolean;
  evidence: EvidenceFound;
  /** Moment at which it was met: of the last approval that was needed, or of a later meeting; undefined where not met. */
  at?: string;
  discounted: readonly { voice: Voice; why: Discount }[];
}

/** How far back a stage is looked at: the voices before this one, and what its speaker had before them. */
interface Moment {
  before: number;
  voice: Voice;
}

/** Tallies of one subject for one office (where a stage is for the people of an office); remembers what it has worked out. */
export function createCount(docket: Docket, subject: RoutedSubject, office: string | undefined): (stage: Stage) => Tally {
  const { voices, makers, touched, today } = docket;
  const stages = docket.stagesOf(subject);
  const kept = new Map<string, Tally>();

  function tally(stage: Stage, moment?: Moment): Tally {
    const key = `${stage.id} ${moment?.before ?? 'now'}`;
    const known = kept.get(key) ?? work(stage, moment);
    kept.set(key, known);
    return known;
  }

  function work(stage: Stage, moment: Moment | undefined): Tally {
    const earlier = docket.before(stage, subject);
    const later = stages.filter((one) => docket.before(one, subject).includes(stage));
    const used = new Set(stage.samePerson ? [] : earlier.flatMap((one) => tally(one, moment).counted.map(({ voice }) => voice.person?.id)));
    const fits: Counted[] = [];
    const discounted: { voice: Voice; why: Discount }[] = [];
    for (const [index, voice] of lastWords(stage, moment)) {
      const judged = judge(stage, voice, index, earlier, moment);
      if (judged === 'irrelevant') continue;
      if (typeof judged === 'string') discounted.push({ voice, why: judged });
      else if (used.has(voice.person?.id)) discounted.push({ voice, why: 'otherStage' });
      else fits.push(judged);
    }
    // Those who can still serve later are taken last: three people must not be too few because the wrong one was counted first.
    const useful = ({ voice }: Counted): number => later.filter((one) => !one.samePerson && voice.person && termsOf(voice.person, one.roles, today).length > 0 && (voice.role === undefined || one.roles.includes(voice.role))).length;
    const counted = fits.map((one) => ({ one, later: useful(one) })).sort((a, b) => a.later - b.later || Date.parse(a.one.voice.given) - Date.parse(b.one.voice.given)).slice(0, stage.count).map(({ one }) => one);
    const last = earlier.at(-1);
    const evidence = evidenceFor(docket, stage, subject, counted, last && tally(last, moment).at, moment ? (dayOf(moment.voice.given) ?? '') : today);
    const met = counted.length >= Math.max(stage.count, 1) && evidence.missing.length === 0;
    const at = [...counted.map(({ voice }) => voice.given), ...(evidence.held ? [`${evidence.held}T00:00:00+08:00`] : [])].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
    return { counted, met, evidence, discounted, ...(met && at ? { at } : {}) };
  }

  /** The last decisive word of everybody that concerns a stage: a comment supersedes nothing, a request for changes supersedes every approval. */
  function lastWords(stage: Stage, moment: Moment | undefined): Iterable<readonly [number, Voice]> {
    const last = new Map<string, readonly [number, Voice]>();
    for (const [index, voice] of voices.slice(0, moment?.before).entries()) {
      if ((voice.says !== 'approve' && voice.says !== 'object') || voice.spoiled === 'badSignature' || voice.spoiled === 'spent') continue;
      if (voice.says === 'approve' && voice.role !== undefined && !stage.roles.includes(voice.role)) continue;
      last.set(voice.person ? voice.person.id : `\0${voice.id}`, [index, voice]);
    }
    return last.values();
  }

  function judge(stage: Stage, voice: Voice, index: number, earlier: readonly Stage[], moment: Moment | undefined): Counted | Discount | 'irrelevant' {
    const { person, spoiled } = voice;
    const roles = voice.role === undefined ? stage.roles : [voice.role];
    // Strangers are told of once, with the stage; objections stand for themselves.
    if (!person || voice.says === 'object') return 'irrelevant';
    if (termsOf(person, roles).length === 0) return voice.role === undefined ? 'irrelevant' : 'notThenInRole';
    if (spoiled) return spoiled;
    if (makers.has(person.id)) return 'author';
    if (touched.has(person.id) && subject.constitution) return 'ownEntry';
    const day = dayOf(voice.given) ?? '';
    const then = termsOf(person, roles, day);
    if (then.length === 0) return 'notThenInRole';
    const real = then.filter((term) => stage.acting !== false || !term.acting);
    if (real.length === 0) return 'acting';
    if (!moment && termsOf(person, roles, today).length === 0) return 'notNowInRole';
    const of = real.filter((term) => term.office === undefined || term.office === office || (office === undefined && subject.offices.includes(term.office)));
    if (of.length === 0) return 'otherOffice';
    const fitting = of.filter((term) => stage.office !== 'own' || office === undefined || (term.office ?? person.office) === office);
    const [term] = fitting;
    if (!term) return 'otherOffice';
    if (stage.office === 'other' && subject.offices.some((one) => one === person.office || of.some((held) => held.office === one))) return 'ownOffice';
    if ([day, today].some((on) => recusalOf(person, subject.key, subject.offices, on) !== undefined)) return 'recused';
    const wanted = moment ? [docket.hashThen(stage, subject, moment.voice), docket.hashNow(stage, subject)] : [docket.hashNow(stage, subject)];
    const hash = docket.hashThen(stage, subject, voice);
    // A statement speaks only of what it lists.
    if (hash === undefined) return voice.content ? (Object.keys(voice.content).some((key) => key.startsWith(`${stage.id} `)) ? 'stale' : 'irrelevant') : 'unknownContent';
    if (hash === NOTHING || !wanted.includes(hash)) return 'stale';
    return earlier.every((one) => tally(one, { before: index, voice }).met) ? { voice, term, hash } : 'tooEarly';
  }

  return (stage) => tally(stage);
}
