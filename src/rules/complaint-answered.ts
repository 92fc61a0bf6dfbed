import type { Complaint } from '../model/schema-types.ts';
import { complaintClasses, exampleComplaint } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const complaint = (more: Partial<Complaint>) => ({ taxonomy: complaintClasses, complaint: exampleComplaint({ done: '2026-03-06', outcome: '窗口已改进一次告知单。', ...more }) });

export const complaintAnswered: Rule<'complaint'> = {
  id: 'complaint-answered',
  title: '来访和实名的投诉有结果、有答复',
  titleEn: 'Complaints made in person or by name are answered',
  why: '来访的、署实名的，必须答复本人；件件有回音，才有人愿意再说真话。',
  whyEn: 'Who comes in person or gives a name must get an answer.',
  source: ['R95'],
  severity: 'warning',
  appliesTo: 'complaint',
  check({ value: { channel, named, done, outcome, replied } }, { report }) {
    if (done && !outcome) report({ at: ['done'], message: '写了办结日期，没有写处理结果。', help: '加上 outcome（处理结果），例如 outcome: 情况属实，已向投诉人道歉并改正。' });
    if (done && !replied && (named || channel === 'visit')) report({ at: ['done'], message: `${channel === 'visit' ? '来访' : '署实名'}的投诉已经办结，没有写哪天答复本人。`, help: '答复以后加上 replied（答复日期），例如 replied: 2026-03-09。' });
    if (replied && done && replied < done) report({ at: ['replied'], message: `答复日期 ${replied} 早于办结日期 ${done}。`, help: '改正 replied（答复日期）或者 done（办结日期）。' });
  },
  good: [{ says: '办结并答复。', given: complaint({ replied: '2026-03-09' }) }, { says: '匿名来电不用答复。', given: complaint({ channel: 'phone', named: false }) }],
  bad: [
    { says: '来访的没有答复。', given: complaint({ named: false }), finds: [{ at: ['done'], message: '来访的投诉已经办结，没有写哪天答复本人。' }], mended: complaint({ named: false, replied: '2026-03-09' }) },
    { says: '没有结果。', given: complaint({ outcome: undefined, replied: '2026-03-09' }), finds: [{ at: ['done'], message: '写了办结日期，没有写处理结果。' }], mended: complaint({ replied: '2026-03-09' }) },
    { says: '答复在办结之前。', given: complaint({ replied: '2026-03-03' }), finds: [{ at: ['replied'], message: '答复日期 2026-03-03 早于办结日期 2026-03-06。' }], mended: complaint({ replied: '2026-03-06' }) },
  ],
};
