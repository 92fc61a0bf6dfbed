import { complaintClasses, exampleMonth } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const month = (more: Parameters<typeof exampleMonth>[1] = {}) => ({ taxonomy: complaintClasses, 'complaint-month': exampleMonth('2026-03', more) });

export const complaintMonthSums: Rule<'complaint-month'> = {
  id: 'complaint-month-sums',
  title: '投诉月报的件数对得上',
  titleEn: 'The numbers of a month of complaints add up',
  why: '收到的、办结的、没办完的对不上，就有投诉不见了。',
  whyEn: 'When received, handled and left over do not agree, complaints have been lost.',
  source: ['R60', 'R66', 'R95'],
  severity: 'error',
  appliesTo: 'complaint-month',
  check({ value: { carriedOver, received, classes, handled, carriedForward, reply, founded, falseDisclosure } }, { report }) {
    const came = Object.values(received).reduce((sum, count) => sum + count, 0);
    const sorted = classes.reduce((sum, { count }) => sum + count, 0);
    const done = handled.inTime + handled.late;
    if (came !== sorted) report({ at: ['classes'], message: `按方式共收到 ${came} 件，按内容共 ${sorted} 件。`, help: '核对登记簿，改正 received（本月收到）或者 classes（按内容）的件数。' });
    if (carriedOver + came !== done + carriedForward) report({ at: ['handled'], message: `上月结转 ${carriedOver} 件加本月收到 ${came} 件是 ${carriedOver + came} 件，办结 ${done} 件加结转下月 ${carriedForward} 件是 ${done + carriedForward} 件。`, help: '核对登记簿，改正 handled（本月办结）或者 carriedForward（结转下月），使两边相等。' });
    if (reply.given > reply.owed) report({ at: ['reply', 'given'], message: `应当答复 ${reply.owed} 件，已经答复 ${reply.given} 件。`, help: '改正 reply（应当答复）里的两个件数。' });
    if (founded !== undefined && founded > done) report({ at: ['founded'], message: `查证属实 ${founded} 件，多于办结的 ${done} 件。`, help: '改正 founded（查证属实）或者 handled（本月办结）。' });
    if (falseDisclosure && falseDisclosure.verified > falseDisclosure.reported) report({ at: ['falseDisclosure', 'verified'], message: `举报 ${falseDisclosure.reported} 件，查实 ${falseDisclosure.verified} 件。`, help: '改正 falseDisclosure（举报不公开、假公开）里的件数。' });
  },
  good: [{ says: '五个数都对得上。', given: month({ founded: 2, falseDisclosure: { reported: 1, verified: 1, rewardYuan: 200 } }) }],
  bad: [
    { says: '按内容少了一件。', given: month({ classes: [{ class: 'efficiency', count: 3 }] }), finds: [{ at: ['classes'], message: '按方式共收到 4 件，按内容共 3 件。' }], mended: month() },
    { says: '有一件不见了。', given: month({ carriedForward: 0 }), finds: [{ at: ['handled'], message: '上月结转 1 件加本月收到 4 件是 5 件，办结 4 件加结转下月 0 件是 4 件。' }], mended: month() },
    { says: '答复的比应当答复的多；属实的比办结的多；查实的比举报的多。', given: month({ reply: { owed: 1, given: 2 }, founded: 9, falseDisclosure: { reported: 0, verified: 1 } }), finds: [{ at: ['reply', 'given'], message: '应当答复 1 件，已经答复 2 件。' }, { at: ['founded'], message: '查证属实 9 件，多于办结的 4 件。' }, { at: ['falseDisclosure', 'verified'], message: '举报 0 件，查实 1 件。' }], mended: month() },
  ],
};
