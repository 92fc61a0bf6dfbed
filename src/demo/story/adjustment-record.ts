// An adjustment of the demo as the record that tells it: the file that came with the change itself.
import type { Adjustment, ChangeClass } from './adjustments.ts';

/** Where its record lies, below the content folder: in the folder of the year in which it was published. */
export const adjustmentPath = ({ id, applied }: Pick<Adjustment, 'id' | 'applied'>): string => `changes/${applied.slice(0, 4)}/${id}.yml`;

/** The record as a file. */
export function adjustmentRecord({ id, title, office, applied, reason, trigger, filed, reviewed, decided, meeting, effective, document, powers, offices = {}, went = {} }: Adjustment): string {
  const lines = (fields: Readonly<Record<string, string | undefined>>, indent: string): string => Object.entries(fields).map(([key, value]) => (value ? `${indent}${key}: ${value}\n` : '')).join('');
  const cause = { kind: trigger.kind, text: trigger.text, date: trigger.date, law: trigger.law, lawEffective: trigger.law && effective };
  const came = (power: string): string[] => Object.keys(went).filter((old) => went[old]?.includes(power));
  const list = (ids: readonly string[] = []): string | undefined => (ids.length ? `[${ids.join(', ')}]` : undefined);
  const change = (kind: 'power' | 'office', [record, change]: [string, ChangeClass]): string =>
    `  - ${kind}: ${record}\n${lines({ class: change, ...(kind === 'power' ? { from: list(came(record)), to: list(went[record]) } : {}) }, '    ')}`;
  return `${lines({ id, title, office, date: applied, reason }, '')}trigger:
${lines(cause, '  ')}filed: ${filed}
legalReview:
  date: ${reviewed}
  post: 示例县司法局法制审核岗
  result: passed
decision:
  date: ${decided}
${lines({ body: '县政府常务会议', meeting }, '  ')}approval:
  date: ${decided}
  body: 示例县人民政府
  document:
    title: 关于${title.replace(/^(?=.*：)(.*?)：.*$/, '$1')}的通知
    number: ${document}
effective: ${effective}
changes:
${Object.entries(powers).map((entry) => change('power', entry)).join('')}${Object.entries(offices).map((entry) => change('office', entry)).join('')}audience: public
`;
}
