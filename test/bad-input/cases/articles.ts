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
  article('TOML instead of YAML', '+++\nid = "example-promise"\n+++\n\n正文。\n', 'frontmatter', 1, 1),
];
