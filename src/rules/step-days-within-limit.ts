import { countedDays } from '../flow/counted-days.ts';
import { isListed } from './power-status.ts';
import { graphOf } from './procedures.ts';
import { limitInWords } from './duration-bounds.ts';
import type { Flow, Limit, Power } from '../model/schema-types.ts';
import type { Path, Rule } from './rule.ts';

const step = (id: string, name: string, days: number) => ({ id, name, post: '窗口', action: name, limit: { kind: 'days' as const, value: days, unit: 'workingDays' as const } });
const promised = (value: number) => ({ promised: { kind: 'days' as const, value, unit: 'workingDays' as const } });

export const stepDaysWithinLimit: Rule<'register'> = {
  id: 'step-days-within-limit',
  title: '各环节时间加起来不超过承诺时限',
  titleEn: 'The days of the steps add up to no more than the promised limit',
  why: '每一步都按时，整件事却超时，说明承诺是假的，或者环节时限定得太宽。',
  whyEn: 'If every step is on time and the whole is late, the promise was never meant.',
  source: ['R54', 'R55'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    const compare = (limit: Limit | undefined, steps: Flow['steps'], say: (sum: number, limit: Limit) => void): void => {
      if (limit?.kind !== 'days' || limit.value === undefined) return;
      // Where even all steps together are short enough, no way through them can be too long.
      const all = steps.reduce((sum, step) => sum + (step.counts !== false && step.limit?.unit === limit.unit ? (step.limit?.value ?? 0) : 0), 0);
      if (all <= limit.value) return;
      const sum = countedDays(graphOf(steps)).sums.find(({ unit }) => unit === limit.unit)?.value ?? 0;
      if (sum > limit.value) say(sum, limit);
    };
    for (const entry of register.all('flow')) {
      compare(entry.value.total, entry.value.steps, (sum, limit) => report({ entry, ...words(['total', 'value'], '总时限', 'total', sum, limit, '') }));
    }
    for (const entry of register.all('power')) {
      const power = entry.value;
      if (!isListed(power)) continue;
      const flow = power.procedure?.steps ? undefined : power.procedure?.flow;
      const steps = power.procedure?.steps ?? (flow ? register.get('flow', flow)?.value.steps : undefined);
      if (!steps) continue;
      const [key, name] = promisedFirst(power);
      compare(power.limits?.[key], steps, (sum, limit) => report({ entry, ...words(['limits', key, 'value'], name, `limits.${key}`, sum, limit, flow ? `（沿用流程 ${flow}）` : '') }));
    }
  },
  good: [
    { says: '受理 1 天、审查 6 天、决定 3 天，承诺 10 天。', given: { power: { limits: promised(10), procedure: { steps: [step('accept', '受理', 1), step('review', '审查', 6), step('decide', '决定', 3)] } } } },
    { says: '依法不计入的听证时间不算。', given: { power: { limits: promised(5), procedure: { steps: [step('accept', '受理', 1), { ...step('hearing', '听证', 20), counts: false }, step('decide', '决定', 4)] } } } },
    { says: '两条线同时进行，只算较长的一条。', given: { power: { limits: promised(8), procedure: { steps: [{ ...step('accept', '受理', 1), next: [{ to: 'a' }, { to: 'b' }] }, { ...step('a', '专家评审', 5), next: [{ to: 'decide' }] }, { ...step('b', '现场核查', 6), next: [{ to: 'decide' }] }, { ...step('decide', '决定', 1), join: 'all' as const }] } } } },
  ],
  bad: [
    {
      says: '各环节加起来 12 天，只承诺了 10 天。',
      given: { power: { limits: promised(10), procedure: { steps: [step('accept', '受理', 2), step('review', '审查', 7), step('decide', '决定', 3)] } } },
      finds: [{ at: ['limits', 'promised', 'value'], message: '各环节加起来要 12 个工作日，超过承诺时限（10 个工作日）。' }],
      mended: { power: { limits: promised(12), procedure: { steps: [step('accept', '受理', 2), step('review', '审查', 7), step('decide', '决定', 3)] } } },
    },
  ],
};

const promisedFirst = (power: Power): ['promised' | 'statutory', string] => (power.limits?.promised ? ['promised', '承诺时限'] : ['statutory', '法定时限']);

function words(at: Path, name: string, key: string, sum: number, limit: Limit, where: string): { at: Path; message: string; help: string } {
  return {
    at,
    message: `各环节加起来要 ${limitInWords({ ...limit, value: sum })}${where}，超过${name}（${limitInWords(limit)}）。`,
    help: `缩短环节的 limit（环节时限），使最长的一条路线不超过 ${limitInWords(limit)}；或把 ${key}（${name}）改成 value: ${sum}；依法不计入时限的环节写 counts: false（计入时限）。`,
  };
}
