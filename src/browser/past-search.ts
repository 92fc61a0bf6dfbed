// The search over past texts: one box, results that follow the typing, an address that can be kept, and what the list says now beside it.
import { element } from '../editing/client/element.ts';
import { loadEngine } from '../search/client/load-engine.ts';
import { READ, type PastEngine, type PastHit, type PastOutcome } from '../search/past-engine.ts';
import type { PastSearchWords } from '../search/past-words.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import { fill, pastHitItem, type PastHitContext } from './past-search-hit.ts';
import { loadPastEngine } from './past-search-files.ts';

interface Setting {
  words: PastSearchWords;
  /** Root of the site, and of this language. */
  base: string;
  root: string;
  kinds: Record<string, string>;
  lang: string;
  contentLang?: string;
}

/** The search root carries its engine, so that a test, or a curious reader's console, can ask it directly. */
export interface PastSearchRoot extends HTMLElement {
  engine?: Promise<PastEngine>;
}

const STEP = 10;

const root = document.querySelector<PastSearchRoot>('[data-past-search]');
if (root) start(root, JSON.parse(root.dataset['pastSearch'] ?? '{}') as Setting);

function start(root: PastSearchRoot, setting: Setting): void {
  const { words } = setting;
  const box = must<HTMLInputElement>(root, 'input[name="q"]');
  const status = must(root, '[data-search-status]');
  const results = must(root, '[data-search-results]');
  const now = must(root, '[data-search-now]');
  let asked = 0;
  let shown = STEP;
  let today: Promise<SearchEngine> | undefined;
  const engine = (): Promise<PastEngine> => (root.engine ??= loadPastEngine(setting.base));
  const day = dayWords(setting.lang);

  const run = async (step = false): Promise<void> => {
    const query = box.value.trim();
    const turn = (asked += 1);
    keepAddress(query, step);
    if (!query) {
      status.textContent = '';
      results.replaceChildren();
      now.replaceChildren();
      return;
    }
    if (!results.hasChildNodes()) status.textContent = words.loading;
    try {
      const outcome = await (await engine()).search(query, READ);
      // A slow answer to an old query must not replace a newer one.
      if (turn === asked) await show(query, outcome, turn);
    } catch {
      if (turn === asked) {
        delete root.engine;
        status.textContent = words.failed;
        results.replaceChildren();
        now.replaceChildren();
      }
    }
  };

  const show = async (query: string, outcome: PastOutcome, turn: number): Promise<void> => {
    const { gone, still, complete } = outcome;
    const context: PastHitContext = { words, root: setting.root, kindName: (kind) => setting.kinds[kind] ?? kind, day, contentLang: setting.contentLang, fold: outcome.fold };
    status.textContent = gone.length ? fill(complete ? words.found : words.foundAtLeast, { n: String(gone.length) }) : fill(still.length ? words.onlyStill : words.nothing, { q: query });
    const list = (title: string, hits: readonly PastHit[], most: number): Node[] => (hits.length ? [element('h2', {}, [title]), element('ol', { class: 'search-hits' }, hits.slice(0, most).map((hit) => pastHitItem(hit, context)))] : []);
    const more = element('button', { type: 'button', class: 'button button-quiet' }, [words.more]);
    more.addEventListener('click', () => { const at = Math.min(shown, gone.length); shown += STEP; void show(query, outcome, turn).then(() => results.querySelectorAll<HTMLAnchorElement>('a.search-title')[at]?.focus()); });
    results.replaceChildren(...list(words.gone, gone, shown), ...(gone.length > shown ? [more] : []), ...list(words.still, still, gone.length ? STEP / 2 : shown));
    await showNow(query, turn);
  };

  /** What the list says now: counted only once something was asked. */
  const showNow = async (query: string, turn: number): Promise<void> => {
    const link = element('a', { href: `${setting.root}search/?${new URLSearchParams({ q: query })}` }, [fill(words.current, { q: query })]);
    const counted = await (today ??= loadEngine(setting.base)).then((current) => current.search(query, {}, 1)).catch(() => { today = undefined; });
    if (turn !== asked) return;
    now.replaceChildren(...(counted === undefined ? [link] : counted.hits.length ? [fill(words.currentSome, { n: String(counted.total) }), link] : [words.currentNone]));
  };

  let timer = 0;
  box.addEventListener('input', () => { clearTimeout(timer); shown = STEP; timer = window.setTimeout(() => void run(), 200); });
  must<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(timer); shown = STEP; void run(true); });
  keys(root, box, results, () => { box.value = ''; void run(); });
  const readAddress = (): void => { box.value = new URLSearchParams(location.search).get('q') ?? ''; };
  window.addEventListener('popstate', () => { readAddress(); void run(); });
  readAddress();
  if (box.value) void run();
}

function keys(root: HTMLElement, box: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    const inField = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === '/' && !inField) { event.preventDefault(); box.focus(); box.select(); }
    if (event.key === 'Escape' && root.contains(event.target as Node)) { clear(); box.focus(); }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a.search-title')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 && document.activeElement !== box) return;
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (next < 0) box.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  });
}

/** The address always holds the query; a query that was sent, not just typed, is a step one can go back over. */
function keepAddress(query: string, step: boolean): void {
  const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  if (step && address !== location.search) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

/** ISO dates in words: "2026 年 3 月 1 日" or "1 March 2026". */
function dayWords(lang: string): (iso: string) => string {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return (iso) => {
    const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
    return lang === 'en' ? `${date} ${months[month - 1]} ${year}` : `${year} 年 ${month} 月 ${date} 日`;
  };
}

function must<Found extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`the search over past texts lacks ${selector}`);
  return found;
}
