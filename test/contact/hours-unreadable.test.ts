import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hours } from '../../src/contact/data.js';
import { minutesUntilChange, openingState } from '../../src/contact/hours/hours.js';
import { weeklyView } from '../../src/contact/model/week-in-words.js';

/** Contract §4: whatever cannot be read gives unknown hours, and unknown never reads as closed (AT-02). */
const good = { days: ['mon'], opens: '09:00', closes: '12:00' };
const span = (wrong: object): object => ({ weekly: [good, { ...good, ...wrong }] });
const exception = (one: unknown): object => ({ weekly: [good], exceptions: [one] });

const unreadable: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  'a string': 'man-fre 9-15',
  'a number': 24,
  'a list': [good],
  nothing: {},
  'no spans': { weekly: [], exceptions: [] },
  'weekly null': { weekly: null },
  'weekly a string': { weekly: 'mon' },
  'weekly an object': { weekly: good },
  'a span null': { weekly: [good, null] },
  'a span a string': { weekly: [good, 'mon 9-12'] },
  'exceptions an object': { weekly: [good], exceptions: {} },
  'exceptions a string': { weekly: [good], exceptions: '2026-12-24' },
  'hour 25:99': span({ opens: '25:99' }),
  'hour 24:30': span({ closes: '24:30' }),
  'minute 60': span({ closes: '11:60' }),
  'one digit': span({ opens: '9:00' }),
  'with seconds': span({ opens: '09:00:00' }),
  'a dot': span({ opens: '09.00' }),
  'a line break': span({ opens: '09:00\n' }),
  'hours as numbers': span({ opens: 9, closes: 12 }),
  'no closing': span({ closes: undefined }),
  'no opening': span({ opens: null }),
  'opens and closes at once': span({ opens: '09:00', closes: '09:00' }),
  'midnight twice': span({ opens: '24:00', closes: '00:00' }),
  'no days': span({ days: [] }),
  'days missing': span({ days: undefined }),
  'days a string': span({ days: 'mon' }),
  'Danish days': span({ days: ['man'] }),
  'a Danish day among others': span({ days: ['mon', 'tir'] }),
  'closed null': span({ closed: null }),
  'a letter before': span({ opens: 'x09:00' }),
  'days as numbers': span({ days: [1] }),
  'unknown weeks': span({ weeks: 'every' }),
  'weeks null': span({ weeks: null }),
  'a day that does not exist': span({ from: '2026-02-30' }),
  'a month': span({ to: '2026-07' }),
  'from null': span({ from: null }),
  'from after to': span({ from: '2026-08-01', to: '2026-07-01' }),
  'no such zone': { weekly: [good], timeZone: 'Europe/Aarhus' },
  'an empty zone': { weekly: [good], timeZone: '' },
  'zone null': { weekly: [good], timeZone: null },
  'zone a number': { weekly: [good], timeZone: 1 },
  'exception null': exception(null),
  'exception without a day': exception({ closed: true }),
  'exception on a day that does not exist': exception({ date: '2026-02-29', closed: true }),
  'exception on a Danish date': exception({ date: '24-12-2026', closed: true }),
  'exception that says nothing': exception({ date: '2026-12-24' }),
  'exception not closed': exception({ date: '2026-12-24', closed: false }),
  'exception closed in words': exception({ date: '2026-12-24', closed: 'no' }),
  'exception at 25:99': exception({ date: '2026-12-24', opens: '25:99', closes: '26:00' }),
  'exception without closing': exception({ date: '2026-12-24', opens: '10:00' }),
};

describe('unreadable hours', () => {
  // Inside the good span, outside it, on a holiday.
  const moments = ['2026-11-23T10:00+01:00', '2026-11-24T10:00+01:00', '2026-12-25T10:00+01:00'];
  for (const [name, hours] of Object.entries(unreadable))
    it(`${name}: unknown`, () => {
      for (const moment of moments)
        assert.deepEqual(openingState(hours as Hours, new Date(moment)), { state: 'unknown' }, moment);
      assert.equal(minutesUntilChange(hours as Hours, new Date(moments[0]!)), Infinity);
      assert.deepEqual(weeklyView(hours as Hours, 'da'), []);
    });
});

describe('readable hours', () => {
  const readable: Record<string, unknown> = {
    'extra keys': { ...span({ note: 'x' }), editorNote: 'x' },
    'two rules that overlap': span({ opens: '10:00', closes: '14:00' }),
    'an exception long past': exception({ date: '1999-12-24', closed: true }),
    'no exceptions': { weekly: [good] },
    'written as not closed': span({ closed: false }),
  };
  for (const [name, hours] of Object.entries(readable))
    it(`${name}: open`, () => {
      assert.equal(openingState(hours as Hours, new Date('2026-11-23T10:00+01:00')).state, 'open');
      assert.equal(openingState(hours as Hours, new Date('2026-11-24T10:00+01:00')).state, 'closed');
      assert.equal(weeklyView(hours as Hours, 'da').length, 1);
    });
});
