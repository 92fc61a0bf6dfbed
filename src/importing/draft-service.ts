// What a citizen needs to know of a power, as far as a list says it.
import type { Power } from '../model/schema-types.ts';
import { splitUnits } from './draft-holders.ts';
import type { Field } from './header-synonyms.ts';
import type { ItemValues } from './item-values.ts';
import { readLimit } from './read-limit.ts';

/** Conditions, materials, limits, fee, remedies and phone. `notes` hears what could not be taken over as it stands. */
export function service(values: ItemValues, inWorkingDays: ReadonlySet<Field>, notes: string[]): Partial<Power> {
  const list = (field: Field) => values.lines(field).map((line) => line.replace(/^(?:\d{1,2}\s*[.．、)）](?!\d)|[（(]\s*[\d一二三四五六七八九十]+\s*[）)])\s*/, '').trim()).filter((line) => line !== '');
  const limit = (field: 'statutoryLimit' | 'promisedLimit', title: string) => {
    const text = values.phrase(field);
    if (!text) return undefined;
    const { limit: read, understood } = readLimit(text, inWorkingDays.has(field));
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
