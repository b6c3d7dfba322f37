/** Contract §3 and §4: is it open, until when, and why not. */
import { addDays, dayNumber, wallTime, type WallTime } from '../../shared/clock.js';
import type { Hours } from '../data.js';
import { join, readHours, type Span } from '../model/weekly-hours.js';
import { dayRule, type ClosingReason, type DayRule } from './days.js';

export { sentenceFor } from './sentence.js';
export type { ClosingReason } from './days.js';

/** Whether a service is open. Label, filter and count all ask this one function. */
export interface OpeningState {
  state: 'open' | 'closed' | 'unknown';
  /**
   * By the service's own clock, when it closes, or opens next. Undefined when nobody knows, when it is more than 14
   * days ahead, and round the clock.
   */
  until?: WallTime | undefined;
  /** Why it is closed for the rest of today, or open at other hours than in other weeks. */
  reason?: ClosingReason | undefined;
}

/** A fortnight of a service by its own clock. Times are in minutes since 1970 by that clock. */
interface Fortnight {
  /**
   * The time that the service's clock shows.
   * @param later Minutes from now; none unless given.
   */
  clock(later?: number): number;
  /** The time now, which in the repeated hour of October is the hour's last minute. */
  wall: number;
  /** The start of today. */
  midnight: number;
  today: DayRule;
  /** When it is open, from yesterday to 14 days ahead. */
  open: Span[];
  /** When nobody knows whether it is open, over the same days. */
  perhaps: Span[];
}

/** Undefined where the hours cannot be read. */
function fortnightOf(hours: Hours | undefined, now: Date): Fortnight | undefined {
  const read = readHours(hours);
  if (!read) return undefined;
  const clock = (later = 0): number => {
    const { day, minutes } = wallTime(new Date(+now + later * 6e4), read.timeZone);
    return dayNumber(day)! * 1440 + minutes;
  };
  let wall = clock();
  // In October the clock repeats an hour: what was to happen in it has happened the first time round.
  if (clock(-60) === wall) wall += 59 - (wall % 60);
  const first = Math.floor(wall / 1440) - 1;
  const days = Array.from({ length: 16 }, (_, index) => dayRule(hours!, read, first + index));
  return {
    clock,
    wall,
    midnight: (first + 1) * 1440,
    today: days[1]!,
    open: join(days.flatMap((day) => day.open)),
    perhaps: days.flatMap((day) => day.perhaps ?? []),
  };
}

/**
 * Whether a service is open.
 * @param hours Its hours; of any shape, since a site's own data may be wrong.
 * @param now The moment, whatever the visitor's own time zone.
 * @returns `unknown` also when the hours cannot be read.
 */
export function openingState(hours: Hours | undefined, now: Date): OpeningState {
  const fortnight = fortnightOf(hours, now);
  if (!fortnight) return { state: 'unknown' };
  const { wall, midnight, today, open, perhaps } = fortnight;
  const next = open.find(([, end]) => end > wall) ?? [Infinity];
  const isOpen = next[0] <= wall;
  if (!isOpen && perhaps.some(([start, end]) => start <= wall && wall < end)) return { state: 'unknown' };

  const change = next[+isOpen]!;
  // It is a guess when nobody knows what is before an opening, or whether it goes on after a closing.
  const since = isOpen ? change : wall;
  const isKnown = change <= wall + 20160 && !perhaps.some(([start, end]) => start <= change && end > since);
  const explains = isOpen
    ? next[0] >= midnight
    : change >= midnight + 1440 && !(today.open.length && today.reason?.kind === 'exception');
  return {
    state: isOpen ? 'open' : 'closed',
    until: isKnown
      ? { day: addDays('1970-01-01', Math.floor(change / 1440)), minutes: change % 1440 }
      : undefined,
    reason: explains ? today.reason : undefined,
  };
}

/**
 * Minutes until the answer, or the day in the sentence, can change: the next opening or closing, at the latest the
 * service's midnight.
 * @param hours Its hours; of any shape.
 * @param now The moment.
 * @returns Whole minutes; Infinity for hours that cannot be read.
 */
export function minutesUntilChange(hours: Hours | undefined, now: Date): number {
  const fortnight = fortnightOf(hours, now);
  if (!fortnight) return Infinity;
  const { clock, wall, midnight, open, perhaps } = fortnight;
  const next = Math.min(midnight + 1440, ...[...open, ...perhaps].flat().filter((edge) => edge > wall));
  const minutes = next - clock();
  // Where the clock is moved on the way there, always at a full hour, it is asked again then.
  return clock(minutes) === next ? minutes : 60 - (clock() % 60);
}
