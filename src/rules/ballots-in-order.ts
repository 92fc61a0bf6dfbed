import { withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

export const ballotsInOrder: Rule<'evaluation'> = {
  id: 'ballots-in-order',
  title: '收回的票不多于发出的票，有效票不多于收回的票',
  titleEn: 'No more ballots come back than went out, and no more are valid than came back',
  why: '收回的票多于发出的票，说明有人多投了票，这次评议就不能算数。',
  whyEn: 'More ballots back than out means that somebody voted twice: the appraisal is void.',
  source: ['R92', 'R93', '政协民主测评办法（收回票多于发出票则测评无效）'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value }, { report }) {
    for (const [index, { ballots, members }] of (value.parts ?? []).entries()) {
      const at = (field: string) => ['parts', index, 'ballots', field];
      const { issued, returned, valid } = ballots;
      if (issued !== undefined && returned > issued) report({ at: at('returned'), message: `发出 ${issued} 张票，却收回 ${returned} 张。`, help: '核对原始计票单，改正 issued（发出）或 returned（收回）；确实多出来的，这次评议无效，应当重新组织，不得公布结果。' });
      if (valid > returned) report({ at: at('valid'), message: `收回 ${returned} 张票，却有 ${valid} 张有效。`, help: '核对原始计票单，改正 returned（收回）或 valid（有效）。' });
      if (members && issued !== undefined && issued > members.attended) report({ at: at('issued'), severity: 'warning', message: `实到 ${members.attended} 人，却发出 ${issued} 张票。`, help: '一人一票；核对签到表，改正 attended（实到）或 issued（发出）。' });
    }
  },
  good: [{ says: '发出 100 张，收回 98 张，有效 96 张。', given: withPart() }],
  bad: [
    { says: '收回的票多于发出的票。', given: withPart({ ballots: { issued: 100, returned: 103, valid: 96 } }), finds: [{ at: ['parts', 0, 'ballots', 'returned'], message: '发出 100 张票，却收回 103 张。' }], mended: withPart({ ballots: { issued: 103, returned: 103, valid: 96 } }) },
    { says: '有效的票多于收回的票。', given: withPart({ ballots: { issued: 100, returned: 90, valid: 96 } }), finds: [{ at: ['parts', 0, 'ballots', 'valid'], message: '收回 90 张票，却有 96 张有效。' }], mended: withPart() },
    { says: '发出的票多于到会的人。', given: withPart({ members: { expected: 120, attended: 98 } }), finds: [{ at: ['parts', 0, 'ballots', 'issued'], message: '实到 98 人，却发出 100 张票。' }], mended: withPart({ members: { expected: 120, attended: 100 } }) },
  ],
};
