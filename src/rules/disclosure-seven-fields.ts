import type { DisclosureRecord } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const record = (over: Partial<DisclosureRecord>): Given => ({ disclosure: { id: 'disclosure-1', title: '职权目录公开', office: 'transport', date: '2026-03-01', audience: 'public', ...over } });
const whole = { content: '县交通运输局职权目录', handler: '政务公开岗', evaluation: '群众代表 12 人评议，提出意见 1 条', opinion: '同意补充流程图', outcome: '2026-03-20 补充公布' };

/** Time and handling office cannot be left out: the shape of the record asks for them. */
const FIELDS = [['content', '公开内容', '县交通运输局职权目录'], ['handler', '承办人员', '政务公开岗'], ['evaluation', '评议情况', '没有收到评议意见'], ['opinion', '处理意见', '不需要处理'], ['outcome', '办理情况', '已经办结']] as const;

export const disclosureSevenFields: Rule<'disclosure'> = {
  id: 'disclosure-seven-fields',
  title: '公开档案七项内容不缺',
  titleEn: 'A disclosure record has its seven fields',
  why: '公开了什么、谁办的、群众怎样说、后来怎样改，七项齐全才叫留了档。',
  whyEn: 'What was disclosed, by whom, what people said and what came of it: only all seven make a record.',
  source: ['R81'],
  severity: 'warning',
  appliesTo: 'disclosure',
  check({ value }, { report }) {
    const missing = FIELDS.filter(([key]) => !value[key]);
    const [first] = missing;
    if (first) report({ at: ['date'], message: `公开档案缺 ${missing.length} 项：${missing.map(([, name]) => name).join('、')}。`, help: `补上${missing.map(([key, name, example]) => ` ${key}（${name}），例如 ${key}: ${example}`).join('；')}。没有人评议的也要照实写。` });
  },
  good: [{ says: '七项齐全。', given: record(whole) }, { says: '没有人评议，照实写。', given: record({ ...whole, evaluation: '没有收到评议意见', opinion: '不需要处理', outcome: '已经办结' }) }],
  bad: [{ says: '公开以后没有下文。', given: record({ content: '县交通运输局职权目录', handler: '政务公开岗' }), finds: [{ at: ['date'], message: '公开档案缺 3 项：评议情况、处理意见、办理情况。' }], mended: record(whole) }],
};
