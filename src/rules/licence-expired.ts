import type { Given, Rule } from './rule.ts';

const officer = (until: string, term?: object): Given => ({ staff: { id: 'officer-a', office: 'transport', post: '执法岗', duties: ['道路运输检查'], licence: '99010100001', licenceUntil: until, audience: 'public', ...(term ? { term } : {}) } });

export const licenceExpired: Rule<'staff'> = {
  id: 'licence-expired',
  title: '执法证在有效期内',
  titleEn: 'The law-enforcement licence has not expired',
  why: '执法证过期的人不能执法，他作出的检查和处罚站不住脚。',
  whyEn: 'An officer with an expired licence may not act, and what he does will not stand.',
  source: ['R34', '行政处罚法第42条'],
  severity: 'warning',
  appliesTo: 'staff',
  check({ value: staff }, { report, today }) {
    if (!staff.licenceUntil || staff.licenceUntil >= today || (staff.term?.to && staff.term.to < today)) return;
    report({ at: ['licenceUntil'], message: `执法证已于 ${staff.licenceUntil} 到期。`, help: '换发新证后改写 licenceUntil（执法证有效期至），例如 licenceUntil: 2030-12-31；不再执法的，删去 licence（执法证号）和这一行。' });
  },
  good: [{ says: '有效期未到。', given: officer('2027-12-31') }, { says: '已经离任的不再提醒。', given: officer('2025-12-31', { to: '2025-06-30' }) }],
  bad: [{ says: '去年底到期。', given: officer('2025-12-31'), finds: [{ at: ['licenceUntil'], message: '执法证已于 2025-12-31 到期。' }], mended: officer('2030-12-31') }],
};
