// The list of a day, in the browser: by what was in force, or by what the site said.
import type { AsofWords } from '../components/changes/asof-words.ts';
import { countsOf, listOn, type Clock } from '../publishing/views/change-standing.ts';
import { readPowers } from './changes-data.ts';
import { ask, element, make } from './changes-form.ts';

const STEP = 200;

const form = document.querySelector<HTMLFormElement>('#asof');
if (form) start(form, JSON.parse(form.dataset['words'] ?? '{}') as AsofWords);

function start(asked: HTMLFormElement, words: AsofWords): void {
  const [count, results, rows, more, offices, types, help] = ['asof-count', 'asof-results', 'asof-rows', 'asof-more', 'asof-offices', 'asof-types', 'asof-help'].map((id) => element(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let found: ReturnType<typeof listOn> = [];
  let shown = STEP;
  const name = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
  const list = (): void => {
    rows.replaceChildren(...found.slice(0, shown).map(({ id, standing }) => make('tr', {},
      make('th', { scope: 'row', lang: words.contentLang }, make('a', { href: `${words.powers}${id}/history/#v${standing.number}` }, standing.name)),
      make('td', { 'data-label': words.type }, name(words.types, standing.type)),
      make('td', { 'data-label': words.office, lang: words.contentLang }, name(words.offices, standing.office)),
      make('td', { 'data-label': words.versionTitle, class: 'nowrap' }, words.version.replace('{}', String(standing.number))))));
    more.hidden = found.length <= shown;
  };
  ask({
    form: asked,
    usual: { day: words.today, clock: 'force' },
    failed: () => {
      count.textContent = words.failed;
      count.className = 'notice notice-warn';
      results.hidden = true;
    },
    async answer({ day = '', clock = 'force', office, type, q = '' }) {
      count.className = '';
      count.textContent = words.loading;
      const powers = await readPowers(words.data);
      const wanted = day || words.today;
      const by: Clock = clock === 'site' ? 'site' : 'force';
      const text = q.toLowerCase().split(/\s+/).filter(Boolean);
      found = listOn(powers, wanted, by).filter(({ standing }) => (!office || standing.office === office) && (!type || standing.type === type) && text.every((word) => standing.name.toLowerCase().includes(word)));
      shown = STEP;
      help.textContent = [by === 'site' ? words.siteHelp : words.forceHelp, by === 'site' && wanted < words.first ? words.tooEarly : ''].filter(Boolean).join(words.gap);
      count.textContent = words.listedOn.replace('{}', wanted).replace('{}', String(found.length));
      const counts = countsOf(found);
      offices.replaceChildren(...counts.offices.map((own) => make('li', { lang: words.contentLang }, `${name(words.offices, own.id)} `, make('span', { class: 'muted' }, String(own.count)))));
      types.replaceChildren(...counts.types.map((own) => make('li', {}, `${name(words.types, own.id)} `, make('span', { class: 'muted' }, String(own.count)))));
      list();
      results.hidden = false;
    },
  });
  more.addEventListener('click', () => {
    shown += STEP;
    list();
  });
}
