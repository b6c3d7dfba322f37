/** A service's hours on a day: weeks, exceptions, public holidays and the municipal calendar. */
import { addDays, copenhagen, dayNumber } from '../../shared/clock.js';
import type { Text } from '../../shared/text.js';
import type { Hours } from '../data.js';
import { spansOf, weekdays, type ReadHours, type HoursLine, type Span } from '../model/weekly-hours.js';
import { closingFrom, namesOf, type HolidayId } from './holidays.js';

/** Why a day differs from the same day in other weeks. */
export interface ClosingReason {
  /** A public holiday, a day on which municipal offices close, or one that the service itself has named. */
  kind: 'holiday' | 'municipal' | 'exception';
  name?: HolidayId;
  /** The service's own words. */
  text?: Text | undefined;
}

/** Hours of one day, in minutes since 1970. */
export interface DayRule {
  open: Span[];
  /** When nobody knows whether it is open. */
  perhaps?: Span[];
  reason?: ClosingReason;
}

/**
 * Works out the hours of one day.
 * @param hours The hours as the data has them, for what they say of holidays.
 * @param read The same, read in full.
 * @param day The day, counted from 1970.
 * @returns When it is open, and why it differs from the same day in other weeks.
 */
export function dayRule(
  { publicHolidays, calendar = 'none' }: Hours,
  { timeZone, weekly, special }: ReadHours,
  day: number,
): DayRule {
  const midnight = day * 1440;
  const date = addDays('1970-01-01', day);
  const weekday = (day + 3) % 7;
  // A week belongs to the year of its Thursday (ISO 8601).
  const thursday = day - weekday + 3;
  const newYear = dayNumber(`${addDays(date, 3 - weekday).slice(0, 4)}-01-01`)!;
  const parity = Math.floor((thursday - newYear) / 7) % 2 ? 'even' : 'odd';
  const inForce = ({ days, weeks = parity, from = date, to = date }: HoursLine): boolean =>
    days.includes(weekdays[weekday]!) && weeks === parity && from <= date && date <= to;

  const own = special.filter(inForce);
  const text = own.find(({ reason }) => reason)?.reason;
  if (own.length) return { open: spansOf(own, midnight), reason: { kind: 'exception', text } };
  const open = spansOf(weekly.filter(inForce), midnight);
  const unknown: DayRule = { open: [], perhaps: [...open, [midnight, midnight + 1440]] };
  if (!weekly.length) return unknown;
  for (const name of namesOf(day)) {
    const from = midnight + closingFrom[name];
    const [policy, asUsual, closed] = from
      ? [calendar, 'none', 'municipal']
      : [publicHolidays, 'open', 'closed'];
    if (policy === asUsual) continue;
    // Greenland and the Faroe Islands share most of these days, not all.
    if (policy !== closed || timeZone !== copenhagen) return unknown;
    if (!from) return { open: [], reason: { kind: 'holiday', name } };
    const shorter = open
      .filter(([start]) => start < from)
      .map(([start, end]): Span => [start, Math.min(end, from)]);
    if (`${shorter}` !== `${open}`) return { open: shorter, reason: { kind: 'municipal', name } };
  }
  return { open };
}
