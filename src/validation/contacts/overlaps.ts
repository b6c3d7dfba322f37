/** The rule that weekly spans do not overlap. */
import { spansOf, weekdays, type HoursLine } from '../../contact/model/weekly-hours.js';
import { dayNumber } from '../../shared/clock.js';
import { hoursIn, objectsIn, wrong, type Finding, type JsonObject, type Placed } from '../rules/rule.js';

const dayNames: Record<string, [da: string, en: string]> = {
  mon: ['mandag', 'Monday'],
  tue: ['tirsdag', 'Tuesday'],
  wed: ['onsdag', 'Wednesday'],
  thu: ['torsdag', 'Thursday'],
  fri: ['fredag', 'Friday'],
  sat: ['lørdag', 'Saturday'],
  sun: ['søndag', 'Sunday'],
};

/** A weekly span on one of its days; start and end in minutes from the first Monday. */
interface Opening {
  day: string;
  /** Which of the weekly spans, from 0. */
  index: number;
  start: number;
  end: number;
}

/** When spans are open in two weeks on end, in the order of time: a Sunday's night goes on into the next Monday. */
function openings(spans: Placed[]): Opening[] {
  const week = weekdays.length * 1440;
  return spans
    .flatMap(([part], index) => {
      const days = Array.isArray(part.days) ? (part.days as unknown[]) : [];
      const isWritten = typeof part.opens === 'string' && typeof part.closes === 'string';
      const [span] = isWritten ? spansOf([part as unknown as HoursLine]) : [];
      const [opens = NaN, closes = NaN] = span ?? [];
      if (!(opens < closes)) return [];
      return weekdays
        .filter((day) => days.includes(day))
        .flatMap((day) =>
          [0, week].map((monday): Opening => {
            const midnight = monday + weekdays.indexOf(day) * 1440;
            return { day, index, start: midnight + opens, end: midnight + closes };
          }),
        );
    })
    .sort((one, other) => one.start - other.start);
}

/** True when both spans can hold in the same week. */
function meet(one: JsonObject, other: JsonObject): boolean {
  if (one.weeks && other.weeks && one.weeks !== other.weeks) return false;
  const first = [one.from, other.from].map((day) => dayNumber(day) ?? -Infinity);
  const last = [one.to, other.to].map((day) => dayNumber(day) ?? Infinity);
  return Math.max(...first) <= Math.min(...last);
}

/**
 * Weekly spans do not overlap: one of the two is a slip, for together they would be written as one.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each span that overlaps an earlier one of the same hours, naming the first.
 */
export function* spansApart(data: JsonObject): Iterable<Finding> {
  for (const [{ weekly }, at] of hoursIn(data)) {
    const spans = objectsIn(weekly, `${at}/weekly`);
    const all = openings(spans);
    /** By span: the first before it that it overlaps with, and the day. None overlaps with itself: it lasts a day at most. */
    const overlaps = new Map<number, [other: number, day: string]>();
    all.forEach((one, position) => {
      for (let next = position + 1; next < all.length && all[next]!.start < one.end; next++) {
        const other = all[next]!;
        const [first, last] = [Math.min(one.index, other.index), Math.max(one.index, other.index)];
        if ((overlaps.get(last)?.[0] ?? Infinity) <= first) continue;
        if (meet(spans[first]![0], spans[last]![0])) overlaps.set(last, [first, other.day]);
      }
    });
    for (const [last, [first, day]] of [...overlaps].sort(([one], [other]) => one - other)) {
      const [da, en] = dayNames[day]!;
      const [path, other] = [spans[last]![1], spans[first]![1]];
      yield wrong(
        path,
        [`Denne linje siger noget andet om ${da} end ${other}.`, 'Ret eller slet den ene.'],
        [`This line says something else about ${en} than ${other}.`, 'Correct or delete one of them.'],
      );
    }
  }
}
