// A law and everything that rests on it, article by article.
import type { Register } from '../../model/register.ts';
import type { Citation, Law } from '../../model/schema-types.ts';
import { citationsIn } from './citation-view.ts';
import type { PowerLink } from './power-view.ts';

export interface ArticleView {
  article: number;
  subArticle?: number;
  summary?: string;
  powers: PowerLink[];
}

export interface LawView {
  law: Law;
  path: string;
  articles: ArticleView[];
  /** Powers that cite the law without naming an article. */
  whole: PowerLink[];
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
  power?: PowerLink;
}

/** Every use of every law, found in one pass. Citations beside the legal basis only make sure that their article has an anchor. */
export function lawUses(register: Register): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (citation: Citation, power?: PowerLink) => {
    const law = register.lawOf(citation);
    if (law) (uses.get(law.id) ?? uses.set(law.id, []).get(law.id) ?? []).push({ citation, ...(power ? { power } : {}) });
  };
  for (const { id, value } of register.all('power')) {
    if (value.status === 'draft') continue;
    for (const citation of value.legalBasis ?? []) add(citation, { id, name: value.name });
    for (const citation of citationsIn({ ...value, legalBasis: [] })) add(citation);
  }
  for (const kind of ['flow', 'leader', 'catalogue'] as const) for (const { value } of register.all(kind)) for (const citation of citationsIn(value)) add(citation);
  return uses;
}

export function lawView(register: Register, id: string, uses: readonly Use[]): LawView | undefined {
  const entry = register.get('law', id);
  if (!entry) return undefined;
  const articles = new Map<string, ArticleView>();
  const at = (article: number, subArticle?: number): ArticleView => {
    const key = `${article}-${subArticle ?? 0}`;
    const found = articles.get(key) ?? { article, ...(subArticle ? { subArticle } : {}), powers: [] };
    articles.set(key, found);
    return found;
  };
  for (const { article, subArticle, summary } of entry.value.articles ?? []) at(article, subArticle).summary = summary;
  const whole: PowerLink[] = [];
  for (const { citation, power } of uses) {
    const list = citation.article ? at(citation.article, citation.subArticle).powers : whole;
    if (power && !list.some((item) => item.id === power.id)) list.push(power);
  }
  const sorted = [...articles.values()].sort((a, b) => a.article - b.article || (a.subArticle ?? 0) - (b.subArticle ?? 0));
  return { law: entry.value, path: entry.source.path, articles: sorted, whole, count: powersOf(uses) };
}

export function lawRows(register: Register, uses: ReadonlyMap<string, readonly Use[]>): LawRow[] {
  const kinds = new Map(register.taxonomy('law-kinds').map(({ id }, index) => [id, index]));
  return register
    .all('law')
    .map(({ id, value }): LawRow => ({ id, title: value.title, kind: value.kind, ...(value.number ? { number: value.number } : {}), date: value.versions.at(-1)?.date, ...(value.repealed ? { repealed: value.repealed.date } : {}), powers: powersOf(uses.get(id) ?? []) }))
    .sort((a, b) => (kinds.get(a.kind) ?? 99) - (kinds.get(b.kind) ?? 99) || b.powers - a.powers || (a.id < b.id ? -1 : 1));
}

const powersOf = (uses: readonly Use[]): number => new Set(uses.flatMap(({ power }) => power?.id ?? [])).size;
