// A file of the past → the record it held, in today's shape, or why it is none. The same checks as for a file of today.
import type { Kind, RecordTypes } from '../model/kinds.ts';
import type { Schemas } from '../model/schemas.ts';
import { contentPath } from '../reading/content-path.ts';
import { decode } from '../reading/decode.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import { parseYaml } from '../reading/parse-yaml.ts';
import { readFile } from '../reading/read-file.ts';
import { readingRules } from '../reading/reading-rules.ts';
import { tangledArticle } from '../reading/tangled-article.ts';
import type { Validator } from '../reading/validator.ts';
import { migrated, type Migration } from './migrations.ts';
import type { Unreadable } from './version.ts';

export interface ParsedVersion {
  value?: RecordTypes[Kind];
  parsed?: unknown;
  body?: string;
  text?: string;
  migrated: readonly string[];
  /** Only without a value; worked out when asked for, because placing and wording a mistake costs more than finding it. */
  reason?: () => Unreadable;
}

export interface Shapes {
  schemas: Schemas;
  validator: Validator;
  migrations: readonly Migration[];
}

/** In: a path where a record may stand. Never throws, whatever the file holds. */
export function parseVersion(path: string, bytes: Uint8Array, { schemas, validator, migrations }: Shapes): ParsedVersion {
  const { place, id } = contentPath(path);
  const reason = (): Unreadable => {
    const [problem] = readFile({ path, bytes }, schemas, validator).problems;
    return problem ? { rule: problem.rule.id, message: problem.message } : misfit;
  };
  const decoded = decode(bytes);
  if ('problem' in decoded || !place) return { migrated: [], reason };
  const { text } = decoded;
  const split = place.format === 'mdx' ? splitFrontmatter(text) : undefined;
  if (place.format === 'mdx' && !split) return { text, migrated: [], reason };
  const body = split?.body;
  const yaml = parseYaml(split ? split.yaml : text);
  if ('problem' in yaml) return { text, body, migrated: [], reason };
  const { value, applied } = migrated(place.kind, yaml.value, migrations);
  const found = { text, body, parsed: value, migrated: applied };
  if (split && tangledArticle(split.body)) return { ...found, reason };
  if (!validator.check(place.kind)(value)) return { ...found, reason };
  if (!place.single && 'id' in value && value.id !== id) return { ...found, reason };
  return { ...found, value: value as RecordTypes[Kind] };
}

/** Where a file alone would be right, and only what a migration made of it is not. */
const misfit: Unreadable = { rule: readingRules.shape.id, message: '旧版本转换后不符合现在的格式。' };
