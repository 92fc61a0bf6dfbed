// What kind of day a change was recorded on: a working day, or the last day before a holiday.
import { addCalendarDays, weekday, yearOf } from '../../calendar/iso-days.ts';
import { isWorkingDay, type WorkCalendar } from '../../calendar/work-calendar.ts';

export interface RecordedDay {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Null for a year without an arrangement of holidays. */
  works: boolean | null;
  beforeHoliday: boolean | null;
}

/** In: an ISO date. A plain weekend is no holiday; one that a holiday makes longer is. */
export function recordedDay(calendar: WorkCalendar, date: string): RecordedDay {
  const works = isWorkingDay(calendar, date);
  return { weekday: weekday(date), works: works.known ? works.value : null, beforeHoliday: beforeHoliday(calendar, date) };
}

function beforeHoliday(calendar: WorkCalendar, date: string): boolean | null {
  const own = isWorkingDay(calendar, date);
  if (!own.known) return null;
  if (!own.value) return false;
  let holiday = false;
  for (let at = addCalendarDays(date, 1); ; at = addCalendarDays(at, 1)) {
    const works = isWorkingDay(calendar, at);
    if (!works.known) return holiday || null;
    if (works.value) return holiday;
    holiday ||= calendar.year(yearOf(at))?.rest.has(at) ?? false;
  }
}
