import type { Rule } from './rule.ts';

export const noCircularParents: Rule<'register'> = {
  id: 'no-circular-parents',
  title: '上下级不绕圈',
  titleEn: 'No record is above itself',
  why: '甲的主项是乙，乙的主项又是甲，读者就在两页之间打转，统计也数不清。',
  whyEn: 'If A belongs to B and B to A, readers run in circles and counts never end.',
  source: ['R19', 'R39'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    for (const kind of ['power', 'office'] as const) {
      for (const entry of register.all(kind)) {
        const seen = new Set<string>();
        let id: string | undefined = entry.value.parent;
        while (id && id !== entry.id && !seen.has(id)) {
          seen.add(id);
          id = register.get(kind, id)?.value.parent;
        }
        if (id !== entry.id) continue;
        report({ entry, at: ['parent'], message: `“${entry.value.name}”绕了一圈成了自己的上级。`, help: `改正 parent（${kind === 'power' ? '主项' : '主管部门'}），例如 parent: 真正的上级编号；自己就是最上一级的，删去这一行。` });
      }
    }
  },
  good: [{ says: '子项属于主项。', given: { power: [{}, { id: 'part', name: '示例许可之一', parent: 'example-power' }] } }],
  bad: [
    {
      says: '两项互为主项。',
      given: { power: [{ parent: 'part' }, { id: 'part', name: '示例许可之一', parent: 'example-power' }] },
      finds: [{ at: ['parent'], message: '“示例许可”绕了一圈成了自己的上级。' }, { at: ['parent'], message: '“示例许可之一”绕了一圈成了自己的上级。' }],
      mended: { power: [{}, { id: 'part', name: '示例许可之一', parent: 'example-power' }] },
    },
  ],
};
