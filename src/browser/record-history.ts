// The page of all versions of a record: any two compared, and how it stood on a day. The address keeps what was asked.
import type { HistoryWords } from '../components/versions/history-words.ts';
import type { PastRecord } from '../history/past-record.ts';
import type { Comparer } from './compare-engine.ts';
import { shownChanges } from './shown-changes.ts';
import { ask, element, make } from './changes-form.ts';

const form = document.querySelector<HTMLFormElement>('#versions-asked');
if (form) start(form, JSON.parse(form.dataset['words'] ?? '{}') as HistoryWords);

function start(asked: HTMLFormElement, words: HistoryWords): void {
  let past: Promise<PastRecord> | undefined;
  let comparer: Promise<Comparer> | undefined;
  const read = (): Promise<PastRecord> => {
    past ??= fetch(words.data).then((answer) => (answer.ok ? (answer.json() as Promise<PastRecord>) : Promise.reject(new Error(String(answer.status)))));
    past.catch(() => { past = undefined; });
    return past;
  };
  const [state, heading, list, force, site] = ['compare-state', 'compare-heading', 'compare-list', 'day-force', 'day-site'].map((id) => element(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const version = (number: number): HTMLElement => make('a', { href: `#v${number}` }, words.version.replace('{}', String(number)));
  const said = (place: HTMLElement, title: string, number: number | undefined, none: string): void => place.replaceChildren(`${title}${words.colon}`, number === undefined ? none : version(number));

  ask({
    form: asked,
    usual: {},
    failed: () => { state.textContent = words.failed; },
    async answer({ from = '', to = '', day = '' }) {
      const days = element('day-answer');
      days.hidden = !day;
      if (day) {
        const { versions } = await read();
        const on = (key: 'holds' | 'shown') => versions.findLast((one) => one[key] <= day);
        const [held, shown] = [on('holds'), on('shown')];
        const over = held?.effective?.to !== undefined && held.effective.to < day;
        said(force, words.inForce, held && held.state !== 'deleted' && !over ? held.number : undefined, held ? words.gone : words.none);
        said(site, words.onSite, shown && shown.state !== 'deleted' ? shown.number : undefined, shown ? words.gone : words.none);
      }
      const chosen = Boolean(from && to && from !== to);
      element('compare-result').hidden = !chosen;
      state.textContent = '';
      if (!chosen) return;
      state.textContent = words.loading;
      const { versions } = await read();
      const [before, after] = [Number(from), Number(to)].sort((a, b) => a - b).map((number) => versions.findIndex((one) => one.number === number)) as [number, number];
      comparer ??= import('./compare-engine.ts').then(async ({ comparerOf }) => comparerOf(await read()));
      comparer.catch(() => { comparer = undefined; });
      const changes = (await comparer)(before, after);
      const told = (index: number): string => { const one = versions[index]; return one ? `${words.version.replace('{}', String(one.number))}（${one.day}，${one.commit.slice(0, 10)}）` : ''; };
      heading.textContent = `${told(before)} → ${told(after)}`;
      list.replaceChildren(...shownChanges(changes ?? [], words));
      state.textContent = changes === undefined ? words.unreadable : changes.length === 0 ? words.same : words.found.replace('{}', String(changes.length));
    },
  });
}
