// A record that was on the site before one that it names: the name was filled in when that one came.

/** Lines of adjustments and complaints that name a meeting or a decision in a case, and exceptions that were made for a record. */
const LATE: Readonly<Record<string, RegExp>> = {
  changes: /^ *meeting: ([a-z0-9-]+)\n/gm,
  complaints: /^ *sanction: ([a-z0-9-]+)\n/gm,
  governance: /^ {2}- rule: [a-z0-9-]+\n {4}record: ([a-z0-9-]+)\n(?: {4}.*\n)+/gm,
};
const NONE = /$^/g;

const waiting = (path: string): RegExp => LATE[path.slice(0, path.indexOf('/'))] ?? NONE;

/** `meetings/2025/executive-34.yml` → executive-34. */
export const nameOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

/** What a file names that may have come later than it. */
export const lateIn = (path: string, text: string): string[] => [...text.matchAll(waiting(path))].map(([, name = '']) => name);

/** The text without what it names that is not there yet. */
export const withoutLate = (path: string, text: string, isThere: (name: string) => boolean): string => text.replace(waiting(path), (line, name: string) => (isThere(name) ? line : '')).replace(/^exceptions:\n$/m, 'exceptions: []\n');
