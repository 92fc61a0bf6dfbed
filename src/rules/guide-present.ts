import type { Guide } from '../model/schema-types.ts';
import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

const guide = (office: string): Guide => ({ id: office, title: '政府信息公开指南和目录', office, updated: '2026-01-10', body: '办公室', address: '示例路 1 号', hours: '工作日 9:00—17:00', phone: '0000-1230001', arrangement: '按主题分类', ways: ['网站'], apply: ['填写申请表'], catalogue: [{ index: '001', name: '机构职能', summary: '主要职责', date: '2026-01-10' }], audience: 'public' });
const second = { id: 'market', name: '示例县市场监督管理局', orgType: 'department', audience: 'public', phone: '0000-1230003', responsible: { post: '局长' } };
const powers = [{ id: 'example-power' }, { id: 'second-power', name: '第二项许可', office: 'market', legalBasis: [{ law: 'licensing-law', article: 13 }] }];

export const guidePresent: Rule<'register'> = {
  id: 'guide-present',
  title: '每个行使权力的部门都有公开指南和目录',
  titleEn: 'Every office that uses powers has its disclosure guide and catalogue',
  why: '没有指南，群众不知道向谁、怎样申请；没有目录，不知道有什么可以看。',
  whyEn: 'Without the guide nobody knows whom to ask, and without the catalogue what there is.',
  source: ['R33', 'R13', '政府信息公开条例第12条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const having = new Set(register.all('guide').map(({ value }) => value.office));
    // Where no office has one, the place does not keep its guides here.
    if (having.size === 0) return;
    const using = new Set(register.all('power').filter(({ value }) => value.family === 'external' && !isEnded(value)).map(({ value }) => value.office));
    for (const entry of register.all('office')) {
      if (using.has(entry.id) && !having.has(entry.id)) report({ entry, at: ['name'], message: `${entry.value.name}没有政府信息公开指南和目录。`, help: `加上一份，例如 guides/${entry.id}.yml，写明公开工作机构、地址、电话、申请办法和目录。` });
    }
  },
  good: [{ says: '两个部门都有。', given: { office: [{}, second], power: powers, guide: [guide('transport'), guide('market')] } }, { says: '本地不在这里发布指南。', given: { power: powers, office: [{}, second] } }],
  bad: [{ says: '一个部门没有。', given: { office: [{}, second], power: powers, guide: guide('transport') }, finds: [{ at: ['name'], message: '示例县市场监督管理局没有政府信息公开指南和目录。' }], mended: { office: [{}, second], power: powers, guide: [guide('transport'), guide('market')] } }],
};
