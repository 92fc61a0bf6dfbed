import { dump } from 'js-yaml';
import { PLACES } from '../model/kinds.ts';
import { aMeeting, meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

export const recordInYearFolder: Rule<'register'> = {
  id: 'record-in-year-folder',
  title: '公开内容放在它那一年的文件夹里',
  titleEn: 'A disclosure lies in the folder of its year',
  why: '按年份归档、移交、下载都靠文件夹。放错年份的，列表里是一年，档案里是另一年，到移交的时候就漏了。',
  whyEn: 'Archiving and handing over go by year: a record in another year’s folder is left out when its year is closed.',
  source: ['R44', 'R70'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { kind, path } of PLACES.filter(({ dated }) => dated)) {
      for (const entry of register.all(kind)) {
        const date = 'date' in entry.value && typeof entry.value.date === 'string' ? entry.value.date : undefined;
        if (!date) continue;
        const wanted = `${path}${date.split('-')[0]}/`; // A day that nobody knows lies in `unknown/`.
        if (entry.source.path === `${wanted}${entry.id}.yml`) continue;
        const folder = entry.source.path.slice(path.length).split('/').slice(0, -1).join('/');
        const stated = /^\d{4}$/.test(folder) ? `；日期写错了的，改正 date（日期），例如 date: ${folder}${date.slice(4)}` : '';
        report({ entry, at: ['date'], message: folder ? `日期是 ${date}，文件却放在 ${folder} 文件夹里。` : `日期是 ${date}，文件没有放进年份文件夹。`, help: `把文件改放到 ${wanted}${entry.id}.yml${stated}。` });
      }
    }
  },
  good: [
    { says: '2026 年的会议放在 2026 文件夹里。', given: meeting({ date: '2026-05-08' }) },
    { says: '不知道哪一年的会议放在 unknown 文件夹里。', given: { files: { 'meetings/unknown/executive-5.yml': dump(aMeeting({ date: 'unknown' })) } } },
  ],
  bad: [
    {
      says: '年初补录上一年的会议，放进了新一年的文件夹。',
      given: { files: { 'meetings/2026/executive-5.yml': dump(aMeeting({ date: '2025-12-29' })) } },
      finds: [{ at: ['date'], message: '日期是 2025-12-29，文件却放在 2026 文件夹里。' }],
      mended: { files: { 'meetings/2025/executive-5.yml': dump(aMeeting({ date: '2025-12-29' })) } },
    },
    {
      says: '文件直接放在会议文件夹里。',
      given: { files: { 'meetings/executive-5.yml': dump(aMeeting({ date: '2026-05-08' })) } },
      finds: [{ at: ['date'], message: '日期是 2026-05-08，文件没有放进年份文件夹。' }],
      mended: { files: { 'meetings/2026/executive-5.yml': dump(aMeeting({ date: '2026-05-08' })) } },
    },
  ],
};
