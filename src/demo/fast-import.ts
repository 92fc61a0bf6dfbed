// Told events → the input of `git fast-import`: the same bytes on every run and machine.
import { signature, type Role } from './roles.ts';
import type { ToldEvent } from './tell-story.ts';

/** Where the content lies in the demo's repository. */
const FOLDER = 'content/';

/** The whole repository as one stream: branch `main` and its tags. */
export function fastImportStream(events: readonly ToldEvent[]): string {
  let mark = 0;
  let main = 0;
  let pulls = 0;
  const parts = events.map((event) => {
    const { at, by, merge, tag } = event;
    const pull = merge ? ++pulls : 0;
    const own = message(merge?.way === 'squash' ? `${event.subject}（#${pull}）` : event.subject, event.body, event.trailers);
    const commits: string[] = [];
    if (merge) {
      const ref = `refs/pull/${pull}/head`;
      const text = message(event.subject, event.body);
      // What was looked at first, and then mended.
      if (merge.draft) commits.push(commit({ ref, mark: ++mark, by, seconds: seconds(merge.draft.at), text, parents: main ? [main] : [], files: drafted(event.files, merge.draft) }));
      // The branch is written an hour before it is merged.
      commits.push(commit({ ref, mark: ++mark, by, seconds: seconds(at) - 3600, text, parents: merge.draft ? [mark - 1] : main ? [main] : [], files: event.files }));
    }
    if (merge?.way === 'merge') commits.push(commit({ ref: 'refs/heads/main', mark: ++mark, by: merge.by, seconds: seconds(at), text: message(`Merge pull request #${pull} from example-county/${merge.branch}`, `${event.subject}${event.body ? `\n\n${event.body}` : ''}`, event.trailers), parents: main ? [main, mark - 1] : [mark - 1], files: event.files }));
    else commits.push(commit({ ref: 'refs/heads/main', mark: ++mark, by: merge?.by ?? by, author: by, seconds: seconds(at), text: own, parents: main ? [main] : [], files: event.files }));
    main = mark;
    if (tag) commits.push(`tag ${tag.name}\nfrom :${main}\ntagger ${signature(by)} ${seconds(at)} +0800\n${data(`${tag.message}\n`)}`);
    return commits.join('');
  });
  return `feature done\n${parts.join('')}done\n`;
}

function drafted(files: ToldEvent['files'], { path, before }: NonNullable<NonNullable<ToldEvent['merge']>['draft']>): ToldEvent['files'] {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`演示历史的草稿提到 content/${path}，这次没有改它。`);
  return new Map([...files, [path, before(text)]]);
}

interface Commit {
  ref: string;
  mark: number;
  by: Role;
  author?: Role;
  seconds: number;
  text: string;
  parents: readonly number[];
  files: ToldEvent['files'];
}

function commit({ ref, mark, by, author = by, seconds: when, text, parents, files }: Commit): string {
  const [from, ...others] = parents;
  const lines = [...files].map(([path, content]) => (content === null ? `D ${FOLDER}${path}\n` : `M 100644 inline ${FOLDER}${path}\n${data(content)}`));
  return `commit ${ref}\nmark :${mark}\nauthor ${signature(author)} ${when} +0800\ncommitter ${signature(by)} ${when} +0800\n${data(text)}${from === undefined ? '' : `from :${from}\n`}${others.map((other) => `merge :${other}\n`).join('')}${lines.join('')}\n`;
}

const message = (subject: string, body?: string, trailers: Readonly<Record<string, string>> = {}): string => {
  const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
  return `${[subject, body, last.join('\n')].filter(Boolean).join('\n\n')}\n`;
};

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Of a day and time in Asia/Shanghai, which has had no summer time since 1991. */
const seconds = (at: string): number => Date.parse(`${at}:00+08:00`) / 1000;

