import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

const document = { title: '公交票价调整听证会笔录' };

export const hearingRecordSigned: Rule<'consultation'> = {
  id: 'hearing-record-signed',
  title: '开过的听证会有参加人签字的笔录',
  titleEn: 'A hearing that was held has minutes signed by its participants',
  why: '没有笔录，会上说过什么只能凭记忆；没有签字，谁都可以说不是原话。',
  whyEn: 'Without minutes nobody can prove what was said; unsigned, anyone may deny it.',
  source: ['R82', 'R83', '重大行政决策程序暂行条例第17条'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value: { form, held, record, cancelled } }, { report, today }) {
    if (form !== 'hearing' || cancelled || !held || held.date >= today) return;
    if (!record?.document) report({ at: ['held', 'date'], message: `听证会 ${held.date} 已经举行，没有笔录。`, help: '加上 record.document（笔录），例如 record: { document: { title: 听证会笔录 }, signed: true }。' });
    else if (!record.signed) report({ at: ['record'], message: '没有写笔录由参加人签字。', help: '参加人签过字的加上 signed（参加人签字）: true；没有签字的，请参加人补核补签。' });
  },
  good: [{ says: '笔录签过字。', given: aHearing({ record: { document, signed: true } }) }, { says: '会还没开。', given: aHearing({ held: { date: '2026-07-01', start: '09:00' } }) }],
  bad: [
    { says: '没有笔录。', given: aHearing({}), finds: [{ at: ['held', 'date'], message: '听证会 2026-04-20 已经举行，没有笔录。' }], mended: aHearing({ record: { document, signed: true } }) },
    { says: '笔录没有签字。', given: aHearing({ record: { document } }), finds: [{ at: ['record'], message: '没有写笔录由参加人签字。' }], mended: aHearing({ record: { document, signed: true } }) },
  ],
};
