// What ajv says → what a clerk understands: the field's Chinese name and key, what stands there, and a corrected example.
import type { Path } from '../rules/rule.ts';
import { fieldName, nodeAt, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import { excerpt } from '../model/visible-text.ts';
import { closest } from '../model/closest.ts';
import { explainUnknownField } from './explain-unknown-field.ts';
import { explainWrongType, isoDateFrom } from './explain-wrong-value.ts';
import { sampleValue } from './sample-value.ts';
import type { SchemaError } from './validator.ts';

export interface Explained {
  at: Path;
  /** True where the field name is wrong, not its value. */
  key?: boolean;
  message: string;
  help: string;
}

/** Longest example on the line of a help; a longer one is described instead. */
const LINE = 120;

/** One explanation per schema error. `written` gives a value as it stands in the file: 0123 and 1.10 are gone once read. */
export function explainSchemaError(schemas: Schemas, kind: string, error: SchemaError, record: unknown, written: (path: Path) => string | undefined = () => undefined): Explained {
  const at = pathOf(error.instancePath, record);
  const name = label(schemas, kind, at);
  const node: SchemaNode = nodeAt(schemas, kind, at) ?? (error.parentSchema as SchemaNode | undefined) ?? {};
  const found = error.keyword === 'required' || error.keyword === 'additionalProperties' ? '' : shown(error.data, written(at));
  const limit = String(error.params['limit']);
  const leave = mayBeLeftOut(schemas, kind, at) ? '；暂时没有内容的，删去这个字段。' : '';
  const say = (message: string, help: string): Explained => ({ at, message, help });
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params['missingProperty']);
      const wanted = nodeAt(schemas, kind, [...at, key]);
      return say(`${at.length ? `${name}里` : ''}缺少“${wanted?.title ?? key}”（${key}）。`, `加上一行：${key}: ${sampleValue(schemas, wanted, LINE)}`);
    }
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      return { at: [...at, key], key: true, ...explainUnknownField(schemas, kind, at, key, at.length ? `${name}里` : '') };
    }
    case 'type':
      return { at, ...explainWrongType(name, error.data, node, found, sampleValue(schemas, node, LINE), leave) };
    case 'enum': {
      const choices = node.enum ?? [];
      const choice = (value: string) => `${value}（${node.enumTitles?.[value] ?? value}）`;
      const meant = choices.find((value) => node.enumTitles?.[value] === error.data) ?? (typeof error.data === 'string' ? closest(error.data, choices) : undefined);
      return say(`${name}不能是“${found}”。`, meant ? `是不是 ${choice(meant)}？可以写的有：${choices.map(choice).join('、')}。` : `从这些里选一个：${choices.map(choice).join('、')}。`);
    }
    case 'const':
      return say(`${name}不能是“${found}”。`, `写 ${String(error.params['allowedValue'])}。`);
    case 'pattern':
      return say(`${name}的写法不对：“${found}”。`, `${node.refersTo ? '这里写编号：只用小写字母、数字和连字符。' : (node.description ?? '请对照数据字典 schemas/README.md。')}例如：${sampleValue(schemas, node)}`);
    case 'format': {
      if (error.params['format'] !== 'date') return say(`${name}不是有效的邮箱：“${found}”。`, '写成 name@example.org 的样子。');
      const meant = isoDateFrom(found);
      return say(`${name}不是有效的日期：“${found}”。`, `写成 ${meant ?? '2026-01-31'}${meant ? '' : ' 这样的年-月-日，月和日都用两位数字；日期要在日历上存在'}。`);
    }
    case 'minLength':
      if (error.data !== '') return say(`${name}太短：${Array.from(String(error.data)).length} 个字，至少 ${limit} 个。`, `写完整，例如：${sampleValue(schemas, node)}`);
      return say(`${name}是空的。`, `填上内容，例如：${sampleValue(schemas, node)}${leave}`);
    case 'maxLength':
      return say(`${name}太长：${Array.from(String(error.data)).length} 个字，最多 ${limit} 个。`, '缩短这段文字，把细节移到说明里。');
    case 'minItems':
      return say(`${name}是空的列表。`, `至少写一项，例如：${sampleValue(schemas, node, LINE)}${leave}`);
    case 'uniqueItems':
      return twice(at, name, Number(error.params['i']), Number(error.params['j']));
    case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum':
      return say(`${name}的数值不合理：${found}。`, `应当${BOUNDS[error.keyword]} ${limit}，例如：${sampleValue(schemas, node)}`);
    case 'anyOf': {
      const fields = node.anyOf?.flatMap((branch) => branch.required ?? []) ?? [];
      if (fields.length) return say(`${name}不完整：${fields.map((key) => `“${nodeAt(schemas, kind, [...at, key])?.title ?? key}”（${key}）`).join('和')}一个也没有写。`, `加上其中一行，例如：${fields[0]}: ${sampleValue(schemas, nodeAt(schemas, kind, [...at, fields[0] ?? '']), LINE)}`);
      return say(`${name}不能是“${found}”。`, `可以写：${(node.anyOf ?? []).map((branch) => sampleValue(schemas, branch, LINE)).join(' 或 ')}。${node.description ?? ''}`);
    }
    default:
      return say(`${name}不符合要求（${error.keyword}）：“${found}”。`, node.description ?? '请对照数据字典 schemas/README.md。');
  }
}

function mayBeLeftOut(schemas: Schemas, kind: string, at: Path): boolean {
  const key = at.at(-1);
  return typeof key === 'string' && !nodeAt(schemas, kind, at.slice(0, -1))?.required?.includes(key);
}

const twice = (at: Path, name: string, one: number, other: number): Explained => ({ at: [...at, Math.max(one, other)], message: `${name}里第 ${Math.max(one, other) + 1} 项和第 ${Math.min(one, other) + 1} 项相同。`, help: '删去重复的一项。' });

/** The value as typed, else as read; of a list or of fields only that it is one, because it may be the whole file. */
function shown(data: unknown, written: string | undefined): string {
  if (typeof data === 'object' && data !== null) return Array.isArray(data) ? `${data.length} 项的列表` : '下一层字段';
  return excerpt(written ?? String(data));
}

const BOUNDS: Readonly<Record<string, string>> = { minimum: '不小于', maximum: '不大于', exclusiveMinimum: '大于', exclusiveMaximum: '小于' };

/** “办理时限 › 承诺时限”（promised） */
export function label(schemas: Schemas, kind: string, at: Path): string {
  const key = at.findLast((step) => typeof step === 'string');
  return key === undefined ? '这个文件' : `“${fieldName(schemas, kind, at)}”（${key}）`;
}

/** ajv's "/a/0/b" as a path; digits are positions only where the record has a list. */
export function pathOf(pointer: string, record: unknown): Path {
  let value: unknown = record;
  return pointer.split('/').slice(1).map((part) => {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step = Array.isArray(value) ? Number(key) : key;
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
    return step;
  });
}
