// What ajv says → what a clerk at the form understands: which question, what is wrong with the answer, what to do in the form.
// The words for people who write files are in src/reading/explain-schema-error.ts.
import { fieldName, nodeAt, resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import { excerpt } from '../model/visible-text.ts';
import { BOUNDS, pathOf, type Explained } from '../reading/explain-schema-error.ts';
import { digitsIn, isoDateFrom } from '../reading/explain-wrong-value.ts';
import type { SchemaError } from '../reading/validator.ts';
import type { Path } from '../rules/rule.ts';

/** One explanation per schema error, at the question that must be answered again. Names no key, no file and no way of writing a file. */
export function explainInForm(schemas: Schemas, kind: string, error: SchemaError, record: unknown): Explained {
  const at = pathOf(error.instancePath, record);
  const node: SchemaNode = nodeAt(schemas, kind, at) ?? {};
  const name = nameOf(schemas, kind, at);
  const found = typeof error.data === 'object' ? '' : excerpt(String(error.data));
  const limit = String(error.params['limit']);
  const say = (message: string, help: string, where: Path = at): Explained => ({ at: where, message, help });
  switch (error.keyword) {
    case 'required': {
      const missing = [...at, String(error.params['missingProperty'])];
      const wanted = nodeAt(schemas, kind, missing) ?? {};
      return say(`${nameOf(schemas, kind, missing)}还没有填。`, asking(schemas, wanted), missing);
    }
    case 'anyOf': {
      const titles = (node.anyOf ?? []).flatMap((branch) => branch.required ?? []).map((key) => `“${nodeAt(schemas, kind, [...at, key])?.title ?? key}”`);
      return titles.length ? say(`${name}还没有填完。`, `${titles.join('和')}至少填一项。`) : say(`${name}不能是“${found}”。`, '请重新填写。');
    }
    case 'type':
      if (typeOf(node) === 'integer' || typeOf(node) === 'number') return say(`${name}要填数字，现在是“${found}”。`, `请填写数字，如 ${digitsIn(typeOf(node), found) ?? node.minimum ?? 20}。`);
      return say(`${name}填得不对${found ? `：“${found}”` : ''}。`, asking(schemas, node));
    case 'enum': case 'const':
      return say(`${name}不能是“${found}”。`, '请在列表里重新选择。');
    case 'pattern':
      if (error.data === '') return say(`${name}是空的。`, emptyItem(schemas, node, at));
      return say(`${name}填得不对：“${found}”。`, formOf(node));
    case 'format':
      if (error.params['format'] === 'email') return say(`${name}不是完整的邮箱：“${found}”。`, '请填写完整的邮箱，如 name@example.org。');
      return say(`${name}不是日历上的一天：“${found}”。`, isoDateFrom(found) ? `请选择 ${isoDateFrom(found)}。` : '请重新选择日期。');
    case 'minLength':
      if (error.data === '') return say(`${name}是空的。`, emptyItem(schemas, node, at));
      return say(`${name}太短：${Array.from(String(error.data)).length} 个字，至少 ${limit} 个。`, '请填写完整。');
    case 'maxLength':
      return say(`${name}太长：${Array.from(String(error.data)).length} 个字，最多 ${limit} 个。`, '请缩短，把细节移到说明里。');
    case 'minItems':
      return say(`${name}一项也没有。`, asking(schemas, node));
    case 'uniqueItems': {
      const [first, second] = [Number(error.params['i']), Number(error.params['j'])].sort((a, b) => a - b) as [number, number];
      return say(`${name}的第 ${first + 1} 项和第 ${second + 1} 项相同。`, '请删除重复的一项。', [...at, second]);
    }
    case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum':
      return say(`${name}的数值不对：${found}。`, `请填写${BOUNDS[error.keyword]} ${limit} 的数。`);
    case 'additionalProperties':
      return say(`记录里有一项表格上没有的内容：“${excerpt(String(error.params['additionalProperty']))}”。`, '请把这条记录交给本单位的联络员处理。');
    default:
      return say(`${name}填得不对${found ? `：“${found}”` : ''}。`, '请对照这一栏的说明重新填写。');
  }
}

/** What no schema can see: a new record under an id that another one has. */
export const idTaken = (id: string): Explained => ({ at: ['id'], message: `“编号”已经用过了：“${excerpt(id)}”。`, help: '请换一个编号；要修改已有的那条记录，请从它的页面点“提出修改”进来。' });

/** “设定依据 › 第 1 项 › 条” */
const nameOf = (schemas: Schemas, kind: string, at: Path): string => (at.length ? `“${fieldName(schemas, kind, at)}”` : '这条记录');

const typeOf = (node: SchemaNode): string => [node.type].flat()[0] ?? '';

/** How this kind of question is answered. */
function asking(schemas: Schemas, node: SchemaNode): string {
  if (node.refersTo || node.enum || typeOf(node) === 'boolean') return '请在列表里选择。';
  if (node.format === 'date') return '请选择日期。';
  if (typeOf(node) === 'array') return '请添加至少一项。';
  const parts = (node.required ?? []).map((key) => `“${resolve(schemas, node.properties?.[key] ?? {}).title ?? key}”`);
  return parts.length ? `请填写其中的${parts.join('、')}。` : '请填写。';
}

/** A blank line of a list may also go. */
const emptyItem = (schemas: Schemas, node: SchemaNode, at: Path): string => (typeof at.at(-1) === 'number' ? `${asking(schemas, node).replace(/。$/, '')}，或者删除这一项。` : asking(schemas, node));

const FORMS: Readonly<Record<string, string>> = {
  '^[a-z0-9][a-z0-9-]{0,79}$': '请只用小写字母、数字和连字符，以字母或数字开头，最多 80 个字符，如 example-1。',
  '^[a-z0-9][a-z0-9-]*$': '请只用小写字母、数字和连字符，以字母或数字开头，如 example-1。',
};

/** How an answer of a strict form is written. */
function formOf(node: SchemaNode): string {
  if (node.refersTo) return '请在列表里重新选择。';
  const form = FORMS[node.pattern ?? ''];
  if (form) return form;
  const example = node.examples?.[0];
  return `${node.description ?? '请对照这一栏的说明重新填写。'}${example && !node.description?.includes(example) ? `例如 ${example}` : ''}`;
}
