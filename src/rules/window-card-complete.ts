import type { Register } from '../model/register.ts';
import type { Power } from '../model/schema-types.ts';
import type { Element } from './eight-elements.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

/** The eight things of the window card (R75) and whether the record has each: 承诺 股室 条件 承诺时间 依据 材料 流程 电话. */
export function windowCard(power: Power, register: Register): Element[] {
  const phone = power.service?.phone ?? power.service?.places?.find((place) => place.phone)?.phone ?? register.get('office', power.office)?.value.phone;
  const noPapers = power.exemptions?.some(({ field }) => field === 'materials');
  return [
    thing('promise', '服务承诺', 'Promise', power.promise?.length),
    thing('unit', '承办股室', 'Unit', power.undertaking?.length),
    thing('conditions', '条件', 'Conditions', power.conditions?.length),
    thing('limit', '承诺时间', 'Promised time', power.limits?.promised),
    thing('basis', '依据', 'Legal basis', power.legalBasis?.length),
    thing('materials', '材料', 'Papers', power.materials?.length || noPapers),
    thing('procedure', '流程', 'Procedure', power.procedure?.flow || power.procedure?.steps?.length),
    thing('phone', '电话', 'Telephone', phone),
  ];
}

const thing = (id: string, name: string, nameEn: string, present: unknown): Element => ({ id, name, nameEn, present: Boolean(present) });

const HELP: Readonly<Record<string, string>> = {
  promise: 'promise（服务承诺），例如 promise: [材料齐全当场受理]', unit: 'undertaking（承办机构），例如 undertaking: [{ unit: 审批科 }]', conditions: 'conditions（受理条件）', limit: 'limits.promised（承诺时限）',
  basis: 'legalBasis（设定依据）', materials: 'materials（申请材料），例如 materials: [{ name: 申请表 }]', procedure: 'procedure（办理流程）', phone: 'service.phone（咨询电话）',
};

const FULL: Partial<Power> = {
  promise: ['材料齐全当场受理'], undertaking: [{ unit: '审批科' }], conditions: ['有固定场所'], limits: { promised: { kind: 'days', value: 10, unit: 'workingDays' } }, materials: [{ name: '申请表' }],
  procedure: { steps: [{ id: 'review', name: '审查' }] }, service: { phone: '0000-1230001', places: [{ address: '一楼大厅' }] },
};

export const windowCardComplete: Rule<'power'> = {
  id: 'window-card-complete',
  title: '到窗口办的事项，办事明白卡八样齐全',
  titleEn: 'A matter handled at a counter fills all eight places of its card',
  why: '明白卡贴在窗口，让人不用问就知道怎么办；空着的格子就是要多问的一句话。',
  whyEn: 'The card at the counter answers before one asks; an empty place is one more question.',
  source: ['R75'],
  severity: 'info',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !power.service?.places?.length) return;
    const missing = windowCard(power, register).filter((item) => !item.present);
    if (missing.length) report({ at: ['service'], message: `“${power.name}”的办事明白卡少 ${missing.length} 样：${missing.map((item) => item.name).join('、')}。`, help: `补上：${missing.map((item) => HELP[item.id]).join('；')}。` });
  },
  good: [{ says: '八样齐全。', given: { power: FULL } }, { says: '不到窗口办的没有明白卡。', given: { power: {} } }],
  bad: [{ says: '没写承办股室和材料。', given: { power: { ...FULL, undertaking: undefined, materials: undefined } }, finds: [{ at: ['service'], message: '“示例许可”的办事明白卡少 2 样：承办股室、材料。' }], mended: { power: FULL } }],
};
