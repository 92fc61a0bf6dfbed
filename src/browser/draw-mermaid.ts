// Draws the Mermaid texts of a page. Strict: no click, no HTML in labels, no directive of the text can loosen it.
interface Mermaid {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}
declare global {
  interface Window {
    mermaid?: Mermaid;
  }
}

const label = document.getElementById('mermaid-words')?.dataset['label'] ?? '';
addEventListener('load', () => void draw());
if (document.readyState === 'complete') void draw();

async function draw(): Promise<void> {
  const { mermaid } = window;
  if (!mermaid) return;
  const root = document.documentElement;
  const dark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'neutral', flowchart: { htmlLabels: false } });
  for (const [index, source] of [...document.querySelectorAll<HTMLElement>('pre.mermaid-source')].entries()) {
    try {
      const { svg } = await mermaid.render(`mermaid-${index}`, source.textContent ?? '');
      const figure = document.createElement('figure');
      figure.className = 'mermaid-drawing';
      figure.setAttribute('role', 'img');
      figure.setAttribute('aria-label', label);
      figure.innerHTML = svg;
      source.replaceWith(figure);
    } catch {
      // The text stays as it is: it and the list beside it say the same.
    }
  }
}

export {};
