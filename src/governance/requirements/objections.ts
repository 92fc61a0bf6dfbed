// Objections: they block until the one who raised them is content, or somebody with the right to settle them does so with a reason. They never disappear.
import type { ObjectionState, Requirement, Words } from '../decision.ts';
import type { Docket } from '../docket.ts';
import { dayOf, personOf, termsOf, type Person } from '../people.ts';
import type { Voice } from '../voices.ts';

const TITLE: Words = { zh: '反对意见', en: 'Objections' };

export function objectionsRequirement(docket: Docket): { requirement: Requirement; objections: ObjectionState[] } {
  const objections = allObjections(docket);
  const open = objections.filter(({ over }) => !over);
  const said = (status: Requirement['status'], zh: string, en: string): Requirement => ({
    id: 'objections', title: TITLE, status, because: { zh, en }, has: [], discounted: [],
    children: open.map(({ id, name, reason }) => ({ id: `objection/${id}`, title: TITLE, status: 'refused', because: { zh: `${name}要求修改：${reason || '（没有写理由，请补写）'}`, en: `${name} asks for changes: ${reason || '(no reason given; please add one)'}` }, subject: id, has: [], discounted: [], children: [] })),
  });
  if (open.length > 0) return { objections, requirement: said('refused', `有 ${open.length} 条反对意见没有了结`, `${open.length} objections stand`) };
  return { objections, requirement: objections.length > 0 ? said('met', `${objections.length} 条反对意见都已了结`, `all ${objections.length} objections are over`) : said('notNeeded', '没有人反对', 'nobody objects') };
}

interface Raised {
  id: string;
  person: Person;
  raised: string;
  reason: string;
}

function allObjections(docket: Docket): ObjectionState[] {
  const { voices, facts, roster } = docket;
  const spoken = voices.flatMap(({ id, says, person, spoiled, given, reason }): Raised[] => (says === 'object' && person && spoiled !== 'spent' && spoiled !== 'badSignature' && spoiled !== 'bot' ? [{ id, person, raised: given, reason }] : []));
  const recorded = facts.objections.flatMap(({ id, by, raised, reason }): Raised[] => {
    const person = 'person' in by ? roster.people.find((one) => one.id === by.person) : personOf(roster, by);
    return person && person !== 'ambiguous' && !spoken.some((one) => one.id === id) ? [{ id, person, raised, reason }] : [];
  });
  return [...spoken, ...recorded]
    .filter(({ person, raised }) => holdsAny(docket, person, raised))
    .sort((a, b) => Date.parse(a.raised) - Date.parse(b.raised))
    .map(({ id, person, raised, reason }) => {
      const over = overBy(docket, { id, person, raised, reason });
      return { id, person: person.id, name: person.name, raised, reason, ...(over ? { over } : {}) };
    });
}

/** Anybody may write; only who holds a role then can block. */
const holdsAny = ({ policy }: Docket, person: Person, raised: string): boolean => termsOf(person, policy.roles.map(({ id }) => id), dayOf(raised) ?? '').length > 0;

function overBy(docket: Docket, { id, person, raised }: Raised): ObjectionState['over'] {
  const judges = docket.policy.objections?.resolvedBy ?? [];
  for (const voice of docket.voices) {
    if (voice.spoiled || !voice.person || !(Date.parse(voice.given) >= Date.parse(raised)) || voice.id === id) continue;
    const { given: at, reason } = voice;
    if (voice.person.id === person.id) {
      if (voice.says === 'approve') return { how: 'approved', by: voice.who, at, ...(reason ? { reason } : {}) };
      if (voice.says === 'withdraw' && (voice.objection === undefined || voice.objection === id)) return { how: 'withdrawn', by: voice.who, at, ...(reason ? { reason } : {}) };
    } else if (settles(docket, voice, id, judges)) return { how: 'settled', by: voice.who, at, reason };
  }
  return undefined;
}

/** Not by those who made the change, and not without a reason. */
function settles({ makers, today }: Docket, voice: Voice, id: string, judges: readonly string[]): boolean {
  const { person, given, objection, reason } = voice;
  return person !== undefined && objection === id && reason.trim().length > 0 && !makers.has(person.id) && [dayOf(given) ?? '', today].every((day) => termsOf(person, judges, day).length > 0);
}
