/** Opening hours in words. */
import { dayNumber, type WallTime } from '../../shared/clock.js';
import { dateFormat, localeOf } from '../../shared/intl.js';
import type { Language } from '../../shared/language.js';
import { readText } from '../../shared/text.js';
import type { Hours } from '../data.js';
import { join, readHours, spansOf, weekdays, type Rule } from './rules.js';
import { strings } from './strings.js';
import type { OpeningState } from './hours.js';
import { wordsIn } from '../../shared/words.js';

/** Days that have the same hours, ready to draw. */
export interface HoursRow {
  /** "Mandag og torsdag". */
  days: string;
  /** "kl. 12-16". */
  times: string;
  /** Weeks or dates; empty when it is always so. */
  note: string;
}

const dateIn = (language: Language, day: number, options?: Intl.DateTimeFormatOptions): string =>
  dateFormat(language, options).format(day * 864e5);
const timeIn = (language: Language, minutes: number): string =>
  wordsIn(strings, language).time(
    minutes === 1440 ? '24:00' : new Date(minutes * 6e4).toISOString().slice(11, 16),
  );
const listIn = (language: Language, items: string[]): string =>
  new Intl.ListFormat(localeOf(language)).format(items);

/**
 * The state as a sentence, such as "Åben nu, lukker kl. 16" or "Lukket i dag: Grundlovsdag. Åbner mandag kl. 9".
 * @param state What `openingState` said.
 * @param now The moment by the service's own clock.
 * @param language Language of the sentence.
 * @returns Empty when it is not known whether it is open.
 */
export function sentenceFor(
  { state, until, reason }: OpeningState,
  now: WallTime,
  language: Language,
): string {
  if (state === 'unknown') return '';
  const words = wordsIn(strings, language);
  const isOpen = state === 'open';
  const why = reason?.name ? words.names[reason.name] : readText(reason?.text, language)?.text;
  let when = '';
  if (until) {
    const today = dayNumber(now.day)!;
    // The last minute before it closes: closing at midnight belongs to the day that ends.
    const minute = dayNumber(until.day)! * 1440 + until.minutes - +isOpen;
    const day = Math.floor(minute / 1440);
    const date: Intl.DateTimeFormatOptions = day < today + 7 ? {} : { day: 'numeric', month: 'long' };
    if (day > today + 1) when = `${dateIn(language, day, { weekday: 'long', ...date })} `;
    // Closing in the small hours is still the same night, not "tomorrow".
    else if (day > today && !(isOpen && minute % 1440 < 360 && now.minutes >= 360)) when = words.tomorrow;
    when = `${isOpen ? words.closes : words.opens} ${when}${words.at}${timeIn(language, (minute % 1440) + +isOpen)}`;
  }
  if (isOpen) return words.open + (when && `, ${when}`) + (why ? ` (${why})` : '');
  return words.closed + (reason ? words.today : '') + (why ? `: ${why}` : '') + (when && `. ${when}`);
}

/**
 * The hours of a common week, days that are alike together.
 * @param hours The hours as the data has them; of any shape.
 * @param language Language of the words.
 * @returns Rows in the order of the week; none when the hours cannot be read.
 */
export function weeklyView(hours: Hours, language: Language): HoursRow[] {
  const weekly = readHours(hours)?.weekly ?? [];
  const rows: { days: number[]; times: string; note: string }[] = [];
  weekdays.forEach((name, day) => {
    const rules = weekly.filter(({ days, closed }) => !closed && days.includes(name));
    for (const note of new Set(rules.map((rule) => noteOf(rule, language)))) {
      const times = timesOf(
        rules.filter((rule) => noteOf(rule, language) === note),
        language,
      );
      const alike = rows.find((row) => row.times === times && row.note === note);
      if (alike) alike.days.push(day);
      else rows.push({ days: [day], times, note });
    }
  });
  return rows.map((row) => ({ ...row, days: daysOf(row.days, language) }));
}

function noteOf({ weeks, from, to }: Rule, language: Language): string {
  const words = wordsIn(strings, language);
  const limit = (word: string, day?: string): string => (day ? word + dateIn(language, dayNumber(day)!) : '');
  return [weeks && words[weeks], limit(words.from, from), limit(words.to, to)].filter(Boolean).join(' ');
}

function timesOf(rules: Rule[], language: Language): string {
  const { spans, roundTheClock } = wordsIn(strings, language);
  const times = join(spansOf(rules)).map(([start, end]) =>
    end - start < 1440 ? `${timeIn(language, start)}-${timeIn(language, end)}` : '',
  );
  return times[0] ? spans + listIn(language, times) : roundTheClock;
}

/** Three or more days in a row are a range. */
function daysOf(days: number[], language: Language): string {
  const runs: string[][] = [];
  for (const day of days) {
    // Day 4 since 1970 is a Monday.
    const name = dateIn(language, day + 4, { weekday: 'long' });
    if (days.includes(day - 1)) runs.at(-1)!.push(name);
    else runs.push([name]);
  }
  const text = listIn(
    language,
    runs.flatMap((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)),
  );
  return text[0]!.toUpperCase() + text.slice(1);
}
