import { meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const away = (expected: number, present: number, count: number) => meeting({ attendance: { expected, present, absent: [{ reason: '外出开会', count }] } });
const voted = (inFavour: number, against: number) => meeting({ attendance: { expected: 11, present: 9, absent: [{ reason: '请假', count: 2 }] }, agenda: [{ title: '公交线路优化方案', outcome: 'adopted', votes: { for: inFavour, against } }] });

export const meetingAttendanceSums: Rule<'meeting'> = {
  id: 'meeting-attendance-sums',
  title: '应到、实到、缺席和票数对得上',
  titleEn: 'Numbers of members, absentees and votes agree',
  why: '数字对不上，不是记错了，就是有人没来却算了数。',
  whyEn: 'Where numbers disagree somebody was counted who was not there.',
  source: ['R51', 'R60'],
  severity: 'error',
  appliesTo: 'meeting',
  check({ value: { attendance, agenda } }, { report }) {
    const { expected, present } = attendance ?? {};
    const absent = attendance?.absent?.reduce((sum, { count }) => sum + count, 0);
    if (expected !== undefined && present !== undefined) {
      if (present > expected) report({ at: ['attendance', 'present'], message: `实到 ${present} 人，比应到 ${expected} 人还多。`, help: `列席和旁听的不算实到，写在 observers（列席和旁听）里；present（实到）例如 ${expected}。` });
      else if (absent !== undefined && present + absent !== expected) report({ at: ['attendance', 'absent'], message: `实到 ${present} 人加缺席 ${absent} 人是 ${present + absent} 人，应到却是 ${expected} 人。`, help: `改正 absent（缺席）里的人数，共应缺席 ${expected - present} 人，例如 absent: [{ reason: 请假, count: ${expected - present} }]。` });
      else if (absent === undefined && present < expected) report({ at: ['attendance', 'present'], severity: 'info', message: `有 ${expected - present} 人没有到会，没有写缺席的原因。`, help: `加上 absent（缺席），例如 absent: [{ reason: 外出开会, count: ${expected - present} }]；只写原因和人数，不写姓名。` });
    }
    if (expected === undefined && present !== undefined) report({ at: ['attendance', 'present'], severity: 'info', message: `写了实到 ${present} 人，没有写应到多少人，看不出是否达到法定人数。`, help: '加上 expected（应到），例如 expected: 11；列席和旁听的不算。' });
    for (const [index, { votes }] of agenda.entries()) {
      if (!votes || present === undefined) continue;
      const cast = votes.for + (votes.against ?? 0) + (votes.abstain ?? 0);
      if (cast > present) report({ at: ['agenda', index, 'votes'], message: `一共 ${cast} 票，实到却只有 ${present} 人。`, help: `列席的没有表决权；改正 votes（表决）的票数，或者 attendance（出席）里的 present（实到）。实到 ${present} 人，全票赞成写作 votes: { for: ${present} }。` });
    }
  },
  good: [
    { says: '应到 11 人，实到 9 人，缺席 2 人。', given: away(11, 9, 2) },
    { says: '票数不超过实到人数。', given: voted(8, 1) },
  ],
  bad: [
    { says: '加起来少一个人。', given: away(11, 9, 1), finds: [{ at: ['attendance', 'absent'], message: '实到 9 人加缺席 1 人是 10 人，应到却是 11 人。' }], mended: away(11, 9, 2) },
    { says: '把列席的也算作实到。', given: meeting({ attendance: { expected: 9, present: 12 } }), finds: [{ at: ['attendance', 'present'], message: '实到 12 人，比应到 9 人还多。' }], mended: meeting({ attendance: { expected: 9, present: 9 } }) },
    { says: '缺席没有原因。', given: meeting({ attendance: { expected: 9, present: 7 } }), finds: [{ at: ['attendance', 'present'], message: '有 2 人没有到会，没有写缺席的原因。' }], mended: away(9, 7, 2) },
    { says: '没有写应到多少人。', given: meeting({ attendance: { present: 7 } }), finds: [{ at: ['attendance', 'present'], message: '写了实到 7 人，没有写应到多少人，看不出是否达到法定人数。' }], mended: meeting({ attendance: { expected: 7, present: 7 } }) },
    { says: '票比人多。', given: voted(9, 1), finds: [{ at: ['agenda', 0, 'votes'], message: '一共 10 票，实到却只有 9 人。' }], mended: voted(8, 1) },
  ],
};
