/** What the clock and the calendar say in Denmark, whatever the visitor's own time zone. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Wall-clock time in a time zone. */
export interface WallTime {
  /** Day as YYYY-MM-DD. */
  day: string;
  /** Minutes after midnight. */
  minutes: number;
}

/** Denmark's time zone: contract §4 counts days in it. */
export const copenhagen = 'Europe/Copenhagen';

/**
 * The wall-clock time at a moment.
 * @throws RangeError when the time zone does not exist.
 */
export function wallTime(now: Date, timeZone: string = copenhagen): WallTime {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does: 2026-11-23 09:05.
    format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [day, hour, minute] = format.format(now).split(/[ :]/) as [string, string, string];
  return { day, minutes: +hour * 60 + +minute };
}

/** The day in Copenhagen, as YYYY-MM-DD. */
export const copenhagenDay = (now: Date): string => wallTime(now).day;

/** Days since 1970 of a real calendar day written YYYY-MM-DD; undefined for anything else (2026-02-30, 2026-2-3). */
export function dayNumber(day: unknown): number | undefined {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Some engines read 30 February as 2 March: only a day that is written back alike is real.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : time / 864e5;
}

/** The day that is so many days later, as YYYY-MM-DD. */
export const addDays = (day: string, count: number): string =>
  new Date((dayNumber(day)! + count) * 864e5).toISOString().slice(0, 10);
