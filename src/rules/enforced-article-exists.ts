import { closest } from '../model/closest.ts';
import { institutionArticles } from './institution-articles.ts';
import { mdxBody } from './mdx-body.ts';
import type { Rule } from './rule.ts';

const body = '第一条 承诺时限不长于法定时限。';
const text = (article: number, rule: string) => ({ id: 'time-limit', title: '限时办结制度', kind: 'institution' as const, audience: 'public', enforces: [{ article, rules: [rule] }] });

/** `ids`: all rules of the list, which this rule itself stands in. */
export const enforcedArticleExists = (ids: () => readonly string[]): Rule<'institution'> => ({
  id: 'enforced-article-exists',
  title: '说有检查的条文，条文和检查都在',
  titleEn: 'An article said to be checked exists, and so does the check',
  why: '网页上写“这一条由程序检查”，条文或者检查却不存在，就是空话。',
  whyEn: 'To say that an article is checked when the article or the check does not exist is an empty promise.',
  source: ['R97', 'R33'],
  severity: 'error',
  appliesTo: 'institution',
  check(entry, { report }) {
    const parsed = mdxBody(entry);
    const articles = 'problem' in parsed ? undefined : institutionArticles(parsed.root).map((article) => article.number);
    for (const [index, { article, rules }] of (entry.value.enforces ?? []).entries()) {
      if (articles && !articles.includes(article)) report({ at: ['enforces', index, 'article'], message: `正文里没有第 ${article} 条。`, help: articles.length ? `改成正文里有的条，最后一条是第 ${Math.max(...articles)} 条。` : '正文的条文要以“第一条”这样的字样开头，才有自己的地址。' });
      for (const [place, rule] of rules.entries()) {
        if (!ids().includes(rule)) report({ at: ['enforces', index, 'rules', place], message: `没有编号是“${rule}”的规则。`, help: `改成 ${closest(rule, ids()) ?? 'promised-limit-present'}；全部规则见网站的“规则”一页。` });
      }
    }
  },
  good: [{ says: '条文和规则都在。', given: { institution: text(1, 'promised-not-longer-than-statutory'), body } }],
  bad: [
    { says: '正文没有这一条。', given: { institution: text(2, 'promised-not-longer-than-statutory'), body }, finds: [{ at: ['enforces', 0, 'article'], message: '正文里没有第 2 条。' }], mended: { institution: text(1, 'promised-not-longer-than-statutory'), body } },
    { says: '规则编号写错。', given: { institution: text(1, 'promised-not-longer'), body }, finds: [{ at: ['enforces', 0, 'rules', 0], message: '没有编号是“promised-not-longer”的规则。' }], mended: { institution: text(1, 'promised-not-longer-than-statutory'), body } },
  ],
});
