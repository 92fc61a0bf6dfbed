import { item } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const voted = (given: object) => item({ title: '公交线路优化方案', outcome: 'adopted', ...given });

export const meetingDissentRecorded: Rule<'meeting'> = {
  id: 'meeting-dissent-recorded',
  title: '有反对票就有不同意见的记录',
  titleEn: 'Votes against come with the dissent recorded',
  why: '不同意见如实记录，事后才说得清当时有没有人提醒过。',
  whyEn: 'Only a recorded dissent shows later that somebody warned.',
  source: ['重大行政决策程序暂行条例第30条', 'R51'],
  severity: 'warning',
  appliesTo: 'meeting',
  check({ value: { agenda } }, { report }) {
    for (const [index, { votes, dissent }] of agenda.entries()) {
      if (votes?.against && !dissent?.length) report({ at: ['agenda', index, 'votes', 'against'], message: `有 ${votes.against} 票反对，没有记录不同意见和理由。`, help: '加上 dissent（不同意见），写职务不写姓名，例如 dissent: [{ post: 副局长, opinion: 建议先试运行三个月 }]。' });
      if (votes && votes.for <= (votes.against ?? 0) && agenda[index]?.outcome === 'adopted') report({ at: ['agenda', index, 'votes'], severity: 'error', message: `赞成 ${votes.for} 票，反对 ${votes.against ?? 0} 票，结果却是审议通过。`, help: '改正 votes（表决）或者 outcome（结果），例如 outcome: rejected（未通过）。' });
    }
  },
  good: [
    { says: '反对的理由记录在案。', given: voted({ votes: { for: 8, against: 1 }, dissent: [{ post: '副局长', opinion: '建议先试运行三个月' }] }) },
    { says: '全票赞成。', given: voted({ votes: { for: 9, against: 0 } }) },
  ],
  bad: [
    { says: '有反对票，没有记录。', given: voted({ votes: { for: 8, against: 1 } }), finds: [{ at: ['agenda', 0, 'votes', 'against'], message: '有 1 票反对，没有记录不同意见和理由。' }], mended: voted({ votes: { for: 8, against: 1 }, dissent: [{ opinion: '建议先试运行三个月' }] }) },
    { says: '反对的多，却写通过。', given: voted({ votes: { for: 4, against: 5 }, dissent: [{ opinion: '建议先试运行三个月' }] }), finds: [{ at: ['agenda', 0, 'votes'], message: '赞成 4 票，反对 5 票，结果却是审议通过。' }], mended: voted({ outcome: 'rejected', decision: '反对的多。', votes: { for: 4, against: 5 }, dissent: [{ opinion: '建议先试运行三个月' }] }) },
  ],
};
