import { meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

export const meetingDateKnown: Rule<'meeting'> = {
  id: 'meeting-date-known',
  title: '会议日期写全，缺了的照实写“不明”',
  titleEn: 'The day of a meeting is known, or said to be unknown',
  why: '只有月和日，没有年份，过一年谁也不知道是哪一年的会；猜一个补上，更会误导人。',
  whyEn: 'A day without its year misleads within a year; a guessed one at once.',
  source: ['R70', 'R78'],
  severity: 'warning',
  appliesTo: 'meeting',
  check({ value: { date, dateText } }, { report, today }) {
    if (date === 'unknown') {
      if (dateText) report({ at: ['date'], message: `会议日期不明，来源写的是“${dateText}”。`, help: '向会议承办岗核实，查到原始纪要以后写全，例如 date（日期）: 2025-10-31；查不到的保持“不明”，不要按栏目或者前后文推算。' });
      else report({ at: ['date'], message: '会议日期不明，没有写来源的原文。', help: '加上 dateText（日期原文），照来源写，例如 dateText: 10月31日，没有写年份。' });
    } else if (date > today) report({ at: ['date'], severity: 'error', message: `会议日期 ${date} 还没有到，已经写了议题和结果。`, help: '改正 date（日期），多半是年份写错，例如 2026-05-08。' });
  },
  good: [{ says: '年、月、日齐全。', given: meeting() }],
  bad: [
    { says: '来源没有年份，照实写不明，提醒核实。', given: meeting({ date: 'unknown', dateText: '10月31日，没有写年份' }), finds: [{ at: ['date'], message: '会议日期不明，来源写的是“10月31日，没有写年份”。' }], mended: meeting({ date: '2025-10-31' }) },
    { says: '不明，也没有原文。', given: meeting({ date: 'unknown' }), finds: [{ at: ['date'], message: '会议日期不明，没有写来源的原文。' }], mended: meeting() },
    { says: '日期在将来。', given: meeting({ date: '2027-05-08' }), finds: [{ at: ['date'], message: '会议日期 2027-05-08 还没有到，已经写了议题和结果。' }], mended: meeting() },
  ],
};
