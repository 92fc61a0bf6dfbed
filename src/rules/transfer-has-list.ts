import type { Transfer } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const transfer = (over: Partial<Transfer>): Given => ({ transfer: { id: 'transfer-1', title: '2025 年公开档案移交', office: 'transport', date: '2026-03-01', audience: 'public', receiver: '示例县档案馆', ...over } });
const items = [{ box: '1', title: '职权目录', pages: 12 }, { box: '1', title: '听证会笔录', pages: 30 }, { box: '2', title: '评议记录', pages: 8 }];
const copies = { how: '凭身份证到县档案馆查阅复制' };

export const transferHasList: Rule<'transfer'> = {
  id: 'transfer-has-list',
  title: '档案移交有清单，写明怎样查阅复制',
  titleEn: 'A transfer to the archives has its list and says how to get copies',
  why: '没有清单，少了哪一件谁也不知道；不写怎样查，移交了就等于收走了。',
  whyEn: 'Without a list nobody knows what is missing; without access, archived means gone.',
  source: ['R44'],
  severity: 'warning',
  appliesTo: 'transfer',
  check({ value: { items: listed, copies: access } }, { report }) {
    if (!listed?.length) report({ at: ['receiver'], message: '没有移交清单。', help: '加上 items（移交清单），例如 items: [{ box: "1", title: 听证会笔录, pages: 30 }]。' });
    if (!access) report({ at: ['receiver'], message: '没有写群众怎样查阅、复制。', help: '加上 copies（查阅和复制），例如 copies: { how: 凭身份证到县档案馆查阅复制, fee: 不收费 }。' });
  },
  good: [{ says: '清单和查阅办法都有。', given: transfer({ items, copies }) }],
  bad: [{ says: '只有一句话。', given: transfer({}), finds: [{ at: ['receiver'], message: '没有写群众怎样查阅、复制。' }, { at: ['receiver'], message: '没有移交清单。' }], mended: transfer({ items, copies }) }],
};
