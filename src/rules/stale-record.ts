import type { Entry } from '../model/register.ts';
import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

export const staleRecord: Rule<'register'> = {
  id: 'stale-record',
  title: '记录在复核期内',
  titleEn: 'No record is past its review date',
  why: '电话、地点、条件都会变。过了复核日期没人看过的记录，读者不能再放心照着办。',
  whyEn: 'Phones, places and conditions change; a record nobody has looked at by its date cannot be relied on.',
  source: ['R6'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const kind of ['power', 'office', 'institution'] as const) {
      for (const entry of register.all(kind)) {
        const { reviewBy } = entry.value;
        if (!reviewBy || reviewBy >= today || isOver(entry, today)) continue;
        report({ entry, at: ['reviewBy'], message: `应在 ${reviewBy} 之前复核，已经过期。`, help: `逐项核对以后，把 reviewBy（下次复核）改为下一个日期，例如 reviewBy: ${Number(today.slice(0, 4)) + 1}${today.slice(4)}；内容有改动的同时改 updated（更新日期）。` });
      }
    }
  },
  good: [{ says: '还没到复核日期。', given: { power: { reviewBy: '2026-12-31' } } }, { says: '已经取消的事项不再复核。', given: { power: { reviewBy: '2020-12-31', status: 'repealed', ending: { date: '2020-01-01', ground: '条例废止' } } } }],
  bad: [{ says: '复核日期过了五个月。', given: { power: { reviewBy: '2025-12-31' } }, finds: [{ at: ['reviewBy'], message: '应在 2025-12-31 之前复核，已经过期。' }], mended: { power: { reviewBy: '2027-06-01' } } }],
};

function isOver({ kind, value }: Entry<'power' | 'office' | 'institution'>, today: string): boolean {
  if (kind === 'institution') return 'repealed' in value && value.repealed !== undefined && value.repealed <= today;
  if (kind === 'office') return 'orgType' in value && value.status !== undefined && value.status !== 'active';
  return 'family' in value && isEnded(value);
}
