// A request laid out for decision: its subjects with the stages that each must go through, and everybody who spoke.
import type { Policy, Roster } from '../model/schema-types.ts';
import { contentHash } from './canonical.ts';
import { adjustmentFor } from './adjustment-facts.ts';
import type { Facts } from './facts.ts';
import { subjectsOf, type LeafChange, type Subject } from './leaf-changes.ts';
import { dayOf, makersOf, ownEntries, termsOf } from './people.ts';
import { covers, isConstitution, routeOf, wanted, type Stage } from './routes.ts';
import { voicesOf, type Voice } from './voices.ts';

/** Stands for a hash where a commit did not change the subject at all. */
export const NOTHING = 'nothing';

export interface RoutedLeaf {
  leaf: LeafChange;
  /** Id of the route, `constitution`, or undefined where nothing allows the change. */
  route: string | undefined;
  stages: readonly string[];
}

export interface RoutedSubject extends Subject {
  constitution: boolean;
  routed: readonly RoutedLeaf[];
}

export interface Docket {
  facts: Facts;
  policy: Policy;
  roster: Roster;
  today: string;
  subjects: readonly RoutedSubject[];
  /** Oldest first. */
  voices: readonly Voice[];
  /** Roster ids of those who made the change, and of those whose own entry in the roster it touches. */
  makers: ReadonlySet<string>;
  touched: ReadonlySet<string>;
  /** Stages that a subject must go through, in order. */
  stagesOf(subject: RoutedSubject): readonly Stage[];
  /** Those of them that must be done before one: the earlier ones that answer for a field together with it. The check of a typing error does not hold up the review of a limit. */
  before(stage: Stage, subject: RoutedSubject): readonly Stage[];
  /** The adjustment of the list that the request brings along for a subject: the day that set it off, and the day a law takes effect for which it is made (R5). */
  adjustmentOf(subject: RoutedSubject): { trigger: string; lawEffective?: string } | undefined;
  /** What an approval of a stage must bind to now. */
  hashNow(stage: Stage, subject: RoutedSubject): string;
  /** What somebody who spoke had before them; undefined where nobody knows. */
  hashThen(stage: Stage, subject: RoutedSubject, voice: Voice): string | undefined;
}

/** In: facts whose policy and roster could be read. Pure. */
export function docketOf(facts: Facts, policy: Policy, roster: Roster): Docket {
  const { change, reviewed, request } = facts;
  const voices = voicesOf(facts, policy, roster);
  const route = (files: Facts['change']['files']): RoutedSubject[] => routedSubjects(files, policy, change.folder);
  const subjects = route(change.files);
  const seen = new Map<string, ReadonlyMap<string, RoutedSubject> | undefined>();
  const seenAt = (commit: string): ReadonlyMap<string, RoutedSubject> | undefined => {
    if (seen.has(commit)) return seen.get(commit);
    const files = Object.hasOwn(reviewed, commit) ? reviewed[commit] : commit === change.head ? change.files : undefined;
    const made = files && new Map(route(files).map((subject) => [subject.key, subject]));
    seen.set(commit, made);
    return made;
  };
  const asked = new Set(policy.stages.filter((stage) => stage.when?.asked && isAsked(stage, policy, voices)).map(({ id }) => id));
  const stages = new Map<RoutedSubject, readonly Stage[]>();
  const answers = (stage: Stage, { leaf, stages: ids }: RoutedLeaf): boolean => ids.includes(stage.id) && covers(stage, leaf);
  const stagesOf = (subject: RoutedSubject): readonly Stage[] => {
    const known = stages.get(subject) ?? policy.stages.filter((stage) => subject.routed.some((one) => answers(stage, one) && wanted(stage, one.leaf, asked.has(stage.id))));
    stages.set(subject, known);
    return known;
  };
  const hashes = new Map<string, string>();
  const kept = (key: string, make: () => string): string => hashes.get(key) ?? (hashes.set(key, make()), hashes.get(key) ?? '');
  return {
    facts, policy, roster, voices, subjects,
    today: dayOf(facts.now) ?? '',
    makers: makersOf(roster, request),
    touched: ownEntries(roster, change.files),
    stagesOf,
    before(stage, subject) {
      const needed = stagesOf(subject);
      return needed.slice(0, needed.indexOf(stage)).filter((earlier) => subject.routed.some((one) => answers(stage, one) && answers(earlier, one)));
    },
    adjustmentOf: ({ record }) => (record ? adjustmentFor(change.files, record) : undefined),
    hashNow: (stage, subject) => kept(`${stage.id}\n${subject.key}`, () => scopeHash(stage, subject)),
    hashThen(stage, subject, { content, commit }) {
      if (content) return content[`${stage.id} ${subject.key}`];
      const at = commit === null ? undefined : seenAt(commit);
      const then = at?.get(subject.key);
      if (!at || commit === null) return undefined;
      return then ? kept(`${stage.id}\n${subject.key}\n${commit}`, () => scopeHash(stage, then)) : NOTHING;
    },
  };
}

function routedSubjects(files: Facts['change']['files'], policy: Policy, folder: string): RoutedSubject[] {
  const governs = (path: string): boolean => isConstitution(policy, folder, path);
  return subjectsOf(files, governs).map((subject) => {
    const constitution = subject.paths.some(governs);
    const routed = subject.leaves.map((leaf): RoutedLeaf => {
      const route = constitution ? { id: 'constitution', stages: policy.constitution.stages } : routeOf(policy, subject, leaf);
      return { leaf, route: route?.id, stages: route?.stages ?? [] };
    });
    return { ...subject, constitution, routed };
  });
}

/** SHA-256 of the changed fields that a stage answers for, with what they were and will be: a rebase, the order of keys and the layout do not change it. */
function scopeHash(stage: Stage, { key, routed }: RoutedSubject): string {
  const changes = routed.filter(({ leaf, stages }) => stages.includes(stage.id) && covers(stage, leaf)).map(({ leaf: { path, before, after } }) => [path, before ?? null, after ?? null] as const);
  return contentHash({ form: 1, subject: key, changes });
}

/** Whoever holds a role of this stage or of one before it may ask for it. */
function isAsked(stage: Stage, policy: Policy, voices: readonly Voice[]): boolean {
  const roles = policy.stages.slice(0, policy.stages.findIndex(({ id }) => id === stage.id) + 1).flatMap((earlier) => earlier.roles);
  return voices.some(({ asks, person, given, spoiled }) => asks.includes(stage.id) && person && spoiled !== 'spent' && termsOf(person, roles, dayOf(given) ?? '').length > 0);
}
