// A field that the schema does not know → what was probably meant: another spelling, the Chinese name, or another level.
import type { Path } from '../rules/rule.ts';
import { nodeAt, propertyOf, resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import { excerpt } from '../model/visible-text.ts';
import { closest } from '../model/closest.ts';

/** Sentence and help for an unknown field `key` of the object at `at`. */
export function explainUnknownField(schemas: Schemas, kind: string, at: Path, key: string, where: string): { message: string; help: string } {
  const message = `${where}没有叫“${excerpt(key)}”的字段。`;
  const node = nodeAt(schemas, kind, at) ?? {};
  if (key === '<<') return { message, help: '本站不接受 << 合并写法：把字段逐个写出来。' };
  const meant = meantField(node, key);
  if (meant) return { message, help: `是不是 ${meant}（${resolve(schemas, propertyOf(node, meant) ?? {}).title ?? meant}）？改正字段名，或删去这一行。` };
  const below = Object.entries(node.properties ?? {}).find(([, child]) => propertyOf(inside(schemas, child), key));
  if (below) return { message, help: `${key} 是“${resolve(schemas, below[1]).title ?? below[0]}”（${below[0]}）下面的字段：检查缩进，把它移到 ${below[0]} 下面。` };
  if (at.length && nodeAt(schemas, kind, [key])) return { message, help: `${key} 是最外层的字段：减少缩进，把它移到最左边。` };
  return { message, help: '删去这一行；可用的字段见数据字典 schemas/README.md。' };
}

/** The known field that a key stands for: a misspelling or its Chinese name. */
export function meantField(node: SchemaNode, key: string): string | undefined {
  const known = Object.keys(node.properties ?? {});
  return known.find((name) => node.properties?.[name]?.title === key.trim()) ?? closest(key.trim(), known);
}

function inside(schemas: Schemas, raw: SchemaNode): SchemaNode {
  const node = resolve(schemas, raw);
  return node.items ? resolve(schemas, node.items) : node;
}
