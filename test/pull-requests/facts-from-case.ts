// The small data of a case → facts. Everything that a case does not say is an ordinary request for one record, by a clerk who approves nothing.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { ChangedFile, CheckResult, Facts, FileState, MeetingFacts, PreviousObjection, Request, Review, ReviewState, Statement } from '../../src/governance/facts.ts';
import { canonical, contentHash, digestOf } from '../../src/governance/canonical.ts';
import { decide } from '../../src/governance/decide.ts';
import { PLACES, type Kind } from '../../src/model/kinds.ts';
import type { Policy, Roster } from '../../src/model/schema-types.ts';

type Fields = Record<string, unknown>;

/** `kind/id` → field path → value (null takes it away); `$new` a whole record, `$gone` its end, `$body` its text, `$form` another layout, `$at` another path. */
type Edits = Record<string, Fields>;

/** Path → what stands there: bytes as a word, `gone`, or with mode. */
type FileEdits = Record<string, string | { mode?: string; bytes?: string; unreadable?: string }>;

export interface Case {
  policy?: string;
  /** Fields of the policy, stages and routes by id, that differ. */
  policyWith?: { stages?: Record<string, Fields>; routes?: Record<string, Fields>; checks?: Policy['checks'] };
  /** Fields of people of the roster by id; null takes a person away. */
  people?: Record<string, Fields | null>;
  absent?: ('policy' | 'roster')[];
  now?: string;
  title?: string;
  author?: string | Fields;
  draft?: boolean;
  pusher?: string | Fields;
  base?: Edits;
  baseFiles?: FileEdits;
  /** Versions of the head, oldest first; each adds to the one before, or begins anew. The last is the head. */
  commits: { id: string; by?: string | Fields; co?: (string | Fields)[]; anew?: boolean; gone?: boolean; edits?: Edits; files?: FileEdits }[];
  /** What happened on the base meanwhile. */
  moved?: { edits?: Edits; files?: FileEdits };
  conflict?: boolean;
  collisions?: string[][];
  reviews?: { id?: string; by: string | Fields; on?: string | null; at?: string; state?: ReviewState; body?: string; edited?: boolean; dismissed?: { by: string; was: ReviewState } }[];
  statements?: { by?: string; says?: Statement['says']; on?: string; at?: string; role?: string; content?: Record<string, string>; for?: string[]; signature?: 'bad' | 'unknown'; spent?: boolean; reason?: string; objection?: string; asks?: string[] }[];
  objections?: { id: string; by: string; at: string; reason: string }[];
  checks?: (Partial<CheckResult> & { name: string })[];
  meetings?: (Partial<MeetingFacts> & { id: string; date: string })[];
}

const here = new URL('./fixtures/', import.meta.url);
const fixture = <T>(name: string): T => load(readFileSync(new URL(name, here), 'utf8')) as T;

const BASE: Record<string, Fields> = {
  'power/food': { id: 'food', name: '食品经营许可', type: 'licence', family: 'external', office: 'market', audience: 'public', status: 'inForce', limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 10, unit: 'workingDays' } }, legalBasis: [{ law: 'food-law', article: 35 }], procedure: { steps: [{ id: 'accept', name: '受理' }, { id: 'decide', name: '决定' }] }, service: { phone: '0000-1234567' }, notes: '办理前可以先电话咨询' },
  'power/taxi': { id: 'taxi', name: '出租汽车经营许可', type: 'licence', family: 'external', office: 'transport', audience: 'public', status: 'inForce', limits: { promised: { kind: 'days', value: 12, unit: 'workingDays' } } },
  'power/new-draft': { id: 'new-draft', name: '起草中的许可', type: 'licence', family: 'external', office: 'market', audience: 'public', status: 'draft', limits: { promised: { kind: 'days', value: 9, unit: 'workingDays' } } },
  'institution/openness': { id: 'openness', title: '政务公开制度', kind: 'institution', audience: 'public', $body: '第一条 应当公开。\n' },
  'law/food-law': { id: 'food-law', title: '食品安全法', kind: 'law', audience: 'public' },
};

const PERSONS: Fields = { clerk: { forge: 'github', id: 500, login: 'clerk' }, stranger: { forge: 'github', id: 501, login: 'stranger' } };

export const hashOf = (name: string): string => digestOf(name).slice(0, 40);

/** `11-20 09:00` → a moment of 2026 in China. */
const at = (time: string): string => (/^\d{2}-\d{2} \d{2}:\d{2}$/.test(time) ? `2026-${time.replace(' ', 'T')}:00+08:00` : time);

interface World {
  records: Record<string, Fields>;
  files: Record<string, { mode: string; bytes: string; unreadable?: string }>;
}

/** In: the parsed `facts.yml` of a case. What a statement is `for` is the head as it stands. */
export function factsFromCase(given: Case): Facts {
  const facts = withoutHashes(given);
  const children = decide(facts).requirements.flatMap(({ id, children: below }) => below.map((child) => [`${id.replace('stage/', '')} ${child.subject ?? ''}`, child.hash ?? ''] as const));
  const hashes = Object.fromEntries(children);
  return { ...facts, statements: facts.statements.map((statement, index) => ({ ...statement, content: { ...statement.content, ...Object.fromEntries((given.statements?.[index]?.for ?? []).map((key) => [key, hashes[key] ?? 'no such stage'])) } })) };
}

function withoutHashes(given: Case): Facts {
  const policy = policyOf(given);
  const roster = rosterOf(given);
  const actor = (who: string | Fields | undefined, otherwise = 'clerk'): Fields => {
    if (typeof who === 'object') return who;
    const name = who ?? otherwise;
    // Whoever was taken out of the roster keeps the account.
    const known = PERSONS[name] ?? [...roster.people, ...fixture<Roster>('roster.yml').people].find(({ id }) => id === name)?.identities?.[0];
    if (!known) throw new Error(`no such person: ${name}`);
    return known as Fields;
  };
  const branched = world({ records: structuredClone(BASE), files: { 'content/README.md': { mode: '100644', bytes: 'notes' }, 'package.json': { mode: '100644', bytes: '{}' } } }, given.base ?? {}, given.baseFiles ?? {});
  const tip = given.moved ? world(branched, given.moved.edits ?? {}, given.moved.files ?? {}) : branched;
  const states = new Map<string, World>();
  let [onBranch, onTip] = [branched, tip];
  for (const { id, anew, edits = {}, files = {} } of given.commits) {
    onBranch = world(anew ? branched : onBranch, edits, files);
    onTip = world(anew ? tip : onTip, edits, files);
    states.set(id, onBranch);
  }
  const head = given.commits.at(-1)?.id ?? '';
  const changed = differing(tip, onTip);
  const reviewed = Object.fromEntries(given.commits.filter(({ gone }) => !gone).map(({ id }) => [hashOf(id), differing(branched, states.get(id) ?? branched)]));
  const commit = (id: string | null | undefined): string | null => (id === null ? null : hashOf(id ?? head));
  const request: Request = {
    number: 12, title: given.title ?? '修改清单', author: actor(given.author), opened: at('11-10 09:00'), draft: given.draft ?? false,
    commits: given.commits.map(({ id, by, co = [] }) => ({ commit: hashOf(id), author: actor(by), committer: actor(by), coAuthors: co.map((one) => actor(one)), time: at('11-10 08:00') })),
    lastPusher: given.pusher === 'unknown' ? 'unknown' : actor(given.pusher),
  };
  const reviews = (given.reviews ?? []).map((review, index): Review => ({
    id: review.id ?? `r${index + 1}`, by: actor(review.by), state: review.state ?? 'approved', commit: commit(review.on), submitted: at(review.at ?? `11-21 ${String(9 + index).padStart(2, '0')}:00`), body: review.body ?? '', edited: review.edited ?? false,
    ...(review.dismissed ? { dismissed: { by: actor(review.dismissed.by), at: at('11-23 09:00'), was: review.dismissed.was } } : {}),
  }));
  const statements = (given.statements ?? []).map((one, index): Statement => ({
    id: `s${index + 1}`, says: one.says ?? 'approve', commit: hashOf(one.on ?? head), given: at(one.at ?? `11-21 ${String(9 + index).padStart(2, '0')}:30`), content: one.content ?? {}, spent: one.spent ?? false,
    signature: one.signature ? { state: one.signature, reason: 'x' } : { state: 'good', person: one.by ?? 'clerk' },
    ...(one.role ? { role: one.role } : {}), ...(one.reason ? { reason: one.reason } : {}), ...(one.objection ? { objection: one.objection } : {}), ...(one.asks ? { asks: one.asks } : {}),
  }));
  return {
    now: at(given.now ?? '11-24 10:00'), calendar: null,
    deadlines: { deadlines: [{ id: 'filing', title: '报送', value: 20, unit: 'calendarDays' }, { id: 'review', title: '法制审核', value: 10, unit: 'calendarDays' }] },
    policy: given.absent?.includes('policy') ? { state: 'absent', reason: 'governance/policy.yml' } : { state: 'read', value: policy, hash: contentHash(policy) },
    roster: given.absent?.includes('roster') ? { state: 'absent', reason: 'governance/roster.yml' } : { state: 'read', value: roster, hash: contentHash(roster) },
    change: { base: hashOf('base'), baseTree: hashOf('base tree'), head: hashOf(head), headTree: hashOf(`tree ${head}`), mergedTree: given.conflict ? null : hashOf(`merged ${head}`), folder: 'content/', files: changed, collisions: given.collisions ?? [] },
    reviewed, request, reviews, statements,
    objections: (given.objections ?? []).map(({ id, by, at: raised, reason }): PreviousObjection => ({ id, by: actor(by), reason, raised: at(raised), commit: null })),
    checks: (given.checks ?? [{ name: 'validate' }]).map((check): CheckResult => ({ state: 'success', source: check.name === 'validate' ? 'local' : null, ...check, commit: check.commit ? hashOf(check.commit) : hashOf(head) })),
    meetings: (given.meetings ?? []).map((meeting): MeetingFacts => ({ body: 'partyGroup', quorate: true, agreed: [], agreedAnything: true, ...meeting })),
  };
}

function policyOf({ policy: name = 'plain', policyWith = {} }: Case): Policy {
  const policy = fixture<Policy>(name === 'shipped' ? '../../../content/governance/policy.yml' : `${name}.yml`);
  const laid = <T extends { id: string }>(list: T[], with_: Record<string, Fields> = {}): T[] => list.map((item) => ({ ...item, ...with_[item.id] }));
  return { ...policy, stages: laid(policy.stages, policyWith.stages), routes: laid(policy.routes, policyWith.routes), ...(policyWith.checks ? { checks: policyWith.checks } : {}) };
}

function rosterOf({ people = {} }: Case): Roster {
  const roster = fixture<Roster>('roster.yml');
  const known = roster.people.filter(({ id }) => people[id] !== null).map((person) => ({ ...person, ...people[person.id] }));
  const added = Object.entries(people).filter(([id, fields]) => fields && !roster.people.some((person) => person.id === id)).map(([id, fields]) => ({ id, ...fields }) as Roster['people'][number]);
  return { people: [...known, ...added] };
}

function world({ records, files }: World, edits: Edits, fileEdits: FileEdits): World {
  const next: World = { records: structuredClone(records), files: structuredClone(files) };
  for (const [key, fields] of Object.entries(edits)) {
    if (fields['$gone']) delete next.records[key];
    else {
      const record: Fields = structuredClone((fields['$new'] as Fields | undefined) ?? next.records[key] ?? {});
      for (const [path, value] of Object.entries(fields)) if (path !== '$new') put(record, path.startsWith('$') ? [path] : path.split('.'), value);
      next.records[key] = record;
    }
  }
  for (const [path, edit] of Object.entries(fileEdits)) {
    if (edit === 'gone') delete next.files[path];
    else next.files[path] = typeof edit === 'string' ? { mode: '100644', bytes: edit } : { mode: edit.mode ?? '100644', bytes: edit.bytes ?? path, ...(edit.unreadable ? { unreadable: edit.unreadable } : {}) };
  }
  return next;
}

function put(node: Fields, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === null) delete node[key];
    else node[key] = value;
  } else {
    const child = (node[key] ??= {}) as Fields;
    put(child, rest, value);
  }
}

function differing(before: World, after: World): ChangedFile[] {
  const [was, is] = [statesOf(before), statesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((path): ChangedFile[] => {
    const [old, now] = [was.get(path), is.get(path)];
    return canonical(old) === canonical(now) ? [] : [{ path, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) }];
  });
}

function statesOf({ records, files }: World): Map<string, FileState> {
  const states = new Map<string, FileState>();
  for (const [key, { $body, $form, $at, $mode, ...value }] of Object.entries(records)) {
    const [kind = '', id = ''] = key.split('/');
    const place = PLACES.find((one) => one.kind === kind);
    const ending = place?.format === 'mdx' ? 'mdx' : 'yml';
    const path = typeof $at === 'string' ? $at : place?.path.endsWith('/') ? `content/${place.path}${kind === 'power' ? `${String(value['office'])}/` : ''}${id}.${ending}` : `content/${place?.path ?? ''}`;
    const bytes = canonical([value, $body, $form]);
    states.set(path, { mode: typeof $mode === 'string' ? $mode : '100644', blob: digestOf(bytes).slice(0, 40), size: bytes.length, record: { kind: kind as Kind, id, value, ...(typeof $body === 'string' ? { body: $body } : {}) } });
  }
  for (const [path, { mode, bytes, unreadable }] of Object.entries(files)) states.set(path, { mode, blob: digestOf(bytes).slice(0, 40), size: bytes.length, ...(unreadable ? { unreadable } : {}) });
  return states;
}
