import type { Given, Rule } from './rule.ts';

const networks = (leadOffice?: string): Given => ({ taxonomy: { id: 'key-networks', kind: 'key-networks' as const, title: '重点公开网络', entries: [{ id: 'procurement-net', title: '政府采购', ...(leadOffice ? { leadOffice } : {}) }] } });

export const keyNetworkHasLead: Rule<'register'> = {
  id: 'key-network-has-lead',
  title: '每条重点公开网络有牵头部门',
  titleEn: 'Every key network has its lead office',
  why: '八条重点网络各有一个单位牵头、专人维护；没有牵头的，就没人更新。',
  whyEn: 'Each key network needs one office that keeps it up; without a lead nobody does.',
  source: ['R45'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const led = new Set(register.all('topic').flatMap(({ value }) => (value.network && value.leadOffice ? [value.network] : [])));
    for (const entry of register.all('taxonomy')) {
      if (entry.value.kind !== 'key-networks') continue;
      for (const [index, { id, title, leadOffice }] of entry.value.entries.entries()) {
        if (!leadOffice && !led.has(id)) report({ entry, at: ['entries', index, 'id'], message: `重点公开网络“${title}”没有牵头部门。`, help: '加上 leadOffice（牵头部门）的编号，例如 leadOffice: finance；或在对应的专题里写 network（重点公开网络）和 leadOffice。' });
      }
    }
  },
  good: [{ says: '写明牵头部门。', given: networks('transport') }, { says: '由专题指明牵头部门也可以。', given: { ...networks(), topic: { id: 'buying', title: '政府采购', summary: '采购公开', powers: ['example-power'], network: 'procurement-net', leadOffice: 'transport', audience: 'public' } } }],
  bad: [{ says: '没有牵头部门。', given: networks(), finds: [{ at: ['entries', 0, 'id'], message: '重点公开网络“政府采购”没有牵头部门。' }], mended: networks('transport') }],
};
