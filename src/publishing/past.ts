// The past of every record, told once and handed to everyone who publishes something of it: pages, feeds, tables, the search over past texts.
import type { History, HistoryCommit, RecordVersion } from '../history/version.ts';
import { adjustmentsIn } from '../history/meaning/adjustments-in.ts';
import { publishedClock } from '../history/published.ts';
import type { TellingContext, ToldRecord } from '../history/meaning/told-record.ts';
import { toldRecord } from '../history/meaning/told-record.ts';
import type { LedgerLine } from '../governance/ledger/entry.ts';
import { trailsIn } from '../governance/ledger/trail.ts';
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { publicPast } from './public-past.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { ViewModel } from './view-models.ts';
import type { LogFacts } from './views/publications-view.ts';

/** What a publication knows of the past. */
export interface Past {
  history: History;
  /** Every commit of the first-parent line, oldest first. */
  line: readonly string[];
  /** Lines of the ledger of approvals, oldest first. */
  ledger?: readonly LedgerLine[];
  /** The content folder, for what only Git itself can make. */
  content?: string;
}

/** Takes the records one at a time, because all their texts together do not fit in memory. */
export interface PastSink {
  /** `versions[n]` is the file behind `told.versions[n]`; both are gone after the call. */
  take(told: ToldRecord, versions: readonly RecordVersion[]): Iterable<ViewModel>;
  /** What search finds of records that are gone; after the last record. */
  found?(): SearchRecord[];
  /** After the last record. */
  finish?(): Iterable<ViewModel>;
  /** Into the publication, after its pages. */
  write?(folder: string): void | Promise<void>;
}

export interface PublicationOfPast {
  past: Past;
  /** What the public may see today. */
  visible: Register;
  /** Everything, to know what is hidden. */
  register: Register;
  schemas: Schemas;
  /** ISO date. */
  today: string;
  log: LogFacts | undefined;
  /** A folder for what does not fit in memory, removed after the publication. */
  scratch: string;
}

/** What a sink may know. Versions come to it one record at a time, without what is not public. */
export interface PastContext extends Omit<PublicationOfPast, 'past'> {
  past: Pick<Past, 'content'> & { history: { readonly head: string; /** Oldest first; only those that did something everyone may see. */ readonly commits: readonly HistoryCommit[]; /** Personal data was withdrawn, and commits from before still hold it. */ readonly holdsWithdrawn: boolean } };
}

/** Tells every record that was ever public to the sinks. Its models throw where the repository has been damaged since it was read. */
export function tellPast(publication: PublicationOfPast, makeSinks: (context: PastContext) => PastSink[]): { sinks: PastSink[]; models: Generator<ViewModel> } {
  const { past: { history, content } } = publication;
  const shown = publicPast({ ...publication, history });
  const sinks = makeSinks({ ...publication, past: { ...(content === undefined ? {} : { content }), history: { head: history.head, get commits() { return shown.commits(); }, get holdsWithdrawn() { return shown.holdsWithdrawn(); } } } });
  return { sinks, models: modelsOf(publication, shown.record, sinks) };
}

function* modelsOf({ past, visible, schemas, log }: PublicationOfPast, shown: ReturnType<typeof publicPast>['record'], sinks: readonly PastSink[]): Generator<ViewModel> {
  const published = publishedClock(past.history, past.line, (log?.before ?? []).map(({ entry: { time, commit, sequence } }) => ({ time, commit, sequence })));
  const context: TellingContext = { schemas, register: visible, published, trails: trailsIn(past.ledger ?? []), adjustmentsIn: adjustmentsIn(past.history, visible), isPublic: () => true };
  for (const record of past.history.all()) {
    const known = shown(record);
    const told = known && toldRecord(known, context);
    if (told) for (const sink of sinks) yield* sink.take(told.told, told.versions);
  }
  for (const sink of sinks) yield* sink.finish?.() ?? [];
}
