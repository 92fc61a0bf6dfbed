// One item of a list, as its rows give it.
import type { Field } from './header-synonyms.ts';

/** One value of an item; `hidden` where its column is hidden in the source. */
export interface Value {
  text: string;
  column: number;
  hidden: boolean;
}

export interface Item {
  /** The row it begins in. */
  row: number;
  /** Every value of a field, in column order: a doubled column gives two. */
  values: Map<Field, Value[]>;
  /** Names of sub-items whose rows hold nothing else of their own. */
  subItems: string[];
  /** The last group heading above it, e.g. 行政许可. */
  group?: string;
}
