// What a power rests on, and from which version to which: whether a basis vanished is seen at once.
import { citationPlace } from '../../i18n/citation-words.ts';
import type { Register } from '../../model/register.ts';
import type { Citation } from '../../model/schema-types.ts';
import type { RecordVersion } from '../../history/version.ts';

export interface Basis {
  law?: string;
  title: string;
  /** 第十二条; empty where the whole law is cited. */
  article: string;
  firstVersion: number;
  /** The version in which it was gone; absent where it still is one. */
  goneVersion?: number;
}

/** In: the versions of a power, and their numbers. A version that cannot be read, or a deleted one, says nothing about bases. */
export function legalBases(versions: readonly { number: number; value: RecordVersion['value'] }[], visible: Register): Basis[] {
  const [open, all] = [new Map<string, Basis>(), new Array<Basis>()];
  for (const { number, value } of versions) {
    if (!value) continue;
    const now = new Map(('legalBasis' in value ? (value.legalBasis ?? []) : []).map((citation) => basisOf(citation, number, visible)).map((basis) => [JSON.stringify([basis.law ?? basis.title, basis.article]), basis]));
    for (const [key, basis] of open) {
      if (now.has(key)) continue;
      basis.goneVersion = number;
      open.delete(key);
    }
    for (const [key, basis] of now) {
      if (open.has(key)) continue;
      open.set(key, basis);
      all.push(basis);
    }
  }
  return all;
}

function basisOf(citation: Citation, number: number, visible: Register): Basis {
  const law = visible.lawOf(citation);
  const id = citation.law ?? law?.id;
  return { ...(id === undefined ? {} : { law: id }), title: law?.value.title ?? citation.title ?? id ?? '', article: citationPlace(citation, 'zh'), firstVersion: number };
}
