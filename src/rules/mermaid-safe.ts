import { mermaidDangers } from '../flow/mermaid-safety.ts';
import { mdxBody, nodes, offsetOf } from './mdx-body.ts';
import type { Rule } from './rule.ts';

const PAGE = { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' } as const;
const fenced = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\`\n\n1. 受理\n2. 决定`;

export const mermaidSafe: Rule<'institution'> = {
  id: 'mermaid-safe',
  title: '流程图代码里没有点击、设置和 HTML',
  titleEn: 'Mermaid text has no clicks, settings or HTML',
  why: 'Mermaid 的点击、设置和 HTML 能在读者的浏览器里运行程序或改变安全设置。',
  whyEn: 'Clicks, directives and HTML in Mermaid can run code in a reader’s browser or loosen its safety settings.',
  source: ['R3', 'R30'],
  severity: 'error',
  appliesTo: 'institution',
  check(entry, { report }) {
    const body = mdxBody(entry);
    if ('problem' in body) return;
    for (const node of nodes(body.root)) {
      if (node.type !== 'code' || node.lang?.toLowerCase() !== 'mermaid') continue;
      const at = offsetOf(node, body.start);
      // The node begins at its fence; the text begins on the next line.
      const text = entry.source.text.indexOf('\n', at) + 1;
      for (const danger of mermaidDangers(node.value ?? '')) report({ offset: text + danger.offset, message: danger.message, help: danger.help });
    }
  },
  good: [{ says: '只有节点和箭头。', given: { institution: PAGE, body: fenced('flowchart TD\n  a[受理] --> b[决定]') } }],
  bad: [
    {
      says: '图里有点击、初始化设置和 HTML。',
      given: { institution: PAGE, body: fenced('%%{init: {"securityLevel": "loose"}}%%\nflowchart TD\n  a[受理<img src=x>] --> b[决定]\n  click a "javascript:alert(1)"') },
      finds: [
        { line: 9, message: '流程图里有配置指令“%%{…}%%”。' },
        { line: 11, message: '流程图里有 HTML“<img”。' },
        { line: 12, message: '流程图里有点击动作“click”。' },
        { line: 12, message: '流程图里有脚本地址“javascript:”。' },
      ],
      mended: { institution: PAGE, body: fenced('flowchart TD\n  a[受理] --> b[决定]') },
    },
  ],
};
