// Git → the past of every record of a content folder.
import type { Kind } from '../model/kinds.ts';
import { readSchemas } from '../reading/read-register.ts';
import { createValidator } from '../reading/validator.ts';
import { cachedLog, keepLog } from './cache.ts';
import { readFurther, readLog, type LoggedCommit } from './log.ts';
import { migrations } from './migrations.ts';
import { createObjects, measure } from './objects.ts';
import type { Shapes } from './parse-version.ts';
import { obstacles, repositoryAround, type Repository } from './repository.ts';
import { byKindAndId, timelines, type Timeline } from './timelines.ts';
import { createVersions } from './versions.ts';
import type { History, HistoryCommit, HistoryResult, HistoryUnavailable } from './version.ts';

export interface HistoryOptions {
  /** Branch, tag or commit; HEAD unless told. */
  ref?: string;
  /** Folder for what need not be read twice; without it nothing is kept. */
  cache?: string;
  /** Only for tests: other schemas or migrations than the program's own. */
  shapes?: Shapes;
}

/** The history of a content folder, or why there is none and what mends it. Reads the log and the sizes of files; the files themselves only when asked for. */
export function readHistory(folder: string, { ref = 'HEAD', cache, shapes }: HistoryOptions = {}): HistoryResult {
  const repository = repositoryAround(folder, ref);
  if (!repository.available) return repository;
  const read = readOrExtend(folder, repository, cache);
  if ('obstacle' in read) return read;
  return { available: true, history: historyOf(folder, repository, read.commits, shapes ?? programShapes()) };
}

function readOrExtend(folder: string, repository: Repository, cache: string | undefined): { commits: readonly LoggedCommit[] } | HistoryUnavailable {
  const { head } = repository;
  const kept = cache === undefined ? undefined : cachedLog(cache, repository);
  if (kept?.head === head) return kept;
  const further = kept && readFurther(folder, repository, kept);
  const known = further && kept;
  const log = further ?? readLog(folder, repository.folder, head);
  if ('error' in log) return obstacles.damaged(log.error);
  if (!known && log.commits.length === 0) return obstacles.uncommitted();
  const missing = measure(folder, log.commits.flatMap(({ changes }) => changes.flatMap(({ entry }) => (entry?.form === 'file' ? [entry] : []))));
  if (missing) return obstacles.damaged(missing.error);
  const commits = known ? known.commits.concat(log.commits) : log.commits;
  if (cache !== undefined) keepLog(cache, repository, { from: null, head, commits }, known && { known, segment: { from: known.head, head, commits: log.commits } });
  return { commits };
}

function historyOf(folder: string, { head, folder: prefix }: Repository, commits: readonly LoggedCommit[], shapes: Shapes): History {
  const unordered = timelines(commits);
  // Whoever asks for what is new needs neither the order of all records nor a way to each of them.
  let ordered: Timeline[] | undefined;
  const records = (): Timeline[] => (ordered ??= [...unordered].sort(byKindAndId));
  let byKey: Map<string, Timeline> | undefined;
  const keyed = (): Map<string, Timeline> => (byKey ??= new Map(unordered.map((record) => [`${record.kind}/${record.id}`, record])));
  let facts: HistoryCommit[] | undefined;
  const everyCommit = (): HistoryCommit[] => (facts ??= commits.map(({ commit }) => commit));
  const objects = createObjects(folder, () => records().flatMap((record) => filesOf(record)));
  const { versionsOf, filesOf } = createVersions(commits, objects, shapes);
  let made: Map<string, [Timeline, number][]> | undefined;
  return {
    head,
    folder: prefix,
    get commits() { return everyCommit(); },
    get size() { return unordered.reduce((sum, { rows }) => sum + rows.length, 0); },
    *records() {
      for (const { kind, id, rows } of records()) yield { kind, id, versions: rows.length, alive: rows.at(-1)?.entry !== undefined };
    },
    versionsOf<K extends Kind>(kind: K, id: string) {
      const record = keyed().get(`${kind}/${id}`);
      return record ? versionsOf<K>(record) : [];
    },
    *all({ since = 0 } = {}) {
      const wanted = since === 0 ? records() : unordered.filter(({ rows }) => (rows.at(-1)?.sequence ?? -1) >= since).sort(byKindAndId);
      // With `since`, the version before the first new one is what it is compared with; older ones are read only if asked for.
      objects.bring(wanted.flatMap((record) => filesOf(record, Math.max(record.rows.findIndex(({ sequence }) => sequence >= since) - 1, 0))), true);
      for (const record of wanted) yield { kind: record.kind, id: record.id, versions: versionsOf(record) };
    },
    versionsIn(commit) {
      made ??= byCommit(records(), everyCommit());
      return (made.get(commit) ?? []).flatMap(([record, index]) => versionsOf(record).slice(index, index + 1));
    },
    close: () => objects.close(),
  };
}

function byCommit(records: readonly Timeline[], commits: readonly HistoryCommit[]): Map<string, [Timeline, number][]> {
  const made = new Map(commits.map(({ commit }) => [commit, [] as [Timeline, number][]]));
  for (const record of records) record.rows.forEach(({ sequence }, index) => made.get(commits[sequence]?.commit ?? '')?.push([record, index]));
  return made;
}

let shapesOnce: Shapes | undefined;

function programShapes(): Shapes {
  if (!shapesOnce) {
    const schemas = readSchemas();
    shapesOnce = { schemas, validator: createValidator(schemas), migrations };
  }
  return shapesOnce;
}
