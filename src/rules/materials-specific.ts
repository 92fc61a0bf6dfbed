import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

const CATCH_ALL = /^(?:以及)?(?:法律|法规|规章|行政机关|审批机关|本机关|上级|主管部门|[、，和及或])*(?:规定|要求|认为|需要|应当|提交|提供|的|其他|其它|有关|相关|必要|补充){1,8}(?:材料|资料|文件|证明|证件|手续)(?:等)?$|(?:其他|其它)(?:相关|有关|需要|必要|要求|应当|提交|提供|规定|的)*(?:材料|资料|文件|证明材料)(?:等)?$|等(?:相关|有关)?(?:材料|资料|文件|证明)$/;

export const materialsSpecific: Rule<'power'> = {
  id: 'materials-specific',
  title: '申请材料写得具体，没有“其他材料”',
  titleEn: 'The papers asked for are named, with no catch-all',
  why: '“其他材料”让办事的人一趟趟地跑。要什么就写什么，清单以外的不得再要。',
  whyEn: 'A catch-all makes people come back again and again; what is not listed may not be asked for.',
  source: ['R1', '行政许可法第30条', '优化营商环境条例第35条'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    if (isEnded(power)) return;
    for (const [index, material] of (power.materials ?? []).entries()) {
      if (!CATCH_ALL.test(material.name.replace(/[\s。；;.（）()《》]/g, ''))) continue;
      report({ at: ['materials', index, 'name'], message: `申请材料“${material.name}”没有说清楚要什么。`, help: '把每一种材料单独写成一项，例如 name（材料名称）: 营业执照副本复印件；说不出具体名称的，删去这一项。' });
    }
  },
  good: [{ says: '每一项都具体。', given: { power: { materials: [{ name: '申请表' }, { name: '场所的平面图' }, { name: '其他股东的身份证明' }, { name: '具有相关资质的证明文件' }] } } }],
  bad: [
    {
      says: '用“其他材料”和“等材料”兜底。',
      given: { power: { materials: [{ name: '法律、法规规定的其他材料' }, { name: '营业执照等材料' }, { name: '其他相关资料' }] } },
      finds: [
        { at: ['materials', 0, 'name'], message: '申请材料“法律、法规规定的其他材料”没有说清楚要什么。' },
        { at: ['materials', 1, 'name'], message: '申请材料“营业执照等材料”没有说清楚要什么。' },
        { at: ['materials', 2, 'name'], message: '申请材料“其他相关资料”没有说清楚要什么。' },
      ],
      mended: { power: { materials: [{ name: '营业执照副本复印件' }] } },
    },
  ],
};
