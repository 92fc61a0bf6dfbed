import type { Adjustment, Power } from '../model/schema-types.ts';
import { adjustment } from './example-adjustment.ts';
import type { Rule } from './rule.ts';

type Class = Adjustment['changes'][number]['class'];

/** Classes after which a power has a status of its own. One that was transferred may go on elsewhere under its own name. */
const ENDS: Partial<Record<Class, Power['status']>> = { repealed: 'repealed', delegated: 'delegated', merged: 'merged', split: 'split' };
const TITLES: Record<Class, string> = { added: '新增', repealed: '取消', delegated: '下放', takenOver: '承接', changed: '变更', moved: '划转', merged: '合并', split: '分设', corrected: '更正' };
const STATUS: Partial<Record<Power['status'], string>> = { inForce: '现行有效', repealed: '已取消', delegated: '已下放', moved: '已划转', merged: '已合并', split: '已分设', future: '将施行', suspended: '暂停', draft: '草稿' };

const ended = { status: 'repealed' as const, effective: { from: '2024-01-01', to: '2026-03-31' }, ending: { date: '2026-04-01', ground: '清理', basis: [{ title: '清理意见' }] } };
const says = (sort: Class) => adjustment({ changes: [{ power: 'example-power', class: sort }] });

export const adjustmentClassAgrees: Rule<'adjustment'> = {
  id: 'adjustment-class-agrees',
  title: '调整怎样写，清单上就怎样',
  titleEn: 'What an adjustment says became of a power is what the list says',
  why: '调整写着取消，清单上却照常行使；或者清单上没有了，调整却只说变更：公众不知道该信哪一个。',
  whyEn: 'Where adjustment and list disagree, nobody knows what holds.',
  source: ['R5', 'R45', 'R46'],
  severity: 'error',
  appliesTo: 'adjustment',
  check({ id, value: { changes, date, effective } }, { register, report, today }) {
    // Before its day an adjustment has done nothing yet.
    if (effective > today) return;
    const later = new Set(register.all('adjustment').flatMap((other) => (other.id !== id && other.value.date >= date ? other.value.changes.flatMap(({ power }) => power ?? []) : [])));
    changes.forEach(({ power, class: sort, from }, index) => {
      const value = power === undefined || later.has(power) ? undefined : register.get('power', power)?.value;
      if (!value) return;
      const { status } = value;
      const wanted = ENDS[sort];
      // Of a split or merger both sides may be named: those that went, and those that came of it.
      const came = (sort === 'split' || sort === 'merged') && (from ?? []).length > 0;
      const at = ['changes', index, 'class'] as const;
      if (wanted && status !== wanted && !came) report({ at, message: `这里写“${TITLES[sort]}”，清单上“${value.name}”的状态是“${STATUS[status] ?? status}”。`, help: `改正 class（怎样调整），或者改正 ${value.name}的 status（状态）。` });
      else if (!wanted && Object.values(ENDS).includes(status)) report({ at, message: `这里写“${TITLES[sort]}”，清单上“${value.name}”已经是“${STATUS[status] ?? status}”。`, help: '改正 class（怎样调整）；它后来才离开清单的，为那一次另写一条调整记录。' });
    });
  },
  good: [
    { says: '写变更，事项仍在清单上。', given: says('changed') },
    { says: '写取消，事项的状态是已取消。', given: { ...says('repealed'), power: ended } },
    { says: '还没有到施行的那一天，清单上可以还是老样子。', given: adjustment({ effective: '2026-09-01', changes: [{ power: 'example-power', class: 'repealed' }] }) },
  ],
  bad: [
    { says: '写取消，事项却照常有效。', given: says('repealed'), finds: [{ at: ['changes', 0, 'class'], message: '这里写“取消”，清单上“示例许可”的状态是“现行有效”。' }], mended: { ...says('repealed'), power: ended } },
    { says: '写变更，事项却已经取消。', given: { ...says('changed'), power: ended }, finds: [{ at: ['changes', 0, 'class'], message: '这里写“变更”，清单上“示例许可”已经是“已取消”。' }], mended: { ...says('repealed'), power: ended } },
  ],
};
