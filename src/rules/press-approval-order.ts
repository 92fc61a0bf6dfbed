import type { Press } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

type Approval = NonNullable<Press['approvals']>[number];
const STAGES: readonly { stage: Approval['stage']; name: string }[] = [{ stage: 'spokesperson', name: '新闻发言人初审' }, { stage: 'inCharge', name: '分管领导审定' }, { stage: 'head', name: '主要领导批准' }];

const press = (over: Partial<Press>): Given => ({ press: { id: 'press-1', title: '新闻发布会', office: 'transport', date: '2026-05-10', audience: 'public', form: 'conference', spokesperson: '新闻发言人', summary: '通报重点工作。', ...over } });
const approvals = (...dates: string[]): Approval[] => dates.map((date, index) => ({ stage: STAGES[index]!.stage, date }));

export const pressApprovalOrder: Rule<'press'> = {
  id: 'press-approval-order',
  title: '新闻发布前依次初审、审定，重大的再由主要领导批准',
  titleEn: 'A release is approved step by step before it is made',
  why: '说出去的话代表一级政府。一步一步审过，出了错才知道是哪一步没有把住。',
  whyEn: 'A release speaks for a government; approvals in order show which step failed.',
  source: ['R90'],
  severity: 'warning',
  appliesTo: 'press',
  check({ value: { date, approvals: given = [], majorPolicy } }, { report }) {
    const needed = STAGES.filter(({ stage }) => stage !== 'head' || majorPolicy);
    const missing = needed.filter(({ stage }) => !given.some((approval) => approval.stage === stage));
    if (missing.length > 0) report({ at: given.length > 0 ? ['approvals'] : ['date'], message: `发布前的审批缺 ${missing.map(({ name }) => name).join('、')}。`, help: `补上 approvals（审批），例如 - { stage: ${missing[0]!.stage}, date: ${date} }；没有审过的，以后先审后发，这一次在例外里写明原因。` });
    const rank = (approval: Approval) => STAGES.findIndex(({ stage }) => stage === approval.stage);
    for (const [index, approval] of given.entries()) {
      const name = STAGES[rank(approval)]!.name;
      const before = given.find((other) => rank(other) < rank(approval) && other.date > approval.date);
      if (before) report({ at: ['approvals', index, 'date'], message: `${name}是 ${approval.date}，早于${STAGES[rank(before)]!.name} ${before.date}。`, help: '核对审批单上的日期，改正写错的那个；确实颠倒了的，照实保留，在例外里写明原因。' });
      if (approval.date > date) report({ at: ['approvals', index, 'date'], message: `${name}是 ${approval.date}，在发布日期 ${date} 之后。`, help: `核对审批单，改正日期，例如 date: ${date}；先发后审的照实保留，在例外里写明原因。` });
    }
  },
  good: [{ says: '初审、审定以后发布。', given: press({ approvals: approvals('2026-05-06', '2026-05-08') }) }, { says: '重大部署由主要领导批准。', given: press({ majorPolicy: true, approvals: approvals('2026-05-06', '2026-05-08', '2026-05-09') }) }],
  bad: [
    { says: '没有审批。', given: press({}), finds: [{ at: ['date'], message: '发布前的审批缺 新闻发言人初审、分管领导审定。' }], mended: press({ approvals: approvals('2026-05-06', '2026-05-08') }) },
    { says: '重大部署没有主要领导批准。', given: press({ majorPolicy: true, approvals: approvals('2026-05-06', '2026-05-08') }), finds: [{ at: ['approvals'], message: '发布前的审批缺 主要领导批准。' }], mended: press({ majorPolicy: true, approvals: approvals('2026-05-06', '2026-05-08', '2026-05-09') }) },
    { says: '分管领导先审定，发言人后初审，还有一步在发布以后。', given: press({ majorPolicy: true, approvals: approvals('2026-05-09', '2026-05-08', '2026-05-12') }), finds: [{ at: ['approvals', 1, 'date'], message: '分管领导审定是 2026-05-08，早于新闻发言人初审 2026-05-09。' }, { at: ['approvals', 2, 'date'], message: '主要领导批准是 2026-05-12，在发布日期 2026-05-10 之后。' }], mended: press({ majorPolicy: true, approvals: approvals('2026-05-06', '2026-05-08', '2026-05-09') }) },
  ],
};
