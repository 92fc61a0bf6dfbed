// The comment: what people read, and that nobody's words do anything in it.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { COMMENT_LIMIT, reviewComment } from '../../../src/governance/apply-comment.ts';
import { plain } from '../../../src/governance/apply-plain.ts';
import { aChange, aDecision, aFinding, approved, aRequirement } from './decisions.ts';

const tree = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown);
function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
}
const textOf = (node: Nodes): string => nodes(node).map((one) => (one.type === 'text' ? one.value : '')).join('');
/** What a text of GitHub would do by itself after Markdown was read. */
const ACTS = /(^|[^\w])@\w|#\d|GH-\d|https?:\/\/|www\.|\$.*\$/i;

const NASTY = ['@li @example-county/legal', '<img src=x onerror=alert(1)>', '![x](https://evil.example/x.png)', '[同意](https://evil.example)', '</details>', '```\n</pre>', '| a | b |', '# 可以合并', '- [x] 已同意', '#1 example-county/sunlist#2 GH-3', 'https://evil.example www.evil.example', 'javascript:alert(1)', '<!-- sunlist:review -->', '&lt;b&gt; &#64;li', '$(id) ${{ github.token }} `id`', '\u202e反写\u200b', 'a\nb\r\n\n## c', '$$x$$ $`y`$', '\\@li \\<b>', '[^1]\n\n[^1]: note', '1. x', '    code', 'li@example.org', ':tada:', '~~x~~ **y** _z_', '<https://evil.example>', '[x]: https://evil.example', '\u0000\u001b[31m'];

test('shows a text as it is, and nothing of it acts', () => {
  fc.assert(fc.property(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...NASTY, ' ', '`', '|', '<', '*', '\\'), { maxLength: 6 }).map((parts) => parts.join(''))), (text) => {
    const shown = plain(text);
    const all = nodes(tree(`x${shown}`));
    expect(all.map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
    expect(textOf(all[0]!)).not.toMatch(ACTS);
    expect(shown).not.toMatch(/[\n\r\u202e\u200b\u0000]/);
  }), { numRuns: 2000 });
});

test('loses no sign of ordinary Chinese', () => {
  expect(textOf(tree(plain('承诺时限 10→15 个工作日（对申请人更慢）；依据《食品安全法》第三十五条。')))).toBe('承诺时限 10→15 个工作日（对申请人更慢）；依据《食品安全法》第三十五条。');
});

/** A comment in which every word of people is the same nasty one. */
const hostile = (nasty: string): string => {
  const both = { zh: nasty, en: nasty };
  return reviewComment({
    decision: aDecision({
      because: both,
      objections: [{ id: '1', person: nasty, name: nasty, raised: nasty, reason: nasty, over: { how: 'settled', by: nasty, at: nasty, reason: nasty } }],
      requirements: [aRequirement({ id: nasty, title: both, because: both, needs: { roles: [{ id: nasty, title: both }], count: 1, people: [{ id: nasty, name: nasty, login: nasty }], evidence: ['meeting'] }, until: { date: null, from: nasty, overdue: true, words: both }, has: [{ person: nasty, name: nasty, role: nasty, acting: true, opinion: nasty, by: 'review', given: nasty, commit: nasty, hash: nasty }], discounted: [{ who: nasty, opinion: nasty, given: nasty, why: 'bot', words: both }], children: [aRequirement({ id: 'child', title: both, because: both })] })],
    }),
    changes: [aChange({ path: nasty, name: nasty, kind: nasty, comparison: { kind: 'power', fields: [{ path: nasty, title: both, sort: 'changed', effect: 'worse', words: both }], flow: { steps: [{ id: nasty, sort: 'changed', words: both }], links: [] } } }), aChange({ path: nasty, unreadable: nasty }), { path: nasty, sort: 'added' }],
    findings: [aFinding(1, { file: nasty, message: nasty, help: nasty, rule: nasty })],
  });
};
/** Kinds of nodes with their place in the tree, without texts. */
const skeleton = (markdown: string): string => JSON.stringify(bare(tree(markdown)));
const bare = (node: Nodes): unknown => ({ type: node.type, ...(node.type === 'html' ? { value: node.value } : {}), ...('children' in node ? { children: node.children.filter(({ type }) => type !== 'text').map(bare) } : {}) });

test('keeps its shape whatever people wrote: names, titles, reasons, paths, findings', () => {
  const harmless = skeleton(hostile('甲'));
  for (const nasty of NASTY) {
    const markdown = hostile(nasty);
    expect([nasty, skeleton(markdown)]).toEqual([nasty, harmless]);
    expect(nodes(tree(markdown)).filter(({ type }) => ['image', 'link', 'linkReference', 'definition', 'imageReference'].includes(type))).toEqual([]);
    expect(textOf(tree(markdown))).not.toMatch(ACTS);
    expect(markdown.match(/<!--/g)).toEqual(['<!--']);
  }
});

test('draws the flowchart before and after, and nothing in a step ends the drawing', () => {
  const flow = { before: 'flowchart TD\n  s1["1、受理"]\n', after: 'flowchart TD\n  s1["1、受理"]\n  s2["2、审核"]\n  s1 --> s2\n' };
  const code = nodes(tree(reviewComment({ decision: aDecision(), changes: [aChange({ flow })], findings: [] }))).flatMap((node) => (node.type === 'code' ? [[node.lang, node.value]] : []));
  expect(code).toEqual([['mermaid', flow.before.trimEnd()], ['mermaid', flow.after.trimEnd()]]);
  expect(reviewComment({ decision: aDecision(), changes: [aChange({ flow: { after: '```\n@li' } })], findings: [] })).not.toContain('@li');
});

test('fits into what GitHub takes, with what people must do first', () => {
  const long = '很长的理由'.repeat(200);
  const changes = Array.from({ length: 900 }, (_, index) => aChange({ path: `content/powers/a/${index}.yml`, comparison: { kind: 'power', fields: Array.from({ length: 40 }, () => ({ path: 'x', title: { zh: 'x', en: 'x' }, sort: 'changed', effect: 'neutral', words: { zh: long, en: long } })) }, flow: { before: `flowchart TD\n${'  s1["很长"]\n'.repeat(500)}`, after: 'flowchart TD\n' } }));
  const findings = Array.from({ length: 3000 }, (_, index) => aFinding(index + 1, { message: long }));
  const markdown = reviewComment({ decision: aDecision(), changes, findings });
  expect([markdown.length <= COMMENT_LIMIT, markdown.includes('李敏'), markdown.includes('另有'), markdown.endsWith('改动它不起作用。\n')]).toEqual([true, true, true, true]);
  const stages = aDecision({ requirements: Array.from({ length: 3000 }, (_, index) => aRequirement({ id: `stage/${index}`, because: { zh: long, en: long } })) });
  const cut = reviewComment({ decision: stages, changes, findings });
  expect([cut.length <= COMMENT_LIMIT, cut.length > 50_000, cut.endsWith('内容太长，后面的部分没有显示，请看检查页面和审阅稿。\n')]).toEqual([true, true, true]);
});

test('says it in this form', () => {
  expect(reviewComment({ decision: aDecision(), changes: [aChange()], findings: [aFinding(12)] })).toMatchInlineSnapshot(`
    "<!-- sunlist:review -->

    ## ⏳ 还在审核，暂不能合并

    等待法制审核。

    ### 还要谁做什么

    | 要求 | 情况 | 还要谁 | 期限 |
    |---|---|---|---|
    | 法制审核 | ⏳ 等待：还没有人审核 | 法制审核员；还差 1 人；李敏、外人、线下 | 自 2026\\-11\\-24 起 10 个工作日内，不晚于 2026\\-12\\-08 |

    ### 这次改了什么

    #### 修改 权力事项：食品经营许可

    content\\/powers\\/food\\/licence\\.yml

    - 🔴 更不利：承诺时限 10→15 个工作日，对申请人更慢；法定上限 20 个工作日

    ### 检查发现的问题

    - **错误** content\\/powers\\/food\\/licence\\.yml 第 12 行：承诺时限 42 个工作日超过法定时限 20 个工作日。
      → 把承诺时限改为不超过 20 个工作日。

    ---
    怎样表态：打开“Files changed”，点“Review changes”，同意选 Approve；不同意选 Request changes 并写明理由。内容一改，只有涉及的部分要重新审核。这条说明由程序自动更新，改动它不起作用。
    "
  `);
  expect(reviewComment({ decision: approved(), changes: [], findings: [] })).toMatchInlineSnapshot(`
    "<!-- sunlist:review -->

    ## ✅ 审核已完成，可以合并

    各环节都已同意。

    ### 还要谁做什么

    没有人需要再做什么。

    ### 这次改了什么

    没有改动任何文件。

    ### 检查发现的问题

    没有发现问题。

    <details>
    <summary>谁已经同意（1）</summary>

    - 法制审核：李敏，2026\\-11\\-24

    </details>

    ---
    怎样表态：打开“Files changed”，点“Review changes”，同意选 Approve；不同意选 Request changes 并写明理由。内容一改，只有涉及的部分要重新审核。这条说明由程序自动更新，改动它不起作用。
    "
  `);
});
