// Everything that was read and has the right shape, with look-ups. Pure data: no disk, no clock.
import type { Kind, RecordTypes } from './kinds.ts';
import type { Power, Taxonomy } from './schema-types.ts';
import type { LawIndex } from './law-index.ts';

/** A text file as it was read; `path` is relative to the content folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A record that matches its schema, with the file it came from; `body` is the text below an MDX frontmatter. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  source: SourceFile;
  value: RecordTypes[K];
  body?: { text: string; line: number };
}

export type TaxonomyKind = Taxonomy['kind'];
export type TaxonomyEntry = Taxonomy['entries'][number];

/** What `refersTo` in a schema may name: a kind of record, or an entry of a taxonomy. */
const TAXONOMY_OF: Readonly<Record<string, TaxonomyKind>> = {
  'power-type': 'power-types',
  'org-type': 'org-types',
  audience: 'audiences',
  'disclosure-term': 'disclosure-terms',
  accountability: 'accountability',
  'law-kind': 'law-kinds',
  'rating-scale': 'rating-scales',
  'question-sheet': 'question-sheets',
  'evaluation-group': 'evaluation-groups',
  'key-network': 'key-networks',
  'complaint-class': 'complaint-classes',
};

/** The taxonomy whose entries `refersTo: target` names; undefined where the target is a kind of record. */
export const taxonomyOf = (target: string): TaxonomyKind | undefined => (Object.hasOwn(TAXONOMY_OF, target) ? TAXONOMY_OF[target] : undefined);

export class Register {
  readonly #byKind = new Map<Kind, Map<string, Entry>>();
  readonly #broken = new Map<Kind, Set<string>>();
  readonly #terms = new Map<TaxonomyKind, TaxonomyEntry[]>();
  #laws: Map<string, Entry<'law'>> | undefined;
  readonly lawIndex: LawIndex;

  constructor(entries: Iterable<Entry>, broken: Iterable<{ kind: Kind; id: string }>, lawIndex: LawIndex) {
    for (const entry of entries) this.#of(entry.kind).set(entry.id, entry);
    for (const { kind, id } of broken) (this.#broken.get(kind) ?? this.#broken.set(kind, new Set()).get(kind)!).add(id);
    this.lawIndex = lawIndex;
  }

  /** All records of a kind, in the order of their paths. */
  all<K extends Kind>(kind: K): Entry<K>[] {
    return [...this.#of(kind).values()] as Entry<K>[];
  }

  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    return this.#of(kind).get(id) as Entry<K> | undefined;
  }

  /** The one record of a kind that has a single file (site, deadlines …). */
  single<K extends 'site' | 'deadlines' | 'exceptions' | 'synonyms' | 'policy' | 'roster'>(kind: K): RecordTypes[K] | undefined {
    return this.all(kind)[0]?.value;
  }

  /** True also for a record that has findings of its own, and for every term while a broken file may be the one that lists it: one broken file does not break all that refer to it. */
  exists(target: string, id: string): boolean {
    const taxonomy = taxonomyOf(target);
    if (taxonomy) {
      const terms = this.taxonomy(taxonomy);
      return terms.some((entry) => entry.id === id) || (terms.length === 0 && this.#broken.has('taxonomy'));
    }
    return this.#of(target as Kind).has(id) || (this.#broken.get(target as Kind)?.has(id) ?? false);
  }

  /** Ids that `refersTo: target` may name, for suggestions. */
  idsOf(target: string): string[] {
    const taxonomy = taxonomyOf(target);
    return taxonomy ? this.taxonomy(taxonomy).map((entry) => entry.id) : [...this.#of(target as Kind).keys()];
  }

  /** The name people know something by: a power's name, a law's title, a leader's post; the id where it is unknown. */
  titleOf(target: string, id: string): string {
    const taxonomy = taxonomyOf(target);
    if (taxonomy) return this.taxonomy(taxonomy).find((entry) => entry.id === id)?.title ?? id;
    const value = this.#of(target as Kind).get(id)?.value;
    if (!value) return id;
    return 'name' in value && value.name ? value.name : 'title' in value ? value.title : 'post' in value ? value.post : id;
  }

  taxonomy(kind: TaxonomyKind): TaxonomyEntry[] {
    const known = this.#terms.get(kind) ?? this.all('taxonomy').filter((entry) => entry.value.kind === kind).flatMap((entry) => entry.value.entries);
    this.#terms.set(kind, known);
    return known;
  }

  powerType(power: Pick<Power, 'type'>): TaxonomyEntry | undefined {
    return this.taxonomy('power-types').find((entry) => entry.id === power.type);
  }

  /** The law that a citation names, by id or by its full or short title. */
  lawOf(citation: { law?: string; title?: string }): Entry<'law'> | undefined {
    if (citation.law) return this.get('law', citation.law);
    if (!citation.title) return undefined;
    this.#laws ??= new Map(this.all('law').flatMap((entry) => [entry.value.title, ...(entry.value.aliases ?? [])].map((title) => [lawTitle(title), entry] as const)));
    return this.#laws.get(lawTitle(citation.title));
  }

  #of(kind: Kind): Map<string, Entry> {
    return this.#byKind.get(kind) ?? this.#byKind.set(kind, new Map()).get(kind)!;
  }
}

/** The form in which law titles are compared: without brackets, country prefix, edition note and white space. */
export function lawTitle(title: string): string {
  return title.replace(/[《》\s]/g, '').replace(/[（(][^（）()]*(修订|修正|年)[^（）()]*[）)]$/, '').replace(/^中华人民共和国/, '');
}
