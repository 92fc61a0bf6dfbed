// What the pages that ask about the past hand to their scripts: words, names, and where the data are.
import type { ChangeHub } from '../../publishing/views/change-lists.ts';
import { CHANGE_CLASSES } from '../../publishing/views/change-rows.ts';
import type { ChangeNames } from '../../publishing/views/change-table.ts';
import type { Frame } from '../frame.ts';
import { changeName, kindName } from './change-names.ts';

export interface CompareWords {
  names: ChangeNames;
  /** Classes in the order in which they are counted. */
  order: readonly string[];
  /** Style of the tag of a class or an effect. */
  tones: Readonly<Record<string, string>>;
  growth: Record<'before' | 'entered' | 'left' | 'after', string>;
  all: string;
  found: string;
  technical: string;
  effective: string;
  loading: string;
  failed: string;
  wrongOrder: string;
  csvHeader: readonly string[];
  csvName: string;
  stop: string;
  gap: string;
  lang: string;
  contentLang?: string;
  /** Pages and data begin with these. */
  root: string;
  data: string;
  years: string[];
  /** The first and the last day of the history. */
  first: string;
  last: string;
}

/** The style of the tag of each class and effect; without one, plain. */
export const TONES: Readonly<Record<string, string>> = { corrected: 'tag-warn', repealed: 'tag-bad', delegated: 'tag-bad', moved: 'tag-bad', merged: 'tag-bad', split: 'tag-bad', added: 'tag-good', takenOver: 'tag-good', better: 'tag-good', worse: 'tag-bad', mixed: 'tag-warn' };

export function compareWords(f: Frame, hub: ChangeHub): CompareWords {
  const { t: { change: t, frame: words }, lang, zh } = f;
  const hole = (said: string): string => said.replace('NaN', '{}');
  return {
    names: {
      classes: t.classes, effects: t.effects, listEnd: words.listEnd,
      kinds: Object.fromEntries(Object.keys(hub.kinds).map((id) => [id, kindName(f, id)])),
      offices: Object.fromEntries(Object.keys(hub.offices).map((id) => [id, changeName(f, 'office', id).title])),
      types: Object.fromEntries(Object.keys(hub.types).map((id) => [id, changeName(f, 'type', id).title])),
    },
    order: CHANGE_CLASSES, tones: TONES,
    growth: { before: t.growthBefore, entered: t.growthEntered, left: t.growthLeft, after: t.growthAfter },
    all: t.growthAll, found: hole(t.found(NaN)), technical: hole(t.technicalLeftOut(Number.POSITIVE_INFINITY).replace('Infinity', 'NaN')), effective: t.effectiveFrom('{}'),
    loading: t.loading, failed: t.failed, wrongOrder: t.wrongOrder, csvHeader: t.csvHeader, csvName: t.csvName, stop: words.stop, gap: words.gap || ' ', lang, ...(zh ? { contentLang: zh } : {}),
    root: f.url(''), data: f.file('data/history/'), years: hub.years.map(({ id }) => id), first: hub.from, last: f.site.today,
  };
}
