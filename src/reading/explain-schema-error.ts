// What ajv says → what a clerk understands: the field's Chinese name, what stands there, and a corrected example.
import type { Path } from '../rules/rule.ts';
import { fieldName, nodeAt, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import type { SchemaError } from './validator.ts';
import { closest } from './closest.ts';

export interface Explained {
  at: Path;
  message: string;
  help: string;
}

/** One explanation per schema error; errors that only repeat another one are left to the caller. */
export function explainSchemaError(schemas: Schemas, kind: string, error: SchemaError, record: unknown): Explained {
  const at = pathOf(error.instancePath, record);
  const name = at.length ? `“${fieldName(schemas, kind, at)}”` : '这条记录';
  const params = error.params;
  const node = (error.parentSchema ?? {}) as SchemaNode;
  switch (error.keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      const title = nodeAt(schemas, kind, [...at, key])?.title ?? key;
      return { at, message: `${at.length ? `${name}里` : ''}缺少“${title}”（${key}）。`, help: `加上一行 ${key}: ${sample(nodeAt(schemas, kind, [...at, key]))}` };
    }
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(nodeAt(schemas, kind, at)?.properties ?? {});
      const near = closest(key, known);
      const title = near && nodeAt(schemas, kind, [...at, near])?.title;
      return { at: [...at, key], message: `${at.length ? `${name}里` : ''}没有叫“${key}”的字段。`, help: near ? `是不是 ${near}（${title}）？改正拼写，或删去这一行。` : '删去这一行；可用的字段见数据字典 schemas/README.md。' };
    }
    case 'type':
      return { at, ...wrongType(name, error, node) };
    case 'enum': {
      const choices = (node.enum ?? []).map((value) => `${value}（${node.enumTitles?.[value] ?? value}）`);
      return { at, message: `${name}不能是“${shown(error.data)}”。`, help: `从这些里选一个：${choices.join('、')}。` };
    }
    case 'const':
      return { at, message: `${name}不能是“${shown(error.data)}”。`, help: `写 ${String(params['allowedValue'])}。` };
    case 'pattern':
      return { at, message: `${name}的写法不对：“${shown(error.data)}”。`, help: `${node.description ?? '请对照数据字典。'}例如 ${sample(node)}。` };
    case 'format':
      return { at, message: `${name}不是${params['format'] === 'date' ? '有效的日期' : '有效的邮箱'}：“${shown(error.data)}”。`, help: params['format'] === 'date' ? '写成 2026-01-31 这样的年-月-日，月和日都用两位数字。' : '写成 name@example.org 的样子。' };
    case 'minLength':
      return { at, message: `${name}是空的。`, help: '填上内容；暂时没有内容就删去这一行。' };
    case 'maxLength':
      return { at, message: `${name}太长（最多 ${String(params['limit'])} 个字）。`, help: '缩短这段文字，把细节移到说明里。' };
    case 'minItems':
      return { at, message: `${name}是空的列表。`, help: '至少写一项；暂时没有就删去这个字段。' };
    case 'uniqueItems':
      return { at: [...at, Number(params['i'])], message: `${name}里第 ${Number(params['j']) + 1} 项和第 ${Number(params['i']) + 1} 项相同。`, help: '删去重复的一项。' };
    case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum':
      return { at, message: `${name}的数值不合理：${shown(error.data)}。`, help: `应当${{ minimum: '不小于', maximum: '不大于', exclusiveMinimum: '大于', exclusiveMaximum: '小于' }[error.keyword]} ${String(params['limit'])}。` };
    case 'anyOf':
      return { at, message: `${name}不完整。`, help: node.anyOf?.every((choice) => choice.required) ? `至少写 ${node.anyOf.map((choice) => choice.required?.join('、')).join(' 或 ')} 中的一个。` : '写一个数字；原始文件缺失时写 unknown。' };
    default:
      return { at, message: `${name}不符合要求（${error.keyword}）。`, help: node.description ?? '请对照数据字典 schemas/README.md。' };
  }
}

function wrongType(name: string, error: SchemaError, node: SchemaNode): { message: string; help: string } {
  const wanted = String(node.type);
  const data = error.data;
  if (data === null || data === undefined) return { message: `${name}后面没有内容。`, help: `填上内容，例如 ${sample(node)}；暂时没有就删去这一行。` };
  if (wanted === 'string' && typeof data === 'number') {
    const lost = !Number.isSafeInteger(data) && Number.isInteger(data);
    return { message: `${name}应当是文字，现在被读成了数字 ${data}${lost ? '，后面的位数已经丢失' : ''}。`, help: `给它加上英文引号${lost ? '并重新填写完整的数字' : `："${data}"`}。长编码不加引号会变成近似数。` };
  }
  if (wanted === 'string' && typeof data === 'boolean') return { message: `${name}应当是文字，现在被读成了是/否。`, help: `给它加上英文引号："${String(data)}"。` };
  if (wanted === 'array') return { message: `${name}应当是列表。`, help: '每一项另起一行，以“- ”开头。' };
  if (wanted === 'object') return { message: `${name}应当有下一层字段，现在是“${shown(data)}”。`, help: '在下一行缩进两个空格，逐个写下一层字段；字段见数据字典 schemas/README.md。' };
  const words: Record<string, string> = { string: '文字', integer: '整数', number: '数字', boolean: 'true（是）或 false（否）' };
  return { message: `${name}应当是${words[wanted] ?? wanted}，现在是“${shown(data)}”。`, help: `改成${words[wanted] ?? wanted}，例如 ${sample(node)}。` };
}

/** A value of the right form, to be copied and changed. */
function sample(node: SchemaNode | undefined): string {
  if (!node) return '…';
  if (node.enum?.length) return node.enum[0] ?? '';
  if (node.format === 'date') return '2026-01-31';
  const type = Array.isArray(node.type) ? node.type[0] : node.type;
  if (type === 'integer' || type === 'number') return '20';
  if (type === 'boolean') return 'true';
  if (type === 'array') return '（另起一行，以“- ”开头逐项写）';
  if (type === 'object') return '（另起一行，缩进两个空格写下一层）';
  if (node.refersTo) return `${node.refersTo}-id`;
  if (node.pattern?.startsWith('^[a-z0-9]')) return 'abc-1';
  return node.title ?? '文字';
}

/** ajv's "/a/0/b" as a path; digits are positions only where the record has a list. */
function pathOf(pointer: string, record: unknown): Path {
  let value: unknown = record;
  return pointer.split('/').slice(1).map((part) => {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step = Array.isArray(value) ? Number(key) : key;
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
    return step;
  });
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === undefined ? '' : text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
