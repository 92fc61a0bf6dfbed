// The schemas → schemas/README.md, the data dictionary: every field with its Chinese and English name, for people who write or read records.
import { PLACES } from '../model/kinds.ts';
import { taxonomyOf } from '../model/register.ts';
import { referencePaths, resolve, sharedPart, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';

export const GENERATED = '<!-- Generated from schemas/*.schema.json. Run `npm run generate` after changing a schema; do not edit by hand. -->';

/** The whole document. In: all schemas by kind, `common` among them. */
export function dataDictionary(schemas: Schemas): string {
  const kinds = PLACES.map(({ kind, path, format }) => ({ kind, path, format, schema: schemas.get(kind) ?? {} }));
  const shared = Object.entries(schemas.get('common')?.definitions ?? {});
  return [
    GENERATED,
    '# 数据字典 Data dictionary',
    '这里列出每一种记录的每一个字段。字段名（Field）照抄；冒号后面的内容照“类型”和“说明”填写。',
    'Every field of every kind of record. `a.b` is a field below `a`; `a[].b` is a field of each item of the list `a`.',
    table(['记录 Record', '放在哪里 File', '做什么用'], kinds.map(({ kind, path, format, schema }) => [`[${name(schema, kind)}](#${kind})`, code(`content/${path}${path.endsWith('/') ? `…${format === 'mdx' ? '.mdx' : '.yml'}` : ''}`), schema.description ?? ''])),
    ...kinds.flatMap(({ kind, path, format, schema }) => section(schemas, kind, schema, `${path.endsWith('/') ? '文件夹 Folder' : '文件 File'}：${code(`content/${path}`)}${format === 'mdx' ? '（文章：字段写在开头两行 `---` 之间，正文写在下面）' : ''}`)),
    '## 公用部分 Shared parts',
    '下面这些部分在多种记录里使用，写法相同。',
    ...shared.flatMap(([key, node]) => section(schemas, key, node, undefined, '###')),
    '## 记录之间的联系 Links between records',
    '左边的字段里写的是右边一种记录或一个分类的编号；编号不存在时，检查会报告。',
    table(['记录 Record', '字段 Field', '指向 Refers to'], kinds.flatMap(({ kind, schema }) => referencePaths(schemas, kind).map(({ path, target }) => [`[${name(schema, kind)}](#${kind})`, code(dotted(path)), targetName(schemas, target)]))),
  ].join('\n\n') + '\n';
}

function section(schemas: Schemas, key: string, node: SchemaNode, where?: string, level = '##'): string[] {
  const rows = node.properties || node.items ? fields(schemas, node, '') : [['', node.title ?? '', node.titleEn ?? '', type(schemas, node), '', words(node)]];
  const choice = node.anyOf?.flatMap((branch) => branch.required ?? []) ?? [];
  return [
    `<a id="${key}"></a>\n\n${level} ${name(node, key)}`,
    ...[node.description ?? '', where ?? '', choice.length ? `${choice.map((field) => code(field)).join('、')} 至少写一个。` : ''].filter(Boolean),
    table(['Field', '中文', 'English', '类型', '必填', '说明'], rows),
  ];
}

/** One row a field, the fields below it after it; a shared part is linked instead of repeated. */
function fields(schemas: Schemas, node: SchemaNode, prefix: string): string[][] {
  if (node.items) return sharedPart(node.items) ? [] : fields(schemas, resolve(schemas, node.items), `${prefix}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([key, raw]) => {
    const field = resolve(schemas, raw);
    const path = prefix ? `${prefix}.${key}` : key;
    const own = [code(path), field.title ?? '', field.titleEn ?? '', type(schemas, raw), node.required?.includes(key) ? '是' : '', words(field)];
    return [own, ...(sharedPart(raw) ? [] : fields(schemas, field, path))];
  });
}

const TYPES: Readonly<Record<string, string>> = { string: '文字', integer: '整数', number: '数字', boolean: '是/否（true / false）', array: '列表', object: '下一层字段' };

function type(schemas: Schemas, raw: SchemaNode): string {
  const shared = sharedPart(raw);
  const node = resolve(schemas, raw);
  if (shared && (node.properties || node.items)) return `[${node.items ? '列表：' : ''}${schemas.get('common')?.definitions?.[shared]?.title ?? shared}](#${shared})`;
  if (node.refersTo) return `编号 → ${targetName(schemas, node.refersTo)}`;
  if (node.enum) return '选一个';
  if (node.format === 'date') return '日期';
  if (node.format === 'email') return '邮箱';
  if (node.items) return `列表：${type(schemas, node.items)}`;
  if (node.anyOf && !node.properties) return node.anyOf.map((branch) => (branch.const === undefined ? type(schemas, branch) : code(String(branch.const)))).join(' 或 ');
  return TYPES[[node.type].flat()[0] ?? ''] ?? '';
}

function words(node: SchemaNode): string {
  const own = node.items?.enum ? node.items : node;
  const choices = own.enum?.map((value) => `${code(value)} ${own.enumTitles?.[value] ?? ''}`.trim()).join('；');
  const bounds = [
    node.minimum === undefined ? '' : `不小于 ${node.minimum}`,
    node.maximum === undefined ? '' : `不大于 ${node.maximum}`,
    node.exclusiveMinimum === undefined ? '' : `大于 ${node.exclusiveMinimum}`,
    node.maxLength === undefined ? '' : `最多 ${node.maxLength} 个字`,
    node.uniqueItems ? '不重复' : '',
  ].filter(Boolean).join('，');
  return [node.description ?? '', choices ? `可以写：${choices}。` : '', bounds ? `${bounds}。` : '', node.examples?.[0] ? `例如 ${code(node.examples[0])}。` : ''].filter(Boolean).join(' ');
}

function targetName(schemas: Schemas, target: string): string {
  const taxonomy = taxonomyOf(target);
  if (taxonomy) return `[分类表](#taxonomy) ${code(taxonomy)}`;
  return `[${schemas.get(target)?.title ?? target}](#${target})`;
}

const dotted = (path: readonly string[]): string => path.reduce((text, key) => (key === '*' ? `${text}[]` : text ? `${text}.${key}` : key), '');
const name = (node: SchemaNode, key: string): string => `${node.title ?? key} ${node.titleEn ?? ''}`.trim();
const code = (text: string): string => `\`${text.replace(/`/g, 'ˋ')}\``;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
