// For each version of a record: might everyone see it while it stood? The record alone is asked, not what it refers to.
import type { RecordVersion } from '../../history/version.ts';

/** `gone`: the file was deleted. `unknown`: nothing says for whom it was. */
export type Standing = 'public' | 'hidden' | 'gone' | 'unknown';

export interface Openness {
  /** Ids of the audiences that are everyone today, and of all that are known. */
  open: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** In a repository that is not public, what is in doubt is hidden. */
  strict: boolean;
  /** ISO date. */
  today: string;
}

/** Reads every version. A version under embargo that was replaced before its embargo ended was never public. */
export function standings(versions: readonly RecordVersion[], openness: Openness): Standing[] {
  return versions.map((version, index) => {
    if (version.blob === null) return 'gone';
    const until = earlier(versions[index + 1]?.day, openness.today);
    const { value, parsed } = version;
    if (value) return isOpen(value, openness, until) && !isDraft(version) ? 'public' : 'hidden';
    // What cannot be read as a record may still say that it is not for everyone, but never that it is.
    return typeof parsed === 'object' && parsed !== null && !isOpen(parsed, openness, until) ? 'hidden' : 'unknown';
  });
}

/** A power that is being drafted has no page. */
const isDraft = ({ kind, value }: RecordVersion): boolean => kind === 'power' && value !== undefined && 'status' in value && value.status === 'draft';

function isOpen(value: object, { open, known, strict }: Openness, until: string): boolean {
  // In a public repository an audience that nobody knows any more was one of everyone, by another name.
  if ('audience' in value && value.audience !== undefined && !(typeof value.audience === 'string' && (open.has(value.audience) || (!strict && !known.has(value.audience))))) return false;
  return !('embargo' in value && value.embargo !== undefined) || (typeof value.embargo === 'string' && value.embargo <= until);
}

const earlier = (day: string | undefined, today: string): string => (day !== undefined && day < today ? day : today);

/** Which versions everyone may see, given how each stood: a file that cannot be read is judged by its neighbours, a deletion by what it deleted. */
export function shownVersions(standing: readonly Standing[], strict: boolean): boolean[] {
  const shown: boolean[] = [];
  for (const [index, own] of standing.entries()) {
    if (own === 'gone') shown.push(shown.at(-1) ?? false);
    else if (own === 'unknown') {
      const neighbours = [standing.slice(0, index).findLast(says), standing.slice(index + 1).find(says)];
      shown.push(neighbours.every((other) => (strict ? other === 'public' : other !== 'hidden')));
    } else shown.push(own === 'public');
  }
  return shown;
}

export const says = (standing: Standing): boolean => standing === 'public' || standing === 'hidden';
