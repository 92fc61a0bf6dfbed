// Which kinds of record have pages, at which address, in which section. Everything that lists kinds derives from this table.
import { PLACES, type Kind } from './kinds.ts';

/** The sections of the page of disclosures, in its order. */
export const OPEN_SECTIONS = ['columns', 'decisions', 'matters', 'evaluation', 'complaints'] as const;
export type OpenSection = (typeof OPEN_SECTIONS)[number];

interface PagesOfKind {
  kind: Kind;
  /** Whose page lists the records: the generic one, or one of the kind's own at src/pages/[...lang]/<address>/index.astro. */
  list: 'generic' | 'own';
  /** A generic page a record, one of its own at <address>/[id].astro, or none: an anchor `#id` on the list, which is then its own. */
  record: 'generic' | 'own' | 'anchor';
}

/** What the list of powers is made of. */
interface RegisterPages extends PagesOfKind {
  section: 'register';
}

/** What is disclosed beside the list of powers: lists by year and office, links back, a card on the page of disclosures. */
export interface DisclosurePages extends PagesOfKind {
  section: OpenSection;
  /** What its list is called. */
  title: string;
  titleEn: string;
  /** A field with fixed values by which its list is filtered, beside year and office; without it `kind`, where the schema has one. */
  facet?: string;
}

export type RecordPages = RegisterPages | DisclosurePages;

/** In the order of navigation, search filters and downloads. */
export const RECORD_PAGES: readonly RecordPages[] = [
  { kind: 'power', section: 'register', list: 'own', record: 'own' },
  { kind: 'office', section: 'register', list: 'own', record: 'own' },
  { kind: 'law', section: 'register', list: 'own', record: 'own' },
  { kind: 'flow', section: 'register', list: 'own', record: 'own' },
  { kind: 'leader', section: 'register', list: 'own', record: 'own' },
  { kind: 'staff', section: 'register', list: 'own', record: 'anchor' },
  { kind: 'supervisor', section: 'register', list: 'own', record: 'anchor' },
  { kind: 'topic', section: 'register', list: 'own', record: 'own' },
  { kind: 'institution', section: 'register', list: 'own', record: 'own' },
  { kind: 'guide', section: 'columns', title: '公开指南和目录', titleEn: 'Disclosure guides', list: 'generic', record: 'generic' },
  { kind: 'request', section: 'columns', title: '依申请公开', titleEn: 'Disclosure on request', facet: 'result', list: 'generic', record: 'generic' },
  { kind: 'annual-report', section: 'columns', title: '公开工作年度报告', titleEn: 'Annual disclosure reports', list: 'generic', record: 'generic' },
  { kind: 'ruling', section: 'columns', title: '许可和处罚决定公示', titleEn: 'Published rulings', facet: 'type', list: 'generic', record: 'generic' },
  { kind: 'plan', section: 'columns', title: '工作计划', titleEn: 'Work plans', list: 'generic', record: 'generic' },
  { kind: 'meeting', section: 'decisions', title: '会议公开', titleEn: 'Meetings', facet: 'body', list: 'own', record: 'own' },
  { kind: 'decision', section: 'decisions', title: '重大决策', titleEn: 'Major decisions', facet: 'type', list: 'own', record: 'own' },
  { kind: 'consultation', section: 'decisions', title: '征求意见和听证', titleEn: 'Consultations and hearings', facet: 'form', list: 'own', record: 'own' },
  { kind: 'proposal', section: 'decisions', title: '代表建议和答复', titleEn: 'Proposals and replies', list: 'own', record: 'generic' },
  { kind: 'adjustment', section: 'decisions', title: '清单调整', titleEn: 'Adjustments', list: 'generic', record: 'own' },
  { kind: 'notice', section: 'matters', title: '情况通报', titleEn: 'Notices', facet: 'content', list: 'own', record: 'generic' },
  { kind: 'press', section: 'matters', title: '新闻发布', titleEn: 'Press releases', facet: 'form', list: 'own', record: 'generic' },
  { kind: 'disclosure', section: 'matters', title: '公开档案', titleEn: 'Disclosure records', facet: 'subject', list: 'generic', record: 'generic' },
  { kind: 'transfer', section: 'matters', title: '档案移交', titleEn: 'Archive transfers', list: 'generic', record: 'own' },
  { kind: 'evaluation', section: 'evaluation', title: '评议评价', titleEn: 'Evaluations', facet: 'form', list: 'own', record: 'own' },
  { kind: 'rectification', section: 'evaluation', title: '整改落实', titleEn: 'Rectifications', list: 'own', record: 'own' },
  { kind: 'figure', section: 'evaluation', title: '公布过的数据', titleEn: 'Published figures', list: 'own', record: 'own' },
  { kind: 'complaint-month', section: 'complaints', title: '投诉月报', titleEn: 'Monthly complaint statistics', list: 'own', record: 'generic' },
  { kind: 'complaint', section: 'complaints', title: '投诉案例', titleEn: 'Complaints', list: 'own', record: 'own' },
  { kind: 'sanction', section: 'complaints', title: '责任追究结果', titleEn: 'Accountability results', list: 'own', record: 'generic' },
];

/** Addresses of pages that are not made of records of one kind; what lies below them is made by the program. */
export const OTHER_PAGES: readonly string[] = ['', 'open', 'browse', 'internal', 'referenced', 'ended', 'taxonomies', 'statistics', 'coverage', 'scoreboard', 'dates', 'history', 'approvals', 'requirements', 'downloads', 'dictionary', 'rules', 'search', 'edit', 'help', 'about', 'accessibility', 'sitemap'];

/** The kinds that are disclosed beside the list of powers. */
export const DISCLOSURES: readonly DisclosurePages[] = RECORD_PAGES.filter((pages): pages is DisclosurePages => pages.section !== 'register');

const BY_KIND: ReadonlyMap<string, RecordPages> = new Map(RECORD_PAGES.map((pages) => [pages.kind, pages]));
const BY_ADDRESS: ReadonlyMap<string, RecordPages> = new Map(RECORD_PAGES.map((pages) => [addressOf(pages.kind), pages]));

/** The line of a kind; undefined for one without pages. */
export const pagesOf = (kind: string): RecordPages | undefined => BY_KIND.get(kind);

/** The line of a first part of an address, e.g. of `meetings`. */
export const pagesAt = (address: string): RecordPages | undefined => BY_ADDRESS.get(address);

/** The folder of a kind's pages, the same as of its files, without slash: `meetings`. */
export function addressOf(kind: Kind): string {
  const place = PLACES.find((candidate) => candidate.kind === kind);
  if (!place?.path.endsWith('/')) throw new Error(`${kind} has no folder, so it has no pages`);
  return place.path.slice(0, -1);
}

/** Where a record is found, below the language's root: `meetings/x/`, `staff/#x`; undefined for a kind without pages. */
export function recordAddress(kind: string, id: string): string | undefined {
  const pages = BY_KIND.get(kind);
  return pages && `${addressOf(pages.kind)}/${pages.record === 'anchor' ? `#${id}` : `${id}/`}`;
}
