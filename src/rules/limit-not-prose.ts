import { limitsOf } from './limits-of.ts';
import type { Rule } from './rule.ts';

/** A note that consists of a limit only: “20 个工作日”, “自受理之日起二十日内办结”. */
const ONLY_A_LIMIT = /^(?:自?(?:受理|收到|立案)[^，。；]{0,12}(?:之日起|后))?(?:在)?\s*(\d+|[一二两三四五六七八九十百]+)\s*个?(工作日|自然日|日|天|个?月|小时)(?:内|之内|以内)?(?:办结|完成|作出决定)?[。]?$/;

export const limitNotProse: Rule<'register'> = {
  id: 'limit-not-prose',
  title: '时限写成数字和单位，不写成一句话',
  titleEn: 'A time limit is a number and a unit, not a sentence',
  why: '写成“二十日内办结”的时限，机器算不出哪天到期，也比不出快慢。',
  whyEn: 'No lamp, comparison or filter can use a limit that is a sentence.',
  source: ['R35', 'R54', 'R41'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, name, limit } of limitsOf(register)) {
      if (limit.kind === 'days' && (limit.value === undefined || !limit.unit)) {
        const missing = limit.value === undefined ? 'value（数值）' : 'unit（单位）';
        report({ entry, at: [...at, 'kind'], severity: 'error', message: `${name}没有写 ${missing}。`, help: `补上，例如 { kind: days, value: ${limit.value ?? 20}, unit: ${limit.unit ?? 'workingDays'} }；法律没有规定的写 kind: none，当场办结的写 kind: immediate。` });
      } else if (limit.kind !== 'days' && limit.kind !== 'unknown' && limit.value !== undefined) {
        report({ entry, at: [...at, 'value'], message: `${name}的种类是 ${limit.kind}，却写了数值 ${limit.value}。`, help: `有明确天数的把 kind（种类）改为 days；没有的删去 value（数值）和 unit（单位）。` });
      } else if (limit.kind !== 'days' && ONLY_A_LIMIT.test(limit.note?.trim() ?? '')) {
        report({ entry, at: [...at, 'note'], message: `${name}写在了说明里：“${limit.note}”。`, help: '改写成数字和单位，例如 { kind: days, value: 20, unit: workingDays }；note（说明）只写例外和起算日。' });
      }
    }
  },
  good: [{ says: '数字和单位分开，说明只写例外。', given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays', note: '经负责人批准可以延长 10 个工作日' } } } } }, { says: '没有规定的，说明里可以解释。', given: { power: { limits: { statutory: { kind: 'none', note: '法律没有规定；按年度计划办理' } } } } }],
  bad: [
    { says: '时限写在说明里。', given: { power: { limits: { statutory: { kind: 'none', note: '自受理之日起二十日内办结' } } } }, finds: [{ at: ['limits', 'statutory', 'note'], message: '法定时限写在了说明里：“自受理之日起二十日内办结”。' }], mended: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' } } } } },
    { says: '只有数值没有单位。', given: { power: { limits: { promised: { kind: 'days', value: 10 } } } }, finds: [{ at: ['limits', 'promised', 'kind'], message: '承诺时限没有写 unit（单位）。' }], mended: { power: { limits: { promised: { kind: 'days', value: 10, unit: 'workingDays' } } } } },
    { says: '当场办结又写了天数。', given: { power: { limits: { promised: { kind: 'immediate', value: 3, unit: 'workingDays' } } } }, finds: [{ at: ['limits', 'promised', 'value'], message: '承诺时限的种类是 immediate，却写了数值 3。' }], mended: { power: { limits: { promised: { kind: 'immediate' } } } } },
  ],
};
