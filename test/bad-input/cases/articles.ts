// MDX files whose head is missing or broken.
import { ARTICLE, type BadCase } from '../bad-case.ts';

const article = (why: string, content: string, rule: string, line: number, column: number): BadCase => ({ why, path: ARTICLE, content, finds: [[rule, line, column]] });
const HEAD = 'id: example-promise\ntitle: 服务承诺制度\nkind: institution\naudience: public\n';

export const articles: readonly BadCase[] = [
  article('an empty article', '', 'frontmatter', 1, 1),
  article('no head', '# 制度\n\n正文。\n', 'frontmatter', 1, 1),
  article('a head that never ends', `---\n${HEAD}\n正文。\n`, 'frontmatter', 1, 1),
  article('a blank line before the head', `\n---\n${HEAD}---\n\n正文。\n`, 'frontmatter', 1, 1),
  article('an indented head', ` ---\n${HEAD}---\n\n正文。\n`, 'frontmatter', 1, 1),
  article('an empty head', '---\n---\n\n正文。\n', 'yaml-syntax', 2, 1),
  article('an open quote in the head', `---\n${HEAD.replace('服务承诺制度', '"服务承诺制度')}---\n\n正文。\n`, 'yaml-syntax', 3, 8),
  article('a bomb in the head', `---\n${HEAD}tags: &a [${'*a, '.repeat(1000)}]\n---\n\n正文。\n`, 'yaml-syntax', 6, 7),
  article('an unknown field in the head', `---\n${HEAD}layout: ../../../secret.astro\n---\n\n正文。\n`, 'schema', 6, 1),
  article('a missing field in the head, Windows line ends', `---\n${HEAD.replace(/title.*\n/, '')}---\n\n正文。\n`.replaceAll('\n', '\r\n'), 'schema', 2, 1),
  article('quotes nested a thousand deep', `---\n${HEAD}---\n\n${'>'.repeat(1_000)} 正文\n`, 'article-plain', 8, 1),
  article('a line of nothing but signs', `---\n${HEAD}---\n\n正文。\n\n${'*a '.repeat(500)}\n`, 'article-plain', 10, 1),
  article('a paragraph of nothing but signs', `---\n${HEAD}---\n\n${'~~a~~b\n'.repeat(1_000)}`, 'article-plain', 758, 1),
  article('a list of three thousand items', `---\n${HEAD}---\n\n${'- 甲\n'.repeat(3_000)}`, 'article-plain', 2_008, 1),
  article('a staircase of lists', `---\n${HEAD}---\n\n${Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- 甲\n`).join('')}`, 'article-plain', 29, 1),
  article('a book instead of an article', `---\n${HEAD}---\n\n${'长'.repeat(140_000)}\n`, 'article-plain', 7, 1),
  article('ten thousand lines', `---\n${HEAD}---\n${'甲\n\n'.repeat(5_000)}`, 'article-plain', 5_007, 1),
  article('TOML instead of YAML', '+++\nid = "example-promise"\n+++\n\n正文。\n', 'frontmatter', 1, 1),
];
