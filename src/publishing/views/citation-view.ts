// A citation as pages show it: joined to the law it names, or said to be unresolved.
import type { Register } from '../../model/register.ts';
import type { Citation, Law } from '../../model/schema-types.ts';

export interface CitationView extends Citation {
  title: string;
  /** True where the register does not hold the law: never an error, but it cannot be checked (field.md 2.4). */
  unresolved: boolean;
  /** ISO date from which the law is repealed. */
  repealed?: string;
  /** ISO date of an edition later than the one reviewed, in which this article may have changed. */
  amended?: string;
}

/** The citations with the law's own title, its id where we hold it, and the article's summary where the citation has no text. */
export function citationViews(register: Register, citations: readonly Citation[] | undefined): CitationView[] {
  return (citations ?? []).map((citation) => {
    const law = register.lawOf(citation);
    if (!law) {
      const { law: id, ...rest } = citation;
      return { ...rest, title: citation.title ?? id ?? '', unresolved: true };
    }
    const article = law.value.articles?.find((item) => item.article === citation.article && item.subArticle === citation.subArticle);
    return {
      ...citation,
      law: law.id,
      title: law.value.title,
      unresolved: false,
      ...((citation.text ?? article?.summary) ? { text: citation.text ?? article?.summary } : {}),
      ...(law.value.repealed ? { repealed: law.value.repealed.date } : {}),
      ...amendment(law.value, citation),
    };
  });
}

/** The first edition after the reviewed one that may have changed the article; an edition that does not say what it changed may have changed all. */
function amendment({ versions }: Law, { reviewed, article }: Citation): { amended?: string } {
  const later = reviewed && versions.find(({ date, changed }) => date > reviewed.edition && (!changed || article === undefined || changed.includes(article)));
  return later ? { amended: later.date } : {};
}

/** Every citation inside a record, wherever it stands. */
export function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = isCitation(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

const isCitation = (value: object): value is Citation => ('law' in value || 'title' in value) && ('article' in value || 'range' in value || 'number' in value || 'law' in value);
