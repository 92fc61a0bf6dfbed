import type { Entry, Register } from '../model/register.ts';
import type { Rule } from './rule.ts';

const row = (id: string, serial: string, number: number) => ({ id, name: `事项${serial}`, provenance: { file: '清单.xlsx', sheet: '许可', row: number, serial } });

export const serialGaps: Rule<'register'> = {
  id: 'serial-gaps',
  title: '原表的序号没有跳号',
  titleEn: 'The serial numbers of the source list have no gap',
  why: '序号从 12 跳到 14，说明有一项在整理或导入时丢了，要回原表去找。',
  whyEn: 'A gap in the serials means an item was lost on the way; it must be looked for in the source.',
  source: ['R1', 'R52'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const [sheet, records] of sheets(register)) {
      const numbers = new Map<number, Entry<'power'>>();
      for (const entry of records) for (const number of serialsOf(entry.value.provenance?.serial ?? '')) if (!numbers.has(number)) numbers.set(number, entry);
      const highest = Math.max(0, ...numbers.keys());
      const missing = Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !numbers.has(number));
      // A list that begins elsewhere or numbers its rows otherwise tells nothing about gaps.
      if (missing.length === 0 || missing.length > highest / 4) continue;
      const next = numbers.get(Math.min(...[...numbers.keys()].filter((number) => number > (missing[0] ?? 0))));
      if (next) report({ entry: next, at: ['provenance', 'serial'], message: `${sheet}的序号缺 ${missing.slice(0, 8).join('、')}${missing.length > 8 ? ` 等 ${missing.length} 个` : ''}。`, help: '对照原表：漏导入的补上记录；原表本来就跳号的，在例外 governance/exceptions.yml 里写明理由；序号没填或抄错的，改正 provenance.serial（序号），例如 serial: "13"。' });
    }
  },
  good: [
    { says: '“2,3”一行代表两个序号；子项共用一个序号。', given: { power: [row('item-a', '1', 3), row('item-b', '2,3', 4), row('item-c', '4', 5), row('item-d', '4', 6), row('item-e', '5', 7)] } },
    { says: '不是数字的序号不判断。', given: { power: [row('item-a', '（一）', 3), row('item-b', '（三）', 4)] } },
  ],
  bad: [
    {
      says: '4 号不见了。',
      given: { power: [row('item-a', '1', 3), row('item-b', '2、3', 4), row('item-c', '5', 5)] },
      finds: [{ at: ['provenance', 'serial'], message: '清单.xlsx 的工作表“许可”的序号缺 4。' }],
      mended: { power: [row('item-a', '1', 3), row('item-b', '2、3', 4), row('item-c', '5', 5), row('item-d', '4', 6)] },
    },
  ],
};

function sheets(register: Register): Map<string, Entry<'power'>[]> {
  const found = new Map<string, Entry<'power'>[]>();
  for (const entry of register.all('power')) {
    const from = entry.value.provenance;
    if (!from?.serial) continue;
    const key = `${from.file}${from.sheet ? ` 的工作表“${from.sheet}”` : ''}`;
    (found.get(key) ?? found.set(key, []).get(key)!).push(entry);
  }
  return found;
}

/** “7” → 7; “2,3” → 2 and 3; “4-6” → 4, 5, 6; anything else is not a plain number. */
function serialsOf(text: string): number[] {
  const parts = text.normalize('NFKC').trim().split(/[,、;\s]+/);
  return parts.flatMap((part) => {
    const [, from, to] = /^(\d{1,5})(?:[-—~至](\d{1,5}))?$/.exec(part) ?? [];
    if (!from) return [];
    const length = to ? Math.min(Number(to) - Number(from), 500) : 0;
    return Array.from({ length: Math.max(0, length) + 1 }, (_, index) => Number(from) + index);
  });
}
