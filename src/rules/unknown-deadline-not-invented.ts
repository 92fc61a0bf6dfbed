import { limitsOf } from './limits-of.ts';
import type { Rule } from './rule.ts';

const deadline = (extra: object) => ({ deadlines: { deadlines: [{ id: 'new-item-published', title: '新增事项公布', value: 'unknown' as const, ...extra }] } });

export const unknownDeadlineNotInvented: Rule<'register'> = {
  id: 'unknown-deadline-not-invented',
  title: '原文缺失的期限不编造',
  titleEn: 'A deadline lost in the source is not invented',
  why: '来源文件里掉了的数字，谁也不知道是几。照实写“不明”；猜一个写上去，就成了没有依据的规定。',
  whyEn: 'A number lost in the source is unknown; to guess one is to make a rule without authority.',
  source: ['R70'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, name, limit } of limitsOf(register)) {
      if (limit.kind === 'unknown' && limit.value !== undefined) report({ entry, at: [...at, 'value'], message: `${name}是“原文缺失”，却写了数值 ${limit.value}。`, help: '删去 value（数值）；查到了原文的，把 kind（种类）改为 days，并在 basis（时限依据）里写明出处。' });
    }
    const entry = register.all('deadlines')[0];
    for (const list of ['deadlines', 'rules'] as const) {
      for (const [index, item] of (entry?.value[list] ?? []).entries()) {
        if (typeof item.value !== 'number' || item.source) continue;
        const name = 'title' in item ? item.title : item.rule;
        if (entry) report({ entry, at: [list, index, 'value'], message: `“${name}”写了数字 ${item.value}，没有写出处。`, help: '加上 source（出处），例如 source: 某办法第十条；查不到出处的，把 value（数值）改为 unknown。' });
      }
    }
  },
  good: [{ says: '来源缺失的写 unknown。', given: deadline({}) }, { says: '有数字就有出处。', given: deadline({ value: 20, unit: 'workingDays', source: '政府信息公开条例第二十六条' }) }],
  bad: [
    { says: '期限有数字没出处。', given: deadline({ value: 15, unit: 'calendarDays' }), finds: [{ at: ['deadlines', 0, 'value'], message: '“新增事项公布”写了数字 15，没有写出处。' }], mended: deadline({}) },
    { says: '时限写着原文缺失，又填了数字。', given: { power: { limits: { statutory: { kind: 'unknown', value: 20, unit: 'workingDays' } } } }, finds: [{ at: ['limits', 'statutory', 'value'], message: '法定时限是“原文缺失”，却写了数值 20。' }], mended: { power: { limits: { statutory: { kind: 'unknown' } } } } },
  ],
};
