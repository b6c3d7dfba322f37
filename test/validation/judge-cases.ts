/** What is wrong with what contacts mean, written by hand: for the page's rules and for the command line's. */

export const a = (other: object) => ({ id: 'a', name: 'A', ...other });
export const file = (...contacts: object[]) => ({ contacts });
export const hours = (other: object) => file(a({ hours: other }));
const span = (opens: string, closes: string, other: object = {}) => ({
  days: ['mon', 'tue'],
  opens,
  closes,
  ...other,
});
const weekly = (...spans: object[]) => hours({ weekly: spans });
const check = { on: '2026-11-01', by: 'NN', method: 'called', reviewBy: '2027-04-30' };
const phone = (one: object) => file(a({ phones: [{ number: '+4500000001', check: { ...check, ...one } }] }));
export const gone = (id: string, successor: string) => ({ id, name: id, status: 'closed', successor });

/** What is wrong, and what is nearly the same and right. */
export const cases: [name: string, bad: object, at: string[], good: object][] = [
  [
    'a span that opens and closes at once',
    weekly(span('09:00', '09:00')),
    ['/contacts/0/hours/weekly/0/closes spans-last'],
    weekly(span('00:00', '24:00')),
  ],
  [
    'a period that ends before it starts',
    weekly(span('09:00', '12:00', { from: '2026-12-01', to: '2026-11-01' })),
    ['/contacts/0/hours/weekly/0/to span-dates-fit'],
    weekly(span('09:00', '12:00', { from: '2026-11-01', to: '2026-11-01' })),
  ],
  [
    'a period from a day that does not exist',
    weekly(span('09:00', '12:00', { from: '2027-02-29' })),
    ['/contacts/0/hours/weekly/0/from days-exist'],
    weekly(span('09:00', '12:00', { from: '2028-02-29' })),
  ],
  [
    'an unknown time zone',
    hours({ timeZone: 'Europe/Kobenhavn' }),
    ['/contacts/0/hours/timeZone zones-exist'],
    hours({ timeZone: 'America/Nuuk' }),
  ],
  [
    'spans that overlap',
    weekly(span('09:00', '12:00'), span('11:00', '14:00')),
    ['/contacts/0/hours/weekly/1 spans-apart'],
    weekly(span('09:00', '12:00'), span('12:00', '14:00')),
  ],
  [
    'the same span twice',
    weekly(span('09:00', '12:00'), span('09:00', '12:00')),
    ['/contacts/0/hours/weekly/1 spans-apart'],
    weekly(span('09:00', '12:00'), span('09:00', '12:00', { days: ['wed'] })),
  ],
  [
    'a night that runs into the next morning',
    weekly(span('22:00', '03:00', { days: ['sun'] }), span('02:00', '04:00', { days: ['mon'] })),
    ['/contacts/0/hours/weekly/1 spans-apart'],
    weekly(span('22:00', '02:00', { days: ['sun'] }), span('02:00', '04:00', { days: ['mon'] })),
  ],
  [
    'all weeks and even weeks',
    weekly(span('09:00', '12:00'), span('10:00', '11:00', { weeks: 'even' })),
    ['/contacts/0/hours/weekly/1 spans-apart'],
    weekly(span('09:00', '12:00', { weeks: 'odd' }), span('10:00', '11:00', { weeks: 'even' })),
  ],
  [
    'periods that meet',
    weekly(span('09:00', '12:00', { to: '2026-12-31' }), span('09:00', '12:00', { from: '2026-12-31' })),
    ['/contacts/0/hours/weekly/1 spans-apart'],
    weekly(span('09:00', '12:00', { to: '2026-12-31' }), span('09:00', '12:00', { from: '2027-01-01' })),
  ],
  [
    'an exception that says nothing',
    hours({ exceptions: [{ date: '2026-12-24', opens: '09:00' }] }),
    ['/contacts/0/hours/exceptions/0 exceptions-say-what'],
    hours({ exceptions: [{ date: '2026-12-24', opens: '09:00', closes: '12:00' }] }),
  ],
  [
    'an exception that is closed and open',
    hours({
      exceptions: [
        { date: '2026-12-24', closed: true },
        { date: '2026-12-24', opens: '09:00', closes: '12:00' },
      ],
    }),
    ['/contacts/0/hours/exceptions/1 exceptions-once'],
    hours({
      exceptions: [
        { date: '2026-12-24', opens: '13:00', closes: '14:00' },
        { date: '2026-12-24', opens: '09:00', closes: '12:00' },
      ],
    }),
  ],
  [
    'an exception on a day that does not exist',
    hours({ exceptions: [{ date: '2026-11-31', closed: true }] }),
    ['/contacts/0/hours/exceptions/0/date days-exist'],
    hours({ exceptions: [{ date: '2026-11-30', closed: true }] }),
  ],
  [
    'an exception of another year',
    hours({ check, exceptions: [{ date: '2025-10-30', closed: true }] }),
    ['/contacts/0/hours/exceptions/0/date exceptions-near-check'],
    hours({
      check,
      exceptions: [
        { date: '2026-12-24', closed: true },
        { date: '2025-12-24', closed: true },
      ],
    }),
  ],
  [
    'a check on a day that does not exist',
    phone({ on: '2026-02-30' }),
    ['/contacts/0/phones/0/check/on days-exist'],
    phone({ on: '2026-11-02' }),
  ],
  [
    'a check in a month that does not exist',
    phone({ on: '2009-13' }),
    ['/contacts/0/phones/0/check/on days-exist'],
    phone({ on: '2009-12' }),
  ],
  [
    'a review on a day that does not exist',
    phone({ reviewBy: '2027-02-29' }),
    ['/contacts/0/phones/0/check/reviewBy days-exist'],
    phone({ reviewBy: '2027-02-28' }),
  ],
  [
    'a review too far off',
    phone({ reviewBy: '2027-05-01' }),
    ['/contacts/0/phones/0/check/reviewBy checks-run-out'],
    phone({ reviewBy: '2027-04-30' }),
  ],
  [
    'a review before the check',
    phone({ reviewBy: '2026-10-31' }),
    ['/contacts/0/phones/0/check/reviewBy checks-run-out'],
    phone({ reviewBy: '2026-11-01' }),
  ],
  [
    'a website’s review too far off',
    file(a({ websites: [{ url: 'https://a.example', check: { ...check, reviewBy: '2027-11-02' } }] })),
    ['/contacts/0/websites/0/check/reviewBy checks-run-out'],
    file(a({ websites: [{ url: 'https://a.example', check: { ...check, reviewBy: '2027-11-01' } }] })),
  ],
  [
    'a user name and a password in an address',
    file(a({ websites: [{ url: 'https://user:pw@a.example/' }, { url: 'http://user@a.example' }] })),
    ['/contacts/0/websites/0/url no-passwords', '/contacts/0/websites/1/url no-passwords'],
    file(a({ websites: [{ url: 'https://a.example/@user?to=b@c#d@e' }, { url: 'https://a.example' }] })),
  ],
  [
    'an e-mail’s hours',
    file(a({ emails: [{ address: 'a@b.example', hours: { weekly: [span('09:00', '09:00')] } }] })),
    ['/contacts/0/emails/0/hours/weekly/0/closes spans-last'],
    file(a({ emails: [{ address: 'a@b.example' }] })),
  ],
  [
    'a successor that is nobody',
    file(gone('a', 'b')),
    ['/contacts/0/successor contacts-exist'],
    { ...file(gone('a', 'b')), extends: 'bundled' },
  ],
  [
    'a successor that is the contact itself',
    file(gone('a', 'a')),
    ['/contacts/0/successor successors-end'],
    file(a({})),
  ],
  [
    'successors in a circle',
    file(gone('a', 'b'), gone('b', 'c'), gone('c', 'a')),
    [
      '/contacts/0/successor successors-end',
      '/contacts/1/successor successors-end',
      '/contacts/2/successor successors-end',
    ],
    file(gone('a', 'b'), gone('b', 'c'), { id: 'c', name: 'C' }),
  ],
  [
    'a circle that others lead into',
    file(gone('a', 'b'), gone('b', 'b')),
    ['/contacts/1/successor successors-end'],
    file(gone('a', 'b'), { id: 'b', name: 'B' }),
  ],
];
