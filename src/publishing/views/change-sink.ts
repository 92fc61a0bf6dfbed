// The past of the whole list: one light row a version, and from them the pages of changes, the lists of a day, and what the browser reads.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordAddress } from '../../model/record-pages.ts';
import { feedPaths, writeFeeds } from '../feeds/change-feeds.ts';
import type { PastContext, PastSink } from '../past.ts';
import type { ViewModel } from '../view-models.ts';
import { adjustmentFacts } from './adjustment-facts.ts';
import { adjustedRow, adjustmentView, type AdjustedRow } from './adjustment-view.ts';
import { standingFile, yearFile } from './change-data.ts';
import { editionDays, editionPages, editionSummary } from './change-editions.ts';
import { endedYears, removalsOf, withdrawalsOf, type KnownRecord, type Removal } from './change-ended.ts';
import { changeHub, groupPages, monthPages, type ChangeHub, type FeedList, type NoChanges } from './change-lists.ts';
import { changeRow, compare, tellsOfChanges, type ChangeRow } from './change-rows.ts';
import type { PowerStandings } from './change-standing.ts';
import { standingsOf } from './change-standings.ts';
import { siteDays } from './change-site-day.ts';
import { labelsView } from './labels-view.ts';
import { publicationsView } from './publications-view.ts';

/** What the pages show where there is no history. */
export function* withoutPast(): Generator<ViewModel> {
  yield { name: 'history-hub', data: { available: false } satisfies NoChanges };
  yield { name: 'history-feeds', data: [] satisfies FeedList };
}

export function changeSink(context: PastContext): PastSink {
  const { past: { history }, visible, schemas, today, log } = context;
  const adjustments = adjustmentFacts(visible);
  const { siteDay, logged } = siteDays(log, today);
  const rows: ChangeRow[] = [];
  const powers: PowerStandings[] = [];
  const removals: Removal[] = [];
  const adjusted = new Map<string, AdjustedRow[]>();
  const names = new Map<string, Pick<ChangeRow, 'kind' | 'name'>>();
  const known = (kind: string, id: string): KnownRecord | undefined => {
    const record = names.get(`${kind}/${id}`);
    const saidOf = (commit: string): string | undefined => { const row = rows.find((one) => one.commit === commit && one.kind === kind && one.id === id); return row?.reason ?? row?.subject; };
    return record && { ...record, saidOf };
  };
  const titleOf = (kind: string, id: string) => { const path = recordAddress(kind, id); return { name: visible.titleOf(kind, id), ...(path ? { path } : {}) }; };

  return {
    *take(told, versions) {
      names.set(`${told.kind}/${told.id}`, { kind: told.kind, name: told.name });
      told.versions.forEach((version, index) => {
        const row = changeRow(told, index, adjustments.effective);
        if (!row || tellsOfChanges(row)) return;
        rows.push(row);
        if (row.adjustment !== undefined) (adjusted.get(row.adjustment) ?? adjusted.set(row.adjustment, []).get(row.adjustment))?.push(adjustedRow(row, version));
      });
      removals.push(...removalsOf(told, versions, titleOf));
      if (told.kind === 'power') powers.push({ id: told.id, versions: standingsOf(told.versions, versions, { effectiveOf: adjustments.effective, siteDay }) });
    },
    *finish() {
      const hub: ChangeHub = changeHub(rows, adjustments.title, logged);
      yield { name: 'history-hub', data: hub };
      yield { name: 'history-feeds', data: feedPaths(rows) satisfies FeedList };
      for (const page of monthPages(rows, adjustments.title)) yield { name: `history-months/${page.period.id}-${page.page}`, data: page };
      const groups: { by: string; id: string }[] = [];
      for (const page of groupPages(rows)) {
        groups.push({ by: page.by, id: page.id });
        yield { name: `history-by/${page.by}-${page.id}`, data: page };
      }
      yield { name: 'history-by', data: groups };
      for (const { id, value } of visible.all('adjustment')) yield { name: `adjustment-pages/${id}`, data: adjustmentView(value, visible, today, adjusted.get(id)) };
      const days = editionDays(hub.from, today);
      yield { name: 'history-editions', data: days.map((day) => editionSummary(powers, day)) };
      for (const page of editionPages(powers, days)) yield { name: `history-editions/${page.day}-${page.office}-${page.page}`, data: page };
      const labels = labelsView(schemas);
      const withdrawals = withdrawalsOf(history.commits, known, publicationsView(log).rewrites, (kind, field) => labels.fields[`${kind}.${field}`]?.zh ?? field);
      yield { name: 'history-ended', data: endedYears(removals, rows.filter((row) => row.class === 'corrected'), withdrawals) };
    },
    write(folder) {
      const languages = visible.single('site')?.languages.includes('en') ? (['zh', 'en'] as const) : (['zh'] as const);
      for (const [year, own] of Map.groupBy(rows, ({ day }) => day.slice(0, 4))) for (const lang of languages) write(folder, `data/history/years/${year}.${lang}.json`, JSON.stringify(yearFile(year, own, lang)));
      write(folder, 'data/history/powers.json', JSON.stringify(standingFile([...powers].sort((a, b) => compare(a.id, b.id)))));
      writeFeeds(rows, context, (path, text) => write(folder, path, text));
    },
  };
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
