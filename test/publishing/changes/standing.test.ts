// Which powers stood on the list on a day: the two clocks, and how the list grew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ToldVersion } from '../../../src/history/meaning/told-record.ts';
import type { RecordVersion } from '../../../src/history/version.ts';
import { readStandings, standingFile } from '../../../src/publishing/views/change-data.ts';
import { editionDays, editionPages } from '../../../src/publishing/views/change-editions.ts';
import { siteDays } from '../../../src/publishing/views/change-site-day.ts';
import { growthBetween, listOn, type PowerStandings, type Standing } from '../../../src/publishing/views/change-standing.ts';
import { standingsOf } from '../../../src/publishing/views/change-standings.ts';
import { aLine } from './rows.ts';

const facts = { effectiveOf: (id: string) => (id === 'new-year' ? '2026-01-01' : undefined), siteDay: ({ day }: ToldVersion) => day };

/** Versions of one power: told, with the value that decides where it stands. */
function standings(...versions: ({ day: string; value?: object } & Partial<ToldVersion>)[]): Standing[] {
  const told = versions.map(({ value: _, ...own }, index) => ({ number: index + 1, name: '许可', office: 'transport', type: 'licence', class: 'changed', state: 'changed', ...own }) as ToldVersion);
  return standingsOf(told, versions.map(({ value }) => ({ value }) as RecordVersion), facts);
}
const inForce = { status: 'inForce' };
const force = (list: readonly Standing[]) => list.map(({ force: from, listed }) => `${from} ${listed ? 'on' : 'off'}`);

describe('from which day a version says what is in force', () => {
  test('the day of its adjustment, else the day that the record states anew, else the day it was recorded', () => {
    expect(force(standings({ day: '2024-03-20', value: { ...inForce, effective: { from: '2024-04-01' } } }, { day: '2025-05-06', value: { ...inForce, effective: { from: '2024-04-01' } } }, { day: '2025-06-01', value: { ...inForce, effective: { from: '2025-07-01' } } }, { day: '2025-12-18', adjustment: 'new-year', value: { ...inForce, effective: { from: '2025-07-01' } } }))).toEqual(['2024-04-01 on', '2025-05-06 on', '2025-07-01 on', '2026-01-01 on']);
  });

  test('an amendment of what is still to come waits with it', () => {
    expect(force(standings({ day: '2025-12-01', value: { ...inForce, effective: { from: '2026-03-01' } } }, { day: '2025-12-20', value: { ...inForce, effective: { from: '2026-03-01' } } }))).toEqual(['2026-03-01 on', '2026-03-01 on']);
  });

  test('a correction and a technical change hold as long as what they mend', () => {
    expect(force(standings({ day: '2024-03-20', value: { ...inForce, effective: { from: '2024-04-01' } } }, { day: '2025-05-06', class: 'corrected', value: inForce }, { day: '2025-06-06', class: 'technical', value: inForce }))).toEqual(['2024-04-01 on', '2024-04-01 on', '2024-04-01 on']);
  });

  test('an ended power leaves the list on the day of its end, whenever that was written down', () => {
    expect(force(standings({ day: '2024-03-20', value: inForce }, { day: '2026-03-18', value: { status: 'repealed', effective: { from: '2024-04-01', to: '2026-03-19' }, ending: { date: '2026-03-20', ground: '清理' } } }))).toEqual(['2024-03-20 on', '2026-03-20 off']);
  });

  test('a deleted file takes the power off the list until it is back; one that cannot be read says what the one before said', () => {
    expect(force(standings({ day: '2024-03-20', value: inForce }, { day: '2024-05-01', state: 'unreadable' }, { day: '2025-11-18', state: 'deleted' }, { day: '2025-11-20', state: 'returned', class: 'corrected', value: inForce }))).toEqual(['2024-03-20 on', '2024-03-20 on', '2025-11-18 off', '2025-11-20 on']);
  });

  test('drafts and matters merely run by the same rules are not on the list', () => {
    expect(force(standings({ day: '2024-03-20', value: { status: 'draft' } }, { day: '2024-04-01', value: { status: 'referenced' } }, { day: '2024-05-01', value: inForce }))).toEqual(['2024-03-20 off', '2024-04-01 off', '2024-05-01 on']);
  });
});

describe('the list of a day', () => {
  const powers: PowerStandings[] = [
    { id: 'moved', versions: standings({ day: '2024-03-20', office: 'food', value: inForce }, { day: '2025-08-29', adjustment: 'new-year', office: 'market', value: inForce }) },
    { id: 'temporary', versions: standings({ day: '2024-03-20', value: { ...inForce, effective: { from: '2024-04-01', to: '2024-12-31' } } }) },
  ];
  const on = (day: string, clock: 'force' | 'site') => listOn(powers, day, clock).map(({ id, standing: { office, number } }) => `${id} ${office} v${number}`);

  test('what was in force and what the site said are two questions', () => {
    expect([on('2024-03-25', 'force'), on('2024-03-25', 'site')]).toEqual([['moved food v1'], ['moved food v1', 'temporary transport v1']]);
    expect([on('2025-10-01', 'force'), on('2025-10-01', 'site')]).toEqual([['moved food v1'], ['moved market v2', 'temporary transport v1']]);
    expect([on('2026-01-01', 'force'), on('2024-01-01', 'site')]).toEqual([['moved market v2'], []]);
  });

  test('the ends of years can be read without script, office by office', () => {
    expect(editionDays('2024-03-20', '2026-11-24')).toEqual(['2026-11-24', '2025-12-31', '2024-12-31']);
    expect([...editionPages(powers, ['2024-12-31'])]).toEqual([
      { day: '2024-12-31', count: 2, offices: [{ id: 'food', count: 1, pages: 1 }, { id: 'transport', count: 1, pages: 1 }], types: [{ id: 'licence', count: 2 }], office: 'food', page: 1, pages: 1, powers: [{ id: 'moved', name: '许可', type: 'licence', number: 1 }] },
      { day: '2024-12-31', count: 2, offices: [{ id: 'food', count: 1, pages: 1 }, { id: 'transport', count: 1, pages: 1 }], types: [{ id: 'licence', count: 2 }], office: 'transport', page: 1, pages: 1, powers: [{ id: 'temporary', name: '许可', type: 'licence', number: 1 }] },
    ]);
  });

  test('the list grows by what came and shrinks by what went; a change of office is both for the offices', () => {
    expect(growthBetween(powers, '2024-01-01', '2024-12-31', 'force').all).toEqual({ before: 0, after: 2, entered: 2, left: 0 });
    expect(growthBetween(powers, '2025-01-01', '2026-12-31', 'force')).toEqual({
      all: { before: 2, after: 1, entered: 0, left: 1 },
      offices: [{ id: 'food', before: 1, after: 0, entered: 0, left: 1 }, { id: 'market', before: 0, after: 1, entered: 1, left: 0 }, { id: 'transport', before: 1, after: 0, entered: 0, left: 1 }],
      types: [{ id: 'licence', before: 2, after: 1, entered: 0, left: 1 }],
    });
    expect(growthBetween(powers, '2025-01-01', '2026-12-31', 'force', { office: 'market' }).all).toEqual({ before: 0, after: 1, entered: 1, left: 0 });
  });

  test('whatever the powers did, counts at the beginning and the end agree with what came and went, and with the lists of those days', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-02-${String(of).padStart(2, '0')}`);
    const standing = fc.record({ number: fc.integer({ min: 1, max: 9 }), name: fc.constant('许可'), office: fc.constantFrom('a', 'b'), type: fc.constantFrom('x', 'y'), listed: fc.boolean(), site: day, force: day, until: day }, { requiredKeys: ['number', 'name', 'office', 'type', 'listed', 'site', 'force'] });
    fc.assert(fc.property(fc.array(fc.array(standing, { maxLength: 4 }), { maxLength: 6 }), day, day, fc.constantFrom('force' as const, 'site' as const), (all, one, other, clock) => {
      const [from = '', to = ''] = [one, other].sort();
      const some = all.map((versions, index) => ({ id: `p${index}`, versions }));
      const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
      const growth = growthBetween(some, from, to, clock);
      for (const { before: was, after: is, entered, left } of [growth.all, ...growth.offices, ...growth.types]) expect(was + entered - left).toBe(is);
      expect([growth.all.before, growth.all.after]).toEqual([before, to].map((end) => listOn(some, end, clock).length));
      expect(readStandings(standingFile(some))).toEqual(some);
    }), { numRuns: 200 });
  });
});

describe('from which day the site said so', () => {
  const log = { before: [aLine(1, '2026-01-31T17:30:00Z'), aLine(2, '2026-03-01T09:00:00+08:00')] };
  test('without a log, from the day of the commit', () => expect(siteDays(undefined, '2026-11-24').siteDay({ day: '2026-01-05' })).toBe('2026-01-05'));
  test('what the log began with counts from its commit, what came later from its publication, what is not published yet from now', () => {
    const { siteDay, logged } = siteDays(log, '2026-11-24');
    expect([siteDay({ day: '2025-01-05', published: { sequence: 1, time: '2026-01-31T17:30:00Z' } }), siteDay({ day: '2026-02-05', published: { sequence: 2, time: '2026-02-28T17:30:00Z' } }), siteDay({ day: '2026-04-05' }), logged]).toEqual(['2025-01-05', '2026-03-01', '2026-11-24', { since: '2026-02-01' }]);
  });
});
