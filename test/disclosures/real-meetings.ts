// Real disclosures of meetings as records: what the page says is kept, what it does not say stays away.
import type { Meeting, Office } from '../../src/model/schema-types.ts';

export interface RealMeeting {
  kind: string;
  area: string;
  title: string;
  date: string;
  published?: string;
  index_no?: string;
  chair: string;
  attendees?: string;
  invited?: string[];
  observers?: string;
  place?: string;
  topics: string[];
  page: string;
}

type Item = Meeting['agenda'][number];
type Observer = NonNullable<Meeting['observers']>[number];

/** One meeting, and the office that a register needs for it. */
export function asRecord(real: RealMeeting, index: number): { meeting: Meeting; office: Office } {
  const id = `area-${index + 1}`;
  const known = /^\d{4}-\d{2}-\d{2}$/.test(real.date);
  const [chair, onBehalfOf] = real.chair.split(/（受|委托）/).map(withoutName);
  const observers = [...(real.invited ?? []), ...(real.observers?.split('、') ?? [])].map(observer);
  const meeting: Meeting = {
    id: `real-${index + 1}`,
    title: real.title,
    office: id,
    body: /常委/.test(real.kind) ? 'standingCommittee' : 'executive',
    ...(/扩大/.test(real.kind) ? { extended: true } : {}),
    ...numberOf(real.title),
    date: known ? real.date : 'unknown',
    ...(known ? {} : { dateText: real.date }),
    ...(real.place ? { place: real.place } : {}),
    chair: { post: chair ?? real.chair, ...(onBehalfOf ? { onBehalfOf } : {}) },
    ...(real.attendees ? { attendance: { present: Number.parseInt(real.attendees, 10), note: '来源只有名单，没有写应到人数' } } : {}),
    ...(observers.length ? { observers } : {}),
    agenda: real.topics.map(item),
    ...(real.published ? { published: real.published } : {}),
    ...(real.index_no ? { indexNumber: real.index_no } : {}),
    source: real.page,
    audience: 'public',
  };
  return { meeting, office: { id, name: real.area, orgType: 'department', audience: 'public', responsible: { post: '县长' } } };
}

const withoutName = (text: string): string => text.replace(/\s*某某\s*/g, '').trim();

/** Both ways of counting: `2023年第13次` begins anew each year, `十六届第9次` runs through a term. */
function numberOf(title: string): Pick<Meeting, 'number'> {
  const yearly = /(\d{4})年第(\d+)次/.exec(title);
  if (yearly) return { number: { session: Number(yearly[2]), perYear: true, text: yearly[0] } };
  const termed = /([一二三四五六七八九十]+)届.*?第(\d+)次/.exec(title);
  return termed ? { number: { term: chineseNumber(termed[1] ?? ''), session: Number(termed[2]), text: termed[0] } } : {};
}

const DIGITS = '〇一二三四五六七八九';
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  return (text.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? DIGITS.indexOf(ones) : 0);
}

function observer(text: string): Observer {
  const who = withoutName(text).replace(/\s*等\s*/, '等').replace(/\s*\d+\s*名$/, '');
  const count = /(\d+)\s*名$/.exec(text)?.[1];
  const kind: Observer['kind'] = /人大/.test(who) ? 'congress' : /政协/.test(who) ? 'conference' : /记者|媒体/.test(who) ? 'media' : /部门|镇|街道/.test(who) ? 'office' : 'other';
  return { who, kind, way: 'attend', ...(count ? { count: Number(count) } : {}) };
}

const AFTER: readonly [RegExp, Item['outcome']][] = [[/原则通过/, 'adoptedInPrinciple'], [/原则同意/, 'agreedInPrinciple'], [/审议通过|讨论通过/, 'adopted'], [/暂缓/, 'deferred'], [/未通过/, 'rejected']];
const BEFORE: readonly [RegExp, Item['outcome']][] = [[/^讨论通过/, 'adopted'], [/^传达|^学习/, 'studied'], [/^听取/, 'heard'], [/^研究/, 'considered']];

/** `县发改局：…` names who reported; `…——原则通过，责成县妇联修改` the outcome and a task. */
function item(topic: string): Item {
  const [said = '', outcomeText] = topic.split('——');
  const reported = /^([^：《》]{2,10}(?:局|委|办|会))：(.+)$/.exec(said);
  const title = reported?.[2] ?? said;
  const outcome = AFTER.find(([words]) => outcomeText !== undefined && words.test(outcomeText))?.[1] ?? BEFORE.find(([words]) => words.test(title))?.[1];
  const ordered = /责成(.{2,6}?(?:局|委|办|联|会))(.+)$/.exec(outcomeText ?? '');
  return {
    title,
    ...(reported?.[1] ? { reporter: reported[1] } : {}),
    ...(outcome ? { outcome } : {}),
    ...(outcomeText ? { outcomeText } : {}),
    ...(ordered?.[1] && ordered[2] ? { tasks: [{ task: ordered[2], post: ordered[1] }] } : {}),
  };
}
