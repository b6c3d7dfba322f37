/** The hours of a common week in words. */
import { dayNumber } from '../../shared/clock.js';
import { dateFormat, listFormat } from '../../shared/intl.js';
import type { Language } from '../../shared/language.js';
import { wordsIn } from '../../shared/words.js';
import type { Hours } from '../data.js';
import { weekStrings } from '../strings.js';
import { join, readHours, spansOf, weekdays, type HoursLine } from './weekly-hours.js';

/** Days that have the same hours, ready to draw. */
export interface HoursRow {
  /** "Mandag og torsdag". */
  days: string;
  /** "kl. 12-16". */
  times: string;
  /** Weeks or dates; empty when it is always so. */
  note: string;
}

/**
 * Writes a day as people do.
 * @param language Language of the words.
 * @param day Days since 1970.
 * @param options Of `Intl.DateTimeFormat`; a long date unless given.
 * @returns Such as "30. november 2026".
 */
export const dayNumberInWords = (
  language: Language,
  day: number,
  options?: Intl.DateTimeFormatOptions,
): string => dateFormat(language, options).format(day * 864e5);

/**
 * Writes a time of day as people do.
 * @param language Language of the words.
 * @param minutes Minutes after midnight, 0 to 1440.
 * @returns Such as "9" or "16.30" in Danish.
 */
export const timeInWords = (language: Language, minutes: number): string =>
  wordsIn(weekStrings, language).time(
    minutes === 1440 ? '24:00' : new Date(minutes * 6e4).toISOString().slice(11, 16),
  );

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

function noteOf({ weeks, from, to }: HoursLine, language: Language): string {
  const words = wordsIn(weekStrings, language);
  const limit = (word: string, day?: string): string =>
    day ? word + dayNumberInWords(language, dayNumber(day)!) : '';
  return [weeks && words[weeks], limit(words.from, from), limit(words.to, to)].filter(Boolean).join(' ');
}

function timesOf(rules: HoursLine[], language: Language): string {
  const { spans, roundTheClock } = wordsIn(weekStrings, language);
  const times = join(spansOf(rules)).map(([start, end]) =>
    end - start < 1440 ? `${timeInWords(language, start)}-${timeInWords(language, end)}` : '',
  );
  return times[0] ? spans + listFormat(language).format(times) : roundTheClock;
}

/** Three or more days in a row are a range. */
function daysOf(days: number[], language: Language): string {
  const runs: string[][] = [];
  for (const day of days) {
    // Day 4 since 1970 is a Monday.
    const name = dayNumberInWords(language, day + 4, { weekday: 'long' });
    if (days.includes(day - 1)) runs.at(-1)!.push(name);
    else runs.push([name]);
  }
  const text = listFormat(language).format(
    runs.flatMap((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)),
  );
  return text[0]!.toUpperCase() + text.slice(1);
}
