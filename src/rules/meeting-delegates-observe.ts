import { meeting } from './example-disclosures.ts';
import type { Meeting } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const BODIES: ReadonlySet<Meeting['body']> = new Set(['standingCommittee', 'plenaryCommittee']);

const held = (observers: Meeting['observers'], given: Partial<Meeting> = {}): Given => meeting({ body: 'standingCommittee', observers, agenda: [{ title: '干部人事调整', outcome: 'adopted', decision: '按程序任前公示。' }], ...given });

export const meetingDelegatesObserve: Rule<'meeting'> = {
  id: 'meeting-delegates-observe',
  title: '讨论人事和重大问题的常委会、全委会有党代表旁听',
  titleEn: 'Party delegates observe where committees discuss posts and major matters',
  why: '让党代表坐在旁边听，会上怎么议的、怎么定的，就有人看着。',
  whyEn: 'With delegates in the room somebody sees how it was decided.',
  source: ['R91'],
  severity: 'warning',
  local: true,
  appliesTo: 'meeting',
  check({ value: { body, observers, agenda } }, { report }) {
    if (!BODIES.has(body) || observers?.some(({ kind }) => kind === 'partyDelegate')) return;
    const index = agenda.findIndex(({ title, decisions }) => decisions?.length || /人事|任免|干部/.test(title));
    if (index >= 0) report({ at: ['agenda', index, 'title'], message: `讨论了“${agenda[index]?.title}”，没有党代表列席或者旁听。`, help: '请了党代表的，在 observers（列席和旁听）里写上，例如 observers: [{ who: 县党代表, kind: partyDelegate, way: observe, count: 3 }]；没有请的，在 note（说明）里写明原因，以后邀请。' });
  },
  good: [
    { says: '请了三名党代表旁听。', given: held([{ who: '县党代表', kind: 'partyDelegate', way: 'observe', count: 3 }]) },
    { says: '政府常务会议不适用这一条。', given: held(undefined, { body: 'executive' }) },
  ],
  bad: [{ says: '讨论人事，没有党代表旁听。', given: held([{ who: '县人大常委会负责人', kind: 'congress' }]), finds: [{ at: ['agenda', 0, 'title'], message: '讨论了“干部人事调整”，没有党代表列席或者旁听。' }], mended: held([{ who: '县党代表', kind: 'partyDelegate' }]) }],
};
