// The third clock: when a version reached the public. A publication shows everything up to its commit, so a version is public from
// the first publication whose commit is its own or a later one.
import { git } from './git.ts';
import type { History, RecordVersion } from './version.ts';

/** What is needed of an entry of the publication log, in the order of the log; its times may lie. */
export interface Publication {
  time: string;
  /** Full hash of the commit it was made from. */
  commit: string;
}

export interface PublishedClock<P extends Publication> {
  /** The first publication that shows what this commit did; undefined where none does yet. */
  firstWith(commit: string): P | undefined;
  /** What a publication showed, as a `sequence` of the history: records stood as their last version up to it left them; -1 before the first. Undefined for a commit that is not on the line of this history. */
  shown(publication: Publication): number | undefined;
}

/** In: the history, every commit of its first-parent line, oldest first (`firstParentLine`), and the log. Publications of other lines of commits show nothing of this history. */
export function publishedClock<P extends Publication>(history: Pick<History, 'commits'>, line: readonly string[], publications: readonly P[]): PublishedClock<P> {
  const positions = new Map(line.map((commit, index) => [commit, index]));
  // Each step: a publication that shows more than all before it, and how far.
  const steps: { until: number; publication: P }[] = [];
  for (const publication of publications) {
    const until = positions.get(publication.commit);
    if (until !== undefined && until > (steps.at(-1)?.until ?? -1)) steps.push({ until, publication });
  }
  const touching = history.commits.map(({ commit }) => positions.get(commit) ?? Number.POSITIVE_INFINITY);
  return {
    firstWith(commit) {
      const position = positions.get(commit);
      return position === undefined ? undefined : steps[firstIndex(steps, ({ until }) => until >= position)]?.publication;
    },
    shown({ commit }) {
      const position = positions.get(commit);
      return position === undefined ? undefined : firstIndex(touching, (other) => other > position) - 1;
    },
  };
}

/** Every commit from the first to the head of a history, merged branches left out; fails as Git does where there is none. */
export function firstParentLine(folder: string, head: string): string[] {
  const { status, text, error } = git(folder, ['rev-list', '--first-parent', '--reverse', head, '--']);
  if (status !== 0) throw new Error(error);
  return text.trimEnd().split('\n');
}

/** The version that stood after the commit of a sequence; undefined where there was none yet. A deleted record's is the deletion. */
export function versionAt<V extends Pick<RecordVersion, 'sequence'>>(versions: readonly V[], sequence: number): V | undefined {
  return versions[firstIndex(versions, (version) => version.sequence > sequence) - 1];
}

/** Index of the first item for which it is true, given that it stays true; the length where it never is. */
function firstIndex<T>(items: readonly T[], isTrue: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isTrue(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
