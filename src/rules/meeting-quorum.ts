import { meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const SHARES = {
  half: { name: '半数以上', needed: (expected: number) => Math.ceil(expected / 2) },
  majority: { name: '过半数', needed: (expected: number) => Math.floor(expected / 2) + 1 },
  twoThirds: { name: '三分之二以上', needed: (expected: number) => Math.ceil((expected * 2) / 3) },
} as const;

/** How many members must be there for a meeting to be one. */
export const quorumOf = (share: keyof typeof SHARES, expected: number): { name: string; needed: number } => ({ name: SHARES[share].name, needed: SHARES[share].needed(expected) });

const attended = (expected: number, present: number, quorum: keyof typeof SHARES = 'half') => meeting({ quorum, attendance: { expected, present } });

export const meetingQuorum: Rule<'meeting'> = {
  id: 'meeting-quorum',
  title: '到会人数达到法定人数',
  titleEn: 'Enough members were present',
  why: '该到的人没到一半，会上定的事就不是集体定的。',
  whyEn: 'Where less than half came, nothing was decided together.',
  source: ['R51', 'R78'],
  severity: 'error',
  appliesTo: 'meeting',
  check({ value: { quorum, attendance } }, { report }) {
    if (!quorum || attendance?.expected === undefined || attendance.present === undefined) return;
    const { name, needed } = quorumOf(quorum, attendance.expected);
    if (attendance.present < needed) report({ at: ['attendance', 'present'], message: `应到 ${attendance.expected} 人，${name}是 ${needed} 人，实到只有 ${attendance.present} 人，没有达到法定人数。`, help: `数字写错的改正，例如 present（实到）: ${needed}；确实不到法定人数的，会上议定的事项要重新开会讨论。` });
  },
  good: [
    { says: '十一人到了六人，是半数以上。', given: attended(11, 6) },
    { says: '十人到了五人，“以上”包括本数。', given: attended(10, 5) },
    { says: '来源没有写应到人数的，不作判断。', given: meeting({ quorum: 'half', attendance: { present: 3 } }) },
  ],
  bad: [
    { says: '十一人只到五人。', given: attended(11, 5), finds: [{ at: ['attendance', 'present'], message: '应到 11 人，半数以上是 6 人，实到只有 5 人，没有达到法定人数。' }], mended: attended(11, 6) },
    { says: '过半数不包括一半。', given: attended(10, 5, 'majority'), finds: [{ at: ['attendance', 'present'], message: '应到 10 人，过半数是 6 人，实到只有 5 人，没有达到法定人数。' }], mended: attended(10, 6, 'majority') },
    { says: '讨论人事要三分之二。', given: attended(10, 6, 'twoThirds'), finds: [{ at: ['attendance', 'present'], message: '应到 10 人，三分之二以上是 7 人，实到只有 6 人，没有达到法定人数。' }], mended: attended(10, 7, 'twoThirds') },
  ],
};
