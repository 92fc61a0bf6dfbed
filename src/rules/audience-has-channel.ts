import type { Rule } from './rule.ts';

const kind = 'audiences' as const;
const entries = (channels?: string[]) => [{ id: 'public', title: '社会', public: true, ...(channels ? { channels } : {}) }, { id: 'unit', title: '单位内部', channels: ['公开栏'] }];

export const audienceHasChannel: Rule<'taxonomy'> = {
  id: 'audience-has-channel',
  title: '每个公开范围写明用什么渠道公开',
  titleEn: 'Every audience has its channels',
  why: '说向谁公开，还要说在哪里能看到；没有渠道的公开等于没有公开。',
  whyEn: 'To say who may see a thing is not enough: it must be said where.',
  source: ['R68', 'R31', 'R45'],
  severity: 'warning',
  appliesTo: 'taxonomy',
  check({ value: taxonomy }, { report }) {
    if (taxonomy.kind !== kind) return;
    for (const [index, entry] of taxonomy.entries.entries()) {
      if (!entry.channels?.length) report({ at: ['entries', index, 'id'], message: `公开范围“${entry.title}”没有写公开渠道。`, help: '加上 channels（公开渠道），例如 channels: [政府网站, 公告栏]。' });
    }
    if (!taxonomy.entries.some((entry) => entry.public)) report({ at: ['entries'], severity: 'error', message: '没有一个公开范围是向社会公开的，什么都不会发布。', help: '在向社会公开的那一项写 public（向社会公开）: true。' });
  },
  good: [{ says: '每个范围都有渠道。', given: { taxonomy: { kind, entries: entries(['政府网站']) } } }],
  bad: [
    {
      says: '向社会公开却没写在哪里公开。',
      given: { taxonomy: { kind, entries: entries() } },
      finds: [{ at: ['entries', 0, 'id'], message: '公开范围“社会”没有写公开渠道。' }],
      mended: { taxonomy: { kind, entries: entries(['政府网站', '公告栏']) } },
    },
    {
      says: '没有一项向社会公开。',
      given: { site: { visibility: 'private' }, taxonomy: { kind, entries: [{ id: 'public', title: '社会', channels: ['政府网站'] }] } },
      finds: [{ at: ['entries'], message: '没有一个公开范围是向社会公开的，什么都不会发布。' }],
      mended: { taxonomy: { kind, entries: entries(['政府网站']) } },
    },
  ],
};
