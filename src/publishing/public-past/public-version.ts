// A version as everyone may see it: what was filtered out of it is in none of its parts, and no address of a person is.
import type { HistoryCommit, RecordVersion } from '../../history/version.ts';

/** What of a commit is not told. */
export interface Untold {
  /** True where neighbours in Git are not everyone's business. */
  apart?: boolean;
  /** Where a commit also did something that is not public, its message is not told. */
  subject?: string;
  trailers?: HistoryCommit['trailers'];
}

/** What is in a file. */
export type Parts = Pick<RecordVersion, 'value' | 'parsed' | 'body' | 'text'>;

/** What the public sees in place of a part; a part that is not named here is what it was. */
export interface Shown {
  number: number;
  change: RecordVersion['change'];
  path: string;
  /** Reads and filters when asked. */
  parts?: () => Parts;
  reason?: NonNullable<RecordVersion['reason']>;
  commit: Untold;
}

export function publicCommit({ commit, parents, sequence, author, authorDate, committer, commitDate, day, subject, message, trailers, technical }: HistoryCommit, untold: Untold): HistoryCommit {
  return {
    commit, sequence, authorDate, commitDate, day, technical,
    parents: untold.apart ? [] : parents,
    author: withoutAddress(author),
    committer: withoutAddress(committer),
    authorEmail: '',
    subject: untold.subject ?? subject,
    ...(message === undefined || untold.subject !== undefined ? {} : { message: withoutAddress(message) }),
    trailers: (untold.trailers ?? trailers).map(({ key, value }) => ({ key, value: withoutAddress(value) })),
  };
}

export function publicVersion(version: RecordVersion, { number, change, path, parts, reason, commit }: Shown): RecordVersion {
  const { kind, id, blob } = version;
  return {
    ...publicCommit(version, commit),
    kind, id, number, path, blob, change,
    get state() { return version.state === 'unreadable' ? 'unreadable' : change; },
    get value() { return parts ? parts().value : version.value; },
    get parsed() { return parts ? parts().parsed : version.parsed; },
    get body() { return parts ? parts().body : version.body; },
    get text() { return parts ? parts().text : version.text; },
    get reason() { return version.reason && (reason ?? version.reason); },
    get migrated() { return version.migrated; },
  };
}

/** `Name <name@example.org>` → `Name`; of a name that is an address, what stands before the @. */
const withoutAddress = (words: string): string => words.replace(/\s*<[^<>]*@[^<>]*>/g, '').replace(/([^\s@<>]+)@[^\s@<>]+/g, '$1');
