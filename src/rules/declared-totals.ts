import type { Register } from '../model/register.ts';
import type { Office } from '../model/schema-types.ts';
import { isListed } from './power-status.ts';
import { typeTitle } from './power-type-of.ts';
import type { Rule } from './rule.ts';

type Total = NonNullable<Office['declaredTotals']>[number];

const declared = (value: number, extra: object = {}) => ({ office: { declaredTotals: [{ measure: 'powers' as const, value, source: '2025 年公告', ...extra }] } });

export const declaredTotals: Rule<'register'> = {
  id: 'declared-totals',
  title: '公布的总数与实有数一致，不一致的有说明',
  titleEn: 'Declared totals agree with the counted ones, or say why not',
  why: '公告说三十六项，清单里数出三十四项，少的两项去哪儿了？要么补上，要么说清楚。',
  whyEn: 'If the announcement says 36 and the list holds 34, somebody must say where two went.',
  source: ['R52', 'R72', 'R19'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const members = new Map<string, string[]>();
    for (const { id, value } of register.all('office')) if (value.parent) members.set(value.parent, [...(members.get(value.parent) ?? []), id]);
    for (const entry of register.all('office')) {
      for (const [index, total] of (entry.value.declaredTotals ?? []).entries()) {
        const counts = counted(register, [entry.id, ...(members.get(entry.id) ?? [])], entry.id, total);
        if (total.explanation || counts.includes(total.value)) continue;
        const what = `${total.type ? typeTitle(register, total.type) : ''}${{ powers: '权力事项', flows: '流程图', departments: '部门', catalogued: '列入上级目录的事项' }[total.measure]}`;
        report({ entry, at: ['declaredTotals', index, 'value'], message: `${total.source}公布的${what}是 ${total.value}，现在实有 ${counts[0]}。`, help: '漏录的补上记录；数字确实不同的，在这一项里加 explanation（差异说明），例如 explanation: 公布后取消 2 项，见调整公告。' });
      }
    }
  },
  good: [
    { says: '公布 1 项，实有 1 项。', given: declared(1) },
    { says: '不一致，但说明了原因。', given: declared(3, { explanation: '公布后取消 2 项' }) },
    { says: '公布的是主项数，子项分开成为记录也算一致。', given: { ...declared(1), power: [{ parentName: '示例许可（总）' }, { id: 'second-part', name: '示例许可之二', parentName: '示例许可（总）' }] } },
    { says: '取消的和参照管理的不计入总数。', given: { ...declared(1), power: [{}, { id: 'gone', status: 'repealed', ending: { date: '2025-01-01', ground: '条例废止' } }] } },
  ],
  bad: [{ says: '公布 3 项，实有 1 项。', given: declared(3), finds: [{ at: ['declaredTotals', 0, 'value'], message: '2025 年公告公布的权力事项是 3，现在实有 1。' }], mended: declared(3, { explanation: '公布后取消 2 项，见 2026 年 3 月调整公告' }) }],
};

/** The ways in which a total may have been counted, the plainest first: records; main items; with sub-items; with the office's members. */
function counted(register: Register, offices: readonly string[], own: string, { measure, type }: Total): number[] {
  if (measure === 'departments') return [register.all('office').filter(({ value }) => value.status === undefined || value.status === 'active').length, Math.max(0, offices.length - 1)];
  if (measure === 'flows') {
    const flows = register.all('flow').filter(({ value }) => !type || value.type === type);
    return [flows.filter(({ value }) => value.office === own).length + powersOf(register, [own], type).filter(({ procedure }) => procedure?.steps).length, flows.length];
  }
  return [[own], offices].flatMap((list) => {
    const powers = powersOf(register, list, type).filter((power) => measure !== 'catalogued' || power.catalogue);
    const main = new Set(powers.map((power, index) => power.parent ?? power.parentName ?? `${index}`));
    const subItems = powers.reduce((sum, power) => sum + Math.max(1, power.subItems?.length ?? 0), 0);
    return [powers.length, main.size, subItems];
  });
}

const powersOf = (register: Register, offices: readonly string[], type: string | undefined) => register.all('power').flatMap(({ value }) => (offices.includes(value.office) && isListed(value) && (!type || value.type === type) ? [value] : []));
