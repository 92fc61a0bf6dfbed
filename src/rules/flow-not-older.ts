import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

const steps = [{ id: 'accept', name: '受理' }];

export const flowNotOlder: Rule<'register'> = {
  id: 'flow-not-older',
  title: '流程图不比事项旧',
  titleEn: 'A flow is not older than its power',
  why: '事项改了，流程图没跟着核对，图上画的可能已经不是现在的办法。',
  whyEn: 'When the power changed and its chart did not, the chart may show yesterday’s procedure.',
  source: ['R30'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const entry of register.all('power')) {
      const { procedure, updated } = entry.value;
      if (!isListed(entry.value) || !updated || !procedure?.updated || procedure.updated >= updated) continue;
      report({ entry, at: ['procedure', 'updated'], message: `流程是 ${procedure.updated} 更新的，事项 ${updated} 又改过。`, help: `核对流程仍与事项一致后，把 procedure.updated（流程更新日期）改为 ${updated}；不一致的先改流程。` });
    }
    for (const entry of register.all('flow')) {
      const power = entry.value.power ? register.get('power', entry.value.power)?.value : undefined;
      if (entry.value.level !== 'item' || !entry.value.updated || !power?.updated || entry.value.updated >= power.updated) continue;
      report({ entry, at: ['updated'], message: `流程图是 ${entry.value.updated} 更新的，所属事项“${power.name}”${power.updated} 又改过。`, help: `核对流程图仍与事项一致后，把 updated（更新日期）改为 ${power.updated}；不一致的先改流程图。` });
    }
  },
  good: [{ says: '流程和事项同一天更新。', given: { power: { updated: '2026-03-01', procedure: { steps, updated: '2026-03-01' } } } }, { says: '类别流程图由许多事项共用，不与单个事项比较。', given: { flow: { id: 'common-flow', name: '通用流程', level: 'category', type: 'licence', audience: 'public', steps, updated: '2020-01-01' }, power: { updated: '2026-03-01', procedure: { flow: 'common-flow' } } } }],
  bad: [
    { says: '事项后来改过。', given: { power: { updated: '2026-03-01', procedure: { steps, updated: '2025-03-01' } } }, finds: [{ at: ['procedure', 'updated'], message: '流程是 2025-03-01 更新的，事项 2026-03-01 又改过。' }], mended: { power: { updated: '2026-03-01', procedure: { steps, updated: '2026-03-01' } } } },
    {
      says: '项目流程图比所属事项旧。',
      given: { flow: { id: 'own-flow', name: '示例许可流程', level: 'item', power: 'example-power', type: 'licence', audience: 'public', steps, updated: '2025-01-01' }, power: { updated: '2026-03-01' } },
      finds: [{ at: ['updated'], message: '流程图是 2025-01-01 更新的，所属事项“示例许可”2026-03-01 又改过。' }],
      mended: { flow: { id: 'own-flow', name: '示例许可流程', level: 'item', power: 'example-power', type: 'licence', audience: 'public', steps, updated: '2026-03-01' }, power: { updated: '2026-03-01' } },
    },
  ],
};
