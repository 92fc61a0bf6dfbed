// What the public may see of the past: what is hidden today is hidden in all its versions, what was not public then is not shown now,
// and what is shown says nothing of what is not (design 14). In a repository that is not public, what is in doubt is hidden.
import { isDeepStrictEqual } from 'node:util';
import { recordYaml } from '../editing/record-yaml.ts';
import type { History, HistoryCommit, RecordHistory, RecordVersion } from '../history/version.ts';
import { PLACES, type Kind } from '../model/kinds.ts';
import { pagesOf } from '../model/record-pages.ts';
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { withoutHiddenLinks, type IsHidden } from './public-past/hidden-links.ts';
import { hiddenRecords, type HiddenRecords } from './public-past/hidden-records.ts';
import { publicCommit, publicVersion, type Parts, type Shown, type Untold } from './public-past/public-version.ts';
import { bodyWithoutWithdrawn, isStillHeld, withdrawalsIn, withdrawnAfter, withoutWithdrawn, type Withdrawals } from './public-past/withdrawn-texts.ts';
import { openAudiences, withoutHidden } from './public-register.ts';

export interface PublicPastContext {
  /** What the public may see today, and everything. */
  visible: Register;
  register: Register;
  schemas: Schemas;
  history: History;
  /** ISO date. */
  today: string;
}

export interface PublicPast {
  /** A record's past as everyone may see it, with versions numbered anew where some are left out; undefined where there is nothing to see. */
  record(record: RecordHistory): RecordHistory | undefined;
  /** The commits of what is shown, oldest first, as everyone may see them. */
  commits(): HistoryCommit[];
  /** Whether commits still hold personal data that was withdrawn later: whoever has the repository has the data. */
  holdsWithdrawn(): boolean;
}

interface Rules {
  strict: boolean;
  /** True where anything at all is hidden. */
  filtering: boolean;
  hidden: HiddenRecords;
  withdrawals: Withdrawals;
  schemas: Schemas;
  parts: WeakMap<RecordVersion, Parts>;
  /** How each version of a record is judged, oldest first. */
  judged(kind: Kind, id: string, versions?: readonly RecordVersion[]): readonly Judged[];
  /** Whether a commit did something that is not told. */
  touched(commit: string): boolean;
}

interface Judged {
  shown: boolean;
  /** Nothing had to be left out of it. */
  whole: boolean;
}

/** Kinds without pages whose contents are published all the same. Who may approve and who is excepted from what is not, where the repository is not public. */
const TOLD_WITHOUT_PAGES: ReadonlySet<string> = new Set<Kind>(['site', 'taxonomy', 'deadlines', 'calendar', 'synonyms']);
const KINDS: ReadonlySet<string> = new Set(PLACES.map(({ kind }) => kind));
const UNTOLD_SUBJECT = '（提交说明不公开）';
const UNTOLD_REASON = { rule: 'unreadable', message: '这个版本不符合格式，读不出。' };

export function publicPast({ visible, register, schemas, history, today }: PublicPastContext): PublicPast {
  const strict = register.single('site')?.visibility !== 'public';
  const known = new Set(register.taxonomy('audiences').map(({ id }) => id));
  const hidden = hiddenRecords({ visible, register, history, openness: { open: openAudiences(register), known, strict, today } });
  const filtering = strict || [...KINDS].some((kind) => register.all(kind as Kind).length !== visible.all(kind as Kind).length) || [...history.records()].some(({ kind, id, alive }) => !alive && hidden.record(kind, id));
  const [judgements, commits] = [new Map<string, readonly Judged[]>(), new Map<string, boolean>()];
  const rules: Rules = {
    strict, filtering, hidden, withdrawals: stillHeld(history), schemas, parts: new WeakMap(),
    judged(kind, id, versions = history.versionsOf(kind, id)) {
      const known = judgements.get(`${kind}/${id}`) ?? (isTold(kind, strict) ? judge(versions, hidden.shown(kind, id), rules) : versions.map(() => UNTOLD));
      judgements.set(`${kind}/${id}`, known);
      return known;
    },
    touched(commit) {
      const known = commits.get(commit) ?? history.versionsIn(commit).some(({ kind, id, number }) => !rules.judged(kind, id)[number - 1]?.whole);
      commits.set(commit, known);
      return known;
    },
  };
  return {
    holdsWithdrawn: () => rules.withdrawals.size > 0,
    record(record) {
      const versions = shownOf(record, rules);
      return versions.length ? { ...record, versions } : undefined;
    },
    commits: () => history.commits.filter(({ commit }) => !strict || history.versionsIn(commit).some(({ kind, id, number }) => rules.judged(kind, id)[number - 1]?.shown)).map((commit) => publicCommit(commit, asShown(commit, rules))),
  };
}

/** What was withdrawn and is still in commits from before: a history that was rewritten has nothing left to be masked. */
function stillHeld(history: History): Withdrawals {
  return new Map([...withdrawalsIn(history.commits)].filter(([record, withdrawn]) => {
    const [kind = '', id = ''] = record.split('/');
    return KINDS.has(kind) && isStillHeld(history.versionsOf(kind as Kind, id), withdrawn);
  }));
}

const UNTOLD: Judged = { shown: false, whole: false };
const isTold = (kind: Kind, strict: boolean): boolean => !strict || pagesOf(kind) !== undefined || TOLD_WITHOUT_PAGES.has(kind);

function judge(versions: readonly RecordVersion[], apart: readonly boolean[], rules: Rules): Judged[] {
  let last: { version: RecordVersion; value: RecordVersion['value'] } | undefined;
  return versions.map((version, index): Judged => {
    if (!apart[index] || (version.blob === null && (last?.version.blob ?? null) === null)) return UNTOLD;
    const filtered = isFiltered(version, rules);
    const { value, body } = filtered ? partsOf(version, rules) : {};
    // Without a hidden record that it names, nothing valid may be left of it; or all that changed was hidden.
    if (filtered && !value && version.value) return UNTOLD;
    if (rules.strict && last && value && version.path === last.version.path && isDeepStrictEqual(value, last.value) && !isDeepStrictEqual(version.value, last.version.value)) return UNTOLD;
    last = { version, value };
    return { shown: true, whole: !filtered || (isDeepStrictEqual(value, version.value) && body === version.body) };
  });
}

function shownOf({ kind, id, versions }: RecordHistory, rules: Rules): RecordVersion[] {
  const judged = rules.judged(kind, id, versions);
  const shown: RecordVersion[] = [];
  for (const [index, version] of versions.entries()) if (judged[index]?.shown) shown.push(publicVersion(version, shownAs(version, shown.at(-1), shown.length + 1, rules)));
  return shown;
}

const isFiltered = ({ kind, id, sequence }: RecordVersion, { filtering, withdrawals }: Rules): boolean => filtering || withdrawnAfter(withdrawals, kind, id, sequence).length > 0;

function shownAs(version: RecordVersion, before: RecordVersion | undefined, number: number, rules: Rules): Shown {
  const { strict, hidden } = rules;
  const unreadable = version.blob !== null && !version.value;
  const withdrawn = withdrawnAfter(rules.withdrawals, version.kind, version.id, version.sequence).length > 0;
  const path = strict ? pathWithoutHidden(version.path, (kind, id) => hidden.record(kind, id)) : version.path;
  return {
    number, path,
    change: changeSince(before, version, path),
    ...(isFiltered(version, rules) ? { parts: () => partsOf(version, rules) } : {}),
    // What is wrong with a file is told with words from it.
    ...(unreadable && (strict || withdrawn) ? { reason: UNTOLD_REASON } : {}),
    commit: asShown(version, rules),
  };
}

function asShown({ commit, trailers }: HistoryCommit, { strict, hidden, touched }: Rules): Untold {
  if (!strict) return {};
  return { apart: true, trailers: trailers.filter(({ value }) => !namesHidden(value, hidden)), ...(touched(commit) ? { subject: UNTOLD_SUBJECT } : {}) };
}

function changeSince(before: RecordVersion | undefined, version: RecordVersion, path: string): RecordVersion['change'] {
  if (version.change === 'deleted') return 'deleted';
  if (!before) return 'added';
  if (before.blob === null) return 'returned';
  return before.path === path ? 'changed' : 'moved';
}

/** Filters once what several sinks ask for; what it keeps goes with the version. */
function partsOf(version: RecordVersion, rules: Rules): Parts {
  const parts = rules.parts.get(version) ?? filteredParts(version, rules);
  rules.parts.set(version, parts);
  return parts;
}

function filteredParts(version: RecordVersion, { strict, filtering, hidden, schemas, withdrawals }: Rules): Parts {
  const { kind, id, sequence, value: raw, parsed, body } = version;
  const withdrawn = withdrawnAfter(withdrawals, kind, id, sequence);
  const own: Parts = { value: raw, parsed, body, get text() { return version.text; } };
  // A file that is no record cannot be filtered.
  if (!raw) return strict || withdrawn.length ? { value: undefined, parsed: undefined, body: undefined, text: undefined } : own;
  const isHidden: IsHidden = (target, other) => KINDS.has(target) && hidden.at(target, other, sequence);
  const schema = schemas.get(kind);
  const left = withoutWithdrawn(schema, raw, withdrawn, schemas);
  const value = (left && schema && filtering ? withoutHidden(schema, left, schemas, isHidden) : left) as RecordVersion['value'];
  if (!strict && isDeepStrictEqual(value, raw)) return own;
  const shownBody = body === undefined ? undefined : bodyWithoutWithdrawn(filtering ? (withoutHiddenLinks(body, isHidden) ?? '') : body, withdrawn);
  return {
    value, parsed: value, body: shownBody,
    // Remarks in a file are for those who write; the text is made of what is left.
    get text() {
      const yaml = value && recordYaml(schemas, kind, value);
      return yaml === undefined || shownBody === undefined ? yaml : `---\n${yaml}---\n${shownBody}`;
    },
  };
}

/** A folder named after a hidden record says that it exists; the file's own folder is that of its kind. */
function pathWithoutHidden(path: string, isHidden: IsHidden): string {
  const parts = path.split('/');
  const between = parts.slice(1, -1);
  return between.some((part) => [...KINDS].some((kind) => isHidden(kind, part))) ? [...parts.slice(0, 1), ...parts.slice(-1)].join('/') : path;
}

/** `Withdrawn: kind/id …` and `Adjustment: id` of what is hidden. */
const namesHidden = (value: string, hidden: HiddenRecords): boolean => {
  const [first = ''] = value.trim().split(/\s+/);
  const [kind = '', id = ''] = first.includes('/') ? first.split('/') : ['adjustment', first];
  return KINDS.has(kind) && hidden.record(kind, id);
};
