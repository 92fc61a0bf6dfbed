import type { Rule, ToldChange } from './rule.ts';

const adopted = { site: { adoptedOn: '2026-03-01' } };
const change = (different: Partial<ToldChange>): { changes: ToldChange[] } => ({ changes: [{ kind: 'power', id: 'example-power', day: '2026-03-10', commit: '1234567890abcdef1234567890abcdef12345678', subject: '延长时限', class: 'changed', before: true, inForce: false, summary: '承诺时限 5→9 个工作日，对申请人更慢', ...different }] });

export const changeHasAdjustment: Rule<'register'> = {
  id: 'change-has-adjustment',
  title: '公布的权力改了，就有调整记录',
  titleEn: 'A change to a published power has its adjustment',
  why: '清单为什么改、谁审核、哪次会议定的，都写在调整记录里。没有记录就改清单，等于没人负责。',
  whyEn: 'The adjustment says why the list changed, who reviewed it and who decided. Without one, nobody answers for the change.',
  source: ['R5', 'R45', 'R46'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { changes = [], report }) {
    const from = register.single('site')?.adoptedOn;
    if (from === undefined) return;
    for (const { id, day, commit, subject, class: sort, adjustment, summary } of changes) {
      // Errors put right and bookkeeping change no rule.
      if (day < from || sort === 'technical' || sort === 'corrected') continue;
      const entry = register.get('power', id);
      const place = entry ? { entry } : {};
      if (adjustment === undefined) report({ ...place, message: `${day} 改了“${register.titleOf('power', id)}”（${summary}），没有调整记录。`, help: `写一条调整记录（npm run new -- adjustment），在 commits（补记的提交）里写 ${commit.slice(0, 12)}；只是改正错误的，提交时写明 Change-Kind: correction。这次提交的说明是“${subject}”。` });
      else if (register.get('adjustment', adjustment) === undefined) report({ ...place, message: `${day} 改“${register.titleOf('power', id)}”的提交说它属于调整“${adjustment}”，没有这条调整记录。`, help: `建立 changes/${day.slice(0, 4)}/${adjustment}.yml；编号写错的，在真正的调整记录的 commits（补记的提交）里写 ${commit.slice(0, 12)}。` });
    }
  },
  good: [
    { says: '启用以前的改动不要求。', given: { ...adopted, ...change({ day: '2026-02-28' }) } },
    { says: '更正错误不要求。', given: { ...adopted, ...change({ class: 'corrected' }) } },
    { says: '只登记复核日期的不要求。', given: { ...adopted, ...change({ class: 'technical' }) } },
    { says: '没有写启用日期的不检查。', given: change({}) },
  ],
  bad: [
    { says: '启用以后改了承诺时限，没有调整记录。', given: { ...adopted, ...change({}) }, finds: [{ message: '2026-03-10 改了“示例许可”（承诺时限 5→9 个工作日，对申请人更慢），没有调整记录。' }], mended: { ...adopted, ...change({ class: 'corrected' }) } },
    { says: '提交说属于一次调整，却没有那条记录。', given: { ...adopted, ...change({ adjustment: 'faster' }) }, finds: [{ message: '2026-03-10 改“示例许可”的提交说它属于调整“faster”，没有这条调整记录。' }], mended: { ...adopted, ...change({ class: 'corrected' }) } },
  ],
};
