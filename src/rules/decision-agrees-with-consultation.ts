import type { Consultation } from '../model/schema-types.ts';
import { STAGE_NAMES, type Stage } from './decision-stages.ts';
import { aDecision } from './example-disclosures.ts';
import type { Given, Rule } from './rule.ts';

type DateField = 'announced' | 'from' | 'to' | 'held' | 'materials';

const FIELD_NAMES: Readonly<Record<DateField, string>> = { announced: '公告日期', from: '开始日期', to: '结束日期', held: '举行日期', materials: '材料送达日期' };

/** The same days as the record of the consultation tells them. */
const toldBy = ({ notice, period, held, materials }: Consultation): Record<DateField, string | undefined> => ({ announced: notice?.date, from: period?.from, to: period?.to, held: held?.date, materials: materials?.delivered });

const hearing = (given: Partial<Stage>, record: Partial<Consultation> = {}): Given => ({
  decision: aDecision({ stages: [{ stage: 'hearing', state: 'done', held: '2026-04-20', consultations: ['hearing-bus-fare'], ...given }] }),
  consultation: { id: 'hearing-bus-fare', title: '公交票价调整听证会', office: 'transport', date: '2026-04-20', form: 'hearing', decision: 'bus-fare', held: { date: '2026-04-20' }, audience: 'public', ...record },
});

export const decisionAgreesWithConsultation: Rule<'decision'> = {
  id: 'decision-agrees-with-consultation',
  title: '决策程序里的日期和征求意见、听证的记录一致',
  titleEn: 'A decision and its consultations tell the same days',
  why: '同一场听证会，两处写两个日子，公众不知道该信哪一个，期限也就算不清。',
  whyEn: 'Where two records of one hearing differ, nobody can tell whether it was announced in time.',
  source: ['R82', 'R85', '重大行政决策程序暂行条例第16条'],
  severity: 'error',
  appliesTo: 'decision',
  check({ id, value: decision }, { register, report }) {
    for (const [index, stage] of decision.stages.entries()) {
      for (const [position, link] of (stage.consultations ?? []).entries()) {
        const record = register.get('consultation', link)?.value;
        if (!record) continue; // A record that is not there is told where references are read.
        const at = ['stages', index, 'consultations', position];
        const name = STAGE_NAMES[stage.stage];
        if (record.decision && record.decision !== id) report({ at, message: `“${record.title}”写着是为另一项决策（${register.titleOf('decision', record.decision)}）举行的。`, help: `写错的，改正这里的 consultations（征求意见和听证），或者把那条记录的 decision（为哪项决策）改为 ${id}。` });
        if (record.cancelled && stage.state === 'done') report({ at, message: `“${name}”写着已完成，“${record.title}”却写着已经取消。`, help: '取消以后重新举行的，写重新举行的那条记录；没有举行的，改为 state: waiting（等待办理）。' });
        for (const [field, told] of Object.entries(toldBy(record)) as [DateField, string | undefined][]) {
          const own = field === 'held' ? (stage.held ?? stage.planned) : stage[field];
          if (own && told && own !== told) report({ at: ['stages', index, field === 'held' && !stage.held ? 'planned' : field], message: `“${name}”的${FIELD_NAMES[field]}写着 ${own}，“${record.title}”写着 ${told}。`, help: `两处核对后改成一致，例如 ${told}。` });
        }
      }
    }
  },
  good: [{ says: '两处写的是同一天。', given: hearing({}) }],
  bad: [
    { says: '两处差一天。', given: hearing({}, { held: { date: '2026-04-21' } }), finds: [{ at: ['stages', 0, 'held'], message: '“听证会”的举行日期写着 2026-04-20，“公交票价调整听证会”写着 2026-04-21。' }], mended: hearing({}) },
    { says: '记录是另一项决策的。', given: { ...hearing({}, { decision: 'water-price' }), decision: [aDecision({ stages: [{ stage: 'hearing', state: 'done', held: '2026-04-20', consultations: ['hearing-bus-fare'] }] }), aDecision({ id: 'water-price', title: '水价调整' })] }, finds: [{ at: ['stages', 0, 'consultations', 0], message: '“公交票价调整听证会”写着是为另一项决策（水价调整）举行的。' }], mended: hearing({}) },
    { says: '听证会取消了，决策还写着已完成。', given: hearing({}, { cancelled: { date: '2026-04-15', reason: '报名人数不足' } }), finds: [{ at: ['stages', 0, 'consultations', 0], message: '“听证会”写着已完成，“公交票价调整听证会”却写着已经取消。' }], mended: hearing({}) },
  ],
};
