// What a file could know on a day: dates of reviews, editions and checks that came later are those of the review before.

/** Days of the yearly review of the whole list. */
const REVIEWS = ['2024-03-16', '2025-03-17', '2026-03-16'] as const;

/** Law id → days of its editions, oldest first. */
export type Editions = ReadonlyMap<string, readonly string[]>;

/** The day the first list was ready. */
const FIRST = '2024-03-20';

/** In: a file's text, the day of its commit, the day its content last changed, and the editions of the laws. Out: the text with nothing that only later days could know; undefined for a law that did not exist. */
export function knownOn(path: string, text: string, { day, changed }: { day: string; changed: string }, editions: Editions): string | undefined {
  const known = path.startsWith('laws/') ? lawKnownOn(text, day) : path.startsWith('powers/') ? inTime(text, day) : text;
  if (known === undefined) return undefined;
  const review = REVIEWS.findLast((date) => date <= day) ?? '2024-01-10';
  return citedEditions(known, day, editions)
    .replace(/\b(reviewed|on|verified): (\d{4}-\d\d-\d\d)/g, (found, key: string, date: string) => (date > day ? `${key}: ${review}` : found))
    // What was read in an edition was read when it was out.
    .replace(/\bedition: (\d{4}-\d\d-\d\d), on: (\d{4}-\d\d-\d\d)/g, (found, edition: string, date: string) => (date < edition ? `edition: ${edition}, on: ${day}` : found))
    .replace(/^updated: (\d{4}-\d\d-\d\d)/gm, (found, date: string) => (date > day ? `updated: ${changed}` : found))
    .replace(/^ +updated: (\d{4}-\d\d-\d\d)/gm, (found, date: string) => (date > day ? found.replace(date, FIRST) : found))
    .replace(/^reviewBy: (\d{4})-(\d\d-\d\d)$/gm, (found, year: string, rest: string) => (Number(year) > Number(review.slice(0, 4)) + 1 ? `reviewBy: ${Number(review.slice(0, 4)) + 1}-${rest}` : found))
    .replace(/^keySince: (\d{4}-\d\d-\d\d)\n/gm, (found, date: string) => (date > day ? '' : found));
}

/** The first list was published some weeks before it held, as what would hold. */
const FIRST_LIST = '2024-06-01';

/** Before its day a power is still to come. */
const inTime = (text: string, day: string): string => (day > FIRST_LIST && (/^effective: \{ from: (\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '') > day ? text.replace(/^status: inForce$/m, 'status: future') : text);

/** The days of every edition of every law. */
export function editionsOf(files: ReadonlyMap<string, string>): Editions {
  return new Map([...files].flatMap(([path, text]) => (path.startsWith('laws/') ? [[path.slice('laws/'.length, -'.yml'.length), editionDays(text)] as const] : [])));
}

/** The block of a law's editions: each begins with `- date:` or `- { date:`. */
const VERSIONS = /^versions:\n((?: .*\n)+)/m;
const editionDays = (text: string): string[] => [...(VERSIONS.exec(text)?.[1] ?? '').matchAll(/^ {2}- (?:\{ )?date: (\d{4}-\d\d-\d\d)/gm)].map((match) => match[1] ?? '').sort();

function lawKnownOn(whole: string, day: string): string | undefined {
  const text = whole.replace(/^repealed:\n(?: .*\n)+/m, (found) => ((/date: (\d{4}-\d\d-\d\d)/.exec(found)?.[1] ?? '') > day ? '' : found));
  const block = VERSIONS.exec(text)?.[1];
  if (block === undefined) return text;
  const kept = block.split(/(?=^ {2}- )/m).filter((item) => (/date: (\d{4}-\d\d-\d\d)/.exec(item)?.[1] ?? '') <= day);
  return kept.length ? text.replace(block, () => kept.join('')) : undefined;
}

function citedEditions(text: string, day: string, editions: Editions): string {
  let law = '';
  return text.replace(/\blaw: ([a-z0-9-]+)|\bedition: (\d{4}-\d\d-\d\d)/g, (found, cited: string | undefined, edition: string | undefined) => {
    if (cited !== undefined) law = cited;
    return edition !== undefined && edition > day ? `edition: ${editions.get(law)?.findLast((date) => date <= day) ?? edition}` : found;
  });
}
