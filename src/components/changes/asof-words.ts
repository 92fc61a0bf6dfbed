// What the page of the list of a day hands to its script.
import { dateWords } from '../../i18n/date-words.ts';
import type { EditionSummary } from '../../publishing/views/change-editions.ts';
import type { ChangeHub } from '../../publishing/views/change-lists.ts';
import type { Frame } from '../frame.ts';
import { changeName } from './change-names.ts';

export interface AsofWords {
  offices: Readonly<Record<string, string>>;
  types: Readonly<Record<string, string>>;
  type: string;
  office: string;
  versionTitle: string;
  version: string;
  listedOn: string;
  forceHelp: string;
  siteHelp: string;
  tooEarly: string;
  loading: string;
  failed: string;
  gap: string;
  contentLang?: string;
  /** Pages of powers and data begin with these. */
  powers: string;
  data: string;
  first: string;
  today: string;
}

export function asofWords(f: Frame, hub: ChangeHub): AsofWords {
  const { t: { change: t, frame: words }, lang, zh, site: { today } } = f;
  const named = (by: 'office' | 'type', ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, changeName(f, by, id).title]));
  return {
    offices: named('office', Object.keys(hub.offices)), types: named('type', Object.keys(hub.types)),
    type: t.type, office: t.office, versionTitle: t.versionTitle, version: t.version(NaN).replace('NaN', '{}'), listedOn: t.listedOn('{}', NaN).replace('NaN', '{}'),
    forceHelp: t.forceHelp, siteHelp: `${t.siteHelp}${words.gap || ''}${hub.logged ? t.loggedSince(dateWords(hub.logged.since, lang)) : t.notLogged}`, tooEarly: t.tooEarly(dateWords(hub.from, lang)), loading: t.loading, failed: t.failed, gap: words.gap,
    ...(zh ? { contentLang: zh } : {}), powers: f.url('powers/'), data: f.file('data/history/'), first: hub.from, today,
  };
}

/** Names of an edition's offices or types with their numbers. */
export const editionCounts = (f: Frame, edition: EditionSummary, by: 'offices' | 'types') => edition[by].map(({ id, count }) => ({ id, count, ...changeName(f, by === 'offices' ? 'office' : 'type', id) }));
