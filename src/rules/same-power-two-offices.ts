import type { Entry, Register } from '../model/register.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

const two = (joint?: string[]) => ({ office: [{}, { id: 'planning', name: '示例县规划局' }], power: [{}, { id: 'same-power', office: 'planning', ...(joint ? { jointOffices: joint } : {}) }] });

export const samePowerTwoOffices: Rule<'register'> = {
  id: 'same-power-two-offices',
  title: '同一项权力不在两个部门',
  titleEn: 'No power is listed by two offices',
  why: '两个部门报同一项权力，出了事互相推；多半有一个报了别人的权力。',
  whyEn: 'If two offices list one power each will point at the other; one of them probably claims what is not its own.',
  source: ['R53'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const seen = new Map<string, Entry<'power'>>();
    for (const entry of register.all('power')) {
      const power = entry.value;
      if (!isListed(power) || power.family !== 'external') continue;
      const key = [power.type, bare(power.parentName ?? register.get('power', power.parent ?? '')?.value.name ?? ''), bare(power.name)].join('\n');
      const first = seen.get(key);
      if (!first) seen.set(key, entry);
      else if (first.value.office !== power.office && !together(register, first.value, power)) {
        const name = register.get('office', first.value.office)?.value.name ?? first.value.office;
        report({ entry, at: ['name'], message: `“${power.name}”也在“${name}”的清单里（${first.id}）。`, help: `核对依据，由法定的部门保留；依法共同实施的，在两条记录里写 jointOffices（共同实施部门），例如 jointOffices: [${first.value.office}]；管辖不同的，在 name（事项名称）里写明范围。` });
      }
    }
  },
  good: [{ says: '依法共同实施的写明了。', given: two(['transport']) }, { says: '名称相同但类型不同，不算同一项。', given: { office: [{}, { id: 'planning', name: '示例县规划局' }], power: [{}, { id: 'same-power', office: 'planning', type: 'inspection' }] } }],
  bad: [{ says: '两个部门都报了。', given: two(), finds: [{ at: ['name'], message: '“示例许可”也在“示例县交通运输局”的清单里（example-power）。' }], mended: two(['transport']) }],
};

const bare = (name: string): string => name.replace(/[\s“”"'、，,。.（）()]/g, '');

/** Named as exercised together on either side, or by an office and its own subordinate. */
function together(register: Register, a: Entry<'power'>['value'], b: Entry<'power'>['value']): boolean {
  const parentOf = (office: string) => register.get('office', office)?.value.parent;
  return Boolean(a.jointOffices?.includes(b.office) || b.jointOffices?.includes(a.office)) || parentOf(a.office) === b.office || parentOf(b.office) === a.office;
}
