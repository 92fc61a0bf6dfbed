// Content folder → Register and what is wrong with the files. The only reader of content; never throws for a bad file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LawIndex } from '../model/law-index.ts';
import type { Kind } from '../model/kinds.ts';
import { Register, type Entry, type SourceFile } from '../model/register.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import type { Schemas } from '../model/schemas.ts';
import { danglingReferences } from './dangling-references.ts';
import { findFiles } from './find-files.ts';
import { readBytes } from './read-bytes.ts';
import { readFile, type Input } from './read-file.ts';
import { LARGEST_INDEX, LAW_INDEX, readLawIndex } from './read-law-index.ts';
import { readingRules } from './reading-rules.ts';
import type { Unplaced } from './unplaced.ts';
import { createValidator, type Validator } from './validator.ts';

export { isContentFolder } from './content-folder.ts';
export { LAW_INDEX } from './read-law-index.ts';
export type { Unplaced } from './unplaced.ts';

export interface ReadResult {
  register: Register;
  /** Every text file that could be decoded, also those without a valid record: rules over text look at all of them. */
  files: SourceFile[];
  problems: Unplaced[];
}

export type Progress = (done: number, total: number) => void;

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** The schemas as published in `schemas/`, by kind. */
export function readSchemas(): Schemas {
  const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.schema.json')).sort();
  return new Map(names.map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(SCHEMA_FOLDER + name, 'utf8')) as SchemaNode]));
}

/**
 * Reads a content folder. `root` is its path; `progress` is told after each file.
 * Throws only where the folder itself cannot be read.
 */
export function readRegister(root: string, progress: Progress = () => {}): ReadResult {
  const found = findFiles(root);
  const input = ({ path, refusal }: (typeof found)[number]): Input => ({ path, ...(refusal ? { refusal } : readBytes(join(root, path), path === LAW_INDEX ? LARGEST_INDEX : undefined)) });
  return assemble(found.length, function* () {
    for (const file of found) yield input(file);
  }, progress);
}

/** The same for files that are not on disk (examples of rules, tests): path → text. */
export function readFiles(files: Readonly<Record<string, string>>): ReadResult {
  const encoder = new TextEncoder();
  const paths = Object.keys(files);
  return assemble(paths.length, function* () {
    for (const path of paths) yield { path, bytes: encoder.encode(files[path]) };
  });
}

/** The same for files that lie elsewhere, as in a tree of Git. */
export function readInputs(inputs: readonly Input[]): ReadResult {
  return assemble(inputs.length, () => inputs);
}

let shared: { schemas: Schemas; validator: Validator } | undefined;

function prepared(): { schemas: Schemas; validator: Validator } {
  if (!shared) {
    const schemas = readSchemas();
    shared = { schemas, validator: createValidator(schemas) };
  }
  return shared;
}

/** One file at a time, so that no more than one file's bytes are held. */
function assemble(total: number, inputs: () => Iterable<Input>, progress: Progress = () => {}): ReadResult {
  const { schemas, validator } = prepared();
  const problems: Unplaced[] = [];
  const files: SourceFile[] = [];
  const entries = new Map<string, Entry>();
  const claims: { kind: Kind; id: string }[] = [];
  let lawIndex = new LawIndex();
  let done = 0;
  for (const input of inputs()) {
    if (input.path === LAW_INDEX) {
      const index = readLawIndex(input);
      lawIndex = new LawIndex(index.rows);
      problems.push(...index.problems);
    } else {
      const read = readFile(input, schemas, validator);
      problems.push(...read.problems);
      claims.push(...read.claims);
      if (read.source) files.push(read.source);
      if (read.entry) problems.push(...keep(entries, read.entry));
    }
    progress((done += 1), total);
  }
  const kept = [...entries.values()];
  const register = new Register(kept, claims.filter(({ kind, id }) => !entries.has(`${kind}/${id}`)), lawIndex);
  return { register, files, problems: [...problems, ...danglingReferences(register, schemas, kept)] };
}

/** Two records of one id would hide each other: the first in the order of paths stays. */
function keep(entries: Map<string, Entry>, entry: Entry): Unplaced[] {
  const key = `${entry.kind}/${entry.id}`;
  const first = entries.get(key);
  if (!first) {
    entries.set(key, entry);
    return [];
  }
  return [{ rule: readingRules.unique, source: entry.source, at: ['id'], message: `编号“${entry.id}”已经被 ${first.source.path} 使用。`, help: '给后加的记录换一个没有用过的编号，并同时改文件名。' }];
}
