// The kinds of record, where each lives under the content folder, and the type it has once checked.
import type { Catalogue, Deadlines, Exceptions, Flow, Institution, Law, Leader, Office, Power, Site, Staff, Supervisor, Synonyms, Taxonomy, Topic } from './schema-types.ts';

export interface RecordTypes {
  site: Site;
  deadlines: Deadlines;
  exceptions: Exceptions;
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
}

export type Kind = keyof RecordTypes;

interface Place {
  kind: Kind;
  /** A folder ("powers/") or one file ("site.yml"), below the content folder. */
  path: string;
  format: 'yaml' | 'mdx';
}

/** Single files stand before the folders that contain them: the first match decides. */
export const PLACES: readonly Place[] = [
  { kind: 'site', path: 'site.yml', format: 'yaml' },
  { kind: 'deadlines', path: 'governance/deadlines.yml', format: 'yaml' },
  { kind: 'exceptions', path: 'governance/exceptions.yml', format: 'yaml' },
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
];

/** Which kind of record a content path holds; undefined where nothing of ours may live. */
export function placeOf(path: string): Place | undefined {
  return PLACES.find((place) => (place.path.endsWith('/') ? path.startsWith(place.path) : path === place.path));
}
