/** HSDS schedules (parts of an RFC 5545 recurrence rule) as opening hours. */
import type { Hours } from '../../contact/data.js';
import { dayNumber } from '../../shared/clock.js';
import type { InBothLanguages } from '../command.js';
import type { Losses, Reader } from './losses.js';

type Fields = Record<string, unknown>;
type Span = NonNullable<Hours['weekly']>[number];

const days: Record<string, Span['days'][number]> = {
  MO: 'mon',
  TU: 'tue',
  WE: 'wed',
  TH: 'thu',
  FR: 'fri',
  SA: 'sat',
  SU: 'sun',
};
const why: InBothLanguages = {
  da: 'kan ikke skrives som ugentlige tider; stedets tider er derfor ukendte',
  en: 'cannot be written as weekly hours; so the place’s hours are unknown',
};
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : String(value ?? '').split(','))
    .map((part) => String(part).trim())
    .filter(Boolean);
/** `10:00:00` and `10:00Z` as `10:00`. */
const timeOf = (value: unknown): string =>
  /^\d{2}:\d{2}/.exec(String(value ?? ''))?.[0] ?? String(value ?? '');

/** True for a day in an even ISO 8601 week. */
function isEven(day: number): boolean {
  const thursday = day - ((day + 3) % 7) + 3;
  const year = new Date(thursday * 864e5).getUTCFullYear();
  return Math.floor((thursday - dayNumber(`${year}-01-01`)!) / 7) % 2 === 1;
}

/** Which weeks a rule means; undefined when it means others than every, the even or the odd ones. */
function weeksOf(schedule: Fields): 'all' | 'even' | 'odd' | undefined {
  const numbers = listOf(schedule.byweekno).map(Number);
  if (numbers.length) {
    // Weeks 1 to 52; a year may have a 53rd.
    const parity = (rest: number): boolean =>
      numbers.every((week) => week % 2 === rest) && numbers.length >= 26;
    return parity(0) ? 'even' : parity(1) ? 'odd' : undefined;
  }
  const interval = Number(schedule.interval ?? 1);
  if (interval === 1) return 'all';
  const start = dayNumber(schedule.dtstart);
  // Every other week from a day on. In a year of 53 weeks that changes between even and odd, so only a dated one holds.
  return interval === 2 && start !== undefined ? (isEven(start) ? 'even' : 'odd') : undefined;
}

function spanOf(schedule: Fields): Span | undefined {
  const { freq, byday, count, bymonthday, byyearday, valid_from: from, valid_to, until } = schedule;
  const weeks = weeksOf(schedule);
  const names = listOf(byday).map((day) => days[day]);
  const daily = freq === 'DAILY' && !names.length && Number(schedule.interval ?? 1) === 1;
  if (!weeks || !(freq === 'WEEKLY' || daily) || names.includes(undefined)) return undefined;
  if (count || listOf(bymonthday).length || listOf(byyearday).length) return undefined;
  // Without days it is the weekday of its first day.
  const first = dayNumber(schedule.dtstart);
  const own = names.length || daily || first === undefined ? names : [Object.values(days)[(first + 3) % 7]];
  const to = [valid_to, until].filter((day) => day).sort()[0];
  const span = {
    days: daily ? Object.values(days) : own,
    opens: timeOf(schedule.opens_at),
    closes: timeOf(schedule.closes_at),
    ...(weeks !== 'all' && { weeks }),
    ...(from ? { from: String(from) } : {}),
    ...(to ? { to: String(to) } : {}),
  } as Span;
  return span.days.length && span.opens && span.closes ? span : undefined;
}

const carried =
  'freq byday interval byweekno dtstart valid_from valid_to until opens_at closes_at timezone wkst'.split(
    ' ',
  );

/**
 * Hours from schedules. One that cannot be carried over makes them all unknown: half of them would mislead.
 * @returns undefined when there are none, or none that can be trusted.
 */
export function hoursFrom(
  schedules: Fields[],
  reader: Reader,
  losses: Losses,
  path: string,
): Hours | undefined {
  const spans = schedules.map(spanOf);
  if (!schedules.length) return undefined;
  if (spans.includes(undefined)) {
    for (const [i, span] of spans.entries())
      if (!span) losses.add(`${path}/${i}`, schedules[i]!.byday ?? schedules[i]!.freq, why);
    return undefined;
  }
  for (const schedule of schedules) {
    for (const key of carried) reader.take(schedule, key);
    // HSDS has an offset from UTC, not a zone. Danish time is one or two hours ahead.
    if (![undefined, null, '', 1, 2, '1', '2', '+1', '+2'].includes(schedule.timezone as never))
      losses.add(`${path}/timezone`, schedule.timezone, {
        da: 'en forskel til UTC er ingen tidszone; tiderne er læst som danske',
        en: 'an offset from UTC is no time zone; the hours were read as Danish ones',
      });
  }
  return { weekly: spans as Span[] };
}
