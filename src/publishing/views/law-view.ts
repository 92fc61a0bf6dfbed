// A law and everything that rests on it, article by article.
import type { Register } from '../../model/register.ts';
import type { Citation, Law } from '../../model/schema-types.ts';
import { citationsIn } from './citation-view.ts';
import type { PowerLink } from './power-view.ts';

export interface ArticleView {
  article: number;
  subArticle?: number;
  summary?: string;
  /** Powers that rest on the article. */
  powers: PowerLink[];
  /** What else cites it: duties, limits, fees … of powers that do not rest on it, flowcharts, leaders' lists. */
  also: OtherUse[];
}

export interface OtherUse {
  /** A field of a power, e.g. `duties`, or `flow` or `leader`. */
  by: string;
  /** `path` is below the language's root. */
  links: { name: string; path: string }[];
}

export interface LawView {
  law: Law;
  path: string;
  articles: ArticleView[];
  /** Powers that cite the law without naming an article. */
  whole: PowerLink[];
  wholeAlso: OtherUse[];
  /** Powers that rest on the law. */
  count: number;
}

export interface LawRow {
  id: string;
  title: string;
  kind: string;
  number?: string;
  date?: string;
  repealed?: string;
  powers: number;
}

interface Use {
  citation: Citation;
  /** The power that rests on it. */
  power?: PowerLink;
  /** The other place that cites it. */
  other?: { by: string; name: string; path: string };
}

const FOLDERS = { flow: 'flows', leader: 'leaders' } as const;

/** Every use of every law, found in one pass. */
export function lawUses(register: Register): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (citation: Citation, use: Omit<Use, 'citation'> = {}) => {
    const law = register.lawOf(citation);
    if (law) (uses.get(law.id) ?? uses.set(law.id, []).get(law.id) ?? []).push({ citation, ...use });
  };
  for (const { id, value } of register.all('power')) {
    if (value.status === 'draft') continue;
    for (const [field, part] of Object.entries(value)) {
      for (const citation of citationsIn(part)) add(citation, field === 'legalBasis' ? { power: { id, name: value.name } } : { other: { by: field, name: value.name, path: `powers/${id}/` } });
    }
  }
  for (const kind of ['flow', 'leader'] as const) {
    for (const { id, value } of register.all(kind)) for (const citation of citationsIn(value)) add(citation, { other: { by: kind, name: register.titleOf(kind, id), path: `${FOLDERS[kind]}/${id}/` } });
  }
  // A catalogue has no page of its own; its citations only make sure that their article has an anchor.
  for (const { value } of register.all('catalogue')) for (const citation of citationsIn(value)) add(citation);
  return uses;
}

export function lawView(register: Register, id: string, uses: readonly Use[]): LawView | undefined {
  const entry = register.get('law', id);
  if (!entry) return undefined;
  const articles = new Map<string, ArticleView>();
  const at = (article: number, subArticle?: number): ArticleView => {
    const key = `${article}-${subArticle ?? 0}`;
    const found = articles.get(key) ?? { article, ...(subArticle ? { subArticle } : {}), powers: [], also: [] };
    articles.set(key, found);
    return found;
  };
  for (const { article, subArticle, summary } of entry.value.articles ?? []) at(article, subArticle).summary = summary;
  const whole: Pick<ArticleView, 'powers' | 'also'> = { powers: [], also: [] };
  for (const { citation, power } of uses) {
    const list = citation.article ? at(citation.article, citation.subArticle).powers : whole.powers;
    if (power && !list.some((item) => item.id === power.id)) list.push(power);
  }
  for (const { citation, other } of uses) if (other) addOther(citation.article ? at(citation.article, citation.subArticle) : whole, other);
  const sorted = [...articles.values()].sort((a, b) => a.article - b.article || (a.subArticle ?? 0) - (b.subArticle ?? 0));
  return { law: entry.value, path: entry.source.path, articles: sorted, whole: whole.powers, wholeAlso: whole.also, count: powersOf(uses) };
}

/** Adds one use, unless it is known, or the power rests on the article anyway. */
function addOther({ powers, also }: Pick<ArticleView, 'powers' | 'also'>, { by, name, path }: NonNullable<Use['other']>): void {
  if (powers.some(({ id }) => path === `powers/${id}/`)) return;
  let use = also.find((each) => each.by === by);
  if (!use) also.push((use = { by, links: [] }));
  // Uses come record by record, so that a record met before is the last one.
  if (use.links.at(-1)?.path !== path) use.links.push({ name, path });
}

export function lawRows(register: Register, uses: ReadonlyMap<string, readonly Use[]>): LawRow[] {
  const kinds = new Map(register.taxonomy('law-kinds').map(({ id }, index) => [id, index]));
  return register
    .all('law')
    .map(({ id, value }): LawRow => ({ id, title: value.title, kind: value.kind, ...(value.number ? { number: value.number } : {}), date: value.versions.at(-1)?.date, ...(value.repealed ? { repealed: value.repealed.date } : {}), powers: powersOf(uses.get(id) ?? []) }))
    .sort((a, b) => (kinds.get(a.kind) ?? 99) - (kinds.get(b.kind) ?? 99) || b.powers - a.powers || (a.id < b.id ? -1 : 1));
}

const powersOf = (uses: readonly Use[]): number => new Set(uses.flatMap(({ power }) => power?.id ?? [])).size;
