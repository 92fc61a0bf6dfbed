// What the frame around every page needs: who publishes, in which languages, and which sections have content.
import type { RepositoryState } from '../../history/repository-state.ts';
import type { Language } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import { DISCLOSURES } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { Site } from '../../model/schema-types.ts';

export interface SiteView extends Omit<Site, 'languages' | 'base'> {
  languages: Language[];
  /** Always begins and ends with a slash. */
  base: string;
  /** ISO date of the publication. */
  today: string;
  history: RepositoryState;
  counts: Record<'powers' | 'internal' | 'referenced' | 'ended' | 'offices' | 'laws' | 'flows' | 'leaders' | 'staff' | 'supervisors' | 'topics' | 'institutions', number>;
  /** Disclosures by kind; kinds without any are left out. */
  disclosed: Partial<Record<Kind, number>>;
}

/** The site record made complete. `site` has been checked, so that base and languages have their shape. */
export function siteView(register: Register, site: Site, today: string, history: RepositoryState): SiteView {
  const powers = register.all('power').map(({ value }) => value);
  const listed = powers.filter((power) => isListed(power));
  return {
    ...site,
    languages: site.languages.filter((language): language is Language => language === 'zh' || language === 'en'),
    base: `/${(site.base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    today,
    history,
    counts: {
      powers: listed.filter((power) => power.family === 'external').length,
      internal: listed.filter((power) => power.family === 'internal').length,
      referenced: powers.filter((power) => power.status === 'referenced').length,
      ended: powers.filter((power) => ENDED.has(power.status)).length,
      offices: register.all('office').length,
      laws: register.all('law').length,
      flows: register.all('flow').length,
      leaders: register.all('leader').length,
      staff: register.all('staff').length,
      supervisors: register.all('supervisor').length,
      topics: register.all('topic').length,
      institutions: register.all('institution').length,
    },
    disclosed: Object.fromEntries(DISCLOSURES.map(({ kind }) => [kind, register.all(kind).length]).filter(([, count]) => count)),
  };
}

/** Statuses under which a power no longer exists here; its record stays as a tombstone (design 6). */
export const ENDED: ReadonlySet<string> = new Set(['delegated', 'repealed', 'moved', 'split', 'merged']);

/** True for what counts as a power on the list: neither ended nor merely run by the same rules (R22), nor a draft. */
export const isListed = (power: { status: string }): boolean => !ENDED.has(power.status) && power.status !== 'referenced' && power.status !== 'draft';
