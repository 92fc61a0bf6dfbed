import type { Given, Rule } from './rule.ts';

const staff = (deputy: string): Given => ({ staff: { id: 'window-a', office: 'transport', post: '窗口受理岗', name: '甲', duties: ['受理申请'], deputy, audience: 'public' } });

export const staffDeputy: Rule<'staff'> = {
  id: 'staff-deputy',
  title: 'AB 岗的 B 岗是另一个人',
  titleEn: 'The deputy of a post is somebody else',
  why: 'AB 岗是为了 A 岗不在时有人接着办；写成自己，等于没有 B 岗。',
  whyEn: 'A deputy stands in when the first is away; to name oneself is to have none.',
  source: ['R65', 'R34'],
  severity: 'warning',
  appliesTo: 'staff',
  check({ id, value }, { report }) {
    if (!value.deputy || ![id, value.post, value.name].includes(value.deputy.trim())) return;
    report({ at: ['deputy'], message: `“${value.post}”的 B 岗写的就是自己。`, help: '在 deputy（B 岗）里写另一个岗位，例如 deputy: 窗口咨询岗；没有 B 岗的，删去这一行。' });
  },
  good: [{ says: 'B 岗是另一个岗位。', given: staff('窗口咨询岗') }],
  bad: [{ says: 'B 岗写成了自己。', given: staff('窗口受理岗'), finds: [{ at: ['deputy'], message: '“窗口受理岗”的 B 岗写的就是自己。' }], mended: staff('窗口咨询岗') }],
};
