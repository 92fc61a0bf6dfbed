// Audience is enforced by absence: what is not for everyone is not handed to anything that writes output (design 14, R31, R79).
import { PLACES } from '../model/kinds.ts';
import { Register, type Entry } from '../model/register.ts';
import { resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import { withoutHiddenLinks } from './public-past/hidden-links.ts';

/**
 * A register with only what the public may see on `today` (ISO date): public audience, no embargo still running.
 * References to what is left out are left out too, because an id alone would tell that it exists.
 */
export function publicRegister(register: Register, today: string, schemas: Schemas): Register {
  const open = openAudiences(register);
  const kinds = [...new Set(PLACES.map((place) => place.kind))];
  let visible = kinds.flatMap((kind): Entry[] => register.all(kind)).filter(({ value }) => isPublic(value, open, today));
  const hidden = new Set(kinds.flatMap((kind) => register.all(kind).map((entry) => key(kind, entry.id))));
  for (const entry of visible) hidden.delete(key(entry.kind, entry.id));
  // A record that cannot do without a hidden one is hidden too, which may hide further ones.
  for (let before = -1; hidden.size > 0 && before !== hidden.size; ) {
    before = hidden.size;
    visible = visible.flatMap((entry): Entry[] => {
      const schema = schemas.get(entry.kind);
      const value = schema ? withoutHidden(schema, entry.value, schemas, (target, id) => hidden.has(key(target, id))) : entry.value;
      if (value !== undefined) return [{ ...entry, value: value as Entry['value'] }];
      hidden.add(key(entry.kind, entry.id));
      return [];
    });
  }
  return new Register(hidden.size > 0 ? visible.map((entry) => withoutHiddenExceptions(withoutHiddenInBody(entry, hidden), hidden)) : visible, [], register.lawIndex);
}

/** The text of an institution without addresses of hidden records. */
function withoutHiddenInBody(entry: Entry, hidden: ReadonlySet<string>): Entry {
  return entry.body ? { ...entry, body: { ...entry.body, text: withoutHiddenLinks(entry.body.text, (target, id) => hidden.has(key(target, id))) ?? '' } } : entry;
}

/** Exceptions from rules name their record by its id alone. */
function withoutHiddenExceptions(entry: Entry, hidden: ReadonlySet<string>): Entry {
  if (entry.kind !== 'exceptions' || !('exceptions' in entry.value)) return entry;
  const ids = new Set([...hidden].map((name) => name.slice(name.indexOf('/') + 1)));
  return { ...entry, value: { ...entry.value, exceptions: entry.value.exceptions.filter(({ record }) => !ids.has(record)) } };
}

/** Ids of the audiences that are everyone. */
export const openAudiences = (register: Register): ReadonlySet<string> => new Set(register.taxonomy('audiences').filter((audience) => audience.public).map((audience) => audience.id));

const key = (kind: string, id: string) => `${kind}/${id}`;

/** Whether a record with this audience and embargo may be seen by everyone on `today`. */
export function isPublic(value: object, open: ReadonlySet<string>, today: string): boolean {
  if ('audience' in value && typeof value.audience === 'string' && !open.has(value.audience)) return false;
  return !('embargo' in value && typeof value.embargo === 'string' && value.embargo > today);
}

/** The value without references and links to hidden records; undefined where nothing valid is left of it. */
export function withoutHidden(raw: SchemaNode, value: unknown, schemas: Schemas, isHidden: (target: string, id: string) => boolean): unknown {
  const node = resolve(schemas, raw);
  if (typeof value === 'string') return node.refersTo && isHidden(node.refersTo, value) ? undefined : withoutHiddenLinks(value, isHidden);
  if (Array.isArray(value)) {
    const { items } = node;
    if (!items) return value;
    const left = value.map((item: unknown) => withoutHidden(items, item, schemas, isHidden)).filter((item) => item !== undefined);
    return left.length === 0 && value.length > 0 && (node.minItems ?? 0) > 0 ? undefined : left;
  }
  if (typeof value !== 'object' || value === null || !node.properties) return value;
  const left: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const child = node.properties[name];
    const kept = child ? withoutHidden(child, item, schemas, isHidden) : item;
    if (kept !== undefined) left[name] = kept;
    else if (node.required?.includes(name)) return undefined;
  }
  const choices = node.anyOf?.map((choice) => choice.required ?? []) ?? [];
  return choices.length > 0 && !choices.some((names) => names.every((name) => name in left)) ? undefined : left;
}
