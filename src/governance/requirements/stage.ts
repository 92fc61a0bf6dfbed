// One stage of the policy: whose approval it has, whose it needs and until when, for every subject that must go through it.
import type { Discounted, Given, Needs, Requirement, Words } from '../decision.ts';
import { createCount, type Tally } from '../count-approvals.ts';
import { discountWords } from '../discount-words.ts';
import type { Docket, RoutedSubject } from '../docket.ts';
import type { Actor } from '../facts.ts';
import { dayOf, recusalOf, termsOf, type Person } from '../people.ts';
import type { Stage } from '../routes.ts';
import { untilOf } from '../until.ts';
import { worst } from './checks.ts';

/** All stages of the policy in order; a stage that no subject needs is `notNeeded`. */
export function stageRequirements(docket: Docket): Requirement[] {
  const cases = docket.subjects.flatMap((subject) => {
    const own = docket.stagesOf(subject).some((stage) => stage.office === 'own');
    // What goes from one office to another is the business of both.
    const offices = own && subject.offices.length > 0 ? subject.offices : [undefined];
    return offices.map((office) => walk(docket, subject, office));
  });
  return docket.policy.stages.map((stage) => {
    const children = distinct(cases.flatMap((one) => one.get(stage.id) ?? []));
    const status = worst(children);
    return { id: `stage/${stage.id}`, title: titleOf(stage), status, because: sum(children), has: [], discounted: strangers(docket, children), children };
  });
}

/** A subject through its stages; each knows how the ones before it stand. */
function walk(docket: Docket, subject: RoutedSubject, office: string | undefined): Map<string, Requirement> {
  const tally = createCount(docket, subject, office);
  const walked = new Map<string, Requirement>();
  const at = new Map<string, string | undefined>();
  for (const stage of docket.stagesOf(subject)) {
    const counted = tally(stage);
    const { evidence } = counted;
    const earlier = docket.before(stage, subject);
    const open = earlier.find(({ id }) => walked.get(id)?.status !== 'met');
    const met = counted.met && !open;
    const last = earlier.at(-1);
    const from = open ? undefined : last ? at.get(last.id) : docket.facts.request.opened;
    const adjustment = docket.adjustmentOf(subject);
    at.set(stage.id, met ? counted.at : undefined);
    const start = from === undefined ? undefined : !last && adjustment ? adjustment.trigger : dayOf(from);
    const judged = met && counted.at ? (dayOf(counted.at) ?? docket.today) : docket.today;
    const until = stage.deadline === undefined || start === undefined ? undefined : untilOf(docket.facts, stage.deadline, start, judged, adjustment?.lawEffective);
    const needs = needsOf(docket, stage, subject, office, counted, evidence.missing.map(({ what }) => what));
    const missing = stage.count - counted.counted.length;
    const because: Words = met ? metWords(docket, counted)
      : open ? { zh: `等前面的阶段完成：${open.title}`, en: `waits for the stage before it: ${open.titleEn ?? open.id}` }
        : missing > 0 ? missingWords(needs, missing)
          : { zh: evidence.missing.map(({ words }) => words.zh).join('；'), en: evidence.missing.map(({ words }) => words.en).join('; ') };
    walked.set(stage.id, {
      id: `stage/${stage.id}/${subject.key}${stage.office === 'own' && subject.offices.length > 1 ? `@${office ?? ''}` : ''}`,
      title: titleOf(stage), status: met ? 'met' : 'waiting', because, subject: subject.key,
      ...(met ? {} : { needs, turn: !open }),
      has: counted.counted.map((one): Given => ({ person: one.voice.person?.id ?? '', name: one.voice.who, role: one.term.role, acting: one.term.acting === true, opinion: one.voice.id, by: one.voice.by, given: one.voice.given, commit: one.voice.commit ?? '', hash: one.hash, ...(one.voice.meeting ?? evidence.meeting ? { meeting: one.voice.meeting ?? evidence.meeting ?? '' } : {}), ...(one.voice.written ? { written: one.voice.written } : {}) })),
      discounted: counted.discounted.filter(({ why }) => !(met && why === 'otherOffice')).map(({ voice, why }): Discounted => ({ who: voice.who, ...(voice.person ? { person: voice.person.id } : {}), opinion: voice.id, given: voice.given, why, words: discountWords(why) })),
      hash: docket.hashNow(stage, subject),
      ...(until ? { until } : {}),
      children: [],
    });
  }
  return walked;
}

/** A stage that is not of one office says the same for both offices of a transfer. */
function distinct(children: readonly Requirement[]): Requirement[] {
  const byId = new Map<string, Requirement>();
  for (const child of children) {
    const known = byId.get(child.id);
    if (!known || (known.status === 'met' && child.status !== 'met')) byId.set(child.id, child);
  }
  return [...byId.values()];
}

function needsOf(docket: Docket, stage: Stage, subject: RoutedSubject, office: string | undefined, counted: Tally, evidence: Needs['evidence']): Needs {
  const { roster, today, makers, touched, facts: { request } } = docket;
  const given = new Set(counted.counted.map(({ voice }) => voice.person?.id));
  const taken = new Set(counted.discounted.flatMap(({ voice, why }) => (why === 'otherStage' ? (voice.person?.id ?? []) : [])));
  const able = (person: Person): boolean => {
    const terms = termsOf(person, stage.roles, today).filter((term) => (stage.acting !== false || !term.acting) && (term.office === undefined || term.office === office || (office === undefined && subject.offices.includes(term.office))));
    if (terms.length === 0 || given.has(person.id) || taken.has(person.id) || makers.has(person.id) || (subject.constitution && touched.has(person.id)) || recusalOf(person, subject.key, subject.offices, today) !== undefined) return false;
    if (stage.office === 'own' && office !== undefined && !terms.some((term) => (term.office ?? person.office) === office)) return false;
    return !(stage.office === 'other' && subject.offices.some((one) => one === person.office || terms.some((term) => term.office === one)));
  };
  const forge = forgeOf(request.author);
  return {
    roles: stage.roles.map((id) => ({ id, title: roleTitle(docket, id) })),
    ...(stage.office === 'own' && office !== undefined ? { office: { id: office, must: 'own' as const } } : stage.office === 'other' && subject.offices[0] !== undefined ? { office: { id: subject.offices[0], must: 'other' as const } } : {}),
    count: Math.max(stage.count - counted.counted.length, 0),
    people: roster.people.filter(able).map(({ id, name, identities }) => {
      const login = identities?.find((identity) => identity.forge === forge)?.login;
      return { id, name, ...(login === undefined ? {} : { login }) };
    }),
    evidence,
  };
}

const forgeOf = ({ forge }: Actor): string => forge ?? 'github';

function roleTitle({ policy }: Docket, id: string): Words {
  const role = policy.roles.find((one) => one.id === id);
  return { zh: role?.title ?? id, en: role?.titleEn ?? id };
}

const titleOf = ({ id, title, titleEn }: Stage): Words => ({ zh: title, en: titleEn ?? id });

function metWords(docket: Docket, { counted }: Tally): Words {
  const named = (lang: 'zh' | 'en'): string => counted.map(({ voice, term }) => `${voice.who}${lang === 'zh' ? '（' : ' ('}${roleTitle(docket, term.role)[lang]}${term.acting ? (lang === 'zh' ? '，代理' : ', acting') : ''}，${dayOf(voice.given) ?? ''}${lang === 'zh' ? '）' : ')'}`).join(lang === 'zh' ? '、' : ', ');
  return { zh: `${named('zh')}已同意`, en: `approved by ${named('en').replaceAll('，', ', ')}` };
}

function missingWords({ people, roles }: Needs, missing: number): Words {
  const [zh, en] = [roles.map(({ title }) => title.zh).join('或'), roles.map(({ title }) => title.en).join(' or ')];
  if (people.length < missing) return { zh: `还缺${zh} ${missing} 人同意，而名册里现在能办的只有 ${people.length} 人；请先补充名册`, en: `${missing} more approvals of ${en} are needed, and the roster has only ${people.length} who could give one` };
  return { zh: `还缺${zh} ${missing} 人同意`, en: `needs ${missing} more ${missing === 1 ? 'approval' : 'approvals'} of ${en}` };
}

function sum(children: readonly Requirement[]): Words {
  const open = children.filter(({ status }) => status !== 'met');
  if (children.length === 0) return { zh: '这次改动不需要', en: 'not needed for this change' };
  if (open.length === 0) return children.length === 1 ? (children[0]?.because ?? { zh: '', en: '' }) : { zh: `${children.length} 项都已同意`, en: `all ${children.length} are approved` };
  const [first] = open;
  return children.length === 1 && first ? first.because : { zh: `${children.length} 项中还有 ${open.length} 项没有完成`, en: `${open.length} of ${children.length} are not done` };
}

/** Whoever is not in the roster (or cannot be told apart), and what was used before, is named once a stage, where anything is still open. */
function strangers({ voices }: Docket, children: readonly Requirement[]): Discounted[] {
  if (!children.some(({ status }) => status === 'waiting')) return [];
  return voices.flatMap((voice): Discounted[] => (voice.says === 'approve' && voice.spoiled && (!voice.person || voice.spoiled === 'spent') ? [{ who: voice.who, opinion: voice.id, given: voice.given, why: voice.spoiled, words: discountWords(voice.spoiled) }] : []));
}
