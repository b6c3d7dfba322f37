/** Rules about opening hours: spans that never are, and exceptions. */
import { copenhagen, dayNumber, wallTime } from '../../shared/clock.js';
import { isDay } from '../rules/days.js';
import {
  hoursIn,
  isJsonObject,
  objectsIn,
  wrong,
  type Finding,
  type JsonObject,
  type Placed,
} from '../rules/rule.js';

const spansIn = (data: JsonObject): Placed[] =>
  hoursIn(data).flatMap(([{ weekly }, at]) => objectsIn(weekly, `${at}/weekly`));

/** Exceptions, each with the hours that it belongs to. */
const exceptionsIn = (
  data: JsonObject,
): (readonly [exception: JsonObject, path: string, hours: JsonObject])[] =>
  hoursIn(data).flatMap(([hours, at]) =>
    objectsIn(hours.exceptions, `${at}/exceptions`).map(([one, path]) => [one, path, hours] as const),
  );

/**
 * A span closes at another time than it opens at.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `closes` that equals its `opens`, in weekly spans and exceptions.
 */
export function* spansLast(data: JsonObject): Iterable<Finding> {
  for (const [{ opens, closes }, at] of [...spansIn(data), ...exceptionsIn(data)])
    if (typeof opens === 'string' && opens === closes)
      yield wrong(
        `${at}/closes`,
        [
          `Der åbnes og lukkes kl. ${opens}.`,
          'Skriv to tider, der er forskellige; døgnet rundt er fra 00:00 til 24:00.',
        ],
        [
          `It opens and closes at ${opens}.`,
          'Write two times that differ; round the clock is from 00:00 to 24:00.',
        ],
      );
}

/**
 * A period begins before it ends.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `to` before its `from`.
 */
export function* spanDatesFit(data: JsonObject): Iterable<Finding> {
  for (const [{ from, to }, at] of spansIn(data))
    if (dayNumber(from)! > dayNumber(to)!)
      yield wrong(
        `${at}/to`,
        [`Perioden slutter ${String(to)}, før den begynder ${String(from)}.`, 'Byt om på de to dage.'],
        [`The period ends on ${String(to)}, before it starts on ${String(from)}.`, 'Swap the two days.'],
      );
}

function isZone(timeZone: string): boolean {
  try {
    return !!wallTime(new Date(0), timeZone);
  } catch {
    return false;
  }
}

/**
 * A time zone has a name of the IANA database that `Intl` knows.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `timeZone` that has none.
 */
export function* zonesExist(data: JsonObject): Iterable<Finding> {
  for (const [{ timeZone }, at] of hoursIn(data))
    if (typeof timeZone === 'string' && !isZone(timeZone))
      yield wrong(
        `${at}/timeZone`,
        [`Tidszonen "${timeZone}" findes ikke.`, `Skriv "${copenhagen}", eller slet linjen.`],
        [`There is no time zone "${timeZone}".`, `Write "${copenhagen}", or delete the line.`],
      );
}

/**
 * An exception is closed, or has both times.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each exception that is both or neither.
 */
export function* exceptionsSayWhat(data: JsonObject): Iterable<Finding> {
  for (const [{ date, closed, opens, closes }, at] of exceptionsIn(data)) {
    if (typeof date !== 'string') continue;
    const isClosed = closed === true;
    if (isClosed ? opens === undefined && closes === undefined : opens !== undefined && closes !== undefined)
      continue;
    yield wrong(
      at,
      [
        `Undtagelsen ${date} siger ikke klart, om der er lukket eller andre tider.`,
        'Skriv enten "closed": true eller begge tider.',
      ],
      [
        `The exception on ${date} does not say clearly whether it is closed or has other times.`,
        'Write either "closed": true or both times.',
      ],
    );
  }
}

/**
 * A day that is closed by one exception has no other.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each later exception of such a day.
 */
export function* exceptionsOnce(data: JsonObject): Iterable<Finding> {
  for (const [{ exceptions }, at] of hoursIn(data)) {
    const seen = new Map<unknown, Placed>();
    for (const [one, path] of objectsIn(exceptions, `${at}/exceptions`)) {
      const other = seen.get(one.date);
      if (!other) seen.set(one.date, [one, path]);
      else if (one.closed === true || other[0].closed === true)
        yield wrong(
          path,
          [
            `Denne linje siger noget andet om ${String(one.date)} end ${other[1]}.`,
            'Ret eller slet den ene.',
          ],
          [
            `This line says something else about ${String(one.date)} than ${other[1]}.`,
            'Correct or delete one of them.',
          ],
        );
    }
  }
}

/**
 * An exception is within a year of the check of its hours; otherwise its year was not corrected when they were checked
 * anew.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `date` more than 366 days from the day of the check.
 */
export function* exceptionsNearCheck(data: JsonObject): Iterable<Finding> {
  for (const [{ date }, at, { check }] of exceptionsIn(data)) {
    const on = isJsonObject(check) ? check.on : undefined;
    if (Math.abs(dayNumber(date)! - dayNumber(on)!) > 366)
      yield wrong(
        `${at}/date`,
        [
          `Undtagelsen ${String(date)} ligger mere end et år fra tjekket den ${String(on)}.`,
          'Ret årstallet, eller slet den.',
        ],
        [
          `The exception on ${String(date)} is more than a year from the check on ${String(on)}.`,
          'Correct the year, or delete it.',
        ],
      );
  }
}

/** The first or last day of weekly spans; `undefined` where one of them has none. */
const edge = (spans: Placed[], key: 'from' | 'to'): string | undefined => {
  const days = spans.map(([span]) => span[key]);
  return days.every(isDay) ? days.sort().at(key === 'from' ? 0 : -1) : undefined;
};

/**
 * An exception falls within the dates of the weekly spans.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `date` before the first `from` or after the last `to`.
 */
export function* exceptionsInTime(data: JsonObject): Iterable<Finding> {
  for (const [{ weekly, exceptions }, at] of hoursIn(data)) {
    const spans = objectsIn(weekly, '');
    const [first, last] = [edge(spans, 'from'), edge(spans, 'to')];
    for (const [{ date }, path] of objectsIn(exceptions, `${at}/exceptions`)) {
      if (!isDay(date) || !((first && date < first) || (last && date > last))) continue;
      const dates = `${first ?? '…'} – ${last ?? '…'}`;
      yield wrong(
        `${path}/date`,
        [
          `Undtagelsen ${date} ligger uden for de ugentlige tiders datoer (${dates}).`,
          'Ret datoen, eller slet den.',
        ],
        [
          `The exception on ${date} is outside the dates of the weekly hours (${dates}).`,
          'Correct the date, or delete it.',
        ],
      );
    }
  }
}
