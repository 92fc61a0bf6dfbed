import type { Transfer } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const items: NonNullable<Transfer['items']> = [{ box: '1', title: '职权目录', pages: 12 }, { box: '1', title: '听证会笔录', pages: 30 }, { box: '2', title: '评议记录', pages: 8 }];
const transfer = (total: Transfer['total'], listed = items): Given => ({ transfer: { id: 'transfer-1', title: '2025 年公开档案移交', office: 'transport', date: '2026-03-01', audience: 'public', receiver: '示例县档案馆', total, items: listed } });

export const transferTotalsAddUp: Rule<'transfer'> = {
  id: 'transfer-totals-add-up',
  title: '移交的盒数、件数、页数与清单一致',
  titleEn: 'Boxes, items and pages of a transfer agree with its list',
  why: '移交文据上写多少、清单上就该有多少；少一件，就是丢了一件。',
  whyEn: 'The deed and the list must agree: one item less is one item lost.',
  source: ['R44', 'R60'],
  severity: 'warning',
  appliesTo: 'transfer',
  check({ value: { total, items: listed } }, { report }) {
    if (!total || !listed?.length) return;
    const paged = listed.every(({ pages }) => pages !== undefined);
    const counted = { boxes: new Set(listed.map(({ box }) => box)).size, items: listed.length, pages: listed.reduce((sum, { pages = 0 }) => sum + pages, 0) };
    for (const [key, name, unit] of [['boxes', '盒数', '盒'], ['items', '件数', '件'], ['pages', '页数', '页']] as const) {
      const told = total[key];
      if (told === undefined || told === counted[key] || (key === 'pages' && !paged)) continue;
      report({ at: ['total', key], message: `移交文据写${name} ${told}，清单上有 ${counted[key]} ${unit}。`, help: `对照实物补上漏列的 items（移交清单），或者改正 total（总数），例如 ${key}: ${counted[key]}。` });
    }
  },
  good: [{ says: '三个数都一致。', given: transfer({ boxes: 2, items: 3, pages: 50 }) }, { says: '有一件没有写页数，不检查页数。', given: transfer({ pages: 99 }, [{ box: '1', title: '职权目录' }]) }],
  bad: [{ says: '少列了一件。', given: transfer({ boxes: 2, items: 4, pages: 60 }), finds: [{ at: ['total', 'items'], message: '移交文据写件数 4，清单上有 3 件。' }, { at: ['total', 'pages'], message: '移交文据写页数 60，清单上有 50 页。' }], mended: transfer({ boxes: 2, items: 3, pages: 50 }) }],
};
