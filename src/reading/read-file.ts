// One file → a record, or what is wrong with it. Pure: the bytes are given.
import type { Kind, RecordTypes } from '../model/kinds.ts';
import type { Entry, SourceFile } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { contentPath } from './content-path.ts';
import { decode } from './decode.ts';
import { missingFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Refusal } from './read-bytes.ts';
import { readingRules } from './reading-rules.ts';
import { refusals } from './refusals.ts';
import { shapeProblems } from './shape-problems.ts';
import { tangledArticle } from './tangled-article.ts';
import type { Unplaced } from './unplaced.ts';
import type { SchemaError, Validator } from './validator.ts';

/** A file as the disk gave it; `path` is below the content folder. */
export type Input = { path: string } & ({ bytes: Uint8Array } | { refusal: Refusal });

export interface FileRead {
  /** Empty for a file that may be published. */
  problems: Unplaced[];
  /** The text, once it could be decoded: rules over text look at it even where there is no record. */
  source?: SourceFile;
  /** Only for a file without problems. */
  entry?: Entry;
  /** What the file stands for even when it is broken, so that references to it are not reported as well. */
  claims: { kind: Kind; id: string }[];
}

/** Never throws, whatever the file holds. */
export function readFile(input: Input, schemas: Schemas, validator: Validator): FileRead {
  const { place, kind, id, problems: misnamed } = contentPath(input.path);
  const unread: SourceFile = { path: input.path, text: '' };
  const claims = kind ? [{ kind, id }] : [];
  const problems: Unplaced[] = misnamed.map((problem) => ({ ...problem, source: unread }));
  if ('refusal' in input) return { problems: [{ ...refusals[input.refusal], source: unread }], claims };
  if (!place) return { problems, claims };

  const decoded = decode(input.bytes);
  const source: SourceFile = { path: input.path, text: decoded.text };
  if ('problem' in decoded) return { problems: [...problems, { rule: readingRules.encoding, source, offset: decoded.offset, message: decoded.problem, help: decoded.help }], claims };

  const split = place.format === 'mdx' ? splitFrontmatter(source.text) : undefined;
  if (place.format === 'mdx' && !split) {
    const { problem, help, offset } = missingFrontmatter(source.text);
    return { problems: [...problems, { rule: readingRules.frontmatter, source, offset, message: problem, help }], source, claims };
  }
  const tangle = split && tangledArticle(split.body);
  if (split && tangle) problems.push({ rule: readingRules.article, source, offset: source.text.length - split.body.length + tangle.offset, message: tangle.problem, help: tangle.help });
  const parsed = parseYaml(split ? split.yaml : source.text);
  if ('problem' in parsed) return { problems: [...problems, { rule: readingRules.syntax, source, offset: parsed.offset + (split?.yamlOffset ?? 0), message: parsed.problem, help: parsed.help }], source, claims };

  const value: unknown = parsed.value;
  const check = validator.check(place.kind);
  if (!check(value)) return { problems: [...problems, ...shapeProblems(schemas, validator, place.kind, value, (check.errors ?? []) as SchemaError[], source)], source, claims };

  if (problems.length === 0 && !place.single && 'id' in value && value.id !== id) {
    claims.push({ kind: place.kind, id: value.id });
    problems.push({ rule: readingRules.identity, source, at: ['id'], message: `编号“${value.id}”与文件名“${id}”不一致。`, help: `把编号改成 ${id}；编号已经公开过的，不改编号，把文件改名为 ${value.id}。` });
  }
  if (problems.length) return { problems, source, claims };
  return { problems, source, claims, entry: { kind: place.kind, id: place.single ? place.kind : id, source, value: value as RecordTypes[Kind], ...(split ? { body: { text: split.body, line: split.bodyLine } } : {}) } };
}
