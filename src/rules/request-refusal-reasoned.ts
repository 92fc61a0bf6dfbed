import type { Rule } from './rule.ts';

const answer = (more: object) => ({ request: { id: 'request-1', title: '申请公开会议记录', office: 'transport', date: '2026-03-02', way: 'visit' as const, applicant: 'person' as const, subject: '会议记录', answered: '2026-03-20', result: 'refused' as const, ...more, audience: 'public' } });
const NEEDS_REASON: ReadonlySet<string> = new Set(['partly', 'refused', 'notHeld', 'notHandled', 'other']);

export const requestRefusalReasoned: Rule<'request'> = {
  id: 'request-refusal-reasoned',
  title: '不公开的说明理由，并告知怎样救济',
  titleEn: 'A refusal gives its reason and names the remedies',
  why: '不给理由的拒绝没法监督；不告诉人可以复议和诉讼，等于堵住了门。',
  whyEn: 'A refusal without reason cannot be checked, and one without remedies shuts the door.',
  source: ['R33', '政府信息公开条例第36条、第51条'],
  severity: 'warning',
  appliesTo: 'request',
  check({ value: { answered, result, reason, remedyTold } }, { report }) {
    if (!answered) return;
    if (!result) return report({ at: ['answered'], message: '写了答复日期，没有写办理结果。', help: '加上 result（办理结果），例如 result: disclosed（予以公开）。' });
    if (!NEEDS_REASON.has(result)) return;
    if (!reason) report({ at: ['result'], message: '没有全部公开，却没有写理由和依据。', help: '加上 reason（理由和依据），例如 reason: 属于条例第十六条规定的内部事务信息。' });
    if (!remedyTold) report({ at: ['result'], message: '没有全部公开，答复书没有告知复议和诉讼的途径。', help: '补发告知以后写 remedyTold: true（告知了救济途径）。' });
  },
  good: [{ says: '有理由，也告知了救济途径。', given: answer({ reason: '条例第十六条', remedyTold: true }) }, { says: '全部公开的不要理由。', given: answer({ result: 'disclosed' }) }],
  bad: [
    { says: '没有理由。', given: answer({ remedyTold: true }), finds: [{ at: ['result'], message: '没有全部公开，却没有写理由和依据。' }], mended: answer({ reason: '条例第十六条', remedyTold: true }) },
    { says: '没有告知救济途径。', given: answer({ reason: '条例第十六条' }), finds: [{ at: ['result'], message: '没有全部公开，答复书没有告知复议和诉讼的途径。' }], mended: answer({ reason: '条例第十六条', remedyTold: true }) },
    { says: '答复了却没有结果。', given: answer({ result: undefined }), finds: [{ at: ['answered'], message: '写了答复日期，没有写办理结果。' }], mended: answer({ result: 'disclosed' }) },
  ],
};
