// What the form says about an answer, in both languages of the frame. Names come in with their quotation marks.
import type { Dictionary } from '../i18n/language.ts';

interface FormPhrases {
  quote(text: string): string;
  item(number: number): string;
  record: string;
  and: string;
  missing(name: string): string;
  incomplete(name: string): string;
  atLeastOne(titles: string): string;
  empty(name: string): string;
  noItem(name: string): string;
  orRemove: string;
  wrong(name: string, found: string): string;
  not(name: string, found: string): string;
  notNumber(name: string, found: string): string;
  number(example: string): string;
  notMail(name: string, found: string): string;
  mail: string;
  notDay(name: string, found: string): string;
  day(date: string): string;
  dayAgain: string;
  short(name: string, length: number, least: string): string;
  whole: string;
  long(name: string, length: number, most: string): string;
  shorten: string;
  twice(name: string, one: number, other: number): string;
  removeOne: string;
  bound(name: string, found: string): string;
  within: Readonly<Record<string, (limit: string) => string>>;
  notOnForm(key: string): string;
  giveOn: string;
  seeHint: string;
  idForm: string;
  example(text: string): string;
  chooseAgain: string;
  choose: string;
  chooseDay: string;
  addOne: string;
  fill: string;
  fillParts(parts: string): string;
  taken(name: string): string;
  takenHelp: string;
}

export const formPhrases: Dictionary<FormPhrases> = {
  zh: {
    quote: (text) => `“${text}”`,
    item: (number) => `第 ${number} 项`,
    record: '这条记录',
    and: '和',
    missing: (name) => `${name}还没有填。`,
    incomplete: (name) => `${name}还没有填完。`,
    atLeastOne: (titles) => `${titles}至少填一项。`,
    empty: (name) => `${name}是空的。`,
    noItem: (name) => `${name}一项也没有。`,
    orRemove: '如果不需要，就删除这一项。',
    wrong: (name, found) => `${name}填得不对${found ? `：“${found}”` : ''}。`,
    not: (name, found) => `${name}不能是“${found}”。`,
    notNumber: (name, found) => `${name}要填数字，现在是“${found}”。`,
    number: (example) => `请填写数字，如 ${example}。`,
    notMail: (name, found) => `${name}不是完整的邮箱：“${found}”。`,
    mail: '请填写完整的邮箱，如 name@example.org。',
    notDay: (name, found) => `${name}不是日历上的一天：“${found}”。`,
    day: (date) => `请选择 ${date}。`,
    dayAgain: '请重新选择日期。',
    short: (name, length, least) => `${name}太短：${length} 个字，至少 ${least} 个。`,
    whole: '请填写完整。',
    long: (name, length, most) => `${name}太长：${length} 个字，最多 ${most} 个。`,
    shorten: '请缩短，把细节移到说明里。',
    twice: (name, one, other) => `${name}的第 ${one} 项和第 ${other} 项相同。`,
    removeOne: '请删除重复的一项。',
    bound: (name, found) => `${name}的数值不对：${found}。`,
    within: { minimum: (limit) => `请填写不小于 ${limit} 的数。`, maximum: (limit) => `请填写不大于 ${limit} 的数。`, exclusiveMinimum: (limit) => `请填写大于 ${limit} 的数。`, exclusiveMaximum: (limit) => `请填写小于 ${limit} 的数。` },
    notOnForm: (key) => `记录里有一项表格上没有的内容：“${key}”。`,
    giveOn: '请把这条记录交给本单位的联络员处理。',
    seeHint: '请对照这一栏的说明重新填写。',
    idForm: '请只用小写字母、数字和连字符，以字母或数字开头，最多 80 个字符，如 example-1。',
    example: (text) => `例如 ${text}`,
    chooseAgain: '请在列表里重新选择。',
    choose: '请在列表里选择。',
    chooseDay: '请选择日期。',
    addOne: '请添加至少一项。',
    fill: '请填写。',
    fillParts: (parts) => `请填写其中的${parts}。`,
    taken: (name) => `“编号”已经用过了：“${name}”。`,
    takenHelp: '请换一个编号；要修改已有的那条记录，请在上面“修改已有的记录”里打开它。',
  },
  en: {
    quote: (text) => `“${text}”`,
    item: (number) => `no. ${number}`,
    record: 'This record',
    and: ' and ',
    missing: (name) => `${name} is missing.`,
    incomplete: (name) => `${name} is not complete.`,
    atLeastOne: (titles) => `Fill in at least one of ${titles}.`,
    empty: (name) => `${name} is empty.`,
    noItem: (name) => `${name} has no entry.`,
    orRemove: 'If it is not needed, remove the line.',
    wrong: (name, found) => `${name} is not right${found ? `: “${found}”` : ''}.`,
    not: (name, found) => `${name} cannot be “${found}”.`,
    notNumber: (name, found) => `${name} must be a number, not “${found}”.`,
    number: (example) => `Write a number, such as ${example}.`,
    notMail: (name, found) => `${name} is no complete mail address: “${found}”.`,
    mail: 'Write the whole address, such as name@example.org.',
    notDay: (name, found) => `${name} is no day of the calendar: “${found}”.`,
    day: (date) => `Choose ${date}.`,
    dayAgain: 'Choose the date again.',
    short: (name, length, least) => `${name} is too short: ${length} characters, at least ${least}.`,
    whole: 'Write it out.',
    long: (name, length, most) => `${name} is too long: ${length} characters, at most ${most}.`,
    shorten: 'Shorten it and move details to the notes.',
    twice: (name, one, other) => `${name}: no. ${one} and no. ${other} are the same.`,
    removeOne: 'Remove one of them.',
    bound: (name, found) => `${name} cannot be ${found}.`,
    within: { minimum: (limit) => `Write a number of at least ${limit}.`, maximum: (limit) => `Write a number of at most ${limit}.`, exclusiveMinimum: (limit) => `Write a number above ${limit}.`, exclusiveMaximum: (limit) => `Write a number below ${limit}.` },
    notOnForm: (key) => `The record holds something that is not on the form: “${key}”.`,
    giveOn: 'Give this record to your office’s contact.',
    seeHint: 'Answer again as the hint says.',
    idForm: 'Use only lower-case letters, digits and hyphens, at most 80, beginning with a letter or digit, such as example-1.',
    example: (text) => `For example ${text}`,
    chooseAgain: 'Choose again from the list.',
    choose: 'Choose from the list.',
    chooseDay: 'Choose a date.',
    addOne: 'Add at least one.',
    fill: 'Fill it in.',
    fillParts: (parts) => `Fill in ${parts}.`,
    taken: (name) => `The id is taken: “${name}”.`,
    takenHelp: 'Choose another; to change the record that has it, open it above under “Change an existing record”.',
  },
};
