// What changed between two days, in the browser: the rows, how many of each class, and how the list grew.
import type { CompareWords } from '../components/changes/compare-words.ts';
import { countByClass, matches, type ChangeChoice } from '../publishing/views/change-choice.ts';
import { countTechnical, readYear, type ListedChange } from '../publishing/views/change-data.ts';
import { growthBetween, type Growth } from '../publishing/views/change-standing.ts';
import { changeCells } from '../publishing/views/change-table.ts';
import { csvText } from './changes-csv.ts';
import { readPowers, readYears, yearsBetween } from './changes-data.ts';
import { ask, element, make } from './changes-form.ts';

const STEP = 100;

const form = document.querySelector<HTMLFormElement>('#compare');
if (form) start(form, JSON.parse(form.dataset['words'] ?? '{}') as CompareWords);

function start(asked: HTMLFormElement, words: CompareWords): void {
  const [count, results, rows, more, growth, save, empty] = ['compare-count', 'compare-results', 'compare-rows', 'compare-more', 'compare-growth', 'compare-csv', 'compare-empty'].map((id) => element(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLButtonElement, HTMLElement];
  let found: ListedChange[] = [];
  let shown = STEP;
  const list = (): void => {
    rows.replaceChildren(...found.slice(0, shown).map((row) => item(row, words)));
    more.hidden = found.length <= shown;
  };
  ask({
    form: asked,
    usual: { from: words.first, to: words.last },
    failed: () => {
      count.textContent = words.failed;
      count.className = 'notice notice-warn';
      results.hidden = true;
    },
    async answer(chosen) {
      const choice: ChangeChoice = { from: '', to: '', kind: '', office: '', type: '', class: '', ...chosen };
      count.className = '';
      if (choice.from && choice.to && choice.from > choice.to) {
        count.textContent = words.wrongOrder;
        results.hidden = true;
        return;
      }
      count.textContent = words.loading;
      const [files, powers] = await Promise.all([readYears(words.data, yearsBetween(words.years, choice.from, choice.to), words.lang), readPowers(words.data)]);
      found = files.toReversed().flatMap(readYear).filter((row) => matches(choice, row));
      const technical = choice.class ? 0 : files.reduce((sum, file) => sum + countTechnical(file, (row) => matches(choice, row)), 0);
      shown = STEP;
      const classes = Object.entries(countByClass(found)).sort(([a], [b]) => words.order.indexOf(a) - words.order.indexOf(b)).map(([id, number]) => `${words.names.classes[id] ?? id} ${number}`).join(words.names.listEnd);
      count.textContent = [words.found.replace('{}', String(found.length)), classes && `${classes}${words.stop}`, technical ? words.technical.replace('{}', String(technical)) : ''].filter(Boolean).join(words.gap);
      const grown = growthBetween(powers, choice.from || words.first, choice.to || words.last, 'force', choice);
      const scope = (name: string, own: Growth, lang?: string) => make('tr', {}, make('th', { scope: 'row', lang }, name), ...(['before', 'entered', 'left', 'after'] as const).map((key) => make('td', { class: 'number', 'data-label': words.growth[key] }, String(own[key]))));
      const moved = <G extends Growth>(groups: readonly G[]): G[] => groups.filter(({ entered, left }) => entered || left);
      growth.replaceChildren(
        scope(words.all, grown.all),
        ...moved(grown.offices).map((own) => scope(words.names.offices[own.id] ?? own.id, own, words.contentLang)),
        ...moved(grown.types).map((own) => scope(words.names.types[own.id] ?? own.id, own)),
      );
      list();
      empty.hidden = found.length > 0;
      save.disabled = found.length === 0;
      results.hidden = false;
    },
  });
  more.addEventListener('click', () => {
    shown += STEP;
    list();
  });
  save.addEventListener('click', () => {
    const text = csvText(words.csvHeader, found.map((row) => changeCells(row, words.names)));
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const fields = new FormData(asked);
    Object.assign(document.createElement('a'), { href: address, download: `${[words.csvName, fields.get('from'), fields.get('to')].filter(Boolean).join('-')}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}

/** A row as src/components/changes/change-rows.astro makes it. */
function item(row: ListedChange, words: CompareWords): HTMLLIElement {
  const { names, contentLang: lang } = words;
  const effect = names.effects[row.effect];
  const title = row.path ? make('a', { href: words.root + row.path }, row.name) : row.name;
  const offices = row.offices.map((id) => names.offices[id] ?? id).join(names.listEnd);
  const facts = [{ text: row.kind === 'power' ? '' : (names.kinds[row.kind] ?? row.kind) }, { text: offices, lang }, { text: row.types.map((id) => names.types[id] ?? id)[0] ?? '' }, { text: row.effective ? words.effective.replace('{}', row.effective) : '' }].filter(({ text }) => text);
  // Some words of a change are Chinese in both frames.
  const said = /^[\u3400-\u9fff]/.test(row.summary) ? lang : undefined;
  return make('li', {},
    make('div', { class: 'change-head' }, make('time', { datetime: row.day }, row.day), ' ', make('span', { class: `tag ${words.tones[row.class] ?? ''}` }, names.classes[row.class] ?? row.class), ' ', make('span', { class: 'row-title', lang }, title)),
    make('p', { class: 'change-words' }, make('span', { lang: said }, row.summary), ...(effect ? [' ', make('span', { class: `tag ${words.tones[row.effect] ?? ''}` }, effect)] : [])),
    make('p', {}, ...facts.flatMap(({ text, lang: own }, index) => [...(index > 0 ? [' · '] : []), make('span', { lang: own }, text)])));
}
