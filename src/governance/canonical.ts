// One text for one value, whatever the order of its keys and the form of its file; and the digest of such a text.
import { createHash } from 'node:crypto';

/** Canonical JSON: keys sorted by code unit, nothing optional. Numbers that JSON has no word for keep their own; undefined fields are left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value === 0 ? 0 : value) : `"number ${value}"`;
  if (typeof value === 'bigint') return value.toString();
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** SHA-256 of a text or of bytes, in hex. */
export const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the canonical form. */
export const contentHash = (value: unknown): string => digestOf(canonical(value));
