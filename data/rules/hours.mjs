/** Rules of meaning about opening hours. */
import { dayNumber, isObject, listOf, nodes, objectsCalled, withPath, wrong } from './walk.mjs';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const week = 7 * 1440;
const minutesOf = (time) => Number(`${time}`.slice(0, 2)) * 60 + Number(`${time}`.slice(3));
const hoursIn = (data) => objectsCalled(data, 'hours');
const spansIn = (data) =>
  hoursIn(data).flatMap(({ value, path }) => withPath(value.weekly, `${path}/weekly`));
const exceptionsIn = (data) =>
  hoursIn(data).flatMap(({ value, path }) =>
    withPath(value.exceptions, `${path}/exceptions`).map(([exception, at]) => [exception, at, value]),
  );

export function* spansLast(data) {
  for (const { value, path } of nodes(data))
    if (isObject(value) && value.opens !== undefined && value.opens === value.closes)
      yield wrong(
        `${path}/closes`,
        [`It opens and closes at ${value.opens}.`, 'Write two times; 00:00 to 24:00 is round the clock.'],
        [
          `Der åbnes og lukkes kl. ${value.opens}.`,
          'Skriv to forskellige tider; 00:00 til 24:00 er hele døgnet.',
        ],
      );
}

const zones = new Map();
function isZone(name) {
  if (!zones.has(name)) {
    try {
      new Intl.DateTimeFormat('da', { timeZone: name });
      zones.set(name, true);
    } catch {
      // Intl says in this way that there is no such zone.
      zones.set(name, false);
    }
  }
  return zones.get(name);
}

export function* zonesExist(data) {
  for (const { value, path } of hoursIn(data))
    if (typeof value.timeZone === 'string' && !isZone(value.timeZone))
      yield wrong(
        `${path}/timeZone`,
        [`There is no time zone "${value.timeZone}".`, 'Write Europe/Copenhagen, or leave it out.'],
        [`Tidszonen "${value.timeZone}" findes ikke.`, 'Skriv Europe/Copenhagen, eller udelad den.'],
      );
}

export function* spanDatesFit(data) {
  for (const [{ from, to }, path] of spansIn(data))
    if (dayNumber(from) > dayNumber(to))
      yield wrong(
        `${path}/to`,
        [`The span ends on ${to}, before it begins on ${from}.`, 'Swap the dates.'],
        [`Tiden slutter ${to}, før den begynder ${from}.`, 'Byt om på datoerne.'],
      );
}

/** When a span is open in a week, in minutes from Monday; past midnight on Sunday it goes on at the front. */
const openIn = ({ days, opens, closes }) =>
  listOf(days).flatMap((day) => {
    const start = weekdays.indexOf(day) * 1440 + minutesOf(opens);
    const end = start + ((minutesOf(closes) - minutesOf(opens) + 1440) % 1440 || 1440);
    return end > week
      ? [
          [start, week],
          [0, end - week],
        ]
      : [[start, end]];
  });
const meet = (one, other) =>
  (one.weeks ?? other.weeks) === (other.weeks ?? one.weeks) &&
  (one.from ?? '') <= (other.to ?? '9') &&
  (other.from ?? '') <= (one.to ?? '9') &&
  openIn(one).some(([start, end]) => openIn(other).some(([from, to]) => start < to && from < end));

export function* spansApart(data) {
  for (const { value, path } of hoursIn(data)) {
    const spans = listOf(value.weekly).filter(isObject);
    for (const [i, span] of spans.entries()) {
      const other = spans.findIndex((earlier, index) => index < i && meet(earlier, span));
      if (other < 0) continue;
      const times = `${spans[other].opens}-${spans[other].closes}`;
      yield wrong(
        `${path}/weekly/${i}`,
        [`${span.opens}-${span.closes} overlaps ${times} on the same day.`, 'Make one span of the two.'],
        [`${span.opens}-${span.closes} overlapper ${times} samme dag.`, 'Gør de to til én.'],
      );
    }
  }
}

export function* exceptionsSayWhat(data) {
  for (const [{ date, closed, opens, closes }, path] of exceptionsIn(data))
    if (
      date !== undefined &&
      (closed === true ? opens !== undefined || closes !== undefined : !opens || !closes)
    )
      yield wrong(
        path,
        [`The exception on ${date} does not say what happens.`, 'Write "closed": true, or both times.'],
        [`Undtagelsen ${date} siger ikke, hvad der sker.`, 'Skriv "closed": true, eller begge tider.'],
      );
}

export function* exceptionsOnce(data) {
  for (const [exception, path, { exceptions }] of exceptionsIn(data)) {
    const same = exceptions.filter(({ date }) => date === exception.date);
    if (same.length > 1 && same.indexOf(exception) > 0 && same.some(({ closed }) => closed))
      yield wrong(
        path,
        [`${exception.date} is both closed and something else.`, 'Keep one exception for that day.'],
        [`${exception.date} er både lukket og noget andet.`, 'Behold én undtagelse for dagen.'],
      );
  }
}

/** A year that was not corrected when the hours were looked at anew. */
export function* exceptionsNearCheck(data) {
  for (const [{ date }, path, { check }] of exceptionsIn(data))
    if (/^\d{4}-\d\d-\d\d$/.test(check?.on) && Math.abs(dayNumber(date) - dayNumber(check.on)) > 366)
      yield wrong(
        `${path}/date`,
        [`${date} is more than a year from the check on ${check.on}.`, 'Correct the year, or remove it.'],
        [`${date} ligger mere end et år fra tjekket ${check.on}.`, 'Ret årstallet, eller fjern undtagelsen.'],
      );
}

export function* exceptionsInTime(data) {
  for (const [{ date }, path, { weekly }] of exceptionsIn(data)) {
    const spans = listOf(weekly);
    if (!spans.length) continue;
    const first = spans.every(({ from }) => from) && spans.map(({ from }) => from).sort()[0];
    const last =
      spans.every(({ to }) => to) &&
      spans
        .map(({ to }) => to)
        .sort()
        .at(-1);
    if ((first && date < first) || (last && date > last))
      yield wrong(
        `${path}/date`,
        [
          `${date} is outside the dates of the weekly hours (${first || '…'} to ${last || '…'}).`,
          'Correct the date, or remove the exception.',
        ],
        [
          `${date} ligger uden for de ugentlige tiders datoer (${first || '…'} til ${last || '…'}).`,
          'Ret datoen, eller fjern undtagelsen.',
        ],
      );
  }
}
