// What the demo tells must hold together: dates in order, every kind of change, nothing that could be taken for real.
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { demoFiles, demoStory } from '../../src/demo/demo-story.ts';
import { ROLES, signature } from '../../src/demo/roles.ts';
import { adjustmentPath, adjustmentRecord } from '../../src/demo/story/adjustment-record.ts';
import { ADJUSTMENTS, type ChangeClass } from '../../src/demo/story/adjustments.ts';
import { knownOn } from '../../src/demo/known-dates.ts';
import { readSample } from '../../src/demo/write-demo.ts';

const sample = readSample('content');
const files = demoFiles(sample);
const story = demoStory(sample);
const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

test('events are told in the order of their days, from January 2024 to November 2026', () => {
  const days = story.map(({ at }) => at);
  expect([days, days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual([days.toSorted(), '2024-01', '2026-11']);
  expect(new Set(days).size).toBe(days.length);
});

test.each(ADJUSTMENTS)('$id: cause, filing, review, decision, publication and effect follow each other', ({ trigger, filed, reviewed, decided, applied, effective }) => {
  const days = [trigger.date, filed, reviewed, decided, applied, effective];
  expect(days).toEqual(days.toSorted());
  expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
});

test.each(ADJUSTMENTS)('$id keeps its term: filed within twenty days and reviewed within ten working days; or, for a law, done within the month before it takes effect', ({ trigger, filed, reviewed, applied, effective }) => {
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  expect(trigger.kind === 'law' ? [days(applied, effective) <= 31] : [days(trigger.date, filed) <= 20, days(filed, reviewed) <= 12]).not.toContain(false);
});

test.each(ADJUSTMENTS.filter(({ trigger }) => trigger.law))('$id follows an edition of a law in the sample, with its real days', ({ trigger, effective }) => {
  const law = files.get(`laws/${trigger.law}.yml`) ?? '';
  expect([law.includes(`date: ${trigger.date}`), law.includes(`effective: ${effective}`)]).toEqual([true, true]);
});

/** Could not be read at first, and was mended on the same day. */
const MENDED: ReadonlySet<string> = new Set(['destitute-support-2025']);

test.each(ADJUSTMENTS)('$id is one event, on the day it was published, which changes the powers it names', ({ id, applied, effective, powers }) => {
  const events = story.filter(({ trailers }) => trailers?.['Adjustment'] === id);
  const changed = [...new Set([...(events[0]?.files.keys() ?? [])].filter((path) => path.startsWith('powers/')).map(idOf))];
  // What is published before it holds is told again on the day from which it does.
  expect([events.map(({ at }) => at.slice(0, 10)), changed.sort()]).toEqual([events.length > 1 ? [applied, MENDED.has(id) ? applied : effective] : [applied], Object.keys(powers).sort()]);
});

test.each(ADJUSTMENTS)('$id comes with its record, which tells the same days and the same changes', (one) => {
  const path = adjustmentPath(one);
  const wrote = story.find(({ trailers }) => trailers?.['Adjustment'] === one.id)?.files.get(path);
  const told = load(files.get(path) ?? '');
  // The meeting is named once its record is there.
  const later = story.some(({ files: wrote, trailers }) => trailers?.['Adjustment'] !== one.id && wrote.has(path));
  expect([wrote, told]).toEqual([later ? files.get(path)?.replace(/^ *meeting: .*\n/m, '') : files.get(path), load(adjustmentRecord(one))]);
});

test('meetings that decided are on record, on that day', () => {
  const held = ADJUSTMENTS.filter(({ meeting }) => meeting).map(({ meeting, decided }) => [meeting, decided]);
  const recorded = held.map(([meeting]) => [meeting, /^date: (.*)$/m.exec(files.get(`meetings/${/-3[1-8]$/.test(String(meeting)) ? 2025 : 2026}/${meeting}.yml`) ?? '')?.[1]]);
  expect(recorded).toEqual(held);
});

test('every class of change is there', () => {
  const classes = new Set(ADJUSTMENTS.flatMap(({ powers }) => Object.values(powers)));
  const wanted: ChangeClass[] = ['added', 'repealed', 'delegated', 'takenOver', 'changed', 'moved', 'merged', 'split'];
  const kinds = new Set(story.map(({ trailers }) => trailers?.['Change-Kind']));
  expect([wanted.filter((one) => !classes.has(one)), ['correction', 'technical', 'withdrawal'].filter((kind) => !kinds.has(kind))]).toEqual([[], []]);
});

test('an id names one record for good: a file that goes comes back as what it was, or elsewhere with the same change', () => {
  const begun = new Map<string, string>();
  const again: string[] = [];
  for (const event of story) {
    for (const [path, text] of event.files) {
      if (text === null || !path.startsWith('powers/')) continue;
      const named = /^name: (.*)$/m.exec(text)?.[1] ?? '';
      if ((begun.get(idOf(path)) ?? named) !== named) again.push(`${event.at} ${path}`);
      begun.set(idOf(path), named);
    }
  }
  // One stood there twice, and its file went for good.
  expect([again, begun.size]).toEqual([[], [...files.keys()].filter((path) => path.startsWith('powers/')).length + 1]);
});

test('no version knows a review, an edition or a change of a later day', () => {
  const late = story.flatMap(({ at, files: wrote }) => [...wrote].flatMap(([path, text]) => [...(text ?? '').matchAll(/\b(?:reviewed|on|verified|updated): (\d{4}-\d\d-\d\d)/g)].filter(([, date]) => String(date) > at.slice(0, 10)).map(([found]) => `${at} ${path} ${found}`)));
  expect(late).toEqual([]);
});

test('dates of a version before the review of 2025 are those of the review before', () => {
  const text = 'reviewed: { edition: 2025-01-01, on: 2026-03-16 }\n';
  expect(knownOn('powers/a/b.yml', `    law: some-law\n    ${text}reviewed: 2026-03-16\nreviewBy: 2027-03-31\nkeySince: 2026-05-01\nupdated: 2026-03-20\n`, { day: '2024-06-28', changed: '2024-04-01' }, new Map([['some-law', ['2019-01-01', '2025-01-01']]]))).toBe('    law: some-law\n    reviewed: { edition: 2019-01-01, on: 2024-03-16 }\nreviewed: 2024-03-16\nreviewBy: 2025-03-31\nupdated: 2024-04-01\n');
});

test('no citation was checked against an edition before it was out', () => {
  const early = story.flatMap(({ at, files: wrote }) => [...wrote].flatMap(([path, text]) => [...(text ?? '').matchAll(/edition: (\d{4}-\d\d-\d\d), on: (\d{4}-\d\d-\d\d)/g)].filter(([, edition, on]) => String(edition) > String(on)).map(([found]) => `${at} ${path} ${found}`)));
  expect(early).toEqual([]);
});

test('a registered review leaves the day of the last change', () => {
  const days = story.flatMap(({ at, files: wrote }) => [...(wrote.get('powers/transport/road-freight-licence.yml') ?? '').matchAll(/^updated: (.*)$/gm)].map(([, day]) => `${at.slice(0, 10)} ${day}`));
  expect(days).toEqual(['2024-03-25 2024-03-25', '2025-03-31 2024-03-25', '2025-08-28 2025-08-28', '2026-03-31 2025-09-01', '2026-09-18 2025-09-01', '2026-11-24 2025-09-01']);
});

test('a law is recorded with the editions of its day, and not before its first', () => {
  const law = 'versions:\n  - date: 2018-01-01\n    articles: 3\n  - { date: 2025-01-01, articles: 4 }\narticles:\n  - article: 1\n';
  expect([knownOn('laws/a.yml', law, { day: '2024-06-28', changed: '2024-06-28' }, new Map()), knownOn('laws/a.yml', law, { day: '2017-01-01', changed: '2017-01-01' }, new Map())]).toEqual(['versions:\n  - date: 2018-01-01\n    articles: 3\narticles:\n  - article: 1\n', undefined]);
});

test('a promised limit that became longer stands beside those that became shorter', () => {
  const limits = (path: string): string[] => story.flatMap(({ at, files: wrote }) => (wrote.get(path) ?? '').split('promised: { kind: days, value: ').slice(1).map((rest) => `${at.slice(0, 10)} ${Number.parseInt(rest, 10)}`));
  expect([limits('powers/transport/road-works-permit.yml').slice(0, 3), limits('powers/transport/road-freight-licence.yml').slice(0, 3)]).toEqual([['2024-03-25 10', '2025-03-31 10', '2025-08-28 13'], ['2024-03-25 13', '2025-03-31 13', '2025-08-28 10']]);
});

test('at the end the content is the sample, byte for byte, but for what only the demo has', () => {
  const end = new Map<string, string>();
  for (const { files: wrote } of story) for (const [path, text] of wrote) if (text === null) end.delete(path); else end.set(path, text);
  const differs = [...end].filter(([path, text]) => sample.get(path) !== text).map(([path]) => path).sort();
  expect([differs, [...sample.keys()].filter((path) => !end.has(path))]).toEqual([
    ['changes/2024/reorganisation-food-2024.yml', 'changes/2025/merge-hotel-licence-2025.yml', 'changes/2026/cleanup-2026.yml', 'meetings/2025/plenary-2025-2.yml', 'meetings/2026/plenary-2026-1.yml', 'meetings/2026/transport-bureau-2026-4.yml', 'offices/food-drug.yml', 'powers/human-resources/unemployment-proof.yml', 'powers/market-regulation/market-stall-registration.yml', 'powers/public-security/hotel-licence-cancel.yml', 'powers/public-security/hotel-licence-change.yml', 'powers/public-security/residence-proof.yml', 'site.yml'],
    [],
  ]);
});

test('whoever writes is a post with an address that leads nowhere', () => {
  expect((Object.keys(ROLES) as (keyof typeof ROLES)[]).map(signature).filter((one) => !/^(?:示例县|青石镇).*(?:岗|清单管理员) <[a-z]+@example\.org>$/.test(one))).toEqual([]);
});

test('a sample that was changed under the story is named, with the file and the words that are missing', () => {
  const path = 'powers/transport/overlimit-transport-permit.yml';
  const changed = new Map(sample).set(path, (sample.get(path) ?? '').replace('flow: licence-flow', 'flow: inspection-flow'));
  expect(() => demoStory(changed)).toThrow(`演示历史与示例内容对不上：content/${path} 里应当恰好有一处“flow: licence-flow”。改了示例内容的，同时改 src/demo/story。`);
});

test('content of one’s own gets no invented history', () => {
  expect(() => demoStory(new Map([['site.yml', 'title: 某县阳光清单\n']]))).toThrow('演示历史只能从随程序提供的示例县做出来；这里的 content 已经是自己的内容。');
});

test('the notice on the first page counts what the story tells', () => {
  const phones = story.filter(({ trailers, subject }) => trailers?.['Change-Kind'] === 'correction' && subject.includes('电话'));
  expect([ADJUSTMENTS.length, phones.length, /^seedNotice: (.*)$/m.exec(files.get('site.yml') ?? '')?.[1]]).toEqual([13, 2, '这里演示一个县三年里的清单怎样变化：十三次调整、两次更正电话、一次撤下个人信息、一次机构改革。人物、机构和事件都是虚构的；法律的公布和施行日期是真的。']);
});
