// Arithmetic on ISO dates (2026-01-31) without clocks and time zones.
const DAY = 86_400_000;

/** Days since 1970-01-01. Throws on what is not a day of the calendar: every date was checked by its schema. */
export function dayNumber(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || isoDay(time / DAY) !== date) throw new RangeError(`not a date: ${date}`);
  return time / DAY;
}

/** The ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** 1 Monday … 7 Sunday. */
export const weekday = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const addCalendarDays = (date: string, days: number): string => isoDay(dayNumber(date) + days);

/** Days from one date to another: 0 on the same day, negative backwards. */
export const calendarDaysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The corresponding day `months` later, or the last day of that month where it has none (民法典第202条). */
export function addMonths(date: string, months: number): string {
  dayNumber(date);
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
  const length = new Date(Date.UTC(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 0)).getUTCDate();
  return first.slice(0, 8) + String(Math.min(Number(date.slice(8)), length)).padStart(2, '0');
}
