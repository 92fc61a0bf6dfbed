import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

export const feeHasBasis: Rule<'power'> = {
  id: 'fee-has-basis',
  title: '收费有项目、标准和依据',
  titleEn: 'A fee has its item, rate and legal basis',
  why: '没有依据的收费就是乱收费。收多少、凭什么收，要写在清单上。',
  whyEn: 'A fee without legal basis is unlawful; how much and why must be on the list.',
  source: ['R73', '行政许可法第58条', '优化营商环境条例第24条'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    const { fee } = power;
    if (!fee || isEnded(power)) return;
    if (!fee.charged && fee.items?.length) report({ at: ['fee', 'charged'], severity: 'warning', message: '写着不收费，下面却列了收费项目。', help: '不收费的删去 items（收费项目）；收费的把 charged（是否收费）改为 true。' });
    if (fee.charged && !fee.items?.length) report({ at: ['fee', 'charged'], message: '写着收费，却没有收费项目和标准。', help: '加上 items（收费项目），例如 items: [{ name: 证照工本费, standard: 每证 10 元, basis: [{ title: 收费文件的名称, number: 发改价格〔2019〕914号 }] }]；不收费的写 charged: false。' });
    for (const [index, item] of (fee.charged ? (fee.items ?? []) : []).entries()) {
      if (!item.basis?.length) report({ at: ['fee', 'items', index, 'name'], message: `收费项目“${item.name}”没有写依据。`, help: '加上 basis（收费依据），例如 basis: [{ title: 收费文件的名称, number: 发改价格〔2019〕914号 }]；没有依据的，停止收费并把 charged（是否收费）改为 false。' });
    }
  },
  good: [
    { says: '不收费。', given: { power: { fee: { charged: false } } } },
    { says: '收费有标准和依据。', given: { power: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 10 元', basis: [{ title: '收费标准文件' }] }] } } } },
  ],
  bad: [
    { says: '收费没有依据。', given: { power: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 10 元' }] } } }, finds: [{ at: ['fee', 'items', 0, 'name'], message: '收费项目“工本费”没有写依据。' }], mended: { power: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 10 元', basis: [{ title: '收费标准文件' }] }] } } } },
    { says: '收费没有项目。', given: { power: { fee: { charged: true } } }, finds: [{ at: ['fee', 'charged'], message: '写着收费，却没有收费项目和标准。' }], mended: { power: { fee: { charged: false } } } },
    { says: '不收费却列了项目。', given: { power: { fee: { charged: false, items: [{ name: '工本费', standard: '每证 10 元', basis: [{ title: '收费标准文件' }] }] } } }, finds: [{ at: ['fee', 'charged'], message: '写着不收费，下面却列了收费项目。' }], mended: { power: { fee: { charged: false } } } },
  ],
};
