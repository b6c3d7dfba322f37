/** Clock and calendar of Denmark, whatever the visitor's own time zone. */

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
 * Reads the clock on the wall at a moment.
 * @param now The moment.
 * @param timeZone Name in the IANA database; Denmark's unless given.
 * @returns The day and the minutes after midnight.
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

/**
 * Tells which day it is in Copenhagen.
 * @param now The moment.
 * @returns YYYY-MM-DD.
 */
export const copenhagenDay = (now: Date): string => wallTime(now).day;

/**
 * Counts the days since 1 January 1970 of a calendar day.
 * @param day Anything; a day is a string of the form YYYY-MM-DD.
 * @returns A whole number; undefined for what is no day (2026-02-30, 2026-2-3).
 */
export function dayNumber(day: unknown): number | undefined {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Some engines read 30 February as 2 March: only a day that is written back alike is real.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : time / 864e5;
}

/**
 * Adds days to a calendar day.
 * @param day YYYY-MM-DD.
 * @param count Whole days; may be negative.
 * @returns YYYY-MM-DD.
 * @throws RangeError when `day` is no day.
 */
export const addDays = (day: string, count: number): string =>
  new Date((dayNumber(day)! + count) * 864e5).toISOString().slice(0, 10);
