import type { Consultation } from '../model/schema-types.ts';
import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

type Capacity = NonNullable<Consultation['participants']>[number]['capacity'];
const PUBLIC: ReadonlySet<Capacity> = new Set(['resident', 'business', 'affected', 'organisation', 'grassroots']);

export const participantsVaried: Rule<'consultation'> = {
  id: 'participants-varied',
  title: '听证会、民意咨询会的参加人来自不同方面',
  titleEn: 'Participants of a hearing or forum come from several sides',
  why: '来的全是一种人，听到的也只有一种声音；利害关系人一个没有，等于没有听证。',
  whyEn: 'One kind of people is one voice; without those affected it is no hearing.',
  source: ['R85', 'R82', '重大行政决策程序暂行条例第16条'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value: { form, participants, cancelled } }, { report }) {
    if (!['hearing', 'forum'].includes(form) || cancelled || !participants) return;
    const present = new Set(participants.filter(({ capacity, count }) => capacity !== 'observer' && count > 0).map(({ capacity }) => capacity));
    if (present.size === 1) report({ at: ['participants'], message: '参加人只有一种身份。', help: '对照签到表补上其他方面的参加人，例如 - { capacity: affected, count: 4 }；确实只有一种的，照实保留，在例外里写明原因。' });
    else if (present.size > 0 && ![...present].some((capacity) => PUBLIC.has(capacity))) report({ at: ['participants'], message: '参加人里没有居民、企业或者利害关系人。', help: '对照签到表补上，例如 - { capacity: resident, count: 8 }；确实没有的，应当补开一次。' });
  },
  good: [{ says: '代表、居民和企业都有。', given: aHearing({ participants: [{ capacity: 'deputy', count: 2 }, { capacity: 'resident', count: 6 }, { capacity: 'business', count: 2 }] }) }],
  bad: [
    { says: '全是村委会的人。', given: aHearing({ participants: [{ capacity: 'grassroots', count: 12 }, { capacity: 'observer', count: 3 }] }), finds: [{ at: ['participants'], message: '参加人只有一种身份。' }], mended: aHearing({ participants: [{ capacity: 'grassroots', count: 4 }, { capacity: 'resident', count: 8 }] }) },
    { says: '只有部门和专家。', given: aHearing({ participants: [{ capacity: 'office', count: 6 }, { capacity: 'expert', count: 3 }] }), finds: [{ at: ['participants'], message: '参加人里没有居民、企业或者利害关系人。' }], mended: aHearing({ participants: [{ capacity: 'affected', count: 6 }, { capacity: 'expert', count: 3 }] }) },
  ],
};
