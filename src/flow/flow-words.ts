// The fixed words around a procedure, in both languages.
import type { Language } from '../i18n/language.ts';

export interface FlowWords {
  who: string;
  how: string;
  duty: string;
  limit: string;
  notCounted: string;
  supervision: string;
  rights: string;
  disclosure: string;
  documents: string;
  basis: string;
  next: string;
  parallel: string;
  ends: string;
  decision: string;
  until: (day: string) => string;
  step: (number: number, name: string) => string;
  loop: string;
  joins: Record<'all' | 'any', string>;
  describe: (steps: number, lanes: readonly string[], total: string | undefined) => string;
  /** Below the picture: what a dashed line and the small words in the boxes mean. */
  dashed: string;
  marks: string;
  colon: string;
  comma: string;
  semicolon: string;
  open: string;
  close: string;
}

export const FLOW_WORDS: Record<Language, FlowWords> = {
  zh: {
    who: '谁来办', how: '怎么办', duty: '职责要求', limit: '办理时限', notCounted: '不计入办理时限', supervision: '监督制约', rights: '您的权利', disclosure: '公开方式', documents: '文书', basis: '依据',
    next: '下一步', parallel: '接着同时进行', ends: '办理到此结束', decision: '分情况办理',
    until: (day) => `公开至 ${day}`,
    step: (number, name) => `第 ${number} 步 ${name}`,
    loop: '（返回）',
    joins: { all: '前面各项全部完成后开始', any: '前面任一项完成后开始' },
    describe: (steps, lanes, total) => `流程图，共 ${steps} 个环节${lanes.length ? `，由${lanes.slice(0, 8).join('、')}${lanes.length > 8 ? '等' : ''}办理` : ''}${total ? `，合计 ${total}` : ''}。图中内容与所附步骤列表相同。`,
    dashed: '虚线表示退回前面的环节。', marks: '方框里的“监督”“权利”等字样，内容见步骤列表中同一编号。',
    colon: '：', comma: '、', semicolon: '；', open: '（', close: '）',
  },
  en: {
    who: 'Who', how: 'How', duty: 'Duty', limit: 'Time limit', notCounted: 'not counted towards the limit', supervision: 'Oversight', rights: 'Your rights', disclosure: 'Disclosure', documents: 'Documents', basis: 'Basis',
    next: 'Next', parallel: 'Then at the same time', ends: 'The procedure ends here', decision: 'Depending on the case',
    until: (day) => `public until ${day}`,
    step: (number, name) => `step ${number} ${name}`,
    loop: ' (back)',
    joins: { all: 'Begins when all of the above are done', any: 'Begins when any of the above is done' },
    describe: (steps, lanes, total) => `Flowchart of ${steps} steps${lanes.length ? `, done by ${lanes.slice(0, 8).join(', ')}${lanes.length > 8 ? ' and others' : ''}` : ''}${total ? `, ${total} in all` : ''}. The list of steps beside it has the same content.`,
    dashed: 'A dashed line leads back to an earlier step.', marks: 'The small words in the boxes are explained in the list under the same number.',
    colon: ': ', comma: ', ', semicolon: '; ', open: ' (', close: ')',
  },
};
