import type { Complaint } from '../model/schema-types.ts';
import { complaintClasses, exampleComplaint } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const complaint = (instruction: string, transfer: string) => ({ taxonomy: complaintClasses, complaint: exampleComplaint({ proposal: '转交通局办理。', instruction: { post: '分管副县长', date: instruction }, transfer: { office: 'transport', date: transfer } }) });

/** Dates of the steps in the order of the rule: received, instructed, transferred, done. */
const steps = ({ date, instruction, transfer, done }: Complaint): [string, string][] =>
  ([['收到', date], ['批示', instruction?.date], ['转办', transfer?.date], ['办结', done]] as const).flatMap(([name, day]) => (day ? [[name, day] as [string, string]] : []));

export const complaintStepsInOrder: Rule<'complaint'> = {
  id: 'complaint-steps-in-order',
  title: '投诉依次受理、批示、转办、办结',
  titleEn: 'A complaint is received, instructed, transferred and done in this order',
  why: '先办结后批示，说明有一个日期是后补的。',
  whyEn: 'An instruction after the end was written in later.',
  source: ['R95'],
  severity: 'warning',
  appliesTo: 'complaint',
  check({ value }, { report }) {
    const all = steps(value);
    for (const [index, [name, day]] of all.entries()) {
      const previous = all[index - 1];
      if (previous && day < previous[1]) report({ at: ['date'], message: `${name}的日期 ${day} 早于${previous[0]}的日期 ${previous[1]}。`, help: '对照登记簿改正写错的日期。' });
    }
    if (value.transfer && !value.instruction) report({ at: ['transfer', 'date'], message: '已经转办，没有分管领导的批示。', help: '加上 instruction（分管领导批示），例如 instruction: { post: 分管副县长, date: 2026-03-03 }。' });
  },
  good: [{ says: '先批示，后转办。', given: complaint('2026-03-03', '2026-03-04') }],
  bad: [
    { says: '先转办，后批示。', given: complaint('2026-03-05', '2026-03-04'), finds: [{ at: ['date'], message: '转办的日期 2026-03-04 早于批示的日期 2026-03-05。' }], mended: complaint('2026-03-03', '2026-03-04') },
    { says: '没有批示就转办。', given: { taxonomy: complaintClasses, complaint: exampleComplaint({ transfer: { office: 'transport', date: '2026-03-04' } }) }, finds: [{ at: ['transfer', 'date'], message: '已经转办，没有分管领导的批示。' }], mended: complaint('2026-03-03', '2026-03-04') },
  ],
};
