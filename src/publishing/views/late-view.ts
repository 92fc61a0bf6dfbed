// What the rules find in what the public may see, and what is excepted from them: never a word about a hidden record.
import { PLACES, type Kind } from '../../model/kinds.ts';
import { recordAddress } from '../../model/record-pages.ts';
import { Register, type Entry } from '../../model/register.ts';
import { ruleCatalogue } from '../../rules/catalogue.ts';
import { rules } from '../../rules/index.ts';
import { runRules } from '../../rules/run-rules.ts';
import type { NamedLink } from './meeting-views.ts';

export interface LateFinding {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  /** The record it is about. */
  record: NamedLink;
  /** Whose record it is; absent where it is no office's. */
  office?: string;
}

export interface ExceptionInForce {
  rule: string;
  /** The rule's title. */
  title: string;
  titleEn: string;
  record: NamedLink;
  office?: string;
  reason: string;
  until: string;
}

export interface Late {
  findings: LateFinding[];
  exceptions: ExceptionInForce[];
}

/** Rules over the text of files see what no record shows; a page about records leaves them to the validator. */
const recordRules = rules.filter(({ appliesTo }) => appliesTo !== 'file');

/** In: a register that holds only what is public, and the day (ISO). Errors and warnings, errors first; in the order of the records otherwise. */
export function lateOf(visible: Register, today: string): Late {
  const entries = [...new Set(PLACES.map(({ kind }) => kind))].flatMap((kind): Entry[] => visible.all(kind));
  const byPath = new Map(entries.map((entry) => [entry.source.path, entry]));
  const named = recordFinder(entries);
  const listed = (visible.single('exceptions')?.exceptions ?? []).flatMap((exception) => {
    const entry = named(exception.record);
    // An exception for a hidden record would tell that there is one.
    return entry && isShown(entry) ? [{ exception, entry }] : [];
  });
  const checked = new Set(recordRules.map(({ id }) => id));
  const applied = listed.map(({ exception }) => exception).filter(({ rule }) => checked.has(rule));
  const register = new Register(entries.map((entry): Entry => (entry.kind === 'exceptions' ? { ...entry, value: { exceptions: applied } } : entry)), [], visible.lawIndex);
  const findings = runRules({ register, files: [], problems: [] }, { rules: recordRules, today, unplaced: true }).flatMap(({ rule, severity, file, message }): LateFinding[] => {
    const entry = byPath.get(file);
    if (severity === 'info' || (entry && !isShown(entry))) return [];
    return [{ rule, severity, message, ...(entry ? about(visible, entry) : { record: { name: visible.single('site')?.title ?? '' } }) }];
  });
  return {
    findings: findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')),
    exceptions: listed.flatMap(({ exception: { rule, reason, until }, entry }) => (until < today ? [] : [{ rule, ...titleOf(rule), ...about(visible, entry), reason, until }])),
  };
}

const titles = new Map(ruleCatalogue.map(({ id, title, titleEn }) => [id, { title, titleEn }]));

/** The title of a rule in both languages; its id where there is no such rule. */
export const titleOf = (rule: string) => titles.get(rule) ?? { title: rule, titleEn: rule };

/** A draft is not published, so nothing is said about it. */
const isShown = ({ value }: Entry): boolean => !('status' in value && value.status === 'draft');

function about(register: Register, entry: Entry): { record: NamedLink; office?: string } {
  const path = recordAddress(entry.kind, entry.id);
  const office = officeOf(entry);
  return { record: { name: nameOf(register, entry), ...(path ? { path } : {}) }, ...(office && register.get('office', office) ? { office } : {}) };
}

/** Files with one record for the whole place are called by what they are. */
const SINGLE: Partial<Record<Kind, string>> = { site: '网站设置', deadlines: '采用的规定和期限', exceptions: '例外', calendar: '工作日历', synonyms: '同义词' };

const nameOf = (register: Register, { kind, id }: Entry): string => SINGLE[kind] ?? register.titleOf(kind, id);

function officeOf({ kind, id, value }: Entry): string | undefined {
  if (kind === 'office') return id;
  return 'office' in value && typeof value.office === 'string' ? value.office : undefined;
}

/** Exceptions name a record by its path or by the end of it, as the validator reads them. */
function recordFinder(entries: readonly Entry[]): (record: string) => Entry | undefined {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const parts = entry.source.path.replace(/\.(yml|mdx)$/, '').split('/');
    for (let from = 0; from < parts.length; from += 1) known.set(parts.slice(from).join('/'), known.get(parts.slice(from).join('/')) ?? entry);
    known.set(entry.source.path, entry);
  }
  return (record) => known.get(record);
}
