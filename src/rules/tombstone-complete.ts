import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

const NAMES = { delegated: '下放', repealed: '取消', moved: '划转', split: '分设', merged: '合并' } as const;

export const tombstoneComplete: Rule<'power'> = {
  id: 'tombstone-complete',
  title: '取消、下放、划转的事项写明去向',
  titleEn: 'An ended power says when, why and where it went',
  why: '事项从清单上消失，群众要知道哪天起、凭什么、以后找谁。',
  whyEn: 'When a power leaves the list people must learn since when, on what ground, and whom to ask now.',
  source: ['R5', 'R46'],
  severity: 'error',
  appliesTo: 'power',
  check({ id, value: power }, { register, report, today }) {
    const { status, ending } = power;
    if (!isEnded(power)) {
      if (ending && ending.date <= today) report({ at: ['ending'], message: `“${power.name}”写了去向，状态却还不是取消、下放、划转、分设或合并。`, help: '把 status（状态）改为 repealed（取消）等，或删去 ending（去向）。' });
      return;
    }
    const name = NAMES[status as keyof typeof NAMES];
    if (!ending) return report({ at: ['status'], message: `“${power.name}”已${name}，但没有写去向。`, help: '加上 ending（去向），例如 ending: { date: 2026-01-31, ground: 依据的条例已经废止, targets: [接替它的事项编号] }。' });
    const targets = ending.targets ?? [];
    const least = { delegated: 0, repealed: 0, moved: 1, merged: 1, split: 2 }[status as keyof typeof NAMES];
    if (targets.length < least && !(status === 'moved' && ending.receiver)) report({ at: ['ending'], message: `“${power.name}”已${name}，应当写明 ${least} 个${least > 1 ? '以上' : ''}去向事项，现在有 ${targets.length} 个。`, help: `在 ending.targets（去向事项）里写接替它的事项编号，例如 targets: [${status === 'split' ? 'first-power, second-power' : 'new-power'}]${status === 'moved' ? '；划转到本县以外的，写 receiver（承接单位）' : ''}。` });
    if (status === 'delegated' && !ending.receiver && targets.length === 0) report({ at: ['ending'], message: `“${power.name}”已下放，但没有写由谁承接。`, help: '写上 ending.receiver（承接单位），例如 receiver: 各镇人民政府。' });
    for (const [index, target] of targets.entries()) {
      const next = register.get('power', target)?.value;
      if (target === id) report({ at: ['ending', 'targets', index], message: '去向事项就是它自己。', help: '把 targets（去向事项）改成接替它的另一个事项的编号。' });
      else if (next && isEnded(next)) report({ at: ['ending', 'targets', index], message: `去向事项“${next.name}”自己也已${NAMES[next.status as keyof typeof NAMES]}。`, help: `把 targets（去向事项）改成最后接替的事项${next.ending?.targets?.length ? `，例如 targets: [${next.ending.targets.join(', ')}]` : '；没有的，删去 targets 并把 status（状态）改为 repealed'}。` });
    }
  },
  good: [
    { says: '取消的写明日期和理由。', given: { power: { status: 'repealed', ending: { date: '2025-01-01', ground: '条例废止' } } } },
    { says: '合并到另一项。', given: { power: [{}, { id: 'old-power', name: '旧许可', status: 'merged', ending: { date: '2025-01-01', ground: '机构改革', targets: ['example-power'] } }] } },
    { says: '已定日期、尚未到期的取消。', given: { power: { ending: { date: '2027-01-01', ground: '条例废止' } } } },
  ],
  bad: [
    {
      says: '合并了却没写合并到哪里。',
      given: { power: { status: 'merged', ending: { date: '2025-01-01', ground: '机构改革' } } },
      finds: [{ at: ['ending'], message: '“示例许可”已合并，应当写明 1 个去向事项，现在有 0 个。' }],
      mended: { power: [{ status: 'merged', ending: { date: '2025-01-01', ground: '机构改革', targets: ['new-power'] } }, { id: 'new-power' }] },
    },
    {
      says: '取消了却没写去向。',
      given: { power: { status: 'repealed' } },
      finds: [{ at: ['status'], message: '“示例许可”已取消，但没有写去向。' }],
      mended: { power: { status: 'repealed', ending: { date: '2025-01-01', ground: '条例废止' } } },
    },
    {
      says: '去向事项自己也取消了。',
      given: { power: [{ status: 'moved', ending: { date: '2025-01-01', ground: '机构改革', targets: ['gone'] } }, { id: 'gone', name: '中间许可', status: 'repealed', ending: { date: '2025-06-01', ground: '条例废止' } }] },
      finds: [{ at: ['ending', 'targets', 0], message: '去向事项“中间许可”自己也已取消。' }],
      mended: { power: [{ status: 'repealed', ending: { date: '2025-01-01', ground: '机构改革' } }] },
    },
    {
      says: '写了去向，状态却还是现行有效。',
      given: { power: { ending: { date: '2025-01-01', ground: '条例废止' } } },
      finds: [{ at: ['ending'], message: '“示例许可”写了去向，状态却还不是取消、下放、划转、分设或合并。' }],
      mended: { power: { status: 'repealed', ending: { date: '2025-01-01', ground: '条例废止' } } },
    },
  ],
};
