import type { Guide } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

const guide = (updated: string, entries: Guide['catalogue']) => ({ guide: { id: 'transport', title: '政府信息公开指南和目录', office: 'transport', updated, body: '办公室', address: '示例路 1 号', hours: '工作日 9:00—17:00', phone: '0000-1230001', arrangement: '按主题分类', ways: ['网站'], apply: ['填写申请表'], catalogue: entries, audience: 'public' } });
const entry = (index: string, date: string) => ({ index, name: '权责清单', summary: '全部权力事项', date });

export const guideKeptUp: Rule<'guide'> = {
  id: 'guide-kept-up',
  title: '公开目录随信息更新，索引号不重复',
  titleEn: 'The catalogue is kept up, and its index numbers are single',
  why: '条例要求指南和目录及时更新；索引号重复，按号就找不到信息。',
  whyEn: 'The regulation asks that guide and catalogue be kept up to date; a repeated index number finds nothing.',
  source: ['R13', 'R46', '政府信息公开条例第12条'],
  severity: 'warning',
  appliesTo: 'guide',
  check({ value }, { report }) {
    const seen = new Map<string, number>();
    for (const [place, { index, name, date }] of value.catalogue.entries()) {
      const first = seen.get(index);
      if (first !== undefined) report({ at: ['catalogue', place, 'index'], message: `索引号 ${index} 用了两次，第 ${first + 1} 条和第 ${place + 1} 条都是。`, help: '给后一条改一个没有用过的 index（索引号）。' });
      else seen.set(index, place);
      if (date > value.updated) report({ at: ['catalogue', place, 'date'], message: `《${name}》是 ${date} 形成的，晚于目录的更新日期 ${value.updated}。`, help: `把 updated（更新日期）改为目录最近一次更新的日期，例如 updated: ${date}；生成日期写错的，改正 date（生成日期）。` });
    }
  },
  good: [{ says: '更新日期不早于最新的一条。', given: guide('2026-01-10', [entry('001', '2026-01-10'), entry('002', '2025-12-01')]) }],
  bad: [
    { says: '收了新的信息，更新日期没有改。', given: guide('2026-01-10', [entry('001', '2026-03-01')]), finds: [{ at: ['catalogue', 0, 'date'], message: '《权责清单》是 2026-03-01 形成的，晚于目录的更新日期 2026-01-10。' }], mended: guide('2026-03-01', [entry('001', '2026-03-01')]) },
    { says: '索引号重复。', given: guide('2026-01-10', [entry('001', '2026-01-10'), entry('001', '2025-12-01')]), finds: [{ at: ['catalogue', 1, 'index'], message: '索引号 001 用了两次，第 1 条和第 2 条都是。' }], mended: guide('2026-01-10', [entry('001', '2026-01-10'), entry('002', '2025-12-01')]) },
  ],
};
