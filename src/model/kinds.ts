// The kinds of record, where each lives under the content folder, and the type it has once checked.
import type {
  Adjustment, AnnualReport, Calendar, Catalogue, Complaint, ComplaintMonth, Consultation, Deadlines, Decision, DisclosureRecord, Evaluation, Exceptions, Figure,
  Flow, Guide, Institution, Law, Leader, Meeting, Notice, Office, Plan, Policy, Power, Press, Proposal,
  Rectification, Request, Roster, Ruling, Sanction, Site, Staff, Supervisor, Synonyms, Taxonomy, Topic, Transfer,
} from './schema-types.ts';

export interface RecordTypes {
  site: Site;
  deadlines: Deadlines;
  exceptions: Exceptions;
  policy: Policy;
  roster: Roster;
  synonyms: Synonyms;
  taxonomy: Taxonomy;
  office: Office;
  law: Law;
  power: Power;
  flow: Flow;
  staff: Staff;
  leader: Leader;
  supervisor: Supervisor;
  topic: Topic;
  institution: Institution;
  catalogue: Catalogue;
  calendar: Calendar;
  meeting: Meeting;
  decision: Decision;
  consultation: Consultation;
  notice: Notice;
  press: Press;
  proposal: Proposal;
  disclosure: DisclosureRecord;
  transfer: Transfer;
  evaluation: Evaluation;
  rectification: Rectification;
  figure: Figure;
  'complaint-month': ComplaintMonth;
  complaint: Complaint;
  sanction: Sanction;
  guide: Guide;
  request: Request;
  'annual-report': AnnualReport;
  ruling: Ruling;
  plan: Plan;
  adjustment: Adjustment;
}

export type Kind = keyof RecordTypes;

interface Place {
  kind: Kind;
  /** A folder ("powers/") or one file ("site.yml"), below the content folder. */
  path: string;
  format: 'yaml' | 'mdx';
  /** Its files lie in a folder a year, e.g. `meetings/2025/`. */
  dated?: true;
}

/** Single files stand before the folders that contain them: the first match decides. */
export const PLACES: readonly Place[] = [
  { kind: 'site', path: 'site.yml', format: 'yaml' },
  { kind: 'deadlines', path: 'governance/deadlines.yml', format: 'yaml' },
  { kind: 'exceptions', path: 'governance/exceptions.yml', format: 'yaml' },
  { kind: 'policy', path: 'governance/policy.yml', format: 'yaml' },
  { kind: 'roster', path: 'governance/roster.yml', format: 'yaml' },
  { kind: 'calendar', path: 'governance/calendar.yml', format: 'yaml' },
  { kind: 'synonyms', path: 'taxonomy/synonyms.yml', format: 'yaml' },
  { kind: 'taxonomy', path: 'taxonomy/', format: 'yaml' },
  { kind: 'office', path: 'offices/', format: 'yaml' },
  { kind: 'law', path: 'laws/', format: 'yaml' },
  { kind: 'power', path: 'powers/', format: 'yaml' },
  { kind: 'flow', path: 'flows/', format: 'yaml' },
  { kind: 'staff', path: 'staff/', format: 'yaml' },
  { kind: 'leader', path: 'leaders/', format: 'yaml' },
  { kind: 'supervisor', path: 'supervisors/', format: 'yaml' },
  { kind: 'topic', path: 'topics/', format: 'yaml' },
  { kind: 'institution', path: 'institutions/', format: 'mdx' },
  { kind: 'catalogue', path: 'catalogues/', format: 'yaml' },
  { kind: 'meeting', path: 'meetings/', format: 'yaml', dated: true },
  { kind: 'decision', path: 'decisions/', format: 'yaml', dated: true },
  { kind: 'consultation', path: 'consultations/', format: 'yaml', dated: true },
  { kind: 'notice', path: 'notices/', format: 'yaml', dated: true },
  { kind: 'press', path: 'press/', format: 'yaml', dated: true },
  { kind: 'proposal', path: 'proposals/', format: 'yaml', dated: true },
  { kind: 'disclosure', path: 'disclosures/', format: 'yaml', dated: true },
  { kind: 'transfer', path: 'archives/', format: 'yaml', dated: true },
  { kind: 'evaluation', path: 'evaluations/', format: 'yaml', dated: true },
  { kind: 'rectification', path: 'rectifications/', format: 'yaml', dated: true },
  { kind: 'figure', path: 'figures/', format: 'yaml', dated: true },
  { kind: 'complaint-month', path: 'complaint-months/', format: 'yaml', dated: true },
  { kind: 'complaint', path: 'complaints/', format: 'yaml', dated: true },
  { kind: 'sanction', path: 'accountability/', format: 'yaml', dated: true },
  { kind: 'guide', path: 'guides/', format: 'yaml' },
  { kind: 'request', path: 'requests/', format: 'yaml', dated: true },
  { kind: 'annual-report', path: 'annual-reports/', format: 'yaml', dated: true },
  { kind: 'ruling', path: 'rulings/', format: 'yaml', dated: true },
  { kind: 'plan', path: 'plans/', format: 'yaml', dated: true },
  { kind: 'adjustment', path: 'changes/', format: 'yaml', dated: true },
];

/** Which kind of record a content path holds; undefined where nothing of ours may live. */
export function placeOf(path: string): Place | undefined {
  return PLACES.find((place) => (place.path.endsWith('/') ? path.startsWith(place.path) : path === place.path));
}
