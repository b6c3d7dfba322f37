/** The rule that checks run out in time. */
import { longestReview } from '../../contact/model/freshness.js';
import { addDays } from '../../shared/clock.js';
import { checksIn, isDay } from '../rules/days.js';
import { wrong, type Finding, type JsonObject } from '../rules/rule.js';

/**
 * A check counts from its day for at most 180 days (phones, e-mail, hours) or 365 days (contract §4).
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `reviewBy` that is too late, or before the check itself.
 */
export function* checksRunOut(data: JsonObject): Iterable<Finding> {
  for (const [{ on, reviewBy }, at, kind] of checksIn(data)) {
    // A month alone is never current, whatever stands beside it.
    if (!isDay(on) || !isDay(reviewBy)) continue;
    const most = longestReview[kind];
    const last = addDays(on, most);
    if (reviewBy >= on && reviewBy <= last) continue;
    yield wrong(
      `${at}/reviewBy`,
      [
        `Et tjek den ${on} kan gælde til og med ${last} (${most} dage), og her står ${reviewBy}.`,
        `Skriv en dag fra ${on} til ${last}.`,
      ],
      [
        `A check on ${on} can count until ${last} (${most} days), and this is ${reviewBy}.`,
        `Write a day from ${on} to ${last}.`,
      ],
    );
  }
}
