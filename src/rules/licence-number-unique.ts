import type { Entry } from '../model/register.ts';
import type { Staff } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

const officer = (id: string, licence: string): Staff => ({ id, office: 'transport', post: '执法岗', duties: ['道路运输检查'], licence, audience: 'public' });

export const licenceNumberUnique: Rule<'register'> = {
  id: 'licence-number-unique',
  title: '执法证号不重复',
  titleEn: 'No law-enforcement licence number twice',
  why: '一个证号只属于一个人。两个人用一个号，就没法核对来检查的人是不是执法人员。',
  whyEn: 'One number belongs to one person; otherwise nobody can check who stands at the door.',
  source: ['R34'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    const seen = new Map<string, Entry<'staff'>>();
    for (const entry of register.all('staff')) {
      const number = entry.value.licence?.normalize('NFKC').replace(/\s/g, '');
      if (!number) continue;
      const first = seen.get(number);
      if (first) report({ entry, at: ['licence'], message: `执法证号 ${entry.value.licence} 已经写在“${first.value.name ?? first.value.post}”（${first.id}）名下。`, help: '对照执法证改正 licence（执法证号），例如 licence: "99010100015"；同一个人重复录入的，删去一条。' });
      else seen.set(number, entry);
    }
  },
  good: [{ says: '证号各不相同。', given: { staff: [officer('officer-a', '99010100001'), officer('officer-b', '99010100002')] } }],
  bad: [{ says: '两个人一个证号，中间多个空格也算同一个。', given: { staff: [officer('officer-a', '99010100001'), officer('officer-b', '990101 00001')] }, finds: [{ at: ['licence'], message: '执法证号 990101 00001 已经写在“执法岗”（officer-a）名下。' }], mended: { staff: [officer('officer-a', '99010100001'), officer('officer-b', '99010100002')] } }],
};
