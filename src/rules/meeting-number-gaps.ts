import { yearOf } from '../calendar/iso-days.ts';
import type { Entry } from '../model/register.ts';
import { aMeeting } from './example-disclosures.ts';
import { meetingSeries, seriesName } from './meeting-series.ts';
import type { Given, Rule } from './rule.ts';

const MOST = 12;

const numbered = (...sessions: number[]): Given => ({ meeting: sessions.map((session, index) => aMeeting({ id: `executive-${index + 1}`, date: `2026-0${index + 1}-08`, number: { term: 17, session } })) });

export const meetingNumberGaps: Rule<'register'> = {
  id: 'meeting-number-gaps',
  title: '会议届次连续，不缺号、不重号',
  titleEn: 'Meetings of a series are numbered without gaps',
  why: '第 43 次和第 45 次都公开了，第 44 次在哪里？缺的号就是没有公开的会。',
  whyEn: 'A missing number is a meeting that was not disclosed.',
  source: ['R78', 'R64'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const series of meetingSeries(register)) {
      const groups = Map.groupBy(series.filter(({ value }) => value.number?.session !== undefined), ({ value }) => (value.number?.perYear && value.date !== 'unknown' ? yearOf(value.date) : value.number?.term));
      for (const [, group] of groups) {
        const sorted = group.sort((a, b) => sessionOf(a) - sessionOf(b));
        for (const [index, entry] of sorted.entries()) {
          const before = sorted[index - 1];
          if (!before) continue;
          const [from, to] = [sessionOf(before), sessionOf(entry)];
          const name = seriesName(entry.value);
          if (from === to) report({ entry, at: ['number', 'session'], message: `${name}有两个第 ${to} 次：“${before.value.title}”和“${entry.value.title}”。`, help: `改正 number.session（第几次），例如 session: ${to + 1}。` });
          else if (to - from > 1) report({ entry, at: ['number', 'session'], message: `${name}缺${to - from > MOST ? `第 ${from + 1} 次到第 ${to - 1} 次` : Array.from({ length: to - from - 1 }, (_, gap) => `第 ${from + 1 + gap} 次`).join('、')}。`, help: '补上缺的会议记录；没有可以公开的内容的，也建一条记录，在 note（说明）里写明，例如 note: 本次会议全部议题涉密，经保密审查不予公开。' });
        }
      }
    }
  },
  good: [
    { says: '连续的届次。', given: numbered(41, 42, 43) },
    { says: '按年编号的，每年重新数。', given: { meeting: [aMeeting({ id: 'a', date: '2025-12-08', number: { session: 9, perYear: true } }), aMeeting({ id: 'b', date: '2026-01-08', number: { session: 1, perYear: true } })] } },
  ],
  bad: [
    { says: '缺第 43 次和第 44 次。', given: numbered(42, 45), finds: [{ at: ['number', 'session'], message: '政府常务会议缺第 43 次、第 44 次。' }], mended: numbered(42, 43, 44, 45) },
    { says: '两个第 42 次。', given: numbered(42, 42), finds: [{ at: ['number', 'session'], message: '政府常务会议有两个第 42 次：“示例县人民政府第5次常务会议”和“示例县人民政府第5次常务会议”。' }], mended: numbered(42, 43) },
  ],
};

const sessionOf = ({ value }: Entry<'meeting'>): number => value.number?.session ?? 0;
