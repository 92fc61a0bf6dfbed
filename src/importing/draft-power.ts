// One item of a list → the draft of a power, without its id. Nothing is invented: what the source does not say stays absent.
import type { Citation, Power } from '../model/schema-types.ts';
import { comparable, oneLine } from './clean-text.ts';
import type { Field } from './header-synonyms.ts';
import { readValues, type ItemValues } from './item-values.ts';
import { readLevel, type Level } from './level-names.ts';
import { parseBasis } from './parse-basis.ts';
import { draftSteps, parseDuties } from './parse-duties.ts';
import { readLimit } from './read-limit.ts';
import type { Item } from './split-rows.ts';

export type Draft = Omit<Power, 'id' | 'provenance'>;

export interface DraftContext {
  office: string;
  /** Words of the type → id; undefined for unknown words. */
  typeOf(words: string): { id: string; family: Power['family'] } | undefined;
  /** Words that name the type of a whole sheet. */
  sheetWords: string;
  hardWrapped: boolean;
  /** Id of a law record that the content folder holds. */
  lawOf(title: string): string | undefined;
  /** Headers that say their numbers are working days. */
  inWorkingDays: ReadonlySet<Field>;
}

export type Drafted =
  | { draft: Draft; mainName: string; subName?: string; serial?: string; missing: string[]; notes: string[] }
  | { reason: 'no-name' | 'no-type' | 'not-public'; detail?: string };

/** Drafts one item, or says why it cannot be a record. */
export function draftPower(item: Item, context: DraftContext): Drafted {
  const notes: string[] = [];
  const values = readValues(item, context.hardWrapped, (note) => notes.push(note));
  const serial = values.phrase('serial');
  const disclosed = values.phrase('disclosed');
  if (disclosed && /^(?:否|不公开|不予公开|不公示|不予公示|N|NO)$/i.test(disclosed)) return { reason: 'not-public', detail: `是否公示：${disclosed}` };
  const mainName = values.phrase('name') ?? values.phrase('subItem');
  if (!mainName) return { reason: 'no-name' };
  const type = readType(item, values, context, notes);
  if (!type) return { reason: 'no-type', detail: values.phrase('type') ? `权力类型：${values.phrase('type')}` : mainName };

  const subNames = subItemNames(values);
  const several = [...subNames.length > 1 ? subNames : [], ...item.subItems];
  const subName = subNames.length === 1 && item.subItems.length === 0 && comparable(subNames[0] ?? '') !== comparable(mainName) ? subNames[0] : undefined;
  if (subNames.length === 1 && item.subItems.length > 0) several.unshift(subNames[0] ?? '');
  const draft: Draft = {
    name: subName ?? mainName,
    ...(subName ? { parentName: mainName } : {}),
    ...(several.length ? { subItems: several.map((name) => ({ name })) } : {}),
    ...codes(values),
    type: type.id,
    family: type.family,
    office: context.office,
    ...subjectAndUnits(values),
    ...levels(values),
    ...basis(values, context, notes),
    ...service(values, context, notes),
    ...duties(values),
    audience: 'public',
    status: 'inForce',
    ...(values.lines('notes').length ? { notes: values.lines('notes').join('\n') } : {}),
  };
  return { draft, mainName, ...(subName ? { subName } : {}), ...(serial ? { serial } : {}), missing: missingFields(draft), notes };
}

function readType(item: Item, values: ItemValues, context: DraftContext, notes: string[]): { id: string; family: Power['family'] } | undefined {
  const written = values.phrase('type');
  if (written) {
    const type = context.typeOf(written);
    if (!type) notes.push(`权力类型“${written}”不认识`);
    return type;
  }
  const group = item.group ? context.typeOf(item.group) : undefined;
  const found = group ?? context.typeOf(context.sheetWords);
  if (found) notes.push(`权力类型一栏是空的，按${group ? `分组标题“${item.group}”` : `工作表名“${context.sheetWords}”`}确定`);
  return found;
}

/** A cell may list several numbered sub-items. */
function subItemNames(values: ItemValues): string[] {
  const lines = values.lines('subItem');
  const numbered = lines.length > 1 && lines.every((line) => /^(?:\d{1,2}\s*[.．、)）]|[（(]\s*[\d一二三四五六七八九十]+\s*[）)])/.test(line));
  if (numbered) return lines.map((line) => oneLine(line.replace(/^(?:\d{1,2}\s*[.．、)）]|[（(]\s*[\d一二三四五六七八九十]+\s*[）)])\s*/, '')));
  const one = values.phrase('subItem');
  return one ? [one] : [];
}

function codes(values: ItemValues): Pick<Draft, 'codes'> {
  const code = values.phrase('code')?.replace(/\s+/g, '');
  return code ? { codes: [{ scheme: 'local', value: code }] } : {};
}

function subjectAndUnits(values: ItemValues): Pick<Draft, 'subject' | 'undertaking'> {
  const subject = values.lines('subject').length > 1 && !values.phrase('subject') ? undefined : values.phrase('subject');
  const units = values.phrase('undertaking') ? splitUnits(values.lines('undertaking').join('\n')) : [];
  return { ...(subject ? { subject: { name: subject } } : {}), ...(units.length ? { undertaking: units.map((unit) => ({ unit })) } : {}) };
}

/** Units stand between commas, semicolons and line ends, but a comma inside brackets belongs to a name. */
function splitUnits(text: string): string[] {
  const units: string[] = [];
  let depth = 0;
  let unit = '';
  for (const character of text) {
    if (/[（(]/.test(character)) depth += 1;
    if (/[）)]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[，,、；;\n]/.test(character)) {
      units.push(unit);
      unit = '';
    } else unit += character;
  }
  return [...new Set([...units, unit].map(oneLine).filter((name) => name !== ''))];
}

function levels(values: ItemValues): Pick<Draft, 'levels' | 'authority'> {
  const found: Level[] = [];
  const words: string[] = [];
  const add = (raw: string, lines: readonly string[]): void => {
    for (const line of lines.length > 1 && lines.every((text) => readLevel(text).levels.length > 0) ? lines : [raw]) {
      const { levels: more, rest } = readLevel(line);
      for (const level of more) if (!found.includes(level)) found.push(level);
      if (rest !== '' && !words.some((word) => comparable(word) === comparable(rest))) words.push(rest);
    }
  };
  for (const field of ['levelAndAuthority', 'level', 'authority'] as const) {
    const phrase = values.phrase(field);
    if (phrase) add(phrase, values.lines(field));
  }
  return { ...(found.length ? { levels: found } : {}), ...(words.length ? { authority: words.join('\n') } : {}) };
}

function basis(values: ItemValues, context: DraftContext, notes: string[]): Pick<Draft, 'legalBasis' | 'basisUnparsed'> {
  const { citations, unparsed } = parseBasis(values.lines('basis'));
  if (unparsed.length) notes.push(citations.length ? '实施依据有一部分没能拆成条款，照录在“依据原文”' : '实施依据没能拆成条款，照录在“依据原文”');
  const resolved = citations.map((citation): Citation => {
    const law = citation.title ? context.lawOf(citation.title) : undefined;
    return law ? { law, ...citation } : citation;
  });
  return { ...(resolved.length ? { legalBasis: resolved } : {}), ...(unparsed.length ? { basisUnparsed: unparsed.join('\n') } : {}) };
}

function service(values: ItemValues, context: DraftContext, notes: string[]): Partial<Draft> {
  const list = (field: Field) => values.lines(field).map((line) => line.replace(/^(?:\d{1,2}\s*[.．、)）](?!\d)|[（(]\s*[\d一二三四五六七八九十]+\s*[）)])\s*/, '').trim()).filter((line) => line !== '');
  const limit = (field: 'statutoryLimit' | 'promisedLimit', title: string) => {
    const text = values.phrase(field);
    if (!text) return undefined;
    const { limit: read, understood } = readLimit(text, context.inWorkingDays.has(field));
    if (!understood) notes.push(`${title}“${text.slice(0, 40)}”不是一个期限，照录为说明`);
    return read;
  };
  const statutory = limit('statutoryLimit', '法定时限');
  const promised = limit('promisedLimit', '承诺时限');
  const targets = values.phrase('targets') ? splitUnits(values.lines('targets').join('\n')) : [];
  const fee = values.phrase('fee');
  const free = fee !== undefined && /^(?:不收费|免费|否|不收取(?:任何)?费用)[。；]?$/.test(fee);
  const phone = values.phrase('complaintPhone');
  const phoneFits = phone !== undefined && /^[0-9()（）+\- 转,，、/]{3,40}$/.test(phone) && !/(?<!\d)1[3-9]\d{9}(?!\d)/.test(phone);
  if (phone !== undefined && !phoneFits) notes.push('监督电话不是办公电话，没有导入');
  if (fee !== undefined && !free) notes.push('收费一栏需要人工整理，照录在备注以外的“收费说明”');
  return {
    ...(targets.length ? { targets } : {}),
    ...(values.phrase('content') ? { content: values.lines('content').join('\n') } : {}),
    ...(list('conditions').length ? { conditions: list('conditions') } : {}),
    ...(values.phrase('quota') ? { quota: values.phrase('quota') } : {}),
    ...(list('materials').length ? { materials: list('materials').map((name) => ({ name })) } : {}),
    ...(statutory || promised ? { limits: { ...(statutory ? { statutory } : {}), ...(promised ? { promised } : {}) } } : {}),
    ...(fee === undefined ? {} : free ? { fee: { charged: false } } : { fee: { charged: true, note: fee } }),
    ...(values.phrase('remedies') ? { rights: { other: values.lines('remedies') } } : {}),
    ...(phoneFits && phone ? { complaints: [{ channel: 'phone' as const, value: phone }] } : {}),
  };
}

function duties(values: ItemValues): Partial<Draft> {
  const lines = values.lines('duties');
  const steps = draftSteps(lines);
  const told = parseDuties(lines);
  const situations = values.lines('accountability').map((line) => line.replace(/^\d{1,2}\s*[.．、)）](?!\d)\s*/, '').trim()).filter((line) => line !== '');
  const text = (field: Field) => values.lines(field).join('\n');
  return {
    ...(steps.length ? { procedure: { steps } } : {}),
    ...(text('officeDuty') ? { officeDuty: text('officeDuty') } : {}),
    ...(told.length ? { duties: told } : {}),
    ...(text('dutyBasis') ? { dutyBasis: text('dutyBasis') } : {}),
    ...(situations.length ? { accountability: situations.map((situation) => ({ situation })) } : {}),
    ...(text('accountable') ? { accountable: text('accountable') } : {}),
    ...(text('accountabilityBasis') ? { accountabilityBasis: text('accountabilityBasis') } : {}),
  };
}

/** What a list of this kind usually says and this row does not, or what nobody has yet worked out. */
function missingFields(draft: Draft): string[] {
  const expected = ['subject', 'undertaking', 'levels', 'authority', 'legalBasis', 'procedure', 'limits', 'materials', 'conditions', 'fee', 'duties', 'dutyBasis', 'accountable', 'accountability'] as const;
  return expected.filter((field) => draft[field] === undefined);
}
