import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { danishOrder, dateFormat, localeOf, numberFormat, pluralRule } from '../../src/shared/intl.js';
import { languageName } from '../../src/shared/language-name.js';

const day = Date.UTC(2026, 10, 23);
/** Between a number and what it counts, where no line may break. */
const tight = '\u00A0';

describe('AT-25: numbers and dates, letter by letter', () => {
  const rows: [name: string, da: string, en: string, got: (language: 'da' | 'en') => string][] = [
    ['thousands', '5.669', '5,669', (language) => numberFormat(language).format(5669)],
    ['a million', '1.234.567', '1,234,567', (language) => numberFormat(language).format(1234567)],
    ['a decimal', '1.234,5', '1,234.5', (language) => numberFormat(language).format(1234.5)],
    ['nought', '0', '0', (language) => numberFormat(language).format(0)],
    ['below nought', '-5', '-5', (language) => numberFormat(language).format(-5)],
    [
      'a share',
      `24,9${tight}%`,
      '24.9%',
      (language) => numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(0.249),
    ],
    [
      'kroner',
      `1.234,50${tight}kr.`,
      `DKK${tight}1,234.50`,
      (language) => numberFormat(language, { style: 'currency', currency: 'DKK' }).format(1234.5),
    ],
    ['a day', '23. november 2026', '23 November 2026', (language) => dateFormat(language).format(day)],
    [
      'a month',
      'marts 2009',
      'March 2009',
      (language) => dateFormat(language, { year: 'numeric', month: 'long' }).format(Date.UTC(2009, 2)),
    ],
    ['a weekday', 'mandag', 'Monday', (language) => dateFormat(language, { weekday: 'long' }).format(day)],
    ['a language', 'grønlandsk', 'Kalaallisut', (language) => languageName(language, 'kl')],
    ['another language', 'arabisk', 'Arabic', (language) => languageName(language, 'ar')],
  ];
  for (const [name, da, en, got] of rows)
    it(name, () => {
      assert.equal(got('da'), da);
      assert.equal(got('en'), en);
    });

  it('Danish pages follow Denmark, English ones Britain', () => {
    assert.equal(localeOf('da'), 'da-DK');
    assert.equal(localeOf('en'), 'en-GB');
  });
});

it('a day is not moved by the time zone of the visitor', () => {
  assert.equal(dateFormat('da').format(Date.UTC(2026, 0, 1)), '1. januar 2026');
  assert.equal(dateFormat('da').format(Date.UTC(2026, 11, 31, 23, 59)), '31. december 2026');
});

it('formatters are made once for their language and options', () => {
  assert.equal(numberFormat('da'), numberFormat('da'));
  assert.notEqual(numberFormat('da'), numberFormat('en'));
  assert.notEqual(numberFormat('da'), numberFormat('da', { style: 'percent' }));
  assert.equal(dateFormat('en', { dateStyle: 'long' }), dateFormat('en'));
  assert.equal(danishOrder(), danishOrder());
});

it('AT-11: names stand in Danish order', () => {
  const names = [
    'Ærø',
    'Aabenraa',
    'Zebra',
    'Øster',
    'Albertslund',
    'Åbyhøj',
    'Aalborg',
    'albue',
    'Rum 10',
    'Rum 9',
  ];
  assert.deepEqual(names.sort(danishOrder().compare), [
    'Albertslund',
    'albue',
    'Rum 9',
    'Rum 10',
    'Zebra',
    'Ærø',
    'Øster',
    'Aabenraa',
    'Åbyhøj',
    'Aalborg',
  ]);
});

it('one is one, and all else is other', () => {
  for (const language of ['da', 'en'] as const) {
    assert.equal(pluralRule(language, 1), 'one');
    for (const count of [0, 2, 11, 21, 101]) assert.equal(pluralRule(language, count), 'other');
  }
});

it('a language that does not exist is written as it stands', () => {
  for (const tag of ['tegn!', 'constructor', 'da-', 'x_y_z']) assert.equal(languageName('da', tag), tag);
  assert.equal(languageName('da', 'qqq'), 'qqq');
});
