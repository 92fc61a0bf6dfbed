// An edited record → its file, in which only what was edited is written anew: a reviewer sees the change and nothing else.
import type { Schemas } from '../model/schemas.ts';
import type { FieldTexts } from './field-texts.ts';
import { ordered, recordYaml } from './record-yaml.ts';

/** What a record's file held before the edit: its fields in their order, and the lines of those that can be kept. */
export interface Written {
  record: Readonly<Record<string, unknown>>;
  texts: FieldTexts;
}

/** YAML of the edited `record`. Old fields keep their place, new ones follow their neighbour in the schema. */
export function amendedYaml(schemas: Schemas, kind: string, record: Readonly<Record<string, unknown>>, written: Written): string {
  const [now, before] = [record, written.record].map((value) => ordered(schemas, schemas.get(kind) ?? {}, value) as Record<string, unknown>) as [Record<string, unknown>, Record<string, unknown>];
  const fields = Object.keys(written.record).filter((field) => field in now);
  Object.keys(now).forEach((field, index, all) => {
    if (fields.includes(field)) return;
    const neighbour = all.slice(0, index).findLast((known) => fields.includes(known));
    fields.splice(neighbour === undefined ? 0 : fields.indexOf(neighbour) + 1, 0, field);
  });
  return fields.map((field) => (same(now[field], before[field]) ? written.texts[field] : undefined) ?? recordYaml(schemas, kind, { [field]: now[field] })).join('');
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
