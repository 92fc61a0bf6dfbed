import type { Register } from '../model/register.ts';
import type { Power } from '../model/schema-types.ts';
import { isListed } from './power-status.ts';
import { isOfCode, TYPE_CODES } from './power-type-of.ts';
import type { Rule } from './rule.ts';

export interface Element {
  id: string;
  name: string;
  nameEn: string;
  present: boolean;
}

/** The eight elements of a licence (R42) and whether the record has each: for the badge and for the rule. */
export function eightElements(power: Power, register: Register): Element[] {
  const posts = power.undertaking?.some((unit) => unit.posts?.some((post) => post.duty));
  const complaints = power.complaints?.length || register.get('office', power.office)?.value.complaints?.length;
  const procedure = power.procedure?.steps?.length || power.procedure?.flow;
  return [
    element('basis', '依据', 'Legal basis', power.legalBasis?.length),
    element('duty', '职责', 'Duties', power.duties?.length || posts),
    element('conditions', '条件', 'Conditions', power.conditions?.length),
    element('procedure', '程序', 'Procedure', procedure),
    element('limit', '时限', 'Time limit', power.limits?.promised && power.limits.promised.kind !== 'none' && power.limits.promised.kind !== 'unknown'),
    element('discipline', '纪律', 'Discipline', power.discipline?.length),
    element('result', '结果', 'Result', power.result),
    element('promise', '服务承诺及监督处理', 'Service promise and supervision', power.promise?.length && complaints),
  ];
}

const element = (id: string, name: string, nameEn: string, present: unknown): Element => ({ id, name, nameEn, present: Boolean(present) });

const HELP: Readonly<Record<string, string>> = {
  basis: 'legalBasis（设定依据）', duty: 'duties（责任事项），例如 duties: [{ text: 受理后 5 日内提出审查意见 }]', conditions: 'conditions（受理条件）',
  procedure: 'procedure（办理流程），例如 procedure: { flow: 类别流程的编号 }', limit: 'limits.promised（承诺时限），例如 { kind: days, value: 10, unit: workingDays }',
  discipline: 'discipline（工作纪律），例如 discipline: [不得收受申请人的财物]', result: 'result（办理结果），例如 result: { name: 示例许可证 }', promise: 'promise（服务承诺）和 complaints（监督投诉渠道）',
};

const FULL: Partial<Power> = {
  duties: [{ text: '5 日内提出审查意见' }], conditions: ['有固定场所'], procedure: { steps: [{ id: 'review', name: '审查' }] }, limits: { promised: { kind: 'days', value: 10, unit: 'workingDays' } },
  discipline: ['不得收受财物'], result: { name: '示例许可证' }, promise: ['材料齐全当场受理'],
};

export const eightElementsRule: Rule<'power'> = {
  id: 'eight-elements',
  title: '许可事项八要素齐全',
  titleEn: 'A licence has its eight elements',
  why: '依据、职责、条件、程序、时限、纪律、结果、服务承诺及监督处理：缺一样，办事的人就少知道一样。',
  whyEn: 'Basis, duties, conditions, procedure, limit, discipline, result, promise: each missing one is something people are not told.',
  source: ['R42'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !isOfCode(register, power, TYPE_CODES.licence)) return;
    const missing = eightElements(power, register).filter((item) => !item.present);
    if (missing.length === 0) return;
    report({
      at: ['name'],
      message: `“${power.name}”八要素只有 ${8 - missing.length}/8，缺：${missing.map((item) => item.name).join('、')}。`,
      help: `补上：${missing.map((item) => HELP[item.id]).join('；')}。`,
    });
  },
  good: [{ says: '八样都有（投诉渠道沿用部门的）。', given: { power: FULL } }, { says: '处罚不看八要素。', given: { power: { type: 'penalty' } } }],
  bad: [
    {
      says: '缺纪律和结果。',
      given: { power: { ...FULL, discipline: undefined, result: undefined } },
      finds: [{ at: ['name'], message: '“示例许可”八要素只有 6/8，缺：纪律、结果。' }],
      mended: { power: FULL },
    },
  ],
};
