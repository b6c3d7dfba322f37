/** The rule that days exist, and ways to days. */
import type { ValueKind } from '../../contact/model/freshness.js';
import { dayNumber } from '../../shared/clock.js';
import {
  contactsIn,
  hoursIn,
  isJsonObject,
  objectsIn,
  tablesIn,
  valuesOf,
  wrong,
  type Finding,
  type JsonObject,
} from './rule.js';

/**
 * Tells a day of the calendar from all else.
 * @param value Anything.
 * @returns Whether it is a day, written YYYY-MM-DD.
 */
export const isDay = (value: unknown): value is string => dayNumber(value) !== undefined;

/**
 * The checks of all contacts, each with the kind of value that it is about.
 * @param data A file of contacts, of any shape.
 * @yields Each check, its JSON Pointer, and the kind that decides how long it may count.
 */
export function* checksIn(data: JsonObject): Iterable<[check: JsonObject, path: string, kind: ValueKind]> {
  for (const contact of contactsIn(data))
    for (const [value, at, kind] of valuesOf(contact))
      if (isJsonObject(value.check)) yield [value.check, `${at}/check`, kind];
  for (const [{ check }, at] of hoursIn(data)) if (isJsonObject(check)) yield [check, `${at}/check`, 'hours'];
}

/** Objects whose days a reader or a rule goes by, and their names. */
function* datedIn(data: JsonObject): Iterable<[part: JsonObject, path: string, keys: string[]]> {
  for (const [check, path] of checksIn(data)) yield [check, path, ['on', 'reviewBy']];
  for (const [{ weekly, exceptions }, at] of hoursIn(data)) {
    for (const [span, path] of objectsIn(weekly, `${at}/weekly`)) yield [span, path, ['from', 'to']];
    for (const [one, path] of objectsIn(exceptions, `${at}/exceptions`)) yield [one, path, ['date']];
  }
  for (const [table, path] of tablesIn(data)) yield [table, path, ['asOf', 'nextUpdate']];
}

/**
 * What is written as a day or a month, as the schema asks, is one of the calendar.
 * @param data A file of any kind and shape.
 * @yields A finding at each date of the right form that no calendar has, such as 2026-02-30.
 */
export function* daysExist(data: JsonObject): Iterable<Finding> {
  for (const [part, at, keys] of datedIn(data))
    for (const key of keys) {
      const found = part[key];
      if (typeof found !== 'string' || !/^\d{4}-\d{2}(-\d{2})?$/.test(found)) continue;
      if (isDay(found.length === 7 ? `${found}-01` : found)) continue;
      yield wrong(
        `${at}/${key}`,
        [`Dagen ${found} findes ikke.`, 'Skriv en dag, der findes.'],
        [`There is no day ${found}.`, 'Write one that exists.'],
      );
    }
}
