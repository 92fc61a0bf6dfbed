import type { Sanction } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

const terms = { taxonomy: { id: 'accountability', kind: 'accountability' as const, title: '追责目录', entries: [{ id: 'situation-no-disclosure', title: '情形五：不按规定公开' }, { id: 'measure-circulated-criticism', title: '方式一：通报批评' }] } };
const sanction = (more: Partial<Sanction> = {}) => ({
  ...terms,
  sanction: { id: 'sanction-1', title: '办事流程长期不更新', office: 'transport', date: '2026-03-20', situation: 'situation-no-disclosure', measures: ['measure-circulated-criticism'], post: '交通局办公室副主任', facts: '流程改了半年没有更新网页。', decidedBy: '县纪委', publication: { by: '县纪委', date: '2026-03-25' }, honoursCancelled: true, audience: 'public', ...more },
});

export const sanctionComplete: Rule<'sanction'> = {
  id: 'sanction-complete',
  title: '公开的追责结果：情形和方式对得上，先决定后公开，取消当年评优',
  titleEn: 'A published accountability result is decided first, fits the catalogue and cancels honours',
  why: '追责的结果只有决定公开的才公开；受到追究的，当年不能评优。',
  whyEn: 'Results are published only when so decided, and who is held to account has no honours that year.',
  source: ['R96', 'R15'],
  severity: 'warning',
  appliesTo: 'sanction',
  check({ value: { date, situation, measures, publication, honoursCancelled } }, { register, report }) {
    const titleOf = (id: string) => register.titleOf('accountability', id);
    if (/^方式/.test(titleOf(situation))) report({ at: ['situation'], message: `“${titleOf(situation)}”是追究的方式，不是情形。`, help: '改成追责目录里的一种情形，例如 situation: situation-no-disclosure。' });
    for (const [index, measure] of measures.entries()) if (/^情形/.test(titleOf(measure))) report({ at: ['measures', index], message: `“${titleOf(measure)}”是追究的情形，不是方式。`, help: '改成追责目录里的一种方式，例如 measure-circulated-criticism。' });
    if (publication.date < date) report({ at: ['publication', 'date'], message: `决定公开的日期 ${publication.date} 早于作出追究决定的日期 ${date}。`, help: '改正 publication.date（日期）或者 date（决定日期）。' });
    if (!honoursCancelled) report({ at: ['measures'], message: '受到追究的，应当取消当年评优资格，这里没有写已经取消。', help: '取消以后加上 honoursCancelled: true（取消当年评优资格）。' });
  },
  good: [{ says: '先决定后公开，取消了评优资格。', given: sanction() }],
  bad: [
    { says: '没有取消评优资格。', given: sanction({ honoursCancelled: undefined }), finds: [{ at: ['measures'], message: '受到追究的，应当取消当年评优资格，这里没有写已经取消。' }], mended: sanction() },
    { says: '决定之前就公开。', given: sanction({ publication: { by: '县纪委', date: '2026-03-01' } }), finds: [{ at: ['publication', 'date'], message: '决定公开的日期 2026-03-01 早于作出追究决定的日期 2026-03-20。' }], mended: sanction() },
    { says: '情形和方式写反了。', given: sanction({ situation: 'measure-circulated-criticism', measures: ['situation-no-disclosure'] }), finds: [{ at: ['situation'], message: '“方式一：通报批评”是追究的方式，不是情形。' }, { at: ['measures', 0], message: '“情形五：不按规定公开”是追究的情形，不是方式。' }], mended: sanction() },
  ],
};
