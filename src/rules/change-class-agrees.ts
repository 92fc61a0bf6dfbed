import type { ChangeClass } from '../model/told-change.ts';
import type { Rule, ToldChange } from './rule.ts';

const change = (different: Partial<ToldChange>): { changes: ToldChange[] } => ({ changes: [{ kind: 'power', id: 'example-power', day: '2026-03-10', commit: '1234567890abcdef1234567890abcdef12345678', subject: '清理', class: 'changed', before: true, inForce: false, summary: '承诺时限 5→9 个工作日，对申请人更慢', ...different }] });
const TITLES: Record<ChangeClass, string> = { added: '新增', repealed: '取消', delegated: '下放', takenOver: '承接', changed: '变更', moved: '划转', merged: '合并', split: '分设', corrected: '更正', technical: '技术性改动' };
const BEGINS: ReadonlySet<ChangeClass> = new Set(['added', 'takenOver']);
const ENDS: ReadonlySet<ChangeClass> = new Set(['repealed', 'delegated', 'moved', 'merged', 'split']);

export const changeClassAgrees: Rule<'register'> = {
  id: 'change-class-agrees',
  title: '说是什么改动，就是什么改动',
  titleEn: 'A change is what it says it is',
  why: '把取消说成更正、把延长时限说成技术性改动，公众就会错过真正的变化。',
  whyEn: 'A repeal called a correction, or a longer limit called technical, would be missed by whoever watches the list.',
  source: ['R5', 'R45'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { changes = [], report }) {
    for (const { id, day, commit, class: sort, data, named, said, before, inForce, summary } of changes) {
      const entry = register.get('power', id);
      const say = (message: string, help: string): void => report({ ...(entry ? { entry } : {}), message: `${day} 的提交 ${commit.slice(0, 12)} 改“${register.titleOf('power', id)}”：${message}`, help });
      const told = data !== undefined && data !== 'technical';
      if (said === 'technical' && sort !== 'technical') say(`提交说是技术性改动，实际上是${TITLES[sort]}（${summary}）。`, '以后这样的改动不写 Change-Kind: technical；这一次，在调整记录里写明它是什么改动。');
      else if (said === 'correction' && told && sort !== 'corrected') say(`提交说是更正，实际上是${TITLES[data]}。`, '更正只改写错的地方；规定变了的，写调整记录。');
      if (named === undefined || inForce) continue;
      if (told && data !== named && !(data === 'moved' && BEGINS.has(named))) say(`调整记录写“${TITLES[named]}”，清单上的变化是“${TITLES[data]}”。`, '改正调整记录里的 class（怎样调整）。');
      else if (before && BEGINS.has(named) && !told) say(`调整记录写“${TITLES[named]}”，这一项原来就在清单上。`, '改正调整记录里的 class（怎样调整），例如 class: changed。');
      else if (!before && (named === 'changed' || named === 'corrected' || named === 'repealed' || named === 'delegated')) say(`调整记录写“${TITLES[named]}”，这一项是第一次列入。`, '改正调整记录里的 class（怎样调整），例如 class: added。');
      else if (before && !told && ENDS.has(named)) say(`调整记录写“${TITLES[named]}”，清单上它仍在（${summary}）。`, '改正调整记录里的 class（怎样调整）；或者把事项的 status（状态）改为离开清单的那一种。');
    }
  },
  good: [
    { says: '调整写变更，清单上是变更。', given: change({ adjustment: 'a', named: 'changed' }) },
    { says: '调整写取消，清单上状态改为已取消。', given: change({ class: 'repealed', data: 'repealed', adjustment: 'a', named: 'repealed' }) },
    { says: '新增的事项到了施行的日子。', given: change({ adjustment: 'a', named: 'added', inForce: true }) },
    { says: '只登记复核日期。', given: change({ class: 'technical', data: 'technical', said: 'technical' }) },
  ],
  bad: [
    { says: '延长时限，提交却说是技术性改动。', given: change({ said: 'technical' }), finds: [{ message: '2026-03-10 的提交 1234567890ab 改“示例许可”：提交说是技术性改动，实际上是变更（承诺时限 5→9 个工作日，对申请人更慢）。' }], mended: change({}) },
    { says: '取消一项，提交却说是更正。', given: change({ class: 'repealed', data: 'repealed', said: 'correction' }), finds: [{ message: '2026-03-10 的提交 1234567890ab 改“示例许可”：提交说是更正，实际上是取消。' }], mended: change({ class: 'repealed', data: 'repealed' }) },
    { says: '调整写变更，清单上却是取消。', given: change({ class: 'repealed', data: 'repealed', adjustment: 'a', named: 'changed' }), finds: [{ message: '2026-03-10 的提交 1234567890ab 改“示例许可”：调整记录写“变更”，清单上的变化是“取消”。' }], mended: change({ class: 'repealed', data: 'repealed', adjustment: 'a', named: 'repealed' }) },
    { says: '调整写新增，事项早就在。', given: change({ adjustment: 'a', named: 'added' }), finds: [{ message: '2026-03-10 的提交 1234567890ab 改“示例许可”：调整记录写“新增”，这一项原来就在清单上。' }], mended: change({ adjustment: 'a', named: 'changed' }) },
    { says: '调整写划转，部门没有变。', given: change({ adjustment: 'a', named: 'moved' }), finds: [{ message: '2026-03-10 的提交 1234567890ab 改“示例许可”：调整记录写“划转”，清单上它仍在（承诺时限 5→9 个工作日，对申请人更慢）。' }], mended: change({ adjustment: 'a', named: 'changed' }) },
    { says: '第一次列入，调整却写更正。', given: change({ class: 'added', before: false, adjustment: 'a', named: 'corrected' }), finds: [{ message: '2026-03-10 的提交 1234567890ab 改“示例许可”：调整记录写“更正”，这一项是第一次列入。' }], mended: change({ class: 'added', before: false, adjustment: 'a', named: 'added' }) },
  ],
};
