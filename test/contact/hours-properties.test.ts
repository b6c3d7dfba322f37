import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hours } from '../../src/contact/data.js';
import { minutesUntilChange, openingState, sentenceFor } from '../../src/contact/hours/hours.js';
import { weeklyView } from '../../src/contact/model/week-in-words.js';
import { addDays, dayNumber, wallTime } from '../../src/shared/clock.js';

/* The other way to find out: go through the minutes of 2026 one by one, with the holidays looked up in the almanac. */
const holidays = [
  '2026-01-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-05',
  '2026-04-06',
  '2026-05-14',
  '2026-05-24',
].concat('2026-05-25', '2026-12-25', '2026-12-26', '2027-01-01');
const municipal: Record<string, number> = {
  '2026-05-01': 720,
  '2026-06-05': 720,
  '2026-05-15': 0,
  '2026-12-24': 0,
  '2026-12-31': 0,
};
const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const clockOf = (minute: number): string =>
  `${Math.floor(minute / 60)}`.padStart(2, '0') + ':' + `${minute % 60}`.padStart(2, '0');
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The minutes from a day's midnight in which its spans are open, and whether that is certain. */
function minutesOf(hours: Hours, day: string): { open: Set<number>; certain: boolean } {
  const open = new Set<number>();
  const walk = (opens: string, closes: string): void => {
    let minute = minuteOf(opens);
    do open.add(minute++);
    while (minute % 1440 !== minuteOf(closes) % 1440);
  };
  const exceptions = (hours.exceptions ?? []).filter(({ date }) => date === day);
  for (const { closed, opens, closes } of exceptions) if (!closed) walk(opens!, closes!);
  if (exceptions.length) return { open, certain: true };
  // Week 1 of 2026 began on Monday 29 December 2025, and the year has 53.
  const days = dayNumber(day)! - dayNumber('2025-12-29')!;
  const week = (Math.floor(days / 7) % 53) + 1;
  for (const { days: on, opens, closes, weeks, from, to } of hours.weekly ?? []) {
    if (!(on as string[]).includes(names[((days % 7) + 7) % 7]!)) continue;
    if (weeks && weeks !== (week % 2 ? 'odd' : 'even')) continue;
    if ((from && dayNumber(day)! < dayNumber(from)!) || (to && dayNumber(day)! > dayNumber(to)!)) continue;
    walk(opens, closes);
  }
  if (holidays.includes(day) && hours.publicHolidays !== 'open') {
    if (hours.publicHolidays !== 'closed') return { open, certain: false };
    open.clear();
  }
  if (hours.calendar === 'municipal')
    for (const minute of open) if (minute >= municipal[day]!) open.delete(minute);
  return { open, certain: true };
}

/** The state at a moment, and after how many minutes which other state comes, within two weeks. */
function walkFrom(
  hours: Hours,
  { day, minutes }: { day: string; minutes: number },
): [string, number, string?] {
  const known = Array.from({ length: 17 }, (_, index) => minutesOf(hours, addDays(day, index - 1)));
  const stateAt = (minute: number): string => {
    const [yesterday, today] = [known[Math.floor(minute / 1440)]!, known[Math.floor(minute / 1440) + 1]!];
    const clock = minute % 1440;
    const ways = [
      ...(yesterday.open.has(clock + 1440) ? [yesterday] : []),
      ...(today.open.has(clock) ? [today] : []),
    ];
    if (ways.some(({ certain }) => certain)) return 'open';
    return ways.length || !today.certain ? 'unknown' : 'closed';
  };
  const state = stateAt(minutes);
  for (let later = 1; later <= 14 * 1440; later++) {
    const next = stateAt(minutes + later);
    if (next !== state) return [state, later, next];
  }
  return [state, Infinity];
}

const time = fc.integer({ min: 0, max: 287 }).map((fifth) => clockOf(fifth * 5));
const times = fc
  .oneof(
    { weight: 6, arbitrary: fc.record({ opens: time, closes: time }) },
    {
      weight: 2,
      arbitrary: fc.record({ opens: time, closes: fc.constantFrom('24:00', '02:00', '02:30', '03:00') }),
    },
    { weight: 1, arbitrary: fc.constant({ opens: '00:00', closes: '24:00' }) },
  )
  .filter(({ opens, closes }) => opens !== closes);
const day = fc.integer({ min: 0, max: 370 }).map((count) => addDays('2026-01-01', count));
const span = fc
  .tuple(
    times,
    fc.record({ days: fc.subarray(names, { minLength: 1 }) }),
    fc.record({ weeks: fc.constantFrom('even', 'odd') }, { requiredKeys: [] }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(day, day)
          .map((both) => both.sort())
          .map(([from, to]) => ({ from, to })),
      },
    ),
  )
  .map((parts) => Object.assign({}, ...parts));
const exception = fc.oneof(
  fc.record({ date: day, closed: fc.constant(true) }),
  fc.tuple(day, times).map(([date, some]) => ({ date, ...some })),
);
const anyHours = fc.record(
  {
    weekly: fc.array(span, { minLength: 1, maxLength: 4 }),
    exceptions: fc.array(exception, { maxLength: 30 }),
    publicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
    calendar: fc.constantFrom('none', 'municipal'),
  },
  { requiredKeys: ['weekly'] },
) as unknown as fc.Arbitrary<Hours>;
const between = (first: string, last: string): fc.Arbitrary<Date> =>
  fc
    .integer({ min: Date.parse(first) / 6e4, max: Date.parse(last) / 6e4 })
    .map((minute) => new Date(minute * 6e4));
const moment = fc.oneof(
  between('2026-01-02T00:00Z', '2026-12-31T00:00Z'),
  between('2026-03-28T12:00Z', '2026-03-29T12:00Z'),
  between('2026-10-24T12:00Z', '2026-10-25T12:00Z'),
  between('2026-04-01T00:00Z', '2026-04-08T00:00Z'),
  between('2026-12-23T00:00Z', '2026-12-31T00:00Z'),
);
const isRepeated = (now: Date): boolean => now.toISOString().startsWith('2026-10-25T01');
const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 6e4);

/** The first moment at which the Danish clock shows a time; undefined where it jumps over it. */
function momentOf(until: { day: string; minutes: number }, now: Date): Date | undefined {
  const local = dayNumber(until.day)! * 864e5 + until.minutes * 6e4;
  const moments = [local - 72e5, local - 36e5].map((instant) => new Date(instant));
  const shows = (one: Date): boolean => JSON.stringify(wallTime(one)) === JSON.stringify(until);
  return moments.find((one) => one > now && shows(one));
}

const check = (property: fc.IPropertyWithHooks<[Hours, Date]>): void => fc.assert(property, { numRuns: 200 });

describe('opening hours, whatever they are', () => {
  it('agree with a walk through the minutes', () =>
    check(
      fc.property(anyHours, moment, (hours, now) => {
        fc.pre(!isRepeated(now));
        const wall = wallTime(now);
        const [expected, change, next] = walkFrom(hours, wall);
        const { state, until } = openingState(hours, now);
        assert.equal(state, expected);
        const isKnown = state !== 'unknown' && next === (state === 'open' ? 'closed' : 'open');
        const minutes = isKnown ? wall.minutes + change : 0;
        const expectedUntil = { day: addDays(wall.day, Math.floor(minutes / 1440)), minutes: minutes % 1440 };
        assert.deepEqual(until, isKnown ? expectedUntil : undefined);
      }),
    ));

  it('change at the moment told, not before, and never in the past', () =>
    check(
      fc.property(anyHours, moment, (hours, now) => {
        const { state, until } = openingState(hours, now);
        const change = until && momentOf(until, now);
        if (!change) return assert.ok(!until || until.day === '2026-03-29');
        const wait = (change.getTime() - now.getTime()) / 6e4;
        for (const part of [0.2, 0.5, 0.9])
          assert.equal(openingState(hours, later(now, wait * part)).state, state);
        assert.equal(openingState(hours, later(change, -1)).state, state);
        assert.equal(openingState(hours, change).state, state === 'open' ? 'closed' : 'open');
      }),
    ));

  it('are asked again in time', () =>
    check(
      fc.property(anyHours, moment, (hours, now) => {
        const minutes = minutesUntilChange(hours, now);
        assert.ok(minutes >= 1 && minutes <= 1440, `${minutes}`);
        const { state, reason } = openingState(hours, now);
        for (const part of [0.1, 0.5, 0.9, 1]) {
          const then = openingState(hours, later(now, Math.ceil(minutes * part) - 1));
          assert.deepEqual([then.state, then.reason], [state, reason]);
        }
      }),
    ));

  it('say the same as a filter for open now (AT-07)', () =>
    check(
      fc.property(anyHours, moment, (hours, now) => {
        const found = openingState(hours, now);
        const start = { open: ['Åben nu', 'Open now'], closed: ['Lukket', 'Closed'], unknown: ['', ''] }[
          found.state
        ];
        const sentences = (['da', 'en'] as const).map((language) =>
          sentenceFor(found, wallTime(now), language),
        );
        assert.ok(
          sentences.every((sentence, index) => sentence.startsWith(start[index]!)),
          `${sentences}`,
        );
        assert.equal(
          sentences.some((sentence) => /åben|open now|lukket|closed/i.test(sentence)),
          found.state !== 'unknown',
        );
        assert.ok(weeklyView(hours, 'en').length > 0);
      }),
    ));

  it('are unknown when one thing cannot be read, at any time', () => {
    const bad = { opens: '25:99', closes: '12:00', days: ['mon'] };
    const broken = fc
      .tuple(
        anyHours,
        fc.constantFrom<(hours: Hours) => object>(
          ({ weekly }) => ({ weekly: [...weekly!, bad] }),
          ({ weekly }) => ({ weekly: [{ ...weekly![0], closes: weekly![0]!.opens }] }),
          ({ exceptions = [] }) => ({ exceptions: [...exceptions, { date: '2026-02-30', closed: true }] }),
          () => ({ timeZone: 'Europe/Nowhere' }),
          () => ({ weekly: undefined, exceptions: undefined }),
        ),
      )
      .map(([hours, breakIt]): Hours => ({ ...hours, ...breakIt(hours) }));
    check(
      fc.property(broken, moment, (hours, now) =>
        assert.deepEqual(openingState(hours, now), { state: 'unknown' }),
      ),
    );
  });

  it('of any shape never throw, and are never closed without a reason to say so', () => {
    const shape = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('weekly', 'exceptions', 'timeZone', 'calendar'), fc.anything()),
    );
    check(
      fc.property(shape as fc.Arbitrary<Hours>, moment, (hours, now) => {
        assert.deepEqual(openingState(hours, now), { state: 'unknown' });
        assert.equal(minutesUntilChange(hours, now), Infinity);
        assert.deepEqual(weeklyView(hours, 'da'), []);
      }),
    );
  });
});
