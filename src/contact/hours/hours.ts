/** Contract §3 and §4: is it open, until when, and why not. Pure: the moment is an argument. */
import { addDays, dayNumber, wallTime, type WallTime } from '../../shared/clock.js';
import type { Hours } from '../data.js';
import { join, readHours, type ClosingReason, type DayRule, type Span } from './rules.js';

export { sentenceFor, weeklyView } from './view.js';
export type { ClosingReason } from './rules.js';

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

/** The service's clock and what is known around the moment; all in minutes since 1970. */
interface Around {
  /** What the clock shows so many minutes from now. */
  clock(minutes?: number): number;
  wall: number;
  midnight: number;
  today: DayRule;
  open: Span[];
  perhaps: Span[];
}

function lookAround(hours: Hours | undefined, now: Date): Around | undefined {
  const rules = readHours(hours);
  if (!rules) return undefined;
  const clock = (later = 0): number => {
    const { day, minutes } = wallTime(new Date(+now + later * 6e4), rules.timeZone);
    return dayNumber(day)! * 1440 + minutes;
  };
  let wall = clock();
  // In October the clock repeats an hour: what was to happen in it has happened the first time round.
  if (clock(-60) === wall) wall += 59 - (wall % 60);
  const first = Math.floor(wall / 1440) - 1;
  const days = Array.from({ length: 16 }, (_, index) => rules.on(first + index));
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
 */
export function openingState(hours: Hours | undefined, now: Date): OpeningState {
  const around = lookAround(hours, now);
  if (!around) return { state: 'unknown' };
  const { wall, midnight, today, open, perhaps } = around;
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
 * service's midnight. Infinity for hours that nobody ever knows.
 */
export function minutesUntilChange(hours: Hours | undefined, now: Date): number {
  const around = lookAround(hours, now);
  if (!around) return Infinity;
  const { clock, wall, midnight, open, perhaps } = around;
  const next = Math.min(midnight + 1440, ...[...open, ...perhaps].flat().filter((edge) => edge > wall));
  const minutes = next - clock();
  // Where the clock is moved on the way there, always at a full hour, it is asked again then.
  return clock(minutes) === next ? minutes : 60 - (clock() % 60);
}
