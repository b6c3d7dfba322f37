import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Check } from '../../src/contact/data.js';
import {
  freshness,
  readableDate,
  vouchedCheck,
  type FreshnessReason,
  type ValueKind,
} from '../../src/contact/model/freshness.js';

const today = '2026-11-23';
/** A check that is current on that day, for every kind of value, save for what a case says. */
const check = (other: object = {}): Check =>
  ({ on: '2026-11-01', by: 'NN', method: 'called', reviewBy: '2027-02-01', ...other }) as Check;

function testRows(kind: ValueKind, rows: [name: string, check: unknown, reason: FreshnessReason][]): void {
  for (const [name, given, reason] of rows) {
    it(`${kind}, ${name}: ${reason}`, () => {
      const found = freshness(given as Check, kind, today, 'da');
      assert.equal(found.reason, reason);
      assert.equal(found.current, reason === 'current');
      assert.equal(found.until, reason === 'current' ? (given as Check).reviewBy : undefined);
    });
  }
}

describe('the method of a check', () => {
  testRows('phone', [
    ['called', check(), 'current'],
    ['provider', check({ method: 'provider' }), 'current'],
    ['official-page', check({ method: 'official-page' }), 'current'],
    ['secondary', check({ method: 'secondary' }), 'method'],
    ['none', check({ method: 'none' }), 'method'],
    ['missing', check({ method: undefined }), 'method'],
    ['null', check({ method: null }), 'method'],
    ['unknown', check({ method: 'telepathy' }), 'method'],
    ['in capitals', check({ method: 'CALLED' }), 'method'],
    ['with a space', check({ method: 'called ' }), 'method'],
    ['empty', check({ method: '' }), 'method'],
    ['a list', check({ method: ['called'] }), 'method'],
    ['true', check({ method: true }), 'method'],
    ['the name of something every object has', check({ method: 'constructor' }), 'method'],
    ['no check at all', undefined, 'method'],
    ['null for a check', null, 'method'],
    ['a word for a check', 'called', 'method'],
    ['a list for a check', [check()], 'method'],
  ]);
});

describe('the day of a check', () => {
  testRows('phone', [
    ['missing', check({ on: undefined }), 'no-date'],
    ['null', check({ on: null }), 'no-date'],
    ['empty', check({ on: '' }), 'no-date'],
    ['a month alone', check({ on: '2026-11' }), 'no-date'],
    ['a year alone', check({ on: '2026' }), 'no-date'],
    ['in words', check({ on: '1. november 2026' }), 'no-date'],
    ['the Danish way', check({ on: '01-11-2026' }), 'no-date'],
    ['without a nought', check({ on: '2026-11-1' }), 'no-date'],
    ['with a time', check({ on: '2026-11-01T08:00:00Z' }), 'no-date'],
    ['with a space', check({ on: ' 2026-11-01' }), 'no-date'],
    ['with a line break', check({ on: '2026-11-01\n' }), 'no-date'],
    ['a number', check({ on: 20261101 }), 'no-date'],
    ['a list', check({ on: ['2026-11-01'] }), 'no-date'],
    ['30 February', check({ on: '2026-02-30' }), 'no-date'],
    ['31 November', check({ on: '2026-11-31' }), 'no-date'],
    ['29 February in a common year', check({ on: '2026-02-29' }), 'no-date'],
    ['a thirteenth month', check({ on: '2026-13-01' }), 'no-date'],
    ['yesterday', check({ on: '2026-11-22' }), 'current'],
    ['today', check({ on: today }), 'current'],
    ['tomorrow', check({ on: '2026-11-24' }), 'future'],
    ['next year', check({ on: '2027-01-01' }), 'future'],
  ]);

  it('29 February in a leap year is a day like any other', () => {
    const leap = check({ on: '2024-02-29', reviewBy: '2024-08-27' });
    assert.equal(freshness(leap, 'phone', '2024-03-01', 'da').reason, 'current');
    assert.equal(freshness(leap, 'phone', '2024-02-28', 'da').reason, 'future');
    assert.equal(freshness(leap, 'phone', '2024-08-27', 'da').reason, 'current');
    assert.equal(
      freshness({ ...leap, reviewBy: '2024-08-28' }, 'phone', '2024-03-01', 'da').reason,
      'review-too-far',
    );
  });
});

describe('the day of the next check', () => {
  testRows('phone', [
    ['missing', check({ reviewBy: undefined }), 'no-review'],
    ['null', check({ reviewBy: null }), 'no-review'],
    ['a month alone', check({ reviewBy: '2027-02' }), 'no-review'],
    ['30 February', check({ reviewBy: '2027-02-30' }), 'no-review'],
    ['in words', check({ reviewBy: 'soon' }), 'no-review'],
    ['a number', check({ reviewBy: 20270201 }), 'no-review'],
    ['today', check({ reviewBy: today }), 'current'],
    ['tomorrow', check({ reviewBy: '2026-11-24' }), 'current'],
    ['yesterday', check({ reviewBy: '2026-11-22' }), 'review-passed'],
    ['before the check', check({ reviewBy: '2026-10-01' }), 'review-passed'],
    ['the last of days', check({ reviewBy: '9999-12-31' }), 'review-too-far'],
  ]);
  // 1 November 2026 and 180 days is 30 April 2027; and 365 days is 1 November 2027.
  for (const kind of ['phone', 'email', 'hours'] as const)
    testRows(kind, [
      ['180 days ahead', check({ reviewBy: '2027-04-30' }), 'current'],
      ['181 days ahead', check({ reviewBy: '2027-05-01' }), 'review-too-far'],
    ]);
  for (const kind of ['address', 'website'] as const)
    testRows(kind, [
      ['181 days ahead', check({ reviewBy: '2027-05-01' }), 'current'],
      ['365 days ahead', check({ reviewBy: '2027-11-01' }), 'current'],
      ['366 days ahead', check({ reviewBy: '2027-11-02' }), 'review-too-far'],
    ]);
});

describe('the sentence about a check', () => {
  const rows: [name: string, check: Check | undefined, da: string, en: string][] = [
    [
      'current, nobody knows by whom',
      check({ by: undefined }),
      'bekræftet 1. november 2026',
      'confirmed 1 November 2026',
    ],
    ['current, by null', check({ by: null }), 'bekræftet 1. november 2026', 'confirmed 1 November 2026'],
    ['current', check(), 'bekræftet 1. november 2026 af NN', 'confirmed 1 November 2026 by NN'],
    [
      'a month',
      { on: '2009-03', method: 'none' },
      'ikke bekræftet siden marts 2009',
      'not confirmed since March 2009',
    ],
    [
      'a day',
      check({ method: 'secondary' }),
      'ikke bekræftet siden 1. november 2026',
      'not confirmed since 1 November 2026',
    ],
    [
      'run out',
      check({ on: '2026-05-01', reviewBy: '2026-10-28' }),
      'ikke bekræftet siden 1. maj 2026',
      'not confirmed since 1 May 2026',
    ],
    [
      'this month',
      check({ on: '2026-11' }),
      'ikke bekræftet siden november 2026',
      'not confirmed since November 2026',
    ],
    ['no check', undefined, 'aldrig bekræftet', 'never confirmed'],
    ['no date', { method: 'official-page' }, 'aldrig bekræftet', 'never confirmed'],
    ['an unreadable date', check({ on: 'last spring' }), 'aldrig bekræftet', 'never confirmed'],
    ['a day that is not', check({ on: '2026-02-30' }), 'aldrig bekræftet', 'never confirmed'],
    ['a month that is not', check({ on: '2026-13' }), 'aldrig bekræftet', 'never confirmed'],
    ['a day to come', check({ on: '2026-11-24' }), 'aldrig bekræftet', 'never confirmed'],
    ['a month to come', check({ on: '2026-12' }), 'aldrig bekræftet', 'never confirmed'],
  ];
  for (const [name, given, da, en] of rows)
    it(name, () => {
      assert.equal(freshness(given, 'phone', today, 'da').sentence, da);
      assert.equal(freshness(given, 'phone', today, 'en').sentence, en);
    });
});

describe('the word of a site', () => {
  it('counts only with a day and a name', () => {
    assert.equal(vouchedCheck(undefined, undefined, 'phone'), undefined);
    assert.equal(vouchedCheck('2026-11-01', undefined, 'phone'), undefined);
    assert.equal(vouchedCheck('2026-11-01', '', 'phone'), undefined);
    assert.equal(vouchedCheck('2026-11-01', '  ', 'phone'), undefined);
    assert.equal(vouchedCheck(undefined, 'NN', 'phone'), undefined);
    for (const day of ['', '2026-11', '2026-02-30', 'today', '01-11-2026'])
      assert.equal(vouchedCheck(day, 'NN', 'phone'), undefined, day);
  });

  it('runs out by the same rule, counted from the day written', () => {
    for (const [kind, last, next] of [
      ['phone', '2027-04-30', '2027-05-01'],
      ['email', '2027-04-30', '2027-05-01'],
      ['hours', '2027-04-30', '2027-05-01'],
      ['address', '2027-11-01', '2027-11-02'],
      ['website', '2027-11-01', '2027-11-02'],
    ] as const) {
      const vouched = vouchedCheck('2026-11-01', ' NN ', kind)!;
      assert.equal(vouched.by, 'NN');
      assert.equal(freshness(vouched, kind, '2026-10-31', 'da').reason, 'future');
      assert.equal(freshness(vouched, kind, '2026-11-01', 'da').reason, 'current');
      assert.equal(freshness(vouched, kind, last, 'da').reason, 'current');
      assert.equal(freshness(vouched, kind, next, 'da').reason, 'review-passed');
    }
  });
});

describe('a day or a month in words', () => {
  const rows: [name: string, on: unknown, words: string | undefined][] = [
    ['a day', '2026-11-01', '1. november 2026'],
    ['today', today, '23. november 2026'],
    ['tomorrow', '2026-11-24', undefined],
    ['a month', '2026-10', 'oktober 2026'],
    ['this month', '2026-11', 'november 2026'],
    ['next month', '2026-12', undefined],
    ['a thirteenth month', '2025-13', undefined],
    ['a year', '2025', undefined],
    ['no day of the calendar', '2026-02-30', undefined],
    ['with something before it', 'x2026-11', undefined],
    ['nothing', undefined, undefined],
    ['a month in a list', ['2026-10'], undefined],
  ];
  for (const [name, on, words] of rows)
    it(`${name}: ${words}`, () => assert.equal(readableDate(on, today, 'da'), words));
});
