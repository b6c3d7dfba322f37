import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hours } from '../../src/contact/data.js';
import { minutesUntilChange, openingState } from '../../src/contact/hours/hours.js';

type Span = NonNullable<Hours['weekly']>[number];
type Row = [moment: string, expected: string];

/** "open 2026-11-23 16:00", "closed", "unknown". */
function ask(hours: unknown, moment: string): string {
  const { state, until } = openingState(hours as Hours, new Date(moment));
  if (!until) return state;
  const [hour, minute] = [Math.floor(until.minutes / 60), until.minutes % 60];
  return `${state} ${until.day} ${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}`;
}

function table(name: string, hours: Hours, rows: Row[]): void {
  it(name, () => {
    for (const [moment, expected] of rows) assert.equal(ask(hours, moment), expected, moment);
  });
}

const everyDay = 'mon tue wed thu fri sat sun';
const span = (days: string, opens: string, closes: string, more: Partial<Span> = {}): Span => ({
  days: days.split(' ') as Span['days'],
  opens,
  closes,
  ...more,
});

// 23 November 2026 is a Monday in week 48.
describe('weekly spans', () => {
  table(
    'a span opens on its first minute and is over on its last',
    { weekly: [span('mon thu', '12:00', '16:00')] },
    [
      ['2026-11-23T11:59+01:00', 'closed 2026-11-23 12:00'],
      ['2026-11-23T12:00+01:00', 'open 2026-11-23 16:00'],
      ['2026-11-23T15:59:59+01:00', 'open 2026-11-23 16:00'],
      ['2026-11-23T16:00+01:00', 'closed 2026-11-26 12:00'],
      ['2026-11-26T17:00+01:00', 'closed 2026-11-30 12:00'],
    ],
  );

  table(
    'several spans a day, in any order (AT-06)',
    { weekly: [span('mon', '13:00', '15:30'), span('mon', '09:00', '12:00')] },
    [
      ['2026-11-23T08:00+01:00', 'closed 2026-11-23 09:00'],
      ['2026-11-23T10:00+01:00', 'open 2026-11-23 12:00'],
      ['2026-11-23T12:30+01:00', 'closed 2026-11-23 13:00'],
      ['2026-11-23T13:00+01:00', 'open 2026-11-23 15:30'],
    ],
  );

  table(
    'spans that touch or overlap are one',
    {
      weekly: [span('mon', '14:00', '16:00'), span('mon', '12:00', '14:00'), span('mon', '12:30', '13:00')],
    },
    [['2026-11-23T12:45+01:00', 'open 2026-11-23 16:00']],
  );

  table('past midnight into a closed day (AT-06)', { weekly: [span('fri sat', '22:00', '02:00')] }, [
    ['2026-11-27T01:00+01:00', 'closed 2026-11-27 22:00'],
    ['2026-11-27T23:00+01:00', 'open 2026-11-28 02:00'],
    ['2026-11-29T01:59+01:00', 'open 2026-11-29 02:00'],
    ['2026-11-29T02:00+01:00', 'closed 2026-12-04 22:00'],
  ]);

  table(
    'until midnight, written 24:00 or 00:00',
    { weekly: [span('mon', '18:00', '24:00'), span('wed', '18:00', '00:00')] },
    [
      ['2026-11-23T23:59+01:00', 'open 2026-11-24 00:00'],
      ['2026-11-24T00:00+01:00', 'closed 2026-11-25 18:00'],
      ['2026-11-25T23:59+01:00', 'open 2026-11-26 00:00'],
      ['2026-11-26T00:00+01:00', 'closed 2026-11-30 18:00'],
    ],
  );

  table(
    'round the clock never closes',
    { weekly: [span(everyDay, '00:00', '24:00')], publicHolidays: 'open' },
    [
      ['2026-11-23T00:00+01:00', 'open'],
      ['2026-11-23T23:59+01:00', 'open'],
      ['2026-12-24T23:59+01:00', 'open'],
    ],
  );

  table('round the clock until the weekend', { weekly: [span('mon tue wed thu fri', '00:00', '24:00')] }, [
    ['2026-11-23T12:00+01:00', 'open 2026-11-28 00:00'],
    ['2026-11-28T12:00+01:00', 'closed 2026-11-30 00:00'],
  ]);

  table('almost all night and day', { weekly: [span(everyDay, '11:30', '08:00')] }, [
    ['2026-11-23T07:59+01:00', 'open 2026-11-23 08:00'],
    ['2026-11-23T08:00+01:00', 'closed 2026-11-23 11:30'],
  ]);
});

describe('weeks and dates', () => {
  table(
    'even ISO weeks',
    { weekly: [span('mon', '09:00', '12:00', { weeks: 'even' })], publicHolidays: 'open' },
    [
      ['2026-11-23T10:00+01:00', 'open 2026-11-23 12:00'],
      ['2026-11-30T10:00+01:00', 'closed 2026-12-07 09:00'],
      // Week 53 of 2026 and week 1 of 2027 are both odd.
      ['2026-12-21T12:00+01:00', 'closed'],
      ['2026-12-28T10:00+01:00', 'closed 2027-01-11 09:00'],
      ['2027-01-04T10:00+01:00', 'closed 2027-01-11 09:00'],
    ],
  );
  table(
    'even ISO weeks of a year that begins on a Wednesday',
    { weekly: [span('mon', '09:00', '12:00', { weeks: 'even' })], publicHolidays: 'open' },
    [
      ['2024-12-30T10:00+01:00', 'closed 2025-01-06 09:00'],
      ['2025-01-06T10:00+01:00', 'open 2025-01-06 12:00'],
      ['2025-01-13T10:00+01:00', 'closed 2025-01-20 09:00'],
    ],
  );
  table(
    'odd ISO weeks: 1 January 2027 is still in week 53',
    { weekly: [span('fri', '09:00', '12:00', { weeks: 'odd' })], publicHolidays: 'open' },
    [
      ['2027-01-01T10:00+01:00', 'open 2027-01-01 12:00'],
      ['2026-12-25T10:00+01:00', 'closed 2027-01-01 09:00'],
    ],
  );
  table(
    'the first and the last day are part of the season',
    { weekly: [span(everyDay, '10:00', '14:00', { from: '2026-07-01', to: '2026-07-31' })] },
    [
      ['2026-06-30T12:00+02:00', 'closed 2026-07-01 10:00'],
      ['2026-07-01T12:00+02:00', 'open 2026-07-01 14:00'],
      ['2026-07-31T12:00+02:00', 'open 2026-07-31 14:00'],
      ['2026-08-01T12:00+02:00', 'closed'],
      // More than 14 days ahead is not promised.
      ['2026-06-17T09:59+02:00', 'closed'],
      ['2026-06-17T10:00+02:00', 'closed 2026-07-01 10:00'],
    ],
  );
});

describe('exceptions (AT-06)', () => {
  const weekly = [span('mon tue wed thu fri', '09:00', '15:00'), span('mon', '22:00', '02:00')];
  table(
    'closed: the night before goes on, the day after is as usual',
    { weekly, exceptions: [{ date: '2026-11-24', closed: true }] },
    [
      ['2026-11-23T16:00+01:00', 'closed 2026-11-23 22:00'],
      ['2026-11-24T01:00+01:00', 'open 2026-11-24 02:00'],
      ['2026-11-24T10:00+01:00', 'closed 2026-11-25 09:00'],
      ['2026-11-25T10:00+01:00', 'open 2026-11-25 15:00'],
    ],
  );
  table(
    'other hours replace all of the day, also several spans and past midnight',
    {
      weekly,
      exceptions: [
        { date: '2026-11-23', opens: '10:00', closes: '11:00' },
        { date: '2026-11-23', opens: '20:00', closes: '00:30' },
        { date: '2026-11-25', opens: '20:00', closes: '24:00' },
      ],
    },
    [
      ['2026-11-23T09:30+01:00', 'closed 2026-11-23 10:00'],
      ['2026-11-23T10:30+01:00', 'open 2026-11-23 11:00'],
      ['2026-11-23T22:30+01:00', 'open 2026-11-24 00:30'],
      ['2026-11-24T00:30+01:00', 'closed 2026-11-24 09:00'],
      ['2026-11-25T12:00+01:00', 'closed 2026-11-25 20:00'],
      ['2026-11-25T23:59+01:00', 'open 2026-11-26 00:00'],
      ['2026-11-26T00:00+01:00', 'closed 2026-11-26 09:00'],
    ],
  );
  table(
    'without weekly hours only the days named are known',
    { exceptions: [{ date: '2026-11-24', opens: '10:00', closes: '12:00' }] },
    [
      ['2026-11-23T10:00+01:00', 'unknown'],
      ['2026-11-24T09:00+01:00', 'closed 2026-11-24 10:00'],
      ['2026-11-24T11:00+01:00', 'open 2026-11-24 12:00'],
      ['2026-11-24T13:00+01:00', 'closed'],
    ],
  );
  it('the reason is told while it explains something', () => {
    const hours: Hours = {
      weekly,
      exceptions: [
        { date: '2026-11-24', closed: true, reason: 'Kursus' },
        { date: '2026-11-25', opens: '09:00', closes: '18:00', reason: 'Åbent hus' },
      ],
    };
    const reasonAt = (moment: string) => openingState(hours, new Date(moment)).reason;
    assert.deepEqual(reasonAt('2026-11-24T10:00+01:00'), { kind: 'exception', text: 'Kursus' });
    assert.equal(reasonAt('2026-11-24T01:00+01:00'), undefined, 'still open since Monday');
    assert.deepEqual(reasonAt('2026-11-25T10:00+01:00'), { kind: 'exception', text: 'Åbent hus' });
    assert.equal(reasonAt('2026-11-25T08:00+01:00'), undefined, 'opens later today');
    assert.equal(reasonAt('2026-11-25T19:00+01:00'), undefined, 'closed as on any evening');
    assert.equal(reasonAt('2026-11-26T10:00+01:00'), undefined);
  });
});

describe('the reason', () => {
  const everyDays = [span(everyDay, '00:00', '20:00')];
  const reasonAt = (hours: Hours, moment: string) => openingState(hours, new Date(moment)).reason;
  it('is told although nobody knows when it opens next', () => {
    const hours: Hours = { exceptions: [{ date: '2026-11-24', closed: true, reason: 'Kursus' }] };
    assert.deepEqual(reasonAt(hours, '2026-11-24T10:00+01:00'), { kind: 'exception', text: 'Kursus' });
  });
  it('is told of hours that begin at midnight, and of a day until midnight', () => {
    const hours: Hours = {
      weekly: everyDays,
      exceptions: [
        { date: '2026-11-24', opens: '00:00', closes: '12:00', reason: 'Kort dag' },
        { date: '2026-11-25', closed: true, reason: 'Kursus' },
      ],
    };
    assert.deepEqual(reasonAt(hours, '2026-11-24T10:00+01:00'), { kind: 'exception', text: 'Kort dag' });
    assert.deepEqual(reasonAt(hours, '2026-11-25T10:00+01:00'), { kind: 'exception', text: 'Kursus' });
    assert.equal(ask(hours, '2026-11-25T10:00+01:00'), 'closed 2026-11-26 00:00');
  });
  it('says which kind of day it is, and nothing of a half day that is not shorter', () => {
    const days = [span(everyDay, '09:00', '15:00')];
    const hours: Hours = { weekly: days, publicHolidays: 'closed', calendar: 'municipal' };
    assert.deepEqual(reasonAt(hours, '2026-12-25T10:00+01:00'), { kind: 'holiday', name: '12-25' });
    assert.deepEqual(reasonAt(hours, '2026-06-05T10:00+02:00'), { kind: 'municipal', name: '06-05' });
    const mornings: Hours = { ...hours, weekly: [span(everyDay, '09:00', '12:00')] };
    assert.equal(reasonAt(mornings, '2026-06-05T10:00+02:00'), undefined);
  });
  it('of a half day takes what opens at noon or later out of the day', () => {
    for (const opens of ['12:00', '13:00']) {
      const hours: Hours = { weekly: [span(everyDay, opens, '15:00')], calendar: 'municipal' };
      assert.equal(ask(hours, '2026-06-05T11:00+02:00'), `closed 2026-06-06 ${opens}`);
      assert.equal(minutesUntilChange(hours, new Date('2026-06-05T11:00+02:00')), 780);
    }
  });
});

describe('clocks (AT-04)', () => {
  const nights: Hours = { weekly: [span('sat', '22:00', '02:30')], publicHolidays: 'open' };
  table('the night without 02:00 to 03:00', nights, [
    ['2026-03-29T00:59Z', 'open 2026-03-29 02:30'],
    ['2026-03-29T01:00Z', 'closed 2026-04-04 22:00'],
  ]);
  table('the night with two of them: what closes at 02:30 closes the first time', nights, [
    ['2026-10-25T00:29Z', 'open 2026-10-25 02:30'],
    ['2026-10-25T00:30Z', 'closed 2026-10-31 22:00'],
    ['2026-10-25T01:15Z', 'closed 2026-10-31 22:00'],
    ['2026-10-25T02:00Z', 'closed 2026-10-31 22:00'],
  ]);
  const later: Hours = { weekly: [span('sat', '22:00', '03:15')], publicHolidays: 'open' };
  table('the second of them is not yet the hour after', later, [
    ['2026-10-25T01:15Z', 'open 2026-10-25 03:15'],
    ['2026-10-25T02:14Z', 'open 2026-10-25 03:15'],
    ['2026-10-25T02:15Z', 'closed 2026-10-31 22:00'],
  ]);
  const long: Hours = { weekly: [span('sat', '22:00', '06:00')], publicHolidays: 'open' };
  table('a long night lasts seven hours in March and nine in October', long, [
    ['2026-03-28T21:00Z', 'open 2026-03-29 06:00'],
    ['2026-03-29T03:59Z', 'open 2026-03-29 06:00'],
    ['2026-03-29T04:00Z', 'closed 2026-04-04 22:00'],
    ['2026-10-24T20:00Z', 'open 2026-10-25 06:00'],
    ['2026-10-25T01:30Z', 'open 2026-10-25 06:00'],
    ['2026-10-25T04:59Z', 'open 2026-10-25 06:00'],
    ['2026-10-25T05:00Z', 'closed 2026-10-31 22:00'],
  ]);
  const office: Span[] = [span('mon', '09:00', '15:00')];
  table('a service in Nuuk has its own clock', { timeZone: 'America/Nuuk', weekly: office }, [
    ['2026-11-23T10:59Z', 'closed 2026-11-23 09:00'],
    ['2026-11-23T11:00Z', 'open 2026-11-23 15:00'],
  ]);
  table('no zone is the Danish one', { weekly: office }, [['2026-11-23T08:00Z', 'open 2026-11-23 15:00']]);

  it('tells how many minutes to wait, never too many', () => {
    const rows: [Hours, string, number][] = [
      [{ weekly: office }, '2026-11-23T08:30+01:00', 30],
      [{ weekly: office }, '2026-11-23T10:00+01:00', 300],
      [{ weekly: office }, '2026-11-23T15:00+01:00', 540],
      [{ weekly: office }, '2026-11-24T00:00+01:00', 1440],
      // Nuuk's midnight, not Copenhagen's.
      [{ timeZone: 'America/Nuuk', weekly: office }, '2026-11-24T01:30Z', 30],
      // From 01:50 to 03:00 it is ten minutes in March, and in October as long as the clock says.
      [long, '2026-03-29T01:50+01:00', 10],
      [nights, '2026-03-29T01:50+01:00', 10],
      [nights, '2026-10-25T01:50+02:00', 40],
      [long, '2026-03-29T03:10+02:00', 170],
      [{}, '2026-11-23T08:30+01:00', Infinity],
      [{ weekly: [], timeZone: 'Europe/Nowhere' }, '2026-11-23T08:30+01:00', Infinity],
    ];
    for (const [hours, moment, minutes] of rows)
      assert.equal(minutesUntilChange(hours, new Date(moment)), minutes, moment);
  });
});
