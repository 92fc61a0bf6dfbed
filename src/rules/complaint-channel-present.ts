import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const complaintChannelPresent: Rule<'register'> = {
  id: 'complaint-channel-present',
  title: '有地方投诉',
  titleEn: 'There is somewhere to complain',
  why: '不公道的时候找谁，是清单必须回答的最后一个问题。',
  whyEn: 'Where to turn when treated unfairly is the last question a list must answer.',
  source: ['R3', 'R73', 'R75'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const without = new Map<string, number>();
    for (const { value } of register.all('power')) if (isListed(value) && !value.complaints?.length) without.set(value.office, (without.get(value.office) ?? 0) + 1);
    for (const entry of register.all('office')) {
      const office = entry.value;
      if (office.complaints?.length || (office.status && office.status !== 'active')) continue;
      const powers = without.get(entry.id);
      if (powers) report({ entry, at: ['name'], message: `“${office.name}”没有写投诉渠道，它的 ${powers} 项权力也没有。`, help: '加上 complaints（监督投诉渠道），例如 complaints: [{ channel: phone, value: 0000-1230002, receiver: 纪检监察组 }]。' });
    }
  },
  good: [{ says: '部门写了投诉电话，事项沿用。', given: { power: {} } }, { says: '部门没写，但每项权力都写了。', given: { office: { complaints: undefined }, power: { complaints: [{ channel: 'phone', value: '12345' }] } } }],
  bad: [{ says: '部门和事项都没有写。', given: { office: { complaints: undefined }, power: {} }, finds: [{ at: ['name'], message: '“示例县交通运输局”没有写投诉渠道，它的 1 项权力也没有。' }], mended: { office: { complaints: [{ channel: 'phone', value: '12345' }] }, power: {} } }],
};
