import { institutionArticles } from './institution-articles.ts';
import { mdxBody, offsetOf } from './mdx-body.ts';
import type { Rule } from './rule.ts';

const text = { id: 'first-asked', title: '首问负责制度', kind: 'institution' as const, audience: 'public' };
/** A text that stops on purpose says so; these are the ways of a source that was cut off. */
const CUT_OFF = /^[\s　。．.…（(]*(?:缺失|略|原文到这里为止)?/;

export const institutionArticlesInOrder: Rule<'institution'> = {
  id: 'institution-articles-in-order',
  title: '条文连续、完整；缺了的要说明',
  titleEn: 'Articles are consecutive and whole; what is lost is said',
  why: '条文少了一条或者只剩半句，读的人不知道是没有规定还是没有抄全。',
  whyEn: 'When an article is missing or broken off, a reader cannot tell whether there is no rule or only no copy of it.',
  source: ['R97'],
  severity: 'warning',
  appliesTo: 'institution',
  check(entry, { report }) {
    const body = mdxBody(entry);
    if ('problem' in body) return;
    const articles = institutionArticles(body.root);
    const [first] = articles;
    if (first && first.number !== 1 && !entry.value.textIncomplete) report({ offset: offsetOf(first.node, body.start), message: `条文从${first.words}开始，前面的没有。`, help: '补上前面的条文；原文缺失的，在开头部分加上 textIncomplete: true（文本不全）。' });
    for (const [index, article] of articles.entries()) {
      const before = articles[index - 1];
      const offset = offsetOf(article.node, body.start);
      if (before && article.number <= before.number) report({ offset, message: `${before.words}后面是${article.words}，条文的序号重复或者倒退。`, help: `改成第 ${before.number + 1} 条，后面的依次顺延。` });
      else if (before && article.number > before.number + 1 && !entry.value.textIncomplete) report({ offset, message: `${before.words}后面是${article.words}，中间缺了条文。`, help: `补上第 ${before.number + 1} 条；原文缺失的，在开头部分加上 textIncomplete: true（文本不全）。` });
      if (!entry.value.textIncomplete && article.text.replace(CUT_OFF, '').trim() === '') report({ offset, message: `${article.words}没有内容。`, help: '补上条文；原文缺失的，在开头部分加上 textIncomplete: true（文本不全）。' });
    }
  },
  good: [
    { says: '条文从第一条开始，一条接一条；正文里提到别的条文不算。', given: { institution: text, body: '第一条 首问负责。\n\n第二条 依照第一条第二款办理。' } },
    { says: '原文残缺，已经说明。', given: { institution: { ...text, textIncomplete: true }, body: '第一条 首问负责。\n\n第七条' } },
    { says: '不分条的制度不检查。', given: { institution: text, body: '## 谁负责\n\n第一个接待的人负责到底。' } },
  ],
  bad: [
    { says: '缺了第二条。', given: { institution: text, body: '第一条 首问负责。\n\n第三条 一次告知。' }, finds: [{ line: 10, message: '第一条后面是第三条，中间缺了条文。' }], mended: { institution: text, body: '第一条 首问负责。\n\n第二条 一次告知。' } },
    { says: '最后一条只有序号。', given: { institution: text, body: '第一条 首问负责。\n\n第二条' }, finds: [{ line: 10, message: '第二条没有内容。' }], mended: { institution: { ...text, textIncomplete: true }, body: '第一条 首问负责。\n\n第二条' } },
    { says: '序号重复。', given: { institution: text, body: '第一条 首问负责。\n\n第一条 一次告知。' }, finds: [{ line: 10, message: '第一条后面是第一条，条文的序号重复或者倒退。' }], mended: { institution: text, body: '第一条 首问负责。\n\n第二条 一次告知。' } },
    { says: '前面的条文没有抄来。', given: { institution: text, body: '第三条 首问负责。' }, finds: [{ line: 8, message: '条文从第三条开始，前面的没有。' }], mended: { institution: text, body: '第一条 首问负责。' } },
  ],
};
