// The past of each record: the timeline on its page, the page of all its versions, and its file for programs.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kind } from '../../model/kinds.ts';
import { pagesOf } from '../../model/record-pages.ts';
import type { PastContext, PastSink } from '../past.ts';
import { adjustmentFacts } from './adjustment-facts.ts';
import { siteDays } from './change-site-day.ts';
import { standingsOf } from './change-standings.ts';
import { pastRecord, pastRecordPath } from './past-record-file.ts';
import { goneRecord } from '../../search/gone-record.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { recordHistory, recordPast } from './record-past.ts';

/** Records with a page of all their versions, and those whose page is no longer made by the record itself. */
export interface PastPages {
  kind: Kind;
  id: string;
  gone?: true;
}

/** A new one for every publication. Files wait in the scratch folder until the site is written. */
export function recordPastSink({ visible, schemas, today, log, scratch, past: { history } }: PastContext): PastSink {
  const { siteDay, logged } = siteDays(log, today);
  const adjustments = adjustmentFacts(visible);
  const folder = join(scratch, 'past-records');
  const roles = new Map(visible.single('policy')?.roles.map(({ id, title }) => [id, title]));
  const roleOf = (role: string): string => roles.get(role) ?? role;
  const pages: PastPages[] = [];
  const lost: SearchRecord[] = [];
  const files: string[] = [];
  return {
    *take(told, versions) {
      const standings = standingsOf(told.versions, versions, { effectiveOf: adjustments.effective, siteDay });
      const facts = { visible, schemas, titleOf: adjustments.title, roleOf, standings, logged: logged?.since };
      yield { name: `record-past/${told.kind}/${told.id}`, data: recordPast(told, facts) };
      if (!pagesOf(told.kind)) return;
      const view = recordHistory(told, versions, facts);
      const last = versions.findLast(({ value }) => value !== undefined);
      // A draft has no page, and so no page of its past.
      if (view && !(told.alive && told.versions.at(-1)?.status === 'draft')) {
        const gone = !visible.exists(told.kind, told.id);
        pages.push({ kind: told.kind, id: told.id, ...(gone ? { gone } : {}) });
        if (gone && last?.value) lost.push(goneRecord(last, view.address, visible, schemas));
        yield { name: `record-history/${told.kind}/${told.id}`, data: view };
      }
      const path = pastRecordPath(told);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${JSON.stringify(pastRecord(told, versions, { head: history.head, logged: logged?.since, standings, visible, schemas }))}\n`);
      files.push(path);
    },
    found: () => lost,
    *finish() {
      yield { name: 'past-pages', data: pages };
    },
    write(out) {
      for (const path of files) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        copyFileSync(join(folder, path), join(out, path));
      }
    },
  };
}
