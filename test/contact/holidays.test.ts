import Holidays from 'date-holidays';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingFrom, namesOf } from '../../src/contact/hours/holidays.js';
import { addDays, dayNumber } from '../../src/shared/clock.js';

/** Names of the days of a year that pass a test, as "MM-DD name". */
function daysOf(year: number, isWanted: (from: number) => boolean): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1))
    for (const name of namesOf(dayNumber(day)!))
      if (isWanted(closingFrom[name])) days.push(`${day.slice(5)} ${name}`);
  return days;
}
const publicHolidays = (year: number): string[] => daysOf(year, Number.isNaN);

describe('public holidays', () => {
  it('are those of date-holidays from 2015 to 2060 (AT-05)', () => {
    const reference = new Holidays('DK');
    for (let year = 2015; year <= 2060; year++) {
      const expected = reference.getHolidays(year).filter(({ type }) => type === 'public');
      const days = [...new Set(expected.map(({ date }) => date.slice(5, 10)))].sort();
      assert.deepEqual(
        publicHolidays(year).map((day) => day.slice(0, 5)),
        days,
        `${year}`,
      );
      assert.equal(days.length, year < 2024 ? 11 : 10, `${year}`);
    }
  });
  it('are the days of the almanac in 2023 and 2024', () => {
    assert.deepEqual(publicHolidays(2023), [
      '01-01 01-01',
      '04-06 -3',
      '04-07 -2',
      '04-09 0',
      '04-10 1',
      '05-05 26',
      '05-18 39',
      '05-28 49',
      '05-29 50',
      '12-25 12-25',
      '12-26 12-26',
    ]);
    assert.deepEqual(publicHolidays(2024), [
      '01-01 01-01',
      '03-28 -3',
      '03-29 -2',
      '03-31 0',
      '04-01 1',
      '05-09 39',
      '05-19 49',
      '05-20 50',
      '12-25 12-25',
      '12-26 12-26',
    ]);
  });
  it('follow Easter also where the short rule has its exceptions', () => {
    const easters = {
      1981: '04-19',
      2000: '04-23',
      2038: '04-25',
      2049: '04-18',
      2076: '04-19',
      2100: '03-28',
      2199: '04-14',
    };
    for (const [year, day] of Object.entries(easters))
      assert.ok(publicHolidays(+year).includes(`${day} 0`), year);
  });
});

describe('the municipal calendar', () => {
  it('closes on five days that are no public holidays', () => {
    assert.deepEqual(
      daysOf(2026, (from) => from === 0),
      ['05-15 40', '12-24 12-24', '12-31 12-31'],
    );
    assert.deepEqual(
      daysOf(2026, (from) => from === 720),
      ['05-01 05-01', '06-05 06-05'],
    );
  });
});
