import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hours } from '../../src/contact/data.js';
import { minutesUntilChange, openingState, sentenceFor } from '../../src/contact/hours/hours.js';
import { wallTime } from '../../src/shared/clock.js';

type Row = [moment: string, state: string, sentence: string];

const weekly: Hours['weekly'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '15:00' },
];
const nightly: Hours['weekly'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '22:00', closes: '02:00' },
];
const always: Hours['weekly'] = [{ ...nightly[0]!, opens: '00:00', closes: '24:00' }];

function table(name: string, hours: Hours, rows: Row[]): void {
  it(name, () => {
    for (const [moment, state, sentence] of rows) {
      const now = new Date(moment);
      const found = openingState(hours, now);
      assert.deepEqual(
        [found.state, sentenceFor(found, wallTime(now, hours.timeZone), 'da')],
        [state, sentence],
        moment,
      );
    }
  });
}

describe('public holidays', () => {
  table('closed, and when it opens again (AT-03)', { weekly, publicHolidays: 'closed' }, [
    ['2026-12-25T12:00+01:00', 'closed', 'Lukket i dag: Juledag. Åbner mandag kl. 9'],
    ['2026-12-26T12:00+01:00', 'closed', 'Lukket i dag: 2. juledag. Åbner mandag kl. 9'],
    ['2026-12-27T12:00+01:00', 'closed', 'Lukket. Åbner i morgen kl. 9'],
    ['2026-12-24T12:00+01:00', 'open', 'Åben nu, lukker kl. 15'],
    ['2026-12-24T16:00+01:00', 'closed', 'Lukket. Åbner mandag kl. 9'],
    ['2026-12-31T12:00+01:00', 'open', 'Åben nu, lukker kl. 15'],
    ['2026-12-31T16:00+01:00', 'closed', 'Lukket. Åbner mandag kl. 9'],
    ['2027-03-25T12:00+01:00', 'closed', 'Lukket i dag: Skærtorsdag. Åbner tirsdag kl. 9'],
    ['2026-05-14T12:00+02:00', 'closed', 'Lukket i dag: Kristi himmelfartsdag. Åbner i morgen kl. 9'],
    ['2026-05-25T12:00+02:00', 'closed', 'Lukket i dag: 2. pinsedag. Åbner i morgen kl. 9'],
  ]);
  table('Store bededag until 2023 (AT-05)', { weekly, publicHolidays: 'closed' }, [
    ['2023-05-05T12:00+02:00', 'closed', 'Lukket i dag: Store bededag. Åbner mandag kl. 9'],
    ['2024-04-26T12:00+02:00', 'open', 'Åben nu, lukker kl. 15'],
  ]);
  table('as usual', { weekly, publicHolidays: 'open' }, [
    ['2026-12-25T12:00+01:00', 'open', 'Åben nu, lukker kl. 15'],
  ]);
  for (const publicHolidays of [undefined, 'unknown', 'OPEN', null, true])
    table(
      `${publicHolidays}: nobody knows, not even when it opens next`,
      { weekly, publicHolidays } as Hours,
      [
        ['2026-12-25T00:00+01:00', 'unknown', ''],
        ['2026-12-25T12:00+01:00', 'unknown', ''],
        ['2026-12-26T23:59+01:00', 'unknown', ''],
        ['2026-12-24T12:00+01:00', 'open', 'Åben nu, lukker kl. 15'],
        ['2026-12-24T16:00+01:00', 'closed', 'Lukket'],
        ['2026-12-27T12:00+01:00', 'closed', 'Lukket. Åbner i morgen kl. 9'],
      ],
    );
  table('a span goes on into a closed day', { weekly: nightly, publicHolidays: 'closed' }, [
    ['2026-12-25T01:00+01:00', 'open', 'Åben nu, lukker kl. 2'],
    ['2026-12-25T03:00+01:00', 'closed', 'Lukket i dag: Juledag. Åbner søndag kl. 22'],
    ['2026-12-25T23:00+01:00', 'closed', 'Lukket i dag: Juledag. Åbner søndag kl. 22'],
  ]);
  table('what may be open past midnight is not known the day after', { weekly: nightly }, [
    ['2026-12-27T01:00+01:00', 'unknown', ''],
    ['2026-12-27T02:00+01:00', 'closed', 'Lukket. Åbner kl. 22'],
  ]);
  it('is asked again when what may be open past midnight is over', () => {
    assert.equal(minutesUntilChange({ weekly: nightly }, new Date('2026-12-27T01:00+01:00')), 60);
  });
  const sundayMorning: Hours['weekly'] = [{ days: ['sun'], opens: '00:00', closes: '10:00' }];
  table('closing is known when only something shorter is not', { weekly: [...nightly, ...sundayMorning] }, [
    ['2026-12-27T01:00+01:00', 'open', 'Åben nu, lukker kl. 10'],
  ]);
  table('round the clock: whether it closes is not known', { weekly: always }, [
    ['2026-12-24T23:00+01:00', 'open', 'Åben nu'],
    ['2026-12-25T00:00+01:00', 'unknown', ''],
  ]);
  table('round the clock, closed on holidays', { weekly: always, publicHolidays: 'closed' }, [
    ['2026-12-23T12:00+01:00', 'open', 'Åben nu, lukker i morgen kl. 24'],
    ['2026-12-24T12:00+01:00', 'open', 'Åben nu, lukker kl. 24'],
  ]);
  table(
    'an exception is stronger than a holiday',
    {
      weekly,
      publicHolidays: 'closed',
      exceptions: [
        {
          date: '2026-12-25',
          opens: '10:00',
          closes: '14:00',
          reason: { da: 'Julefrokost', en: 'Christmas lunch' },
        },
      ],
    },
    [
      ['2026-12-25T12:00+01:00', 'open', 'Åben nu, lukker kl. 14 (Julefrokost)'],
      ['2026-12-25T09:00+01:00', 'closed', 'Lukket. Åbner kl. 10'],
    ],
  );
  table('also where nobody knows', { weekly, exceptions: [{ date: '2026-12-25', closed: true }] }, [
    ['2026-12-25T12:00+01:00', 'closed', 'Lukket i dag'],
    ['2026-12-26T12:00+01:00', 'unknown', ''],
  ]);
  table(
    'elsewhere in the kingdom the list is not the same',
    { weekly, publicHolidays: 'closed', timeZone: 'Atlantic/Faroe' },
    [
      ['2026-12-25T12:00Z', 'unknown', ''],
      ['2026-12-28T12:00Z', 'open', 'Åben nu, lukker kl. 15'],
    ],
  );
  table('open there is open', { weekly, publicHolidays: 'open', timeZone: 'America/Nuuk' }, [
    ['2026-12-25T13:00Z', 'open', 'Åben nu, lukker kl. 15'],
  ]);
});

describe('the municipal calendar', () => {
  const municipal: Hours = { weekly, publicHolidays: 'closed', calendar: 'municipal' };
  table('half days and closing days (AT-05)', municipal, [
    ['2026-06-05T08:00+02:00', 'closed', 'Lukket. Åbner kl. 9'],
    ['2026-06-05T11:59+02:00', 'open', 'Åben nu, lukker kl. 12 (Grundlovsdag)'],
    ['2026-06-05T12:00+02:00', 'closed', 'Lukket i dag: Grundlovsdag. Åbner mandag kl. 9'],
    ['2026-06-05T12:01+02:00', 'closed', 'Lukket i dag: Grundlovsdag. Åbner mandag kl. 9'],
    ['2026-05-01T12:01+02:00', 'closed', 'Lukket i dag: 1. maj. Åbner mandag kl. 9'],
    [
      '2026-05-15T12:00+02:00',
      'closed',
      'Lukket i dag: Dagen efter Kristi himmelfartsdag. Åbner mandag kl. 9',
    ],
    ['2026-12-24T12:00+01:00', 'closed', 'Lukket i dag: Juleaften. Åbner mandag kl. 9'],
    ['2026-12-31T12:00+01:00', 'closed', 'Lukket i dag: Nytårsaften. Åbner mandag kl. 9'],
    // On a Saturday it changes nothing.
    ['2027-06-05T13:00+02:00', 'closed', 'Lukket. Åbner mandag kl. 9'],
  ]);
  table('a holiday that falls on a half day', municipal, [
    ['2017-06-05T10:00+02:00', 'closed', 'Lukket i dag: 2. pinsedag. Åbner i morgen kl. 9'],
    ['2015-05-01T10:00+02:00', 'closed', 'Lukket i dag: Store bededag. Åbner mandag kl. 9'],
  ]);
  table('and is kept open', { ...municipal, publicHolidays: 'open' }, [
    ['2017-06-05T10:00+02:00', 'open', 'Åben nu, lukker kl. 12 (Grundlovsdag)'],
    ['2017-06-05T12:00+02:00', 'closed', 'Lukket i dag: Grundlovsdag. Åbner i morgen kl. 9'],
  ]);
  table(
    'an exception is stronger',
    { ...municipal, exceptions: [{ date: '2026-06-05', opens: '09:00', closes: '14:00' }] },
    [['2026-06-05T12:01+02:00', 'open', 'Åben nu, lukker kl. 14']],
  );
  for (const calendar of [undefined, 'none'] as const)
    table(`${calendar}: ordinary days`, { weekly, publicHolidays: 'closed', calendar } as Hours, [
      ['2026-06-05T12:01+02:00', 'open', 'Åben nu, lukker kl. 15'],
      ['2026-12-24T12:00+01:00', 'open', 'Åben nu, lukker kl. 15'],
      ['2026-05-15T12:00+02:00', 'open', 'Åben nu, lukker kl. 15'],
    ]);
  table('an unreadable calendar is not known', { weekly, calendar: 'municipality' } as unknown as Hours, [
    ['2026-12-24T12:00+01:00', 'unknown', ''],
    ['2026-12-23T12:00+01:00', 'open', 'Åben nu, lukker kl. 15'],
  ]);
  table('nor the Danish one elsewhere', { ...municipal, timeZone: 'America/Nuuk' }, [
    ['2026-12-24T13:00Z', 'unknown', ''],
  ]);
});
