// A power's versions → when each of them held, by the two clocks.
import type { ToldVersion } from '../../history/meaning/told-record.ts';
import type { RecordVersion } from '../../history/version.ts';
import type { Power } from '../../model/schema-types.ts';
import type { Standing } from './change-standing.ts';
import { isListed } from './site-view.ts';

export interface StandingFacts {
  /** First day in force of an adjustment, where it says one. */
  effectiveOf(adjustment: string): string | undefined;
  /** The day from which the site said what a version says. */
  siteDay(version: ToldVersion): string;
}

/**
 * In: a power's public versions, told and as Git holds them. A version that cannot be read says what the one before said. Out: one standing a version.
 * In force: from the day of its adjustment, else from the day that the record states, else from the day it was recorded. Corrections and technical
 * changes hold as long as what they mend, because the rule was never another one.
 */
export function standingsOf(told: readonly ToldVersion[], versions: readonly RecordVersion[], { effectiveOf, siteDay }: StandingFacts): Standing[] {
  const standings: Standing[] = [];
  let stated: string | undefined;
  told.forEach((own, index) => {
    const value = versions[index]?.value as Power | undefined;
    const last = standings.at(-1);
    const { number, day, name, office = '', type = '' } = own;
    const site = siteDay(own);
    if (!value) {
      const gone = own.state === 'deleted';
      if (gone || last) standings.push({ ...(last ?? { name, office, type }), number, site, listed: !gone && last?.listed === true, force: gone ? day : (last?.force ?? day) });
      return;
    }
    const from = value.ending?.date ?? value.effective?.from;
    const planned = own.adjustment === undefined ? undefined : effectiveOf(own.adjustment);
    const mended = last?.listed !== undefined && (own.class === 'corrected' || own.class === 'technical') && own.state !== 'returned' ? last.force : undefined;
    const force = mended ?? planned ?? (from !== undefined && from !== stated ? from : later(day, from));
    stated = from;
    standings.push({ number, name, office, type, listed: isListed(value), site, force, ...(value.effective?.to ? { until: value.effective.to } : {}) });
  });
  return standings;
}

const later = (day: string, other = ''): string => (other > day ? other : day);
