import { describe, expect, test } from 'vitest';
import { flowGraph } from '../../src/flow/graph.ts';
import { flowMermaid } from '../../src/flow/mermaid.ts';
import { mermaidDangers } from '../../src/flow/mermaid-safety.ts';
import { CASES, HOSTILE_NAMES } from './cases.ts';

const dangers = (text: string) => mermaidDangers(text).map(({ kind, offset, length }) => `${kind} ${JSON.stringify(text.slice(offset, offset + length))}`);

test('a finding says what is wrong and what to do, and points at it', () => {
  expect(mermaidDangers('flowchart TD\n  A-->B\n  click A href "https://example.org"')).toEqual([
    { kind: 'click', offset: 23, length: 5, message: '流程图里有点击动作“click”。', help: '删去这一行；需要链接的，写在图下面的正文里。标签里确要写这个词的，改用中文。' },
    { kind: 'link', offset: 31, length: 6, message: '流程图里有链接或调用“href "”。', help: '删去这一行；需要链接的，写在图下面的正文里。' },
  ]);
});

describe('finds', () => {
  test.each([
    ['click after a semicolon', 'graph TD;A-->B;click A callback', ['click "click"']],
    ['click with another kind of space', 'graph TD\nclick\u00a0A "x"', ['click "click"']],
    ['click in capitals', 'graph TD\nCLICK A "x"', ['click "CLICK"']],
    ['a callback of a class diagram', 'classDiagram\n  callback A "fn"', ['click "callback"']],
    ['a link of a sequence diagram', 'sequenceDiagram\n  link A: x @ https://example.org', ['link "link"']],
    ['links as JSON', 'sequenceDiagram\n links A: {"x": "y"}', ['link "links"']],
    ['a call behind a line end', 'graph TD\n  call f()', ['link "call"']],
    ['an init directive', "%%{init: {'securityLevel':'loose'}}%%\ngraph TD", ['directive "%%{"']],
    ['a wrap directive with spaces', 'sequenceDiagram\n%% {wrap}%%', ['directive "%% {"']],
    ['configuration in front', '---\nconfig:\n  securityLevel: loose\n---\ngraph TD', ['config "---\\nconfig:\\n  securityLevel: loose\\n---"']],
    ['configuration spelt otherwise', '---\n"c\\u006fnfig": {theme: dark}\n---\ngraph TD', ['config "---\\n\\"c\\\\u006fnfig\\": {theme: dark}\\n---"']],
    ['configuration behind a title', '---\ntitle: 甲\n? config\n: {}\n---\ngraph TD', ['config "---\\ntitle: 甲\\n? config\\n: {}\\n---"']],
    ['configuration that never ends', '---\nconfig: {}', ['config "---\\nconfig: {}"']],
    ['a title that is YAML of another kind', '---\ntitle: !!js/function x\n---\ngraph TD', ['config "---\\ntitle: !!js/function x\\n---"']],
    ['a script element', 'graph TD\nA["<script>alert(1)</script>"]', ['html "<script>"', 'html "</script>"']],
    ['an image that loads', 'graph TD\nA["<img src=x onerror=alert(1)>"]', ['html "<img"']],
    ['a line break as HTML', 'graph TD\nA["一<br/>二"]', ['html "<br/>"']],
    ['an HTML comment', 'graph TD\nA["<!-- x -->"]', ['html "<!--"']],
    ['HTML behind a doubled bracket', 'graph TD\nA["<<b onclick=x>"]', ['html "<<b"']],
    ['HTML written as entities', 'graph TD\nA["&lt;b&#62;"]', ['entity "&lt;"', 'entity "&#62;"']],
    ['a script address', 'graph TD\nA["javascript:alert(1)"]', ['script "javascript:"']],
    ['a script address with gaps', 'graph TD\nA["java\tscript :x"]', ['script "java\\tscript :"']],
    ['a data address', 'graph TD\nA["data:text/html,x"]', ['script "data:text/"']],
    ['a style that loads', 'graph TD\nA-->B\nstyle A fill:url(https://example.org/x)', ['external "url("']],
    ['an image shape', 'graph TD\nA@{ shape: rect, img: "https://example.org/x.png" }', ['external "img:"']],
  ] as const)('%s', (_what, text, found) => {
    expect(dangers(text)).toEqual(found);
  });
});

describe('leaves alone', () => {
  test.each([
    ['arrows of every kind', 'flowchart LR\n  A --> B\n  B <--> C\n  C -.-> D\n  D ==> E\n  E --o F\n  F <-- 是 --> G\n  G ~~~ H'],
    ['inheritance and stereotypes of class diagrams', 'classDiagram\n  A <|-- B\n  <<interface>> A\n  A "1" --> "many" C : 含有'],
    ['states and forks', 'stateDiagram-v2\n  state f <<fork>>\n  [*] --> f'],
    ['comments', 'flowchart TD\n%% 这是注释\n  A --> B'],
    ['a title in front', '---\ntitle: 办理流程\n---\nflowchart TD\n  A --> B'],
    ['styles without addresses', 'flowchart TD\n  A --> B\n  linkStyle 0 stroke:#333\n  classDef x fill:#fff\n  class A x'],
    ['line breaks of Markdown labels and entities of mermaid', 'flowchart TD\n  A["`第一行\n第二行`"] --> B["他说#quot;好#quot;"]'],
    ['several ends at once', 'flowchart TD\n  A & B --> C & D'],
  ])('%s', (_what, text) => {
    expect(mermaidDangers(text)).toEqual([]);
  });

  test('everything this program writes itself', () => {
    const hostile = HOSTILE_NAMES.map((name, index) => ({ id: `s${index}`, name, post: name, next: [{ to: `s${(index + 1) % HOSTILE_NAMES.length}`, when: name }] }));
    for (const steps of [...Object.values(CASES), hostile]) expect(mermaidDangers(flowMermaid(flowGraph(steps)))).toEqual([]);
  });
});

test('a text of a hundred thousand signs is read in a moment', () => {
  const began = performance.now();
  for (const text of ['-'.repeat(100_000), '<'.repeat(100_000), `---\n${' '.repeat(100_000)}`, 'j a v a '.repeat(12_500), '%'.repeat(100_000), `graph TD\n${' '.repeat(100_000)}x`, '\n'.repeat(100_000)]) mermaidDangers(text);
  expect(performance.now() - began).toBeLessThan(2_000);
});
