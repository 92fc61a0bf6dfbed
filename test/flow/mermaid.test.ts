import fc from 'fast-check';
import mermaid from 'mermaid';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Step } from '../../src/model/schema-types.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import { flowMermaid } from '../../src/flow/mermaid.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { someSteps } from './arbitrary-steps.ts';
import { CASES, HOSTILE_NAMES } from './cases.ts';

const hostile: Step[] = HOSTILE_NAMES.map((name, index) => ({ id: `s${index}`, name, post: HOSTILE_NAMES[index % 9]!, kind: (['task', 'decision', 'start', 'end'] as const)[index % 4]!, next: [{ to: `s${(index + 1) % HOSTILE_NAMES.length}`, when: name }] }));
const PAGE = `<!doctype html><meta charset="utf-8"><div id="place"></div><script type="module">
import tool from '/mermaid.esm.min.mjs';
tool.initialize({ startOnLoad: false, securityLevel: 'strict' });
globalThis.tool = tool;
</script>`;

const TEXTS: [string, Step[]][] = [...Object.entries(CASES), ['hostile names', hostile], ...HOSTILE_NAMES.map((name): [string, Step[]] => [`the name ${JSON.stringify(name)}`, [{ id: 'a', name, post: name, next: [{ to: 'b', when: name }] }, { id: 'b', name }]])];

describe('without a browser', () => {
  beforeAll(async () => {
    // Mermaid cleans labels with DOMPurify, which needs a document; for parsing alone the labels may pass as they are.
    const name = 'dompurify';
    const { default: purify } = (await import(name)) as { default: { addHook: unknown; sanitize: unknown } };
    purify.addHook = () => undefined;
    purify.sanitize = String;
    mermaid.initialize({ securityLevel: 'strict' });
  });

  test.each(TEXTS)('the text of %s parses', async (_name, steps) => {
    expect(await mermaid.parse(flowMermaid(flowGraph(steps)))).toMatchObject({ diagramType: 'flowchart-v2' });
  });

  test('the text of any procedure parses', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps(), async (steps) => {
        expect(await mermaid.parse(flowMermaid(flowGraph(steps)))).toMatchObject({ diagramType: 'flowchart-v2' });
      }),
      { seed: 20260601, numRuns: 500 },
    );
  });

  test('no label begins like a list, which some versions of mermaid refuse', () => {
    expect(flowMermaid(flowGraph([{ id: 'a', name: '1. 收件', post: '2. 窗口', next: [{ to: 'a', when: '3. 补正' }] }]))).toBe('flowchart TD\n  subgraph lane1["2#46; 窗口"]\n    s1["1、1. 收件"]\n  end\n  s1 -.->|"3#46; 补正"| s1\n');
  });

  test('the check can fail: the same names without escapes do not parse', async () => {
    const broken = ['"]', '"引号"与\'单引号\'', 'click s1 href "javascript:alert(1)"'];
    expect(await Promise.all(broken.map((name) => mermaid.parse(`flowchart TD\n  s1["${name}"] --> s2`, { suppressErrors: true })))).toEqual([false, false, false]);
  });
});

describe.skipIf(noBrowser)('in a browser', () => {
  test('every text is drawn with the words as they are, and nothing in it acts', { timeout: 240_000 }, async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const dist = fileURLToPath(new URL('../../node_modules/mermaid/dist/', import.meta.url));
      const outside: string[] = [];
      await page.route('**/*', (route) => {
        const url = new URL(route.request().url());
        if (url.host !== 'mermaid.test') return void (outside.push(url.href), route.abort());
        return url.pathname === '/' ? route.fulfill({ contentType: 'text/html', body: PAGE }) : route.fulfill({ contentType: 'text/javascript', body: readFileSync(dist + url.pathname.slice(1), 'utf8') });
      });
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => void (dialogs.push(dialog.message()), dialog.dismiss()));
      await page.goto('http://mermaid.test/');
      await page.waitForFunction('globalThis.tool');
      const texts = TEXTS.map(([, steps]) => flowMermaid(flowGraph(steps)));
      const drawn = await page.evaluate(async (all) => {
        const { tool } = globalThis as typeof globalThis & { tool: { render(id: string, text: string): Promise<{ svg: string }> } };
        const results: { nodes: string[]; bad: number }[] = [];
        for (const [index, text] of all.entries()) {
          const place = document.querySelector('#place')!;
          place.innerHTML = (await tool.render(`d${index}`, text)).svg;
          results.push({ nodes: [...place.querySelectorAll('.node .nodeLabel')].map((node) => (node.textContent ?? '').trim()).sort(), bad: place.querySelectorAll('script, a, img, iframe, [onclick], [onerror], b').length });
        }
        return results;
      }, texts);
      expect(drawn.map(({ bad }) => bad)).toEqual(TEXTS.map(() => 0));
      expect([dialogs, outside]).toEqual([[], []]);
      const squeeze = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, '');
      TEXTS.forEach(([name, steps], index) => {
        const said = drawn[index]!.nodes.map(squeeze).sort();
        const wanted = steps.map((step, place) => squeeze(`${place + 1}、${step.name}`));
        expect([name, wanted.filter((words) => !said.some((node) => node.startsWith(words.replaceAll('﷽', '□'))))]).toEqual([name, []]);
      });
    } finally {
      await browser.close();
    }
  });
});
