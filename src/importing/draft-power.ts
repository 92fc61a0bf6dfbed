// One item of a list → the draft of a power, without its id. Nothing is invented: what the source does not say stays absent.
import type { Citation, Power } from '../model/schema-types.ts';
import { comparable, oneLine } from './clean-text.ts';
import { levels, subjectAndUnits } from './draft-holders.ts';
import { service } from './draft-service.ts';
import type { Field } from './header-synonyms.ts';
import { readValues, type ItemValues } from './item-values.ts';
import { parseBasis } from './parse-basis.ts';
import { draftSteps, parseDuties } from './parse-duties.ts';
import type { Item } from './item.ts';

export type Draft = Omit<Power, 'id' | 'provenance'>;

export interface TypeFacts {
  id: string;
  family: Power['family'];
  /** Fields that a power of this type must have, as paths: limits.promised. */
  requires: readonly string[];
}

export interface DraftContext {
  office: string;
  /** Words of the type → id; undefined for unknown words. */
  typeOf(words: string): TypeFacts | undefined;
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
    ...service(values, context.inWorkingDays, notes),
    ...duties(values),
    audience: 'public',
    status: 'inForce',
    ...(values.lines('notes').length ? { notes: values.lines('notes').join('\n') } : {}),
  };
  return { draft, mainName, ...(subName ? { subName } : {}), ...(serial ? { serial } : {}), missing: missingFields(draft, type.requires), notes };
}

function readType(item: Item, values: ItemValues, context: DraftContext, notes: string[]): TypeFacts | undefined {
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

function basis(values: ItemValues, context: DraftContext, notes: string[]): Pick<Draft, 'legalBasis' | 'basisUnparsed'> {
  const { citations, unparsed } = parseBasis([...values.lines('basis'), ...values.lines('basisPlaces')]);
  if (unparsed.length) notes.push(citations.length ? '实施依据有一部分没能拆成条款，照录在“依据原文”' : '实施依据没能拆成条款，照录在“依据原文”');
  const resolved = citations.map((citation): Citation => {
    const law = citation.title ? context.lawOf(citation.title) : undefined;
    return law ? { law, ...citation } : citation;
  });
  return { ...(resolved.length ? { legalBasis: resolved } : {}), ...(unparsed.length ? { basisUnparsed: unparsed.join('\n') } : {}) };
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

/** What every list has a column for, and what the type of power requires besides, as far as nobody has said it. */
function missingFields(draft: Draft, requires: readonly string[]): string[] {
  const expected = ['subject', 'undertaking', 'levels', 'authority', 'legalBasis', 'procedure', 'duties', 'dutyBasis', 'accountable', 'accountability', ...requires];
  return [...new Set(expected)].filter((path) => valueAt(draft, path.split('.')) === undefined);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? valueAt((value as Record<string, unknown>)[key], rest) : undefined;
}
