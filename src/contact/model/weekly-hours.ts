/** Reads opening hours as data has them. Whatever cannot be read makes all of them unknown (contract §4). */
import { copenhagen, dayNumber, wallTime } from '../../shared/clock.js';
import type { Text } from '../../shared/text.js';
import type { Hours } from '../data.js';

/** Start and end in minutes; the end is no longer part of the span. */
export type Span = [start: number, end: number];

/** A line of the hours: a weekly span, or an exception written as if it were one. */
export interface HoursLine {
  days: string[];
  opens?: string;
  closes?: string;
  closed?: boolean;
  weeks?: 'even' | 'odd';
  from?: string;
  to?: string;
  reason?: Text;
}

/** Hours that could be read in full. */
export interface ReadHours {
  /** IANA name. */
  timeZone: string;
  /** The spans of a week. */
  weekly: HoursLine[];
  /** The exceptions, each in force on its date alone. */
  special: HoursLine[];
}

/** The days from Monday, as data writes them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Joins spans that overlap or touch.
 * @param spans Spans in any order.
 * @returns Spans in the order of time, with a gap before each.
 */
export function join(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Minutes after midnight; NaN when it is no time. */
const minutesOf = (time: unknown): number =>
  /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(`${time}`)
    ? +`${time}`.slice(0, 2) * 60 + +`${time}`.slice(3)
    : NaN;

/**
 * When it is open on a day. Closing before opening is past midnight.
 * @param rules The lines in force on that day.
 * @param midnight Start of the day in minutes since 1970; 0 counts from midnight.
 * @returns Spans in minutes, in the order of the lines; NaN where a time cannot be read.
 */
export function spansOf(rules: HoursLine[], midnight = 0): Span[] {
  return rules.flatMap(({ opens, closes, closed }): Span[] => {
    const start = minutesOf(opens);
    const end = minutesOf(closes);
    return closed ? [] : [[midnight + start, midnight + end + (end < start ? 1440 : 0)]];
  });
}

function isReadable(rule: HoursLine): boolean {
  const { days, weeks, from = '1970-01-01', to = '9999-12-31', closed } = rule;
  return (
    days.length > 0 &&
    days.every((day) => weekdays.includes(day)) &&
    [undefined, 'even', 'odd'].includes(weeks) &&
    dayNumber(from)! <= dayNumber(to)! &&
    [undefined, true, false].includes(closed) &&
    spansOf([rule]).every(([start, end]) => start < end)
  );
}

/**
 * Reads hours.
 * @param hours The hours as the data has them; of any shape.
 * @returns Undefined when there are none, or when any part cannot be read: the other half would mislead.
 */
export function readHours(hours: Hours | undefined): ReadHours | undefined {
  try {
    const { weekly = [], exceptions = [], timeZone = copenhagen } = hours!;
    const special = exceptions.map((one): HoursLine => ({
      ...one,
      days: weekdays,
      from: `${one.date}`,
      to: `${one.date}`,
    }));
    const all: HoursLine[] = [...weekly, ...special];
    wallTime(new Date(0), timeZone); // throws when there is no such zone
    return all.length && all.every(isReadable) ? { timeZone, weekly, special } : undefined;
  } catch {
    // A site's own data can have any shape; each wrong one fails somewhere.
    return undefined;
  }
}
