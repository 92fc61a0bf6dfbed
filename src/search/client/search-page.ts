// The search page: one box, filters, results that follow the typing, and an address that can be kept.
import { element } from '../../editing/client/element.ts';
import type { SearchWords } from '../search-words.ts';
import type { Filters, Hit, Outcome, SearchEngine } from '../search-engine.ts';
import { pairsOf } from '../tokens.ts';
import { loadEngine } from './load-engine.ts';
import { resultItem } from './result-list.ts';

interface Setting {
  words: SearchWords;
  /** Root of the site, and of this language. */
  base: string;
  root: string;
  kinds: Record<string, string>;
  statuses: Record<string, string>;
  /** Type of power by its Chinese name → its name in the language of the frame. */
  types: Record<string, string>;
  /** Language of contents, where it is not that of the frame. */
  contentLang?: string;
}

/** The search root carries its engine, so that a test, or a curious reader's console, can ask it directly. */
export interface SearchRoot extends HTMLElement {
  engine?: Promise<SearchEngine>;
}

const STEP = 10;
const FILTERS = ['type', 'office', 'status', 'kind', 'year'] as const;

const root = document.querySelector<SearchRoot>('[data-search]');
if (root) start(root, JSON.parse(root.dataset['search'] ?? '{}') as Setting);

function start(root: SearchRoot, setting: Setting): void {
  const { words } = setting;
  const box = must<HTMLInputElement>(root, 'input[name="q"]');
  const form = must<HTMLFormElement>(root, 'form');
  const status = must(root, '[data-search-status]');
  const results = must(root, '[data-search-results]');
  const selects = FILTERS.map((name) => [name, must<HTMLSelectElement>(root, `select[name="${name}"]`)] as const);
  let asked = 0;
  let shown = STEP;
  const past = root.querySelector<HTMLAnchorElement>('a[data-past-search]');
  const engine = () => (root.engine ??= loadEngine(setting.base));
  const filters = (): Filters => Object.fromEntries(selects.filter(([, select]) => select.value).map(([name, select]) => [name, select.value]));

  const run = async (step = false): Promise<void> => {
    const query = box.value.trim();
    const turn = (asked += 1);
    keepAddress(query, filters(), step);
    // What is asked for goes along to the search over past texts.
    if (past) past.search = query ? `?${new URLSearchParams({ q: query })}` : '';
    root.classList.toggle('search-active', query !== '');
    if (!query) {
      status.textContent = '';
      root.classList.remove('search-nothing');
      results.replaceChildren();
      return;
    }
    if (!results.hasChildNodes()) status.textContent = words.loading;
    try {
      const outcome = await (await engine()).search(query, filters(), shown);
      // A slow answer to an old query must not replace a newer one.
      if (turn === asked) show(query, outcome);
    } catch {
      if (turn === asked) {
        delete root.engine;
        status.textContent = words.failed;
        results.replaceChildren();
      }
    }
  };

  const show = (query: string, outcome: Outcome): void => {
    const { hits, near, meanings } = outcome;
    const context = { address: (hit: Hit) => setting.root + hit.url, kindName: (kind: string) => setting.kinds[kind] ?? kind, statusName: (name: string) => setting.statuses[name] ?? name, typeName: (name: string) => setting.types[name] ?? name, contentLang: setting.contentLang, marks: outcome.marks, fold: outcome.fold };
    const nearContext = { ...context, marks: outcome.marks.flatMap(pairsOf) };
    status.textContent = statusOf(query, outcome, words);
    const more = element('button', { type: 'button', class: 'button button-quiet' }, [words.more]);
    more.addEventListener('click', () => { const at = hits.length; shown += STEP; void run().then(() => focusHit(results, at)); });
    results.replaceChildren(
      ...(meanings.length ? [element('p', { class: 'search-meaning' }, [fill(words.meaning, { m: meanings.join('、') })])] : []),
      ...(hits.length ? [element('ol', { class: 'search-hits' }, hits.map((hit) => resultItem(hit, context)))] : []),
      ...(hits.length === shown && (hits.length < outcome.total || !outcome.counted) ? [more] : []),
      ...(near.length ? [element('h2', {}, [words.near]), element('ol', { class: 'search-hits search-near' }, near.map((hit) => resultItem(hit, nearContext)))] : []),
    );
    root.classList.toggle('search-nothing', hits.length === 0);
  };

  let timer = 0;
  box.addEventListener('input', () => { clearTimeout(timer); shown = STEP; timer = window.setTimeout(() => void run(), 150); });
  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(timer); shown = STEP; void run(true); });
  for (const [, select] of selects) select.addEventListener('change', () => { shown = STEP; void run(); });
  keys(root, box, results, () => { box.value = ''; void run(); });
  window.addEventListener('popstate', () => { readAddress(box, selects); void run(); });
  // The first index starts loading when somebody is about to type, so that the first answer does not wait for it.
  box.addEventListener('focus', () => void engine().catch(() => delete root.engine), { once: true });
  readAddress(box, selects);
  // On a phone the results come first; elsewhere there is room for the filters.
  must<HTMLDetailsElement>(root, 'details').open = matchMedia('(min-width: 40rem)').matches || Object.keys(filters()).length > 0;
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
function keepAddress(query: string, filters: Filters, step: boolean): void {
  const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
  const address = parameters.size ? `?${parameters}` : location.pathname;
  if (step && `?${parameters}` !== history.state) history.pushState(`?${parameters}`, '', address);
  else history.replaceState(history.state, '', address);
}

function readAddress(box: HTMLInputElement, selects: readonly (readonly [string, HTMLSelectElement])[]): void {
  const parameters = new URLSearchParams(location.search);
  box.value = parameters.get('q') ?? '';
  for (const [name, select] of selects) select.value = parameters.get(name) ?? '';
}

function focusHit(results: HTMLElement, place: number): void {
  results.querySelectorAll<HTMLAnchorElement>('a.search-title')[place]?.focus();
}

/** How much was found, in words. Common words are counted only as far as they are shown. */
function statusOf(query: string, { hits, total, counted, near }: Outcome, words: SearchWords): string {
  const numbers = { n: String(total), m: String(hits.length), q: query };
  if (hits.length === 0) return fill(near.length ? words.nearOnly : words.nothing, numbers);
  if (!counted) return fill(words.foundAtLeast, numbers);
  return fill(hits.length < total ? words.foundMany : words.found, numbers);
}

const fill = (text: string, values: Record<string, string>): string => text.replace(/\{(\w)\}/g, (_, name: string) => values[name] ?? '');

function must<Found extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
}
