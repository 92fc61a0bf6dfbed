// The sections of the site. One without contents is left out of navigation; its page still says that it is empty.
import { addressOf, DISCLOSURES, pagesAt } from '../model/record-pages.ts';
import type { Frame } from './frame.ts';
import { kindTitle } from './record-words-of.ts';

export interface Section {
  title: string;
  path: string;
  /** One of the page of disclosures: on the site map, not in the footer. */
  below?: true;
}

/** Every section with contents, in the order of the site map. */
export function allSections(frame: Frame): Section[] {
  const { t: { frame: t, record, account, duty, coming, proof, change, approval }, site: { counts, disclosed } } = frame;
  const all: [string, string, number?][] = [
    [t.powers, 'powers/'],
    [t.offices, 'offices/'],
    [t.topics, 'topics/', counts.topics],
    [t.flows, 'flows/', counts.flows],
    [t.laws, 'laws/'],
    [t.institutions, 'institutions/', counts.institutions],
    [t.leaders, 'leaders/', counts.leaders],
    [t.staff, 'staff/', counts.staff],
    [t.supervisors, 'supervisors/', counts.supervisors],
    [t.internal, 'internal/', counts.internal],
    [t.referenced, 'referenced/', counts.referenced],
    [t.ended, 'ended/', counts.ended],
    [record.open, 'open/', Object.keys(disclosed).length],
    [change.history, 'history/'],
    [coming.dates, 'dates/'],
    [t.statistics, 'statistics/'],
    [t.coverage, 'coverage/'],
    [duty.scoreboard, 'scoreboard/'],
    [t.downloads, 'downloads/'],
    [approval.approvals, 'approvals/'],
    [proof.publications, 'publications/'],
    [t.rules, 'rules/'],
    [account.requirements, 'requirements/'],
    [t.taxonomies, 'taxonomies/'],
    [t.dictionary, 'dictionary/'],
    [t.help, 'help/'],
    [t.about, 'about/'],
    [t.accessibility, 'accessibility/'],
    [t.sitemap, 'sitemap/'],
  ];
  const below = DISCLOSURES.filter(({ kind }) => disclosed[kind]).map(({ kind }): Section => ({ title: kindTitle(frame, kind), path: `${addressOf(kind)}/`, below: true }));
  return all.filter(([, , count]) => count === undefined || count > 0).flatMap(([title, path]): Section[] => [{ title, path }, ...(path === 'open/' ? below : [])]);
}

const IN_HEADER = new Set(['powers/', 'offices/', 'topics/', 'flows/', 'laws/', 'institutions/', 'open/', 'history/', 'statistics/', 'downloads/', 'help/']);

/** The few sections of the bar below the header; the site map has the rest. */
export const headerSections = (frame: Frame): Section[] => allSections(frame).filter(({ path }) => IN_HEADER.has(path));

/** What the page at an address is called, also one that is left out of navigation because it is empty. */
export function sectionTitle(frame: Frame, path: string): string {
  const kind = pagesAt(path.split('/')[0] ?? '')?.kind;
  return allSections(frame).find((section) => section.path === path)?.title ?? (kind ? kindTitle(frame, kind) : path);
}
