// The same records as Pagefind alone would index them: one HTML page each, Chinese cut by its own rules.
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/search-record.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes `folder/pagefind/…`. Rejects where Pagefind reports an error. */
export async function buildStockIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { url, title, texts } of records) {
    const added = await index.addHTMLFile({ url: `/${url}`, content: `<!doctype html><html lang="zh-CN"><title>${escaped(title)}</title><body><h1>${escaped(title)}</h1>${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}</body></html>` });
    if (added.errors.length) throw new Error(added.errors.join('; '));
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  if (written.errors.length) throw new Error(written.errors.join('; '));
}
