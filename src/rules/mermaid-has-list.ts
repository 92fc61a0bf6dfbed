import { mdxBody, offsetOf, textOf, type MdxNode } from './mdx-body.ts';
import type { Rule } from './rule.ts';

const PAGE = { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' } as const;

export const mermaidHasList: Rule<'institution'> = {
  id: 'mermaid-has-list',
  title: '每张流程图旁边有内容相同的列表',
  titleEn: 'A list with the same content stands beside every chart',
  why: '读屏软件、手机和打印看不了图；图里说的，列表里都要有。',
  whyEn: 'Screen readers, phones and print cannot read the chart; what it says must stand in a list as well.',
  source: ['R3', 'R33'],
  severity: 'error',
  appliesTo: 'institution',
  check(entry, { report }) {
    const body = mdxBody(entry);
    if ('problem' in body) return;
    const blocks = body.root.children ?? [];
    for (const [index, node] of blocks.entries()) {
      if (node.type !== 'code' || node.lang?.toLowerCase() !== 'mermaid') continue;
      const list = nearestList(blocks, index);
      const labels = labelsOf(node.value ?? '');
      const said = list ? plain(textOf(list)) : '';
      const missing = labels.filter((label) => !said.includes(plain(label)));
      if (list && missing.length === 0) continue;
      report({
        offset: offsetOf(node, body.start),
        message: list ? `流程图旁边的列表里少了：${missing.join('、')}。` : '流程图旁边没有内容相同的列表。',
        help: `在图的后面写一个列表，图里的每一步各占一行，例如 1. ${(list ? missing : labels)[0] ?? '受理'}。`,
      });
    }
  },
  good: [{ says: '图后面有同样内容的列表。', given: { institution: PAGE, body: '```mermaid\nflowchart TD\n  a[受理] --> b{材料齐全} -->|是| c[决定]\n```\n\n1. 受理\n2. 看材料齐全不齐全\n3. 决定' } }],
  bad: [
    {
      says: '只有图。',
      given: { institution: PAGE, body: '```mermaid\nflowchart TD\n  a[受理] --> b[决定]\n```\n\n就是这样。' },
      finds: [{ line: 8, message: '流程图旁边没有内容相同的列表。' }],
      mended: { institution: PAGE, body: '```mermaid\nflowchart TD\n  a[受理] --> b[决定]\n```\n\n1. 受理\n2. 决定' },
    },
    {
      says: '列表里少了一步。',
      given: { institution: PAGE, body: '```mermaid\nflowchart TD\n  a[受理] --> b[决定]\n```\n\n1. 受理' },
      finds: [{ line: 8, message: '流程图旁边的列表里少了：决定。' }],
      mended: { institution: PAGE, body: '```mermaid\nflowchart TD\n  a[受理] --> b[决定]\n```\n\n1. 受理\n2. 决定' },
    },
  ],
};

/** The nearest list before or after a block, at most one block in between (a caption). */
const nearestList = (blocks: readonly MdxNode[], index: number): MdxNode | undefined => [index + 1, index - 1, index + 2, index - 2].map((position) => blocks[position]).find((block) => block?.type === 'list');

/** Words in the boxes of a flowchart: [受理], (受理), {受理}, ["受理"], and their doubled forms. */
const labelsOf = (text: string): string[] => [...new Set([...text.matchAll(/[\w-][[({]+["'/\\]?([^[\](){}"']+?)["'/\\]?[\])}]+/g)].map((match) => (match[1] ?? '').trim()).filter(Boolean))];

const plain = (text: string): string => text.replace(/<br\s*\/?>|[\s，。、；：,.;:]/g, '');
