// Content folder → Register and what is wrong with the files. The only reader of content; never throws for a bad file.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LawIndex } from '../model/law-index.ts';
import { placeOf, type Kind, type RecordTypes } from '../model/kinds.ts';
import { Register, type Entry, type SourceFile } from '../model/register.ts';
import { referencePaths, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import type { Path } from '../rules/rule.ts';
import { closest } from './closest.ts';
import { decode, LARGEST_FILE } from './decode.ts';
import { explainSchemaError } from './explain-schema-error.ts';
import { findFiles, type Found } from './find-files.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { parseLawIndex } from './law-index.ts';
import { parseYaml } from './parse-yaml.ts';
import { readingRules, type ReadingRule } from './reading-rules.ts';
import { createValidator, type SchemaError } from './validator.ts';

/** A finding before it has a line: placed later, because most files have none. */
export interface Unplaced {
  rule: ReadingRule;
  source: SourceFile;
  at?: Path;
  offset?: number;
  message: string;
  help: string;
}

export interface ReadResult {
  register: Register;
  /** Every text file that could be decoded, also those without a valid record: rules over text look at all of them. */
  files: SourceFile[];
  problems: Unplaced[];
}

export const LAW_INDEX = 'laws/index.csv';
const SCHEMA_FOLDER = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** The schemas as published in `schemas/`. */
export function readSchemas(): Schemas {
  return new Map(readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.schema.json')).map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(SCHEMA_FOLDER + name, 'utf8')) as SchemaNode]));
}

/**
 * Reads a content folder. `root` is its path; `progress` is told after each file.
 * Throws only where the folder itself cannot be read.
 */
export function readRegister(root: string, progress: (done: number, total: number) => void = () => {}): ReadResult {
  const found = findFiles(root);
  const inputs = found.map((file) => ({ file, bytes: file.kind === 'file' ? bytesOf(join(root, file.path)) : undefined }));
  return assemble(inputs, progress);
}

/** The same for files that are not on disk (examples of rules, tests): path → text. */
export function readFiles(files: Readonly<Record<string, string>>): ReadResult {
  const encoder = new TextEncoder();
  return assemble(Object.entries(files).map(([path, text]) => ({ file: { path, kind: 'file' as const }, bytes: encoder.encode(text) })));
}

/** Undefined for a file over the limit: it is not even opened. */
function bytesOf(path: string): Uint8Array | undefined {
  return lstatSync(path).size > LARGEST_FILE && !path.endsWith(LAW_INDEX) ? undefined : readFileSync(path);
}

let shared: { schemas: Schemas; validator: ReturnType<typeof createValidator> } | undefined;

function assemble(inputs: readonly { file: Found; bytes: Uint8Array | undefined }[], progress: (done: number, total: number) => void = () => {}): ReadResult {
  const { schemas, validator } = (shared ??= { schemas: readSchemas(), validator: createValidator() });
  const problems: Unplaced[] = [];
  const files: SourceFile[] = [];
  const entries: Entry[] = [];
  const broken: { kind: Kind; id: string }[] = [];
  const seen = new Map<string, string>();
  let lawIndex = new LawIndex();

  const readOne = (file: Found, bytes: Uint8Array | undefined): void => {
    const blank: SourceFile = { path: file.path, text: '' };
    const problem = (rule: ReadingRule, message: string, help: string, source = blank, where: { at?: Path; offset?: number } = {}) => problems.push({ rule, source, message, help, ...where });
    if (file.kind === 'link') return void problem(readingRules.link, '这是一个符号链接，不会被读取。', '删去链接，把真正的文件放到这里。');
    const place = placeOf(file.path);
    if (file.path === LAW_INDEX && bytes) {
      const decoded = decode(bytes);
      if ('problem' in decoded) return void problem(readingRules.encoding, decoded.problem, decoded.help);
      const index = parseLawIndex(decoded.text);
      if ('problem' in index) return void problem(readingRules.syntax, index.problem, index.help);
      lawIndex = new LawIndex(index.rows);
      return;
    }
    const ending = place?.format === 'mdx' ? '.mdx' : '.yml';
    if (!place || !file.path.endsWith(ending) || file.kind === 'other') {
      const near = placeOf(file.path.replace(/\/?$/, '/'));
      return void problem(readingRules.place, place || near ? `这里的文件应当以 ${ending} 结尾。` : '没有一种记录放在这里，这个文件不会被读取。', place || near ? `把文件改名为 ${basename(file.path).replace(/\.[^.]*$/, '')}${ending}，或移到别处。` : '各个文件夹放什么见 content/README.md；把文件移到正确的文件夹，或移出内容目录。');
    }
    const id = basename(file.path, ending);
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || /[A-Z\s]|[^\x20-\x7e]/.test(file.path)) problem(readingRules.name, `文件名“${basename(file.path)}”不合规。`, '只用小写字母、数字和连字符，例如 food-licence.yml。');
    if (!bytes) return void problem(readingRules.size, '文件超过 1 MiB，没有读取。', '拆成多条记录；图片和附件不要放在内容目录里。');
    const decoded = decode(bytes);
    if ('problem' in decoded) return void problem(readingRules.encoding, decoded.problem, decoded.help);
    const source: SourceFile = { path: file.path, text: decoded.text };
    files.push(source);
    const split = place.format === 'mdx' ? splitFrontmatter(source.text) : undefined;
    if (place.format === 'mdx' && !split) return void problem(readingRules.frontmatter, '文章开头没有资料部分。', '在第一行写 ---，接着写 id、title 等字段，再写一行 ---。', source);
    broken.push({ kind: place.kind, id });
    const parsed = parseYaml(split ? split.yaml : source.text);
    if ('problem' in parsed) return void problem(readingRules.syntax, parsed.problem, parsed.help, source, { offset: parsed.offset + (split?.yamlOffset ?? 0) });
    const check = validator.check(place.kind);
    const value: unknown = parsed.value;
    if (!check(value)) {
      for (const error of worthSaying((check.errors ?? []) as SchemaError[])) {
        const { at, message, help } = explainSchemaError(schemas, place.kind, error, value);
        problem(readingRules.shape, message, help, source, { at });
      }
      return;
    }
    const single = !place.path.endsWith('/');
    if (!single && 'id' in value && value.id !== id) problem(readingRules.identity, `编号“${value.id}”与文件名“${id}”不一致。`, `把编号改成 ${id}；已经公开过的编号不能改，应改文件名。`, source, { at: ['id'] });
    const key = `${place.kind}/${id}`;
    const first = seen.get(key);
    if (first) return void problem(readingRules.unique, `编号“${id}”已经被 ${first} 使用。`, '给后加的记录换一个没有用过的编号，并同时改文件名。', source, { at: ['id'] });
    seen.set(key, file.path);
    entries.push({ kind: place.kind, id: single ? place.kind : id, source, value: value as RecordTypes[Kind], ...(split ? { body: { text: split.body, line: split.bodyLine } } : {}) });
  };

  inputs.forEach(({ file, bytes }, index) => {
    readOne(file, bytes);
    progress(index + 1, inputs.length);
  });
  const register = new Register(entries, broken, lawIndex);
  return { register, files, problems: [...problems, ...danglingReferences(register, schemas, entries)] };
}

/** "anyOf failed" says nothing beside the errors of its branches, and the branches say nothing beside it. */
function worthSaying(errors: SchemaError[]): SchemaError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.schemaPath);
  return errors.filter((error) => !choices.some((choice) => error.schemaPath.startsWith(`${choice}/`)));
}

function danglingReferences(register: Register, schemas: Schemas, entries: readonly Entry[]): Unplaced[] {
  const paths = new Map<Kind, ReturnType<typeof referencePaths>>();
  return entries.flatMap((entry) => {
    const wanted = paths.get(entry.kind) ?? paths.set(entry.kind, referencePaths(schemas, entry.kind)).get(entry.kind) ?? [];
    return wanted.flatMap(({ path, target }) =>
      valuesAt(entry.value, path).filter(({ value }) => !register.exists(target, value)).map(({ at, value }): Unplaced => {
        const near = closest(value, register.idsOf(target));
        const title = schemas.get(target)?.title ?? '分类表';
        return { rule: readingRules.references, source: entry.source, at, message: `“${value}”在${title}里不存在。`, help: near ? `是不是 ${near}？改正编号，或先建立这条记录。` : '改成已有的编号，或先建立这条记录。' };
      }),
    );
  });
}

function valuesAt(value: unknown, path: readonly string[], at: Path = []): { at: Path; value: string }[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [{ at, value }] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item: unknown, index) => valuesAt(item, rest, [...at, index])) : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest, [...at, key]) : [];
}

/** Whether a folder looks like content at all, so that a command can say so before it starts. */
export const isContentFolder = (root: string): boolean => existsSync(join(root, 'site.yml'));
