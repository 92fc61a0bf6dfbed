import type { Power } from '../model/schema-types.ts';
import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

type Scale = NonNullable<Power['discretion']>[number];
type Grade = Scale['grades'][number];

const scale = (grades: Partial<Grade>[], legal: Partial<Scale> = {}) => ({ power: { type: 'penalty', discretion: [{ name: '未经许可经营', ...legal, grades: grades.map((grade, index) => ({ grade: ['轻微', '一般', '严重'][index] ?? '其他', situation: '示例', unit: '元', ...grade })) as [Grade, ...Grade[]] }] } });

export const discretionComplete: Rule<'power'> = {
  id: 'discretion-complete',
  title: '裁量基准的各档不重叠、不留空',
  titleEn: 'The grades of discretion neither overlap nor leave gaps',
  why: '两档重叠，罚轻罚重就看人；中间留空，就没有标准可依。超出法定幅度的裁量是违法的。',
  whyEn: 'Where grades overlap the official chooses freely; where they leave a gap there is no standard; beyond the law they are void.',
  source: ['R13', 'R9', '行政处罚法第34条'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    if (isEnded(power)) return;
    for (const [index, item] of (power.discretion ?? []).entries()) {
      for (const problem of problems(item)) report({ at: ['discretion', index, 'grades', problem.grade, problem.key], message: `裁量事项“${item.name}”${problem.message}`, help: problem.help });
    }
  },
  good: [
    { says: '上一档的上限就是下一档的下限。', given: scale([{ min: 0, max: 10000 }, { min: 10000, max: 30000 }, { min: 30000, max: 50000 }], { legalMin: 0, legalMax: 50000 }) },
    { says: '没有数值的档（警告、不予处罚）不比较。', given: scale([{ penalty: '警告', unit: undefined }, { min: 10000, max: 30000 }], { legalMin: 10000, legalMax: 30000 }) },
    { says: '减轻处罚可以低于法定下限。', given: scale([{ grade: '减轻', min: 5000, max: 10000 }, { min: 10000, max: 30000 }], { legalMin: 10000, legalMax: 30000 }) },
  ],
  bad: [
    {
      says: '两档之间留空。',
      given: scale([{ min: 0, max: 10000 }, { min: 20000, max: 50000 }]),
      finds: [{ at: ['discretion', 0, 'grades', 1, 'min'], message: '裁量事项“未经许可经营”的“轻微”档到 10000 元为止，“一般”档从 20000 元起，中间留空。' }],
      mended: scale([{ min: 0, max: 20000 }, { min: 20000, max: 50000 }]),
    },
    {
      says: '两档重叠。',
      given: scale([{ min: 0, max: 20000 }, { min: 10000, max: 50000 }]),
      finds: [{ at: ['discretion', 0, 'grades', 1, 'min'], message: '裁量事项“未经许可经营”的“轻微”档到 20000 元为止，“一般”档从 10000 元起，两档重叠。' }],
      mended: scale([{ min: 0, max: 20000 }, { min: 20000, max: 50000 }]),
    },
    {
      says: '交界的 10000 元两档都含。',
      given: scale([{ min: 0, max: 10000, maxIncluded: true }, { min: 10000, max: 50000 }]),
      finds: [{ at: ['discretion', 0, 'grades', 1, 'min'], message: '裁量事项“未经许可经营”的“轻微”档和“一般”档都含 10000 元。' }],
      mended: scale([{ min: 0, max: 10000 }, { min: 10000, max: 50000 }]),
    },
    {
      says: '没有覆盖法定下限，又超过法定上限。',
      given: scale([{ min: 10000, max: 20000 }, { min: 20000, max: 80000 }], { legalMin: 5000, legalMax: 50000 }),
      finds: [
        { at: ['discretion', 0, 'grades', 0, 'min'], message: '裁量事项“未经许可经营”从 10000 元起，法定下限是 5000 元，中间没有标准。' },
        { at: ['discretion', 0, 'grades', 1, 'max'], message: '裁量事项“未经许可经营”的“一般”档到 80000 元，超过法定上限 50000 元。' },
      ],
      mended: scale([{ min: 5000, max: 20000 }, { min: 20000, max: 50000 }], { legalMin: 5000, legalMax: 50000 }),
    },
  ],
};

interface Problem {
  grade: number;
  key: 'min' | 'max' | 'grade';
  message: string;
  help: string;
}

function problems(scale: Scale): Problem[] {
  const graded = scale.grades.map((grade, index) => ({ grade, index })).filter(({ grade }) => grade.min !== undefined || grade.max !== undefined);
  const found = graded.flatMap(({ grade, index }, position): Problem[] => {
    if (grade.min !== undefined && grade.max !== undefined && grade.min > grade.max) return [{ grade: index, key: 'min', message: `的“${grade.grade}”档下限 ${amount(grade.min, grade)} 大于上限 ${amount(grade.max, grade)}。`, help: `对调 min（幅度下限）和 max（幅度上限），例如 min: ${grade.max}，max: ${grade.min}。` }];
    const next = graded[position + 1];
    return next && next.grade.unit === grade.unit ? between(grade, next.grade, next.index) : [];
  });
  return [...found, ...beyondLaw(scale, graded)].sort((a, b) => a.grade - b.grade);
}

function between(lower: Grade, upper: Grade, index: number): Problem[] {
  if (upper.min === undefined) return [];
  const help = `使下一档的 min（幅度下限）等于上一档的 max（幅度上限），例如 min: ${lower.max ?? upper.min}；交界的数归哪一档，用 maxIncluded（含上限）、minIncluded（含下限）写明，只能一档含。`;
  const ends = `的“${lower.grade}”档到 ${lower.max === undefined ? '不限' : amount(lower.max, lower)}为止，“${upper.grade}”档从 ${amount(upper.min, upper)}起，`;
  if (lower.max === undefined || upper.min < lower.max) return [{ grade: index, key: 'min', message: `${ends}两档重叠。`, help }];
  if (upper.min > lower.max) return [{ grade: index, key: 'min', message: `${ends}中间留空。`, help }];
  const [below, above] = [lower.maxIncluded ?? false, upper.minIncluded ?? true];
  if (below !== above) return [];
  return [{ grade: index, key: 'min', message: `的“${lower.grade}”档和“${upper.grade}”档都${below ? '含' : '不含'} ${amount(upper.min, upper)}。`, help }];
}

function beyondLaw({ legalMin, legalMax }: Scale, graded: readonly { grade: Grade; index: number }[]): Problem[] {
  const found: Problem[] = [];
  const ordinary = graded.filter(({ grade }) => !/减轻|不予|免/.test(grade.grade));
  const first = ordinary[0];
  if (first && first === graded[0] && legalMin !== undefined && (first.grade.min ?? 0) > legalMin) found.push({ grade: first.index, key: 'min', message: `从 ${amount(first.grade.min ?? 0, first.grade)}起，法定下限是 ${amount(legalMin, first.grade)}，中间没有标准。`, help: `把最轻一档的 min（幅度下限）改为 ${legalMin}，或改正 legalMin（法定下限）。` });
  for (const { grade, index } of ordinary) {
    if (legalMin !== undefined && grade.min !== undefined && grade.min < legalMin) found.push({ grade: index, key: 'min', message: `的“${grade.grade}”档从 ${amount(grade.min, grade)}起，低于法定下限 ${amount(legalMin, grade)}。`, help: `把 min（幅度下限）改为不小于 ${legalMin}；依法减轻处罚的，grade（阶次）写明“减轻”。` });
    if (legalMax !== undefined && grade.max !== undefined && grade.max > legalMax) found.push({ grade: index, key: 'max', message: `的“${grade.grade}”档到 ${amount(grade.max, grade)}，超过法定上限 ${amount(legalMax, grade)}。`, help: `把 max（幅度上限）改为 ${legalMax}，或改正 legalMax（法定上限）。` });
  }
  return found;
}

const amount = (value: number, grade: Grade): string => `${value} ${grade.unit ?? ''}`.trim();
