// A version as everyone may see it: what was filtered out of it is in none of its parts, and no address of a person is.
import type { RecordVersion } from '../../history/version.ts';

/** What the public sees in place of a part; a part that is not named here is what it was. */
export interface Shown {
  number: number;
  change: RecordVersion['change'];
  /** Reads and filters when asked. */
  parts?: () => { value: RecordVersion['value']; parsed: unknown; body: string | undefined; text: string | undefined };
  reason?: RecordVersion['reason'];
  /** Where a commit also did something that is not public, its message is not told. */
  subject?: string;
  path?: string;
  trailers?: RecordVersion['trailers'];
  /** True where neighbours in Git are not everyone's business. */
  apart: boolean;
}

export function publicVersion(version: RecordVersion, { number, change, parts, reason, subject, path, trailers, apart }: Shown): RecordVersion {
  const { kind, id, commit, parents, sequence, author, authorDate, committer, commitDate, day, blob, technical } = version;
  return {
    kind, id, number, commit, sequence, authorDate, commitDate, day, blob, technical, change,
    parents: apart ? [] : parents,
    author: withoutAddress(author),
    committer: withoutAddress(committer),
    authorEmail: '',
    subject: subject ?? version.subject,
    path: path ?? version.path,
    trailers: (trailers ?? version.trailers).map(({ key, value }) => ({ key, value: withoutAddress(value) })),
    get state() { return version.state === 'unreadable' ? 'unreadable' : change; },
    get value() { return parts ? parts().value : version.value; },
    get parsed() { return parts ? parts().parsed : version.parsed; },
    get body() { return parts ? parts().body : version.body; },
    get text() { return parts ? parts().text : version.text; },
    get reason() { return reason ?? version.reason; },
    get migrated() { return version.migrated; },
  };
}

/** `Name <name@example.org>` → `Name`; of a name that is an address, what stands before the @. */
const withoutAddress = (words: string): string => words.replace(/\s*<[^<>]*@[^<>]*>/g, '').replace(/([^\s@<>]+)@[^\s@<>]+/g, '$1');
