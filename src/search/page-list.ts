// Pagefind's own list of pages, in the order in which they were added. Its answers name a page by an id that only this list
// has; to send the ids a second time would be a quarter of the title index. The build checks that the list is as read here.

/** What Pagefind writes before everything. */
const SIGNATURE = 'pagefind_dcd';

/** Under no language of its own Pagefind cuts or stems words, which is what pairs of characters need. */
export const LANGUAGE = 'unknown';

/** Ids of all pages out of Pagefind's unpacked metadata. Throws where it is not what it was. */
export function pageIds(metadata: Uint8Array, language: string, count: number): string[] {
  // One character a byte: ids are ASCII, and the byte after one is never a letter or digit (the head of a CBOR number).
  const text = Array.from(chunks(metadata), (bytes) => String.fromCharCode(...bytes)).join('');
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind: the metadata have another form');
  const ids = Array.from(text.matchAll(new RegExp(`${language}_[0-9a-f]{7,}`, 'g')), ([id]) => id).slice(0, count);
  if (ids.length < count) throw new Error(`Pagefind: ${ids.length} pages instead of ${count}`);
  return ids;
}

function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 4096) yield bytes.subarray(start, start + 4096);
}
