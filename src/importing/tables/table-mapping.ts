// The mapping file for tables with columns and words of their own: which column is which field, which word means which value, and what every row has.
import type { Kind } from '../../model/kinds.ts';
import type { Schemas } from '../../model/schemas.ts';
import { parseYaml } from '../../reading/parse-yaml.ts';
import { comparable } from '../clean-text.ts';
import type { Problem } from '../problem.ts';
import { isPrivateHeader } from './private-columns.ts';
import { tableFields, type TableField } from './table-fields.ts';

/** A whole mapping, for the command's help. */
export const TABLE_MAPPING_EXAMPLE = `{
  "columns": { "处罚名称": "title", "处罚依据文件": "basis", "所属事项": "power" },
  "values": { "power": { "无证经营": "unlicensed-food-penalty" } },
  "fixed": { "published": "2026-03-02", "audience": "社会" }
}
`;

export interface TableMapping {
  columns: ReadonlyMap<string, TableField>;
  /** Dotted path → word, as compared → value. */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  fixed: readonly { field: TableField; text: string }[];
}

export const NO_MAPPING: TableMapping = { columns: new Map(), values: new Map(), fixed: [] };

/** The mapping of a file's text (JSON; YAML is read, too), or what is wrong with it. */
export function tableMapping(text: string, kind: Kind, schemas: Schemas): TableMapping | Problem {
  const parsed = parseYaml(text.replace(/^\ufeff/, ''));
  if ('problem' in parsed) return { problem: parsed.problem, help: parsed.help };
  const { value } = parsed;
  const help = `例如：\n${TABLE_MAPPING_EXAMPLE}`;
  if (!isTexts(value)) return { problem: '对照文件不是一组名称和内容。', help };
  const extra = Object.keys(value).find((key) => !['columns', 'values', 'fixed'].includes(key));
  if (extra) return { problem: `对照文件里不认识“${extra}”。`, help };
  const { columns = {}, values = {}, fixed = {} } = value;
  if (!isTexts(columns) || !isTexts(values) || !isTexts(fixed)) return { problem: 'columns、values、fixed 都要写成一组名称和内容。', help };
  const fields = tableFields(kind, schemas);
  const mapping = { columns: new Map<string, TableField>(), values: new Map<string, Map<string, string>>(), fixed: [] as { field: TableField; text: string }[] };
  const unknown = (name: string): Problem => ({ problem: `对照文件里的“${name}”不是这种记录的字段。`, help: '写字段的中文名称（下载的 CSV 的表头）或英文名称，例如 title。' });
  for (const [header, name] of Object.entries(columns)) {
    if (isPrivateHeader(header)) return { problem: `“${header}”可能含有个人信息，不得进入记录。`, help: '从对照文件里删去这一列。' };
    const field = fields.byName(String(name));
    if (!field) return unknown(String(name));
    mapping.columns.set(comparable(header), field);
  }
  for (const [name, words] of Object.entries(values)) {
    const field = fields.byName(name);
    if (!field) return unknown(name);
    if (!isTexts(words)) return { problem: `values 里的“${name}”要写成一组写法和内容。`, help };
    mapping.values.set(field.path.filter((key) => key !== '*').join('.'), new Map(Object.entries(words).map(([word, meaning]) => [comparable(word), String(meaning)])));
  }
  for (const [name, words] of Object.entries(fixed)) {
    const field = fields.byName(name);
    if (!field) return unknown(name);
    mapping.fixed.push({ field, text: String(words) });
  }
  return mapping;
}

const isTexts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
