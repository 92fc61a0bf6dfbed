import type { Register } from '../model/register.ts';
import type { Office } from '../model/schema-types.ts';
import { isListed } from './power-status.ts';
import { typeTitle } from './power-type-of.ts';
import type { Rule } from './rule.ts';

type Total = NonNullable<Office['declaredTotals']>[number];

const steps = [{ id: 'accept', name: '受理' }];
const flow = (type: string) => ({ id: 'one-flow', name: '一类流程', level: 'category' as const, type, audience: 'public', steps });
const total = (measure: Total['measure'], type: string, value: number): Total => ({ measure, type, value, source: '公告' });

export const flowTypesCovered: Rule<'register'> = {
  id: 'flow-types-covered',
  title: '事项的类型和流程图的类型对得上',
  titleEn: 'The types of powers and the types of flows match',
  why: '有的类型只有事项没有流程图，有的只有流程图没有事项：总数相加可能正好相等，内容却对不上。',
  whyEn: 'Totals of powers and flows may agree while one type has flows and no powers, another powers and no flows.',
  source: ['R72', 'R73', 'R30'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const used = new Set(register.all('power').flatMap(({ value }) => (isListed(value) ? [value.type, `${value.type} ${value.office}`] : [])));
    for (const entry of register.all('flow')) {
      const { type, name, office } = entry.value;
      if (!used.has(office ? `${type} ${office}` : type)) report({ entry, at: ['type'], message: `流程图“${name}”是${typeTitle(register, type)}的，${office ? '这个部门' : '清单里'}却没有一项${typeTitle(register, type)}。`, help: '改正 type（权力类型）；确实没有这类事项的，删去这张流程图；事项漏列的，补上事项。' });
    }
    for (const entry of register.all('office')) {
      for (const { index, words } of mismatches(register, entry.value.declaredTotals ?? [])) report({ entry, at: ['declaredTotals', index, 'type'], message: words, help: '核对公布的数字和类型；数字照录原文、确实对不上的，在这一项写 explanation（差异说明），例如 explanation: 原公告把两项确认误归为强制。' });
    }
  },
  good: [
    { says: '许可有事项，也有流程图。', given: { flow: flow('licence'), power: {} } },
    { says: '公布的数字里各类型都有事项和流程图。', given: { office: { declaredTotals: [total('powers', 'licence', 2), total('flows', 'licence', 1)] } } },
  ],
  bad: [
    { says: '有处罚的流程图，没有处罚的事项。', given: { flow: flow('penalty'), power: {} }, finds: [{ at: ['type'], message: '流程图“一类流程”是行政处罚的，清单里却没有一项行政处罚。' }], mended: { flow: flow('licence'), power: {} } },
    {
      says: '公布的总数相等，类型却对不上。',
      given: { office: { declaredTotals: [total('powers', 'licence', 2), total('powers', 'penalty', 0), total('flows', 'penalty', 2)] } },
      finds: [
        { at: ['declaredTotals', 0, 'type'], message: '公布的数字里，行政许可有 2 项事项，流程图 0 张。' },
        { at: ['declaredTotals', 2, 'type'], message: '公布的数字里，行政处罚有 2 张流程图，事项 0 项。' },
      ],
      mended: { office: { declaredTotals: [{ ...total('powers', 'licence', 2), explanation: '流程图按处罚归类' }, total('powers', 'penalty', 0), { ...total('flows', 'penalty', 2), explanation: '其中两张其实是许可的' }] } },
    },
  ],
};

/** Types that a published announcement gives powers but no flows, or flows but no powers, and does not explain. */
function mismatches(register: Register, totals: readonly Total[]): { index: number; words: string }[] {
  const count = (measure: Total['measure'], type: string | undefined) => totals.filter((total) => total.measure === measure && total.type === type).reduce((sum, total) => sum + total.value, 0);
  const typed = (measure: Total['measure']) => totals.some((total) => total.measure === measure && total.type);
  if (!typed('powers') || !typed('flows')) return [];
  return totals.flatMap((total, index) => {
    const title = total.type && typeTitle(register, total.type);
    if (!title || total.explanation || total.value === 0) return [];
    if (total.measure === 'powers' && count('flows', total.type) === 0) return [{ index, words: `公布的数字里，${title}有 ${total.value} 项事项，流程图 0 张。` }];
    if (total.measure === 'flows' && count('powers', total.type) === 0) return [{ index, words: `公布的数字里，${title}有 ${total.value} 张流程图，事项 0 项。` }];
    return [];
  });
}
