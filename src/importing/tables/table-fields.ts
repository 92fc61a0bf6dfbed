// A kind's fields as columns: the titles of our own downloads, unmistakable last parts of them, and the words of offices. Matched as whole headers.
import type { Kind } from '../../model/kinds.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { propertyOf, resolve, sharedPart, type Schemas } from '../../model/schemas.ts';
import { recordColumns } from '../../publishing/views/record-table.ts';
import { comparable } from '../clean-text.ts';
import { HEADER_WORDS, MONEY_WORDS } from './header-words.ts';

export interface TableField {
  /** `*` after the name of a list: a field of its items, one row an item. */
  path: readonly string[];
  node: SchemaNode;
  /** 万元: 10,000. */
  factor?: number;
  /** Several such columns are added up. */
  sum?: true;
}

export interface TableFields {
  byHeader(header: string): TableField | undefined;
  /** By a dotted path or a whole title, for the mapping file. */
  byName(name: string): TableField | undefined;
}

export function tableFields(kind: Kind, schemas: Schemas): TableFields {
  const own = recordColumns(kind, schemas).flatMap((column) => [column, ...itemColumns(schemas, column)]);
  const byHeader = new Map<string, TableField>();
  const put = (header: string, field: TableField) => byHeader.has(comparable(header)) || byHeader.set(comparable(header), field);
  for (const { header, path, node } of own) put(header, { path, node });
  for (const { header, path, node } of own) if (header.endsWith('（元）')) put(header.replace(/（元）$/, '（万元）'), { path, node, factor: 10_000 });
  for (const [name, words] of Object.entries(HEADER_WORDS[kind] ?? {})) for (const word of words) put(word, fieldAt(schemas, kind, name));
  for (const [name, words] of Object.entries(MONEY_WORDS[kind] ?? {})) for (const word of words) put(word, { ...fieldAt(schemas, kind, name), factor: 10_000, sum: true });
  // 来访 for 本月收到 › 来访, where no other column ends in the same word.
  const last = (header: string): string => header.split(' › ').at(-1) ?? header;
  const ends = Map.groupBy(own, ({ header }) => comparable(last(header)));
  for (const [word, columns] of ends) if (columns.length === 1 && columns[0] && !columns[0].path.includes('*')) put(word, { path: columns[0].path, node: columns[0].node });
  const byPath = new Map(own.map(({ path, node }) => [path.filter((key) => key !== '*').join('.'), { path, node }]));
  return { byHeader: (header) => byHeader.get(comparable(withMark(header))), byName: (name) => byPath.get(name.replaceAll('.*', '')) ?? byHeader.get(comparable(name)) };
}

/** 撤下 › 原因: the mark is not in the older Chinese code pages, so spreadsheet programs save it as a question mark. */
const withMark = (header: string): string => header.replace(/(?<=\S)\s*[?？>]\s*(?=\S)/g, ' › ');

function itemColumns(schemas: Schemas, list: { path: readonly string[]; header: string; node: SchemaNode }): { path: readonly string[]; header: string; node: SchemaNode }[] {
  const items = resolve(schemas, list.node).items;
  if (!items || sharedPart(items)) return [];
  return Object.entries(resolve(schemas, items).properties ?? {}).map(([key, node]) => ({ path: [...list.path, '*', key], header: `${list.header} › ${resolve(schemas, node).title ?? key}`, node }));
}

/** Throws where the table of words names a field that the schema does not have. */
function fieldAt(schemas: Schemas, kind: Kind, name: string): TableField {
  const path = name.split('.');
  let node: SchemaNode | undefined = schemas.get(kind);
  for (const key of path) node = node && (key === '*' ? resolve(schemas, node).items : propertyOf(resolve(schemas, node), key));
  if (!node) throw new Error(`header words: ${kind} has no field ${name}`);
  return { path, node };
}
