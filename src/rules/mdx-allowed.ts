import { mdxBody, nodes, offsetOf, type MdxNode } from './mdx-body.ts';
import type { Rule } from './rule.ts';

/** The components that content may use, with the attributes each takes. */
const ALLOWED_COMPONENTS: Readonly<Record<string, readonly string[]>> = {};

const PROGRAM = 'MDX 是程序，会在发布时运行，所以内容里不许写。';

export const mdxAllowed: Rule<'institution'> = {
  id: 'mdx-allowed',
  title: '文章里只有文字，没有程序',
  titleEn: 'Articles hold text, not code',
  why: `${PROGRAM}谁都能提出修改，不能让一段文字在发布的机器或读者的浏览器里执行。`,
  whyEn: 'MDX is code. Anyone may propose a change, so a text must not be able to run on the publisher’s machine or in a reader’s browser.',
  source: ['R65'],
  severity: 'error',
  appliesTo: 'institution',
  check(entry, { report }) {
    const body = mdxBody(entry);
    if ('problem' in body) return report({ offset: body.offset, message: '这里不是有效的 MDX，无法读取。', help: '多半是文字里的 < 或 { 被当成了程序：改成“小于”或全角的 ＜、｛，例如把“<20 日”写成“少于 20 日”；也不要写 <!-- 注释 -->。' });
    for (const node of nodes(body.root)) {
      const problem = problemOf(node);
      if (problem) report({ offset: offsetOf(node, body.start), ...problem });
    }
  },
  good: [{ says: '标题、列表、表格、链接都可以用。', given: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '## 怎么做\n\n- 第一个接待的人负责到底。\n\n| 情形 | 办法 |\n| - | - |\n| 归本单位办 | 当场办 |\n\n见[清单](/powers/)。' } }],
  bad: [
    {
      says: '写了 import、表达式和 HTML。',
      given: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: "import fs from 'node:fs'\n\n共 {1 + 1} 项。\n\n<script>alert(1)</script>\n\n<Chart items={[1]} />" },
      finds: [
        { line: 8, message: '这里有 import 或 export。' },
        { line: 10, message: '这里有花括号表达式 {1 + 1}。' },
        { line: 12, message: '这里有 HTML 标签或组件 <script>。' },
        { line: 14, message: '这里有 HTML 标签或组件 <Chart>。' },
      ],
      mended: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '共 2 项。' },
    },
    {
      says: '会执行的链接、外站的图片、写成字符编码的隐藏字符。',
      given: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '[点这里](javascript:alert(1))\n\n![图](https://example.org/a.png)\n\n许&#x202e;可\n\n![图][a]\n\n[a]: https://example.org/a.png' },
      finds: [
        { line: 8, message: '链接“javascript:alert(1)”不是网页、邮箱或电话。' },
        { line: 10, message: '图片“https://example.org/a.png”在别的网站上。' },
        { line: 12, message: '这里有看不见的控制字符。' },
        { line: 14, message: '这里用引用的写法放了图片。' },
      ],
      mended: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '[点这里](https://example.org/)\n\n许可' },
    },
    {
      says: '小于号被当成了标签。',
      given: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '时间<20日的当场办。' },
      finds: [{ line: 8, message: '这里不是有效的 MDX，无法读取。' }],
      mended: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '时间少于 20 日的当场办。' },
    },
  ],
};

type Problem = { message: string; help: string } | undefined;

function problemOf(node: MdxNode): Problem {
  switch (node.type) {
    case 'mdxjsEsm': return { message: '这里有 import 或 export。', help: `删去这一行。${PROGRAM}` };
    case 'mdxFlowExpression': case 'mdxTextExpression': return { message: `这里有花括号表达式 {${(node.value ?? '').slice(0, 30)}}。`, help: `直接写出结果；需要写花括号本身的，用全角的｛｝。${PROGRAM}` };
    case 'html': return { message: '这里有 HTML。', help: '删去标签，用 Markdown 的写法，例如 **加粗**、- 列表。' };
    case 'mdxJsxFlowElement': case 'mdxJsxTextElement': return componentProblem(node);
    case 'link': case 'definition': return /^(?:https?:|mailto:|tel:|[/#]|[^:]*$)/i.test((node.url ?? '').trim()) ? undefined : { message: `链接“${node.url}”不是网页、邮箱或电话。`, help: '改成以 https:// 或 / 开头的地址，例如 [清单](/powers/)。' };
    case 'image': return /^(?:https?:)?\/\//i.test(node.url ?? '') || /^[a-z]+:/i.test(node.url ?? '') ? { message: `图片“${node.url}”在别的网站上。`, help: '删去图片，用文字说明；本站不从别的网站取任何东西，也就不会把读者的访问告诉别人。' } : undefined;
    case 'imageReference': return { message: '这里用引用的写法放了图片。', help: '删去图片，用文字说明；站内的图片写成 ![说明](/地址)。' };
    // Character references are decoded only here: the text of the file does not show them.
    case 'text': return /[\u0000-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(node.value ?? '') ? { message: '这里有看不见的控制字符。', help: '删去这个字符（可能写成 &#x202e; 的样子），重新输入附近几个字。' } : undefined;
    default: return undefined;
  }
}

function componentProblem(node: MdxNode): Problem {
  const attributes = node.name ? ALLOWED_COMPONENTS[node.name] : undefined;
  if (!attributes) return { message: `这里有 HTML 标签或组件 <${node.name ?? ''}>。`, help: `删去标签，用 Markdown 的写法，例如 **加粗**、- 列表、| 表格 |。${Object.keys(ALLOWED_COMPONENTS).length ? `可用的组件：${Object.keys(ALLOWED_COMPONENTS).join('、')}。` : ''}` };
  const wrong = node.attributes?.find((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !attributes.includes(attribute.name ?? ''));
  return wrong ? { message: `组件 <${node.name}> 不能有属性 ${wrong.name ?? '{…}'}。`, help: `只用这些属性，值写在引号里：${attributes.join('、') || '没有'}。` } : undefined;
}
