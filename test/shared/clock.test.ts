import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, copenhagenDay, dayNumber, wallTime } from '../../src/shared/clock.js';

describe('the wall clock in Copenhagen', () => {
  const rows: [utc: string, day: string, minutes: number][] = [
    ['2026-01-15T12:00:00Z', '2026-01-15', 780],
    ['2026-07-15T12:00:00Z', '2026-07-15', 840],
    ['2026-11-23T22:59:59Z', '2026-11-23', 1439],
    ['2026-11-23T23:00:00Z', '2026-11-24', 0],
    ['2026-07-31T21:59:59Z', '2026-07-31', 1439],
    ['2026-07-31T22:00:00Z', '2026-08-01', 0],
    ['2026-12-31T23:30:00Z', '2027-01-01', 30],
    ['2024-02-29T12:00:00Z', '2024-02-29', 780],
    // The night clocks go forward: 02:00 becomes 03:00.
    ['2026-03-28T23:00:00Z', '2026-03-29', 0],
    ['2026-03-29T00:59:00Z', '2026-03-29', 119],
    ['2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['2026-03-29T21:59:00Z', '2026-03-29', 1439],
    ['2026-03-29T22:00:00Z', '2026-03-30', 0],
    // The night clocks go back: 03:00 becomes 02:00, which comes twice.
    ['2026-10-25T00:00:00Z', '2026-10-25', 120],
    ['2026-10-25T00:59:00Z', '2026-10-25', 179],
    ['2026-10-25T01:00:00Z', '2026-10-25', 120],
    ['2026-10-25T01:59:00Z', '2026-10-25', 179],
    ['2026-10-25T02:00:00Z', '2026-10-25', 180],
    ['2026-10-25T22:59:00Z', '2026-10-25', 1439],
    ['2026-10-25T23:00:00Z', '2026-10-26', 0],
  ];
  for (const [utc, day, minutes] of rows)
    it(`${utc} is ${day}, ${minutes} minutes`, () => {
      assert.deepEqual(wallTime(new Date(utc)), { day, minutes });
      assert.equal(copenhagenDay(new Date(utc)), day);
    });

  it('knows other time zones, and refuses those that are none', () => {
    const moment = new Date('2026-01-15T12:00:00Z');
    assert.deepEqual(wallTime(moment, 'Atlantic/Faroe'), { day: '2026-01-15', minutes: 720 });
    assert.deepEqual(wallTime(moment, 'Pacific/Auckland'), { day: '2026-01-16', minutes: 60 });
    assert.deepEqual(wallTime(moment, 'Asia/Kathmandu'), { day: '2026-01-15', minutes: 1065 });
    for (const zone of ['Europe/Nowhere', '', 'x y'])
      assert.throws(() => wallTime(moment, zone), RangeError, zone);
  });
});

describe('the number of a day', () => {
  it('counts from 1970', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('1970-02-01'), 31);
    assert.equal(dayNumber('1969-12-31'), -1);
    assert.equal(dayNumber('2000-03-01')! - dayNumber('2000-02-28')!, 2);
    assert.equal(dayNumber('2026-03-30')! - dayNumber('2026-03-28')!, 2);
    assert.equal(dayNumber('2026-10-26')! - dayNumber('2026-10-24')!, 2);
  });

  const none = [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '1900-02-29',
    '2026-2-3',
    '2026-02',
    '26-02-03',
    '+002026-02-03',
    '2026-02-03T00:00',
    ' 2026-02-03',
    '2026-02-03\n',
    '',
    'x',
    null,
    undefined,
    20260203,
    ['2026-02-03'],
    new Date(),
  ];
  for (const day of none) it(`${JSON.stringify(day)} is none`, () => assert.equal(dayNumber(day), undefined));
  it('29 February is one in leap years', () => {
    assert.notEqual(dayNumber('2024-02-29'), undefined);
    assert.notEqual(dayNumber('2000-02-29'), undefined);
  });
});

it('days are added over months, leap days and nights when clocks change', () => {
  const rows: [day: string, count: number, sum: string][] = [
    ['2026-11-01', 180, '2027-04-30'],
    ['2026-11-01', 365, '2027-11-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-11-01', 180, '2024-04-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
  ];
  for (const [day, count, sum] of rows) assert.equal(addDays(day, count), sum);
});
