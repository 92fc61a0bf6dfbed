// Which kinds of disclosure may come as tables.
import type { Kind } from '../../model/kinds.ts';
import { DISCLOSURES } from '../../model/record-pages.ts';

/** All but evaluations: their small counts must be merged first, which import-totals does. */
export const TABLE_KINDS: readonly { kind: Kind; title: string }[] = DISCLOSURES.filter(({ kind }) => kind !== 'evaluation').map(({ kind, title }) => ({ kind, title }));

/** A table of a county's decisions of a year may have a hundred thousand rows, and a few lines above and below them. */
export const MOST_TABLE_ROWS = 100_100;
