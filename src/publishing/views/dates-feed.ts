// Dates to come as iCalendar (RFC 5545): one feed of all, one an office that has any. The same content gives the same bytes.
import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { comingWords } from '../../i18n/coming-words.ts';
import type { Register } from '../../model/register.ts';
import type { ComingDate } from './coming-dates.ts';
import { datesOf } from './dates-view.ts';
import type { PublishedFile } from './downloads.ts';

const t = comingWords.zh;

/** Where `dates.ics` and `dates/<office>.ics` stand below the site's root. */
export const feedPath = (office?: string): string => (office ? `dates/${office}.ics` : 'dates.ics');

/** In: a register that holds only what is public, the day (ISO), and what names pages and steps. */
export function* dateFeeds(register: Register, { today, page, stage }: Pick<Publication, 'today' | 'page' | 'stage'>): Generator<PublishedFile> {
  const site = register.single('site');
  if (!site) return;
  const dates = datesOf(register, today);
  const feed = (name: string, own: readonly ComingDate[]) => feedText(name, own.map((date) => event(register, date, { today, page, stage, domain: `${site.jurisdiction.divisionCode}.sunlist`, full: site.url !== undefined })));
  yield { path: feedPath(), text: feed(t.calendarName(site.title), dates) };
  for (const { id, value } of register.all('office')) {
    const own = dates.filter(({ offices }) => offices.includes(id));
    if (own.length > 0) yield { path: feedPath(id), text: feed(t.calendarName(value.name), own) };
  }
}

function feedText(name: string, events: ICalEventData[]): string {
  return ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Sunlist', product: 'Dates', language: 'ZH' }, events }).toString();
}

interface Publication {
  today: string;
  /** The full address of a page where the site has one. */
  page: (path: string) => string;
  /** The Chinese name of a step of a decision. */
  stage: (stage: string) => string;
  /** Ends the names of events: of the jurisdiction, so that a move of the site does not double them. */
  domain: string;
  /** Pages have full addresses. */
  full: boolean;
}

/** What happens, in one line: `听证会：城乡公交票价`. */
function titleOf({ kind, title, part, year, stage: step }: ComingDate, stage: Publication['stage']): string {
  const what = kind === 'annualReport' && year ? t.report(year) : title;
  const more = [step && stage(step), part].filter(Boolean).join('，');
  return `${t.kinds[kind]}${what && `：${what}`}${more && `（${more}）`}`;
}

function event(register: Register, date: ComingDate, { today, page, stage, domain, full }: Publication): ICalEventData {
  const { id, kind, date: day, start, end, place, how, phone, path, offices } = date;
  const whose = offices.map((office) => register.titleOf('office', office)).join('、');
  const lines = [whose, how && `${t.how}：${how}`, phone && `${t.phone}：${phone}`, full && `${t.details}：${page(path)}`];
  return {
    id: `${id}@${domain}`,
    stamp: new Date(`${today}T00:00:00Z`),
    summary: titleOf(date, stage),
    description: lines.filter(Boolean).join('\n'),
    categories: [{ name: t.kinds[kind] }],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(place ? { location: place } : {}),
    ...(full ? { url: page(path) } : {}),
    ...(start ? { start: clock(day, start), ...(end ? { end: clock(day, end) } : {}) } : { start: new Date(`${day}T00:00:00Z`), allDay: true }),
  };
}

/** The whole country keeps one time, eight hours ahead of UTC, without summer time. */
const clock = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);
