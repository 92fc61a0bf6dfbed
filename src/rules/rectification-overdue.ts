import { dueOf, stateOf } from '../evaluating/rectification-state.ts';
import type { Rectification } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const rectification = (own: Partial<Rectification> = {}): Given => ({ rectification: { id: 'queue-too-long', title: '窗口排队时间长', office: 'transport', date: '2026-01-10', audience: 'public', problem: '群众反映窗口排队超过一小时。', source: { kind: 'evaluation' }, owner: { post: '局长' }, measures: ['增设窗口'], due: '2026-05-01', ...own } });

export const rectificationOverdue: Rule<'rectification'> = {
  id: 'rectification-overdue',
  title: '整改按期完成',
  titleEn: 'A rectification is done in time',
  why: '限期整改，期限到了没有改完，就要让群众看见，而不是悄悄往后拖。',
  whyEn: 'A deadline that passes in silence is no deadline.',
  source: ['R94'],
  severity: 'warning',
  appliesTo: 'rectification',
  check({ value }, { report, today }) {
    const { done, extension, due, date } = value;
    const last = dueOf(value);
    if (due < date) report({ at: ['due'], message: `整改期限 ${due} 早于列入整改的 ${date}。`, help: '核对通知，改正 due（整改期限）或 date（日期）。' });
    if (extension && extension.until <= due) report({ at: ['extension', 'until'], message: `延期到 ${extension.until}，并不晚于原来的期限 ${due}。`, help: '改正 until（延期至）；没有延期的，删去 extension（延期）。' });
    if (done && done.date > today) report({ at: ['done', 'date'], message: `完成日期 ${done.date} 还没到。`, help: '没有改完的，删去 done（整改完成），把打算写进 progress（进展）；填错的，改正日期。' });
    if (stateOf(value, today) === 'overdue') report({ at: [extension ? 'extension' : 'due'], message: `整改期限是 ${last}，到 ${today} 还没有改完。`, help: `改完的，补上 done（整改完成），例如 done: { date: ${today}, result: 改成了什么样 }；经批准延期的，写 extension（延期）并写明理由和批准单位。` });
  },
  good: [
    { says: '期限以前改完了。', given: rectification({ done: { date: '2026-04-20', result: '增设两个窗口，平均等候 12 分钟。' } }) },
    { says: '还没有到期。', given: rectification({ due: '2026-12-31' }) },
    { says: '经批准延期。', given: rectification({ extension: { until: '2026-08-31', reason: '等候设备采购', approvedBy: '县政府办公室' } }) },
  ],
  bad: [
    { says: '过了期限没有改完。', given: rectification(), finds: [{ at: ['due'], message: '整改期限是 2026-05-01，到 2026-06-01 还没有改完。' }], mended: rectification({ done: { date: '2026-05-20', result: '已经改完' } }) },
    { says: '改完以后群众不认可，要求重新整改，期限也过了。', given: rectification({ done: { date: '2026-04-20', result: '增设窗口' }, checked: { date: '2026-05-10', by: '县政府督查室', result: 'reopened' } }), finds: [{ at: ['due'], message: '整改期限是 2026-05-01，到 2026-06-01 还没有改完。' }], mended: rectification({ done: { date: '2026-04-20', result: '增设窗口' }, checked: { date: '2026-05-10', by: '县政府督查室', result: 'reopened' }, extension: { until: '2026-07-31', reason: '重新整改', approvedBy: '县政府办公室' } }) },
    { says: '期限早于列入整改的日子。', given: rectification({ due: '2026-01-01', done: { date: '2026-01-20', result: '已经改完' } }), finds: [{ at: ['due'], message: '整改期限 2026-01-01 早于列入整改的 2026-01-10。' }], mended: rectification({ due: '2026-02-01', done: { date: '2026-01-20', result: '已经改完' } }) },
    { says: '延期反而提前了。', given: rectification({ done: { date: '2026-01-20', result: '已经改完' }, extension: { until: '2026-04-01', reason: '等候设备', approvedBy: '县政府办公室' } }), finds: [{ at: ['extension', 'until'], message: '延期到 2026-04-01，并不晚于原来的期限 2026-05-01。' }], mended: rectification({ done: { date: '2026-01-20', result: '已经改完' } }) },
    { says: '完成日期还没到。', given: rectification({ due: '2026-12-31', done: { date: '2026-09-01', result: '预计完成' } }), finds: [{ at: ['done', 'date'], message: '完成日期 2026-09-01 还没到。' }], mended: rectification({ due: '2026-12-31' }) },
  ],
};
