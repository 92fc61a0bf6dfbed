// The whole demo: the sample's files with what only the demo has, and every event that led there.
import { adjustmentPath, adjustmentRecord } from './story/adjustment-record.ts';
import { ADJUSTMENTS } from './story/adjustments.ts';
import { ADJUSTING_MEETINGS } from './story/adjusting-meetings.ts';
import { ENDED_POWERS } from './story/ended-powers.ts';
import { FOOD_OFFICE, mergedFoodOffice } from './story/merged-office.ts';
import { tombstone } from './story/small-power.ts';
import { YEARS } from './story/years.ts';
import { monthlyEvents } from './monthly-records.ts';
import { replaceOnce } from './story-event.ts';
import { tellStory, type ToldEvent } from './tell-story.ts';

const LAST_DAY = '2026-11-24';

/** From here on the policy holds. */
const GOVERNED = '2026-01-01';

/** From here on every change of a power has its adjustment: the first list is on. */
const ADOPTED = '2024-04-01';

/** On the first page. */
const NOTICE = '这里演示一个县三年里的清单怎样变化：十三次调整、两次更正电话、一次撤下个人信息、一次机构改革。人物、机构和事件都是虚构的；法律的公布和施行日期是真的。';

/** In: the sample's files, by path below the content folder. Out: the files at the end of the story. */
export function demoFiles(sample: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map(sample);
  files.set('site.yml', `${replaceOnce('site.yml', files.get('site.yml') ?? '', 'title: 示例县阳光清单\ntitleEn: Sunlist of Example County\n', 'title: 示例县阳光清单（演示历史）\ntitleEn: Sunlist of Example County (demo history)\n')}seedNotice: ${NOTICE}\nadoptedOn: ${ADOPTED}\n`);
  files.set(FOOD_OFFICE, mergedFoodOffice);
  for (const [path, text] of ADJUSTING_MEETINGS) files.set(path, text);
  for (const power of ENDED_POWERS) files.set(power.path, tombstone(power));
  // What the sample tells of an adjustment itself stands; only the demo has the others.
  for (const one of ADJUSTMENTS) files.set(adjustmentPath(one), files.get(adjustmentPath(one)) ?? adjustmentRecord(one));
  return files;
}

/** Every commit of the demo, oldest first. Throws where this is no sample, or where it has changed under the story, naming the file. */
export function demoStory(sample: ReadonlyMap<string, string>): ToldEvent[] {
  if (!/^sample: true$/m.test(sample.get('site.yml') ?? '')) throw new Error('演示历史只能从随程序提供的示例县做出来；这里的 content 已经是自己的内容。');
  const files = demoFiles(sample);
  const begin = YEARS[0]?.at.slice(0, 10) ?? LAST_DAY;
  const events = [...YEARS, ...monthlyEvents(files, { begin, end: LAST_DAY, governed: GOVERNED, apart: new Set(ADJUSTING_MEETINGS.keys()) })].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return tellStory(events, files);
}
