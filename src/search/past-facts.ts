// Limits, fees and other facts that stand in fields of their own, as people read them: 承诺时限：10 个工作日. They are texts of the past as well.
import type { ToldRecord } from '../history/meaning/told-record.ts';
import type { PastText } from './past-texts.ts';

/** Days are for the timeline of a record, not for search: every review would be a text of the past. */
const ONLY_A_DAY = /^\d{4}[-年 ]+\d{1,2}[-月 ]+\d{1,2}[日 ]*$/;

/** Several fields told as one: what is in them stands among the texts of the record, and their names are no wording. */
const COMPOSED = /^[[{]|：/;

/** Longer values are texts, which are kept as they stand in the record. */
const LONGEST = 120;

/** Every value that a comparison names, with its field, in the versions in which it stood; not those that `known` has as a text already. */
export function factTexts({ versions, alive }: ToldRecord, known: (text: string) => boolean): PastText[] {
  const found = new Map<string, { label: number; periods: [number, number | null][] }>();
  const held = new Map<string, { title: string; value: string; from: number }>();
  const keep = (title: string, value: string, from: number, until: number | null): void => {
    if (!value || value.length > LONGEST || COMPOSED.test(value) || ONLY_A_DAY.test(value) || known(value)) return;
    const text = `${title}：${value}`;
    found.set(text, { label: title.length + 1, periods: [...(found.get(text)?.periods ?? []), [from, until]] });
  };
  let absent: number | undefined;
  for (const [place, { comparison, state }] of versions.entries()) {
    if (state === 'deleted') absent ??= place;
    for (const { path, title, before, after } of comparison.fields) {
      if (before !== undefined) keep(title.zh, before, held.get(path)?.from ?? 0, absent ?? place);
      if (after === undefined) held.delete(path);
      else held.set(path, { title: title.zh, value: after, from: place });
    }
    if (state !== 'deleted') absent = undefined;
  }
  const ended = alive ? null : versions.length - 1;
  for (const { title, value, from } of held.values()) keep(title, value, from, ended);
  return [...found].map(([text, { label, periods }]): PastText => ({ text, label, periods: periods.sort(([a], [b]) => a - b) }));
}
