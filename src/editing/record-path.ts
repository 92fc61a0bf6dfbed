// Where the file of a record lies, below the content folder.
import { PLACES, type Kind } from '../model/kinds.ts';

/** Path of a record's file, e.g. `powers/transport/dig-permit.yml`; missing parts become words that show what to fill in. */
export function recordPath(kind: Kind, record: { id?: unknown; office?: unknown; date?: unknown }): string {
  const place = PLACES.find((candidate) => candidate.kind === kind);
  const folder = place?.path ?? '';
  if (folder && !folder.endsWith('/')) return folder;
  const below = kind === 'power' ? `${text(record.office) || 'office'}/` : place?.dated ? `${text(record.date).split('-')[0] || 'year'}/` : '';
  return `${folder}${below}${text(record.id) || 'id'}.${place?.format === 'mdx' ? 'mdx' : 'yml'}`;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
