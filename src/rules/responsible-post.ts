import type { Rule } from './rule.ts';

export const responsiblePost: Rule<'office'> = {
  id: 'responsible-post',
  title: '每个部门有第一责任人',
  titleEn: 'Every office names who is responsible',
  why: '主要负责人是第一责任人。没有写是谁，出了问题就没有人负责。',
  whyEn: 'The head of the office answers for its list; if nobody is named, nobody does.',
  source: ['R49', '政府信息公开条例第20条'],
  severity: 'warning',
  appliesTo: 'office',
  check({ value: office }, { report }) {
    if (office.status && office.status !== 'active') return;
    if (!office.responsible) report({ at: ['name'], message: `“${office.name}”没有写第一责任人。`, help: '加上 responsible（第一责任人），以职务表示，例如 responsible: { post: 局长, phone: 0000-1230001 }。' });
  },
  good: [{ says: '以职务表示的责任人。', given: { office: { responsible: { post: '局长' } } } }, { says: '已经撤销的部门不要求。', given: { office: { responsible: undefined, status: 'abolished', ending: { date: '2025-01-01', ground: '机构改革' } } } }],
  bad: [{ says: '没有写责任人。', given: { office: { responsible: undefined } }, finds: [{ at: ['name'], message: '“示例县交通运输局”没有写第一责任人。' }], mended: { office: { responsible: { post: '局长' } } } }],
};
