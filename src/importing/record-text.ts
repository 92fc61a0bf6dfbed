// A power as the YAML file that holds it, and the digest by which the importer knows its own work again.
import { dump } from 'js-yaml';
import type { Power } from '../model/schema-types.ts';
import { shortHash } from './power-id.ts';

/** The digest of everything a record says, where it comes from left aside: a row that moved is no change. */
export function contentDigest(record: { id: string; provenance?: unknown }): string {
  const { provenance: _, ...content } = record;
  return shortHash(stable(content), 16);
}

/** The file of an imported power, its digest written into it. */
export function recordText(power: Power): string {
  const provenance = { ...(power.provenance ?? { file: '' }), digest: contentDigest(power) };
  return dump({ ...power, provenance }, { lineWidth: -1, noRefs: true });
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => `${JSON.stringify(name)}:${stable(part)}`).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}
