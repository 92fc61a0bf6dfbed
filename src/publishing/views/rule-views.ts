// The public catalogue of checks: what each demands, why, where that comes from, and examples a clerk can copy.
import { dump } from 'js-yaml';
import type { Bilingual } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import { setting } from '../../rules/run-rules.ts';
import { ruleCatalogue } from '../../rules/catalogue.ts';
import { requirementOf, sourceDocuments } from '../../rules/requirements.ts';
import type { Example, Given } from '../../rules/rule.ts';
import type { Register } from '../../model/register.ts';

/** A record of a kind, a file at a path, or the text of an article, as a clerk would type it. */
export interface ExamplePart {
  kind?: Kind;
  path?: string;
  text: string;
}

export interface ExampleView {
  says: string;
  parts: ExamplePart[];
  /** Messages a bad example causes. */
  finds: string[];
  /** The same, mended; for bad examples. */
  mended?: ExamplePart[];
}

/** Where a rule comes from: an article of law or a standard by its name, a requirement with its sentence and its document. */
export interface SourceView {
  name: string;
  says?: Bilingual;
  document?: Bilingual;
}

export interface RuleView {
  id: string;
  title: string;
  titleEn: string;
  why: string;
  whyEn: string;
  sources: SourceView[];
  severity: 'error' | 'warning' | 'info';
  /** Which kind of record it looks at; empty for checks made while reading. */
  appliesTo?: string;
  /** Undefined for rules that hold everywhere; otherwise whether this place adopts it. */
  adopted?: boolean;
  /** The place's own number for the rule. */
  value?: number | 'unknown';
  /** The document of the place that sets it, and how it is understood. */
  local?: { source?: string; note?: string };
  good: ExampleView[];
  bad: ExampleView[];
  /** Articles of this place's institutions that the check keeps. */
  keeps: { institution: string; title: string; article: number }[];
}

export function ruleViews(register: Register): RuleView[] {
  return ruleCatalogue.map((rule): RuleView => {
    const { id, title, titleEn, why, whyEn, source, severity } = rule;
    const own = setting(register, id);
    const keeps = register.all('institution').flatMap(({ id: institution, value }) => (value.enforces ?? []).filter(({ rules }) => rules.includes(id)).map(({ article }) => ({ institution, title: value.title, article })));
    const shared = { id, title, titleEn, why, whyEn, sources: source.map(sourceView), severity: own?.severity ?? severity, keeps, ...(own?.value === undefined ? {} : { value: own.value }), ...(own?.source || own?.note ? { local: { ...(own.source ? { source: own.source } : {}), ...(own.note ? { note: own.note } : {}) } } : {}) };
    if (!('appliesTo' in rule)) return { ...shared, good: [], bad: [] };
    return {
      ...shared,
      appliesTo: rule.appliesTo,
      ...(rule.local ? { adopted: own?.adopted ?? false } : {}),
      good: rule.good.map((example) => exampleView(example)),
      bad: rule.bad.map((example) => ({ ...exampleView(example), finds: example.finds.map(({ message }) => message), mended: partsOf(example.mended) })),
    };
  });
}

/** A source as rules name it: `R33`, or an article of law. */
export function sourceView(name: string): SourceView {
  const requirement = requirementOf(name);
  if (!requirement) return { name };
  const document = sourceDocuments.find(({ number }) => number === requirement.document);
  return { name, says: { zh: requirement.zh, en: requirement.en }, ...(document ? { document: { zh: document.zh, en: document.en } } : {}) };
}

const exampleView = (example: Example): ExampleView => ({ says: example.says, parts: partsOf(example.given), finds: [] });

/** The parts of records an example shows. */
function partsOf(given: Given): ExamplePart[] {
  const { files, body, changes = [], ...records } = given;
  return [
    ...Object.entries(records).flatMap(([kind, value]) => [value ?? []].flat().map((record: object): ExamplePart => ({ kind: kind as Kind, text: visible(dump(record, { lineWidth: -1, noRefs: true })) }))),
    ...(body ? [{ text: visible(body) }] : []),
    ...changes.map(({ day, id, summary, said, adjustment, named }): ExamplePart => ({ text: visible(`${day} 的提交改了 ${id}：${summary}${said ? `\nChange-Kind: ${said}` : ''}${adjustment ? `\nAdjustment: ${adjustment}` : ''}${named ? `（class: ${named}）` : ''}`) })),
    ...Object.entries(files ?? {}).map(([path, text]): ExamplePart => ({ path, text: visible(text) })),
  ];
}

/** Control and direction marks are what some examples are about; on a page they must be seen, not obeyed. */
const visible = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (mark) => `‹U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`).slice(0, 4000);
