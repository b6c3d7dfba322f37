import { weekdays } from '../../src/contact/model/weekly-hours.js';
import { edges, type Edge } from './rule-cases.js';

/** Nearly right and nearly wrong contacts, and values that the schema refuses, of which a rule says nothing. */
type Fields = Record<string, unknown>;
const contacts = (...list: Fields[]) => ({ contacts: list.map((one, i) => ({ id: `id-${i}`, ...one })) });
const phones = (...list: unknown[]) => contacts(...list.map((one) => ({ phones: [one] })));
const address = (one: Fields) => contacts({ address: one });
const url = (one: unknown) => contacts({ websites: [{ url: one }] });
const hours = (one: Fields) => contacts({ hours: one });
const span = (opens: unknown, closes: unknown, more: Fields = {}) => ({
  days: ['mon'],
  opens,
  closes,
  ...more,
});
const weekly = (...spans: unknown[]) => hours({ weekly: spans });
const exceptions = (...list: unknown[]) => hours({ exceptions: list });

const at = '/contacts/0';
const week = `${at}/hours/weekly`;
const special = `${at}/hours/exceptions`;
const day = '2026-12-24';
const bundled = {
  audiences: { street: {} },
  contacts: [{ id: 'bundled-one' }],
};

const rows: Edge[] = [
  [
    'audiences-exist',
    'one of the bundled',
    { extends: 'bundled', ...contacts({ audiences: ['street'] }) },
    [],
  ],
  [
    'audiences-exist',
    'one that is not among the bundled',
    { extends: 'bundled', audiences: { own: {} }, ...contacts({ audiences: ['own', 'gone'] }) },
    [`${at}/audiences/1`],
  ],
  [
    'contacts-exist',
    'a successor among the bundled',
    { extends: 'bundled', ...contacts({ successor: 'bundled-one' }) },
    [],
  ],
  [
    'contacts-exist',
    'a successor that is not among the bundled',
    { extends: 'bundled', ...contacts({ successor: 'gone' }) },
    [`${at}/successor`],
  ],
  ['contacts-exist', 'a successor that is no text', contacts({ successor: 5 }), []],
  ['contacts-exist', 'sharers that are no list', phones({ sharedWith: 'gone' }), []],

  ['successors-end', 'neither id nor successor', { contacts: [{}, {}] }, []],
  [
    'successors-end',
    'two contacts with one id: the first is followed',
    {
      contacts: [
        { id: 'a', successor: 'b' },
        { id: 'b', successor: 'a' },
        { id: 'a', successor: 'c' },
      ],
    },
    [`${at}/successor`, '/contacts/1/successor'],
  ],
  [
    'successors-end',
    'another contact with that id, which leads to itself',
    {
      contacts: [
        { id: 'a', successor: 'b' },
        { id: 'a', successor: 'a' },
      ],
    },
    ['/contacts/1/successor'],
    [': a → a.'],
  ],
  ['successors-end', 'a contact without an id', { contacts: [{ successor: 'x' }, { id: 'x' }] }, []],
  [
    'successors-end',
    'a circle, told from each contact on it',
    contacts({ successor: 'id-1' }, { successor: 'id-2' }, { successor: 'id-1' }),
    ['/contacts/1/successor', '/contacts/2/successor'],
    [': id-1 → id-2 → id-1.', ': id-2 → id-1 → id-2.'],
  ],

  ['danish-numbers', 'eight digits with spaces', phones({ number: '+45 70 20 25 50' }), []],
  ['danish-numbers', 'letters', phones({ number: '+45abcdefgh' }), [`${at}/phones/0/number`]],
  ['danish-numbers', 'digits that stand after others', phones({ number: '1+45123' }), []],
  ['danish-numbers', 'a number that is no text', phones({ number: 4570202550 }), []],
  ['known-short-numbers', 'eight digits without a country', phones({ number: '70202550' }), []],
  ['known-short-numbers', 'a number that is no text', phones({ number: 999 }), []],
  ['shared-numbers', 'phones without a number', phones({}, {}), []],
  [
    'shared-numbers',
    'three that share, told once for each',
    phones({ number: '112' }, { number: '112' }, { number: '112' }),
    [0, 1, 2].map((index) => `/contacts/${index}/phones/0`),
    ['"id-1"', '"id-0"', '"id-0"'],
  ],
  [
    'shared-numbers',
    'sharers that are no list',
    phones({ number: '112', sharedWith: 5 }, { number: '112', sharedWith: ['id-0'] }),
    [`${at}/phones/0`],
  ],
  ['hidden-streets', 'a list of visibilities', address({ street: 'A', visibility: ['hidden'] }), []],
  ['hidden-streets', 'what every object has', address({ street: 'A', visibility: 'constructor' }), []],
  ['no-passwords', 'an address within an address', url('https://a.example/?to=https://b@c.example'), []],
  ['no-passwords', 'no text', url(['https://a@b.example']), []],
  ['no-passwords', 'a blank name', url('https://@b.example'), [`${at}/websites/0/url`]],

  ['checks-run-out', 'an end that is no day', phones({ check: { on: day, reviewBy: '2099-02-30' } }), []],
  ['checks-run-out', 'a month, and an end', phones({ check: { on: '2026-12', reviewBy: '2099-01-01' } }), []],

  ['zones-exist', 'a number', hours({ timeZone: 5 }), []],
  ['spans-last', 'numbers', weekly(span(9, 9)), []],
  ['exceptions-say-what', 'no date', exceptions({ opens: '10:00' }), []],
  [
    'exceptions-say-what',
    'only when it closes',
    exceptions({ date: day, closes: '10:00' }),
    [`${special}/0`],
  ],
  [
    'exceptions-say-what',
    'closed, and when it closes or opens',
    exceptions({ date: day, closed: true, closes: '10:00' }, { date: day, closed: true, opens: '10:00' }),
    [`${special}/0`, `${special}/1`],
  ],
  ['exceptions-say-what', 'closed in words', exceptions({ date: day, closed: 'yes' }), [`${special}/0`]],
  [
    'exceptions-once',
    'closed first, then open; each is held against the first',
    exceptions({ date: day, closed: true }, { date: day }, { date: day }),
    [`${special}/1`, `${special}/2`],
    [`than ${special}/0.`, `than ${special}/0.`],
  ],
  [
    'exceptions-near-check',
    '367 days before and after the check',
    hours({ exceptions: [{ date: '2025-10-30' }, { date: '2027-11-03' }], check: { on: '2026-11-01' } }),
    [`${special}/0/date`, `${special}/1/date`],
  ],
  [
    'exceptions-near-check',
    'a check that is null, and none',
    contacts(
      { hours: { exceptions: [{ date: day }], check: null } },
      { hours: { exceptions: [{ date: day }] } },
    ),
    [],
  ],
  [
    'exceptions-in-time',
    'dates of spans in any order',
    hours({
      weekly: [
        span('09:00', '11:00', { from: '2026-07-01', to: '2026-12-31' }),
        span('09:00', '11:00', { from: '2026-01-01', to: '2026-06-30' }),
      ],
      exceptions: [
        { date: '2026-01-01' },
        { date: '2026-12-31' },
        { date: '2025-12-31' },
        { date: '2027-01-01' },
      ],
    }),
    [`${special}/2/date`, `${special}/3/date`],
    ['(2026-01-01 – 2026-12-31)'],
  ],
  [
    'exceptions-in-time',
    'a span without dates beside one that has them',
    hours({
      weekly: [span('09:00', '11:00', { from: '2026-07-01', to: '2026-12-31' }), span('09:00', '11:00')],
      exceptions: [{ date: '2025-12-24' }, { date: '2027-12-24' }],
    }),
    [],
  ],
  [
    'exceptions-in-time',
    'a first day alone, and a last day alone',
    contacts(
      {
        hours: {
          weekly: [span('09:00', '11:00', { from: '2026-07-01' })],
          exceptions: [{ date: day }, { date: '2026-06-30' }],
        },
      },
      {
        hours: {
          weekly: [span('09:00', '11:00', { to: '2026-07-01' })],
          exceptions: [{ date: day }, { date: '2026-06-30' }],
        },
      },
    ),
    [`${special}/1/date`, '/contacts/1/hours/exceptions/0/date'],
    ['(2026-07-01 – …)', '(… – 2026-07-01)'],
  ],
  [
    'exceptions-in-time',
    'what is no day',
    hours({
      weekly: [span('09:00', '11:00', { from: '2026-07-01', to: '2026-12-31' })],
      exceptions: [{ date: 'x' }, { date: '2027-02-30' }, {}],
    }),
    [],
  ],

  [
    'spans-apart',
    'the afternoon before the morning',
    weekly(span('13:00', '16:00'), span('08:00', '09:00')),
    [],
  ],
  ['spans-apart', 'a span that never is', weekly(span('08:00', '12:00'), span('09:00', '09:00')), []],
  [
    'spans-apart',
    'a closed span',
    weekly(span('08:00', '12:00'), span('09:00', '10:00', { closed: true })),
    [],
  ],
  [
    'spans-apart',
    'times that are no text',
    weekly(
      span('08:00', '12:00'),
      span(['09:00'], '10:00'),
      span('09:00', ['10:00']),
      span({ toString: 5 }, '10:00'),
    ),
    [],
  ],
  [
    'spans-apart',
    'days that are no list',
    weekly(span('08:00', '12:00'), span('08:00', '12:00', { days: 'mon' })),
    [],
  ],
  [
    'spans-apart',
    'even weeks before all weeks',
    weekly(span('08:00', '12:00', { weeks: 'even' }), span('08:00', '12:00')),
    [`${week}/1`],
  ],
  [
    'spans-apart',
    'even weeks twice',
    weekly(span('08:00', '12:00', { weeks: 'even' }), span('08:00', '12:00', { weeks: 'even' })),
    [`${week}/1`],
  ],
  [
    'spans-apart',
    'two last days, and no first one',
    weekly(span('08:00', '12:00', { to: '2026-06-30' }), span('08:00', '12:00', { to: '2026-12-31' })),
    [`${week}/1`],
  ],
  [
    'spans-apart',
    'periods that share one day',
    weekly(span('08:00', '12:00', { to: '2026-06-30' }), span('08:00', '12:00', { from: '2026-06-30' })),
    [`${week}/1`],
  ],
  [
    'spans-apart',
    'a week within a year',
    weekly(
      span('08:00', '12:00', { from: '2026-01-01', to: '2026-12-31' }),
      span('08:00', '12:00', { from: '2026-07-01', to: '2026-07-07' }),
    ),
    [`${week}/1`],
  ],
  [
    'spans-apart',
    'several, told in the order of the file, of the first day and the first line',
    weekly(
      span('09:00', '12:00', { days: ['mon', 'tue'] }),
      span('10:00', '11:00', { days: ['tue', 'wed'] }),
      span('08:00', '11:00', { days: ['mon', 'tue'] }),
    ),
    [`${week}/1`, `${week}/2`],
    [`Tuesday than ${week}/0.`, `Monday than ${week}/0.`],
  ],
  [
    'spans-apart',
    'one that meets the second line before the third',
    weekly(span('20:00', '21:00'), span('08:00', '10:00'), span('12:00', '14:00'), span('09:00', '13:00')),
    [`${week}/3`],
    [`than ${week}/1.`],
  ],
  ...weekdays.map((name, index): Edge => {
    const twice = span('08:00', '12:00', { days: [name] });
    // Day 4 since 1970 is a Monday.
    const [da, en] = ['da', 'en'].map((language) =>
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format((index + 4) * 864e5),
    );
    return ['spans-apart', `${en}, by its name`, weekly(twice, twice), [`${week}/1`], [` ${da} `, ` ${en} `]];
  }),
  [
    'spans-apart',
    'one that meets the second line before the first',
    weekly(span('12:00', '14:00'), span('08:00', '10:00'), span('09:00', '13:00')),
    [`${week}/2`],
    [`than ${week}/0.`],
  ],
  [
    'spans-apart',
    'an hour that only nearly reaches the next day',
    weekly(span('22:00', '10:00'), span('10:00', '12:00', { days: ['tue'] })),
    [],
  ],

  ['city-fits', 'a city that is no text', address({ postalCode: '5000', city: 5 }), []],
  [
    'street-fits',
    'two blanks before the number',
    address({ street: 'Åbenrå  5', postalCode: '1453' }),
    [`${at}/address/postalCode`],
  ],
  [
    'street-fits',
    'a street of three words',
    address({ street: 'Sankt Peders Stræde 45', postalCode: '1124' }),
    [`${at}/address/postalCode`],
  ],
  [
    'street-fits',
    'the first and the last code',
    contacts(
      { address: { street: 'Åbenrå 5', postalCode: '1000' } },
      { address: { street: 'Åbenrå', postalCode: '1799' } },
    ),
    [`${at}/address/postalCode`, '/contacts/1/address/postalCode'],
  ],
  [
    'street-fits',
    'codes beyond them',
    contacts(
      { address: { street: 'Åbenrå 5', postalCode: '0999' } },
      { address: { street: 'Åbenrå', postalCode: '1800' } },
    ),
    [],
  ],
  ['street-fits', 'no text', address({ street: 5, postalCode: '1124' }), []],
];

edges('contacts', rows, bundled);
