// A record asked question by question from its schema: what is required, then what the chosen type requires.
import type { Register } from '../model/register.ts';
import type { FormField } from './form-model.ts';

/** Asks one question and gives the answer's text; how (terminal, test) is the caller's. */
export type Ask = (question: string) => Promise<string>;

export interface Asking {
  ask: Ask;
  /** Says something without asking: a mistake, a list of choices. */
  say(words: string): void;
  register: Register;
}

/** Answers that are known before the first question are not asked again. */
export async function askRecord(form: FormField, asking: Asking, known: Record<string, unknown>): Promise<Record<string, unknown>> {
  const record: Record<string, unknown> = { ...known };
  const fields = form.fields ?? [];
  for (const field of fields.filter((field) => field.required && !(field.key in record))) record[field.key] = await askField(field, asking, true);
  const wanted = requiredByType(record, asking.register);
  for (const path of wanted) await askPath(fields, path.split('.'), record, asking);
  return record;
}

/** The field paths that the taxonomy of power types requires for this record's type. */
function requiredByType(record: Record<string, unknown>, register: Register): string[] {
  return typeof record['type'] === 'string' ? (register.taxonomy('power-types').find((entry) => entry.id === record['type'])?.requires ?? []) : [];
}

async function askPath(fields: readonly FormField[], [key = '', ...rest]: string[], record: Record<string, unknown>, asking: Asking): Promise<void> {
  const field = fields.find((candidate) => candidate.key === key);
  if (!field) return;
  if (rest.length === 0 || field.control !== 'group') {
    if (record[key] === undefined && !(await leftForLater(field, asking))) record[key] = await askField(field, asking, true);
    return;
  }
  const inner = (record[key] ??= {}) as Record<string, unknown>;
  await askPath(field.fields ?? [], rest, inner, asking);
}

/** A list of materials is not always at hand; what is left is a finding that says what to add. */
async function leftForLater(field: FormField, asking: Asking): Promise<boolean> {
  return field.item?.control === 'group' && /^[nN否]/.test((await asking.ask(`现在填写${field.title}吗？(Y/n) `)).trim());
}

async function askField(field: FormField, asking: Asking, required: boolean): Promise<unknown> {
  if (field.control === 'group') return askGroup(field, asking);
  if (field.control === 'list') return askList(field, asking);
  return askLeaf(field, asking, required);
}

async function askGroup(field: FormField, asking: Asking): Promise<Record<string, unknown>> {
  asking.say(`【${field.title}】${field.description}`);
  const fields = field.fields ?? [];
  const value: Record<string, unknown> = {};
  const wanted = fields.filter((child) => child.required);
  // Nobody answers three dozen optional questions on a terminal: parts with parts of their own wait for the editor.
  for (const child of wanted.length ? wanted : fields.filter((child) => child.control !== 'group' && child.control !== 'list')) {
    const answer = await askField(child, asking, child.required);
    if (answer !== undefined && !(Array.isArray(answer) && answer.length === 0)) value[child.key] = answer;
  }
  // A time limit of a number of days is nothing without the number.
  if (value['kind'] === 'days') for (const child of fields.filter((child) => child.key === 'value' || child.key === 'unit')) value[child.key] = await askField(child, asking, true);
  const choice = fields.filter((child) => field.needsOneOf?.includes(child.key));
  if (choice.length === 0 || choice.some((child) => child.key in value)) return value;
  asking.say(`  ${choice.map((child) => child.title).join('、')}至少要填一项。`);
  return askGroup(field, asking);
}

async function askList(field: FormField, asking: Asking): Promise<unknown[]> {
  const { item } = field;
  if (!item) return [];
  asking.say(`【${field.title}】${field.description}${item.control === 'group' ? '' : '（一行一项，空行结束）'}`);
  const values: unknown[] = [];
  if (item.control !== 'group') {
    for (;;) {
      const answer = await askLeaf({ ...item, title: `第 ${values.length + 1} 项` }, asking, false);
      if (answer === undefined) return values;
      values.push(answer);
    }
  }
  do values.push(await askField({ ...item, title: `${field.title} 第 ${values.length + 1} 项` }, asking, true));
  while (/^[yY是]/.test((await asking.ask('还有下一项吗？(y/N) ')).trim()));
  return values;
}

async function askLeaf(field: FormField, asking: Asking, required: boolean): Promise<unknown> {
  const choices = choicesOf(field, asking.register);
  if (choices.length && choices.length <= 30) asking.say(`${field.title}：${choices.map((choice, index) => `${index + 1}=${choice.title}`).join('，')}`);
  for (;;) {
    const text = (await asking.ask(`${field.title}${field.description && !choices.length ? `（${field.description.replace(/。$/, '')}）` : ''}${required ? '' : '（可空）'}: `)).trim();
    if (text === '' && !required) return undefined;
    const answer = readAnswer(field, choices, text);
    if ('value' in answer) return answer.value;
    asking.say(`  ${answer.problem}`);
  }
}

interface Choice {
  value: string;
  title: string;
}

function choicesOf(field: FormField, register: Register): Choice[] {
  if (field.control === 'choice') return field.choices ?? [];
  return field.control === 'reference' ? register.idsOf(field.target ?? '').map((id) => ({ value: id, title: register.titleOf(field.target ?? '', id) })) : [];
}

/** A typed answer as a value: the number or the word of a choice, a date, a number, yes or no. */
function readAnswer(field: FormField, choices: readonly Choice[], text: string): { value: unknown } | { problem: string } {
  if (text === '') return { problem: '这一项必填。' };
  if (choices.length) {
    const chosen = choices[Number(text) - 1] ?? choices.find((choice) => choice.value === text || choice.title === text);
    return chosen ? { value: chosen.value } : { problem: `请输入 1 到 ${choices.length} 的序号。` };
  }
  if (field.control === 'boolean') return /^[yY是]/.test(text) ? { value: true } : /^[nN否]/.test(text) ? { value: false } : { problem: '请回答 y（是）或 n（否）。' };
  if (field.control === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { problem: '请输入数字。' };
  if (field.control === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : { problem: '日期写成 2026-01-31 的样子。' };
  if (field.key === 'id' && !/^[a-z0-9][a-z0-9-]{0,79}$/.test(text)) return { problem: '编号只用小写字母、数字和连字符，以字母或数字开头。' };
  return { value: text };
}
