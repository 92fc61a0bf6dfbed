import type { Entry } from '../model/register.ts';
import { aDecision, aMeeting } from './example-disclosures.ts';
import type { Path, Rule } from './rule.ts';

interface Named {
  at: Path;
  powers?: string[];
  names?: string[];
}

const about = (given: object) => ({ meeting: aMeeting({ agenda: [{ title: '示例许可事项', outcome: 'adopted', ...given }] }) });

export const listedPowersOnly: Rule<'register'> = {
  id: 'listed-powers-only',
  title: '会议和决策行使的权力都在清单上',
  titleEn: 'Meetings and decisions use only powers on the list',
  why: '没有列入清单的权力不得行使。会上用了清单外的权力，就是自己给自己授权。',
  whyEn: 'A power that is not on the list may not be used; a meeting cannot grant itself one.',
  source: ['R64'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    let known: Map<string, string> | undefined;
    const idOf = (name: string) => (known ??= new Map(register.all('power').flatMap(({ id, value }) => [value.name, ...(value.aliases ?? [])].map((title) => [title, id] as const)))).get(name);
    for (const entry of [...register.all('meeting'), ...register.all('decision')]) {
      for (const { at, powers = [], names = [] } of namedIn(entry)) {
        for (const [index, id] of powers.entries()) {
          const power = register.get('power', id)?.value;
          const ended = power && 'ending' in power && power.ending?.date;
          if (power?.status === 'draft') report({ entry, at: [...at, 'powers', index], message: `“${power.name}”还是草稿，没有列入清单。`, help: '先经法制审核列入清单，再行使；写错的改正 powers（有关权力）。' });
          else if (power?.status === 'referenced') report({ entry, at: [...at, 'powers', index], severity: 'warning', message: `“${power.name}”没有列入清单，只是参照管理。`, help: '核对有没有法定依据：有的列入清单；没有的不得作为权力行使，改正 powers（有关权力）。' });
          else if (ended && entry.value.date !== 'unknown' && ended < entry.value.date) report({ entry, at: [...at, 'powers', index], message: `“${power.name}”在 ${ended} 已经不再行使。`, help: '改成现在行使的权力事项；承接的事项写在那条记录的 ending（结束情况）里。' });
        }
        for (const [index, name] of names.entries()) {
          const id = idOf(name);
          if (id) report({ entry, at: [...at, 'powerNames', index], severity: 'info', message: `“${name}”在清单里有编号。`, help: `移到 powers（有关权力）里，写编号 ${id}，让读者能点过去。` });
          else report({ entry, at: [...at, 'powerNames', index], message: `“${name}”不在权力清单上，不得行使。`, help: '清单里换了名称的，在 powers（有关权力）里写它的编号；确实没有列入的，先按程序列入清单；不是权力的，删去。' });
        }
      }
    }
  },
  good: [{ says: '议题涉及的权力在清单上。', given: about({ powers: ['example-power'] }) }],
  bad: [
    { says: '清单上没有这项权力。', given: about({ powerNames: ['占道停车年票征收'] }), finds: [{ at: ['agenda', 0, 'powerNames', 0], message: '“占道停车年票征收”不在权力清单上，不得行使。' }], mended: about({ powers: ['example-power'] }) },
    { says: '清单上有，写了名称没有写编号。', given: about({ powerNames: ['示例许可'] }), finds: [{ at: ['agenda', 0, 'powerNames', 0], message: '“示例许可”在清单里有编号。' }], mended: about({ powers: ['example-power'] }) },
    { says: '决策用了还在起草的权力。', given: { power: { status: 'draft' }, decision: aDecision({ powers: ['example-power'] }) }, finds: [{ at: ['powers', 0], message: '“示例许可”还是草稿，没有列入清单。' }], mended: { decision: aDecision({ powers: ['example-power'] }) } },
    { says: '决策用了已经取消的权力。', given: { power: { status: 'repealed', ending: { date: '2026-01-01', ground: '依据废止' } }, decision: aDecision({ powers: ['example-power'] }) }, finds: [{ at: ['powers', 0], message: '“示例许可”在 2026-01-01 已经不再行使。' }], mended: { decision: aDecision({ powers: ['example-power'] }) } },
    { says: '参照管理的不是清单上的权力。', given: { power: { status: 'referenced' }, ...about({ powers: ['example-power'] }) }, finds: [{ at: ['agenda', 0, 'powers', 0], message: '“示例许可”没有列入清单，只是参照管理。' }], mended: about({ powers: ['example-power'] }) },
  ],
};

function namedIn({ value }: Entry<'meeting'> | Entry<'decision'>): Named[] {
  return 'agenda' in value ? value.agenda.map(({ powers, powerNames }, index) => ({ at: ['agenda', index], powers, names: powerNames })) : [{ at: [], powers: value.powers, names: value.powerNames }];
}
