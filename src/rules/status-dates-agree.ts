import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

export const statusDatesAgree: Rule<'power'> = {
  id: 'status-dates-agree',
  title: '状态和日期对得上',
  titleEn: 'Status and dates agree',
  why: '写着现行有效，日期却还没到或者早就过了，读者不知道该信哪个。',
  whyEn: 'A power called in force before or after its dates leaves the reader guessing.',
  source: ['R5', 'R6'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report, today }) {
    const { from, to } = power.effective ?? {};
    if (from && to && from > to) report({ at: ['effective', 'to'], message: `终止日期 ${to} 早于施行日期 ${from}。`, help: '改正 effective.from（施行日期）或 effective.to（终止日期），例如 effective: { from: 2025-01-01, to: 2027-12-31 }。' });
    else if (power.status === 'inForce' && from && from > today) report({ at: ['status'], message: `状态是现行有效，施行日期 ${from} 却还没到。`, help: '把 status（状态）改为 future（将施行），或改正 effective.from（施行日期）。' });
    else if (power.status === 'inForce' && to && to < today) report({ at: ['status'], message: `状态是现行有效，终止日期 ${to} 却已经过了。`, help: '把 status（状态）改为 repealed（取消）并写 ending（去向）；延长了的，改正 effective.to（终止日期）。' });
    else if (power.status === 'future' && !from) report({ at: ['status'], message: '状态是将施行，但没有写哪一天起。', help: '加上 effective（有效期），例如 effective: { from: 2027-01-01 }。' });
    else if (power.status === 'future' && from && from <= today) report({ at: ['status'], severity: 'warning', message: `状态是将施行，施行日期 ${from} 已经到了。`, help: '把 status（状态）改为 inForce（现行有效）。' });
    if (power.status === 'suspended' && !power.statusNote) report({ at: ['status'], severity: 'warning', message: '状态是暂停，但没有说明原因和到什么时候。', help: '加上 statusNote（状态说明），例如 statusNote: 系统改造，2027 年 1 月恢复办理。' });
    if (isEnded(power) && power.ending && power.ending.date > today) report({ at: ['ending', 'date'], message: `状态已经改了，去向的日期 ${power.ending.date} 却还没到。`, help: '日期到之前 status（状态）仍写 inForce（现行有效）；或改正 ending.date（日期）。' });
  },
  good: [
    { says: '现行有效，施行日期已过。', given: { power: { effective: { from: '2020-01-01' } } } },
    { says: '将施行，日期未到。', given: { power: { status: 'future', effective: { from: '2027-01-01' } } } },
  ],
  bad: [
    { says: '施行日期还没到。', given: { power: { effective: { from: '2027-01-01' } } }, finds: [{ at: ['status'], message: '状态是现行有效，施行日期 2027-01-01 却还没到。' }], mended: { power: { status: 'future', effective: { from: '2027-01-01' } } } },
    { says: '终止日期已经过了。', given: { power: { effective: { to: '2025-12-31' } } }, finds: [{ at: ['status'], message: '状态是现行有效，终止日期 2025-12-31 却已经过了。' }], mended: { power: { status: 'repealed', effective: { to: '2025-12-31' }, ending: { date: '2026-01-01', ground: '到期' } } } },
    { says: '将施行的到了日子。', given: { power: { status: 'future', effective: { from: '2026-01-01' } } }, finds: [{ at: ['status'], message: '状态是将施行，施行日期 2026-01-01 已经到了。' }], mended: { power: { effective: { from: '2026-01-01' } } } },
    { says: '暂停没有说明。', given: { power: { status: 'suspended' } }, finds: [{ at: ['status'], message: '状态是暂停，但没有说明原因和到什么时候。' }], mended: { power: { status: 'suspended', statusNote: '系统改造，2027 年 1 月恢复' } } },
    { says: '日期没到就改成了取消。', given: { power: { status: 'repealed', ending: { date: '2027-01-01', ground: '条例废止' } } }, finds: [{ at: ['ending', 'date'], message: '状态已经改了，去向的日期 2027-01-01 却还没到。' }], mended: { power: { ending: { date: '2027-01-01', ground: '条例废止' } } } },
    { says: '起止日期颠倒。', given: { power: { effective: { from: '2026-01-01', to: '2025-01-01' } } }, finds: [{ at: ['effective', 'to'], message: '终止日期 2025-01-01 早于施行日期 2026-01-01。' }], mended: { power: { effective: { from: '2025-01-01', to: '2027-01-01' } } } },
    { says: '将施行却没有日期。', given: { power: { status: 'future' } }, finds: [{ at: ['status'], message: '状态是将施行，但没有写哪一天起。' }], mended: { power: { status: 'future', effective: { from: '2027-01-01' } } } },
  ],
};
