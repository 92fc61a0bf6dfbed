// Well-formed records whose words must not be published: found by the rules over text.
import { ARTICLE, inPower, OFFICE, powerAnd, powerWith, type BadCase } from '../bad-case.ts';

const HEAD = '---\nid: example-promise\ntitle: 服务承诺制度\nkind: institution\naudience: public\n---\n\n';

/** The body begins on line 8. */
const article = (why: string, body: string, ...finds: BadCase['finds'][number][]): BadCase => ({ why, path: ARTICLE, content: `${HEAD}${body}\n`, finds });
const mermaid = (text: string): string => `\`\`\`mermaid\nflowchart TD\n  a[受理] --> b[决定]\n${text}\n\`\`\`\n\n1. 受理\n2. 决定`;

export const textRules: readonly BadCase[] = [
  inPower('a direction mark in a name', powerWith(2, 'name: 示例\u202e可许'), ['control-characters', 2, 9]),
  inPower('an isolate in a comment', `# 说明\u2067\n${powerWith(1, 'id: example-power')}`, ['control-characters', 1, 5]),
  inPower('an invisible space in a name', powerWith(2, 'name: 示例\u200b许可'), ['control-characters', 2, 9]),
  inPower('a second byte order mark inside the text', powerWith(2, 'name: 示例\ufeff许可'), ['control-characters', 2, 9]),
  inPower('a mobile number', powerAnd('notes: 联系电话 13900000000'), ['personal-data', 11, 13]),
  inPower('a mobile number in full-width digits', powerAnd('notes: 联系电话 １３９００００００００'), ['personal-data', 11, 13]),
  inPower('an identity number', powerAnd('notes: 身份证 110101199003077758'), ['personal-data', 11, 12]),
  inPower('the name of the clerk who typed it', powerAnd('notes: 录入人：张三'), ['personal-data', 11, 8]),
  inPower('a mark of secrecy', powerAnd('notes: 机密★一年'), ['classified-marks', 11, 8]),
  inPower('a mark of an internal paper', powerAnd('notes: 内部资料 注意保存'), ['classified-marks', 11, 8]),
  { why: 'an audience that may not see a public repository', path: OFFICE, content: 'id: transport\nname: 交通局\norgType: department\naudience: unit\nphone: 0000-1230001\nresponsible: { post: 局长 }\n', finds: [['public-audience-only', 4, 11]] },
  article('an import in an article', "import fs from 'node:fs'", ['mdx-allowed', 8, 1]),
  article('an export in an article', 'export const a = 1', ['mdx-allowed', 8, 1]),
  article('an expression in an article', '共 {process.env.HOME} 项。', ['mdx-allowed', 8, 3]),
  article('a script in an article', '<script>alert(1)</script>', ['mdx-allowed', 8, 1]),
  article('an unknown component in an article', '<Secret />', ['mdx-allowed', 8, 1]),
  article('an event handler in an article', '<img src="x" onerror="alert(1)" />', ['mdx-allowed', 8, 1]),
  article('a link that runs a script', '[点这里](javascript:alert(1))', ['mdx-allowed', 8, 1]),
  article('a link that hides its script behind a character reference', '[点这里](java&#115;cript:alert(1))', ['mdx-allowed', 8, 1]),
  article('a link with a document inside', '[点这里](data:text/html,hello)', ['mdx-allowed', 8, 1]),
  article('a picture on another site', '![图](https://example.org/a.png)', ['mdx-allowed', 8, 1]),
  article('a smaller-than sign that opens a tag', '时间<20日的当场办。', ['mdx-allowed', 8, 4]),
  article('an HTML comment', '<!-- 待核 -->', ['mdx-allowed', 8, 2]),
  article('a click in a flowchart', mermaid('  click a "https://example.org/"'), ['mermaid-safe', 11, 3]),
  article('a directive in a flowchart', mermaid('  %%{init: {"securityLevel": "loose"}}%%'), ['mermaid-safe', 11, 3]),
  article('HTML in a flowchart', mermaid('  b --> c[<b>办结</b>]'), ['mermaid-safe', 11, 11], ['mermaid-safe', 11, 16]),
];
