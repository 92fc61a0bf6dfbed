// A national law index that a jurisdiction may import (content/laws/index.csv): titles, editions, highest article.
import { lawTitle } from './register.ts';

export interface IndexedLaw {
  title: string;
  /** ISO date of the edition; empty where the index does not say. */
  edition: string;
  highestArticle: number;
}

/** Look-up by title; an empty index knows nothing, and then every unlisted law is "unresolved", never wrong. */
export class LawIndex {
  readonly #byTitle = new Map<string, IndexedLaw[]>();

  constructor(rows: Iterable<IndexedLaw> = []) {
    for (const row of rows) {
      const key = lawTitle(row.title);
      const known = this.#byTitle.get(key);
      if (known) known.push(row);
      else this.#byTitle.set(key, [row]);
    }
  }

  get size(): number {
    return this.#byTitle.size;
  }

  /** All indexed editions of a law, empty for an unknown title. */
  editions(title: string): readonly IndexedLaw[] {
    return this.#byTitle.get(lawTitle(title)) ?? [];
  }
}
