import { refused, rules, testRules } from './rule-cases.js';

type Fields = Record<string, unknown>;
const week = '/contacts/0/hours/weekly';
const special = '/contacts/0/hours/exceptions';
const hours = (more: Fields) => ({ contacts: [{ id: 'one', name: 'Navn', hours: more }] });
const span = (opens: string, closes: string, more: Fields = {}) => ({
  days: ['mon'],
  opens,
  closes,
  ...more,
});
const weekly = (...spans: Fields[]) => hours({ weekly: spans });
const exceptions = (...list: Fields[]) => hours({ exceptions: list });

testRules(
  rules.filter(({ id }) => /span|zone|exception/.test(id)).map(({ id }) => id),
  {
    'spans-last': {
      good: {
        'a day': weekly(span('09:00', '16:00')),
        'past midnight': weekly(span('20:00', '02:00')),
        'round the clock': weekly(span('00:00', '24:00')),
        'a closed day': exceptions({ date: '2026-12-24', closed: true }),
      },
      bad: {
        'no time at all': refused(weekly(span('09:00', '09:00')), `${week}/0/closes`),
        'an exception without time': refused(
          { contacts: [{ phones: [{ hours: { exceptions: [{ opens: '10:00', closes: '10:00' }] } }] }] },
          '/contacts/0/phones/0/hours/exceptions/0/closes',
        ),
      },
    },
    'zones-exist': {
      good: {
        'Danish time': hours({ timeZone: 'Europe/Copenhagen' }),
        'Greenlandic time': hours({ timeZone: 'America/Nuuk' }),
        'no zone': hours({}),
      },
      bad: {
        'a city of fancy': refused(hours({ timeZone: 'Europe/Fjordby' }), '/contacts/0/hours/timeZone'),
      },
    },
    'span-dates-fit': {
      good: { 'a season': weekly(span('09:00', '10:00', { from: '2026-01-01', to: '2026-01-01' })) },
      bad: {
        'an end before the beginning': refused(
          weekly(span('09:00', '10:00', { from: '2026-02-01', to: '2026-01-31' })),
          `${week}/0/to`,
        ),
      },
    },
    'spans-apart': {
      good: {
        'morning and afternoon': weekly(span('09:00', '12:00'), span('12:00', '16:00')),
        'other days': weekly(span('09:00', '12:00'), span('09:00', '12:00', { days: ['tue', 'wed'] })),
        'even and odd weeks': weekly(
          span('09:00', '12:00', { weeks: 'even' }),
          span('10:00', '12:00', { weeks: 'odd' }),
        ),
        'one season after the other': weekly(
          span('09:00', '12:00', { to: '2026-06-30' }),
          span('09:00', '15:00', { from: '2026-07-01' }),
        ),
      },
      bad: {
        'the same day': refused(weekly(span('09:00', '12:00'), span('11:59', '16:00')), `${week}/1`),
        'every week and even weeks': refused(
          weekly(span('09:00', '12:00'), span('10:00', '11:00', { weeks: 'even' })),
          `${week}/1`,
        ),
        'past midnight': refused(
          weekly(span('22:00', '03:00'), span('02:00', '04:00', { days: ['tue'] })),
          `${week}/1`,
        ),
        'from Sunday into Monday': refused(
          weekly(span('22:00', '03:00', { days: ['sun'] }), span('01:00', '04:00')),
          `${week}/1`,
        ),
        'round the clock and a day': refused(
          weekly(span('00:00', '24:00'), span('10:00', '12:00')),
          `${week}/1`,
        ),
      },
    },
    'exceptions-say-what': {
      good: {
        closed: exceptions({ date: '2026-12-24', closed: true }),
        'other times': exceptions({ date: '2026-12-24', opens: '10:00', closes: '12:00' }),
      },
      bad: {
        nothing: refused(exceptions({ date: '2026-12-24' }), `${special}/0`),
        'half a time': refused(exceptions({ date: '2026-12-24', opens: '10:00' }), `${special}/0`),
        both: refused(
          exceptions({ date: '2026-12-24', closed: true, opens: '10:00', closes: '12:00' }),
          `${special}/0`,
        ),
      },
    },
    'exceptions-once': {
      good: {
        'two days': exceptions({ date: '2026-12-24', closed: true }, { date: '2026-12-31', closed: true }),
        'two times in a day': exceptions({ date: '2026-12-24' }, { date: '2026-12-24' }),
      },
      bad: {
        'closed and open': refused(
          exceptions({ date: '2026-12-24', opens: '10:00' }, { date: '2026-12-24', closed: true }),
          `${special}/1`,
        ),
      },
    },
    'exceptions-near-check': {
      good: {
        'a year before, and a year after': hours({
          exceptions: [{ date: '2025-11-01' }, { date: '2027-11-02' }],
          check: { on: '2026-11-01' },
        }),
        'a month is no day to count from': hours({
          exceptions: [{ date: '2016-12-24' }],
          check: { on: '2009-03' },
        }),
      },
      bad: {
        'the wrong year': refused(
          hours({ exceptions: [{ date: '2016-12-24' }], check: { on: '2026-11-01' } }),
          `${special}/0/date`,
        ),
      },
    },
    'exceptions-in-time': {
      good: {
        'hours without dates': hours({
          weekly: [span('09:00', '10:00')],
          exceptions: [{ date: '2026-12-24' }],
        }),
        'no weekly hours': exceptions({ date: '2026-12-24' }),
        'the last day': hours({
          weekly: [span('09:00', '10:00', { from: '2026-01-01', to: '2026-12-31' })],
          exceptions: [{ date: '2026-12-31' }, { date: '2026-01-01' }],
        }),
      },
      bad: {
        'another year': refused(
          hours({
            weekly: [
              span('09:00', '10:00', { from: '2026-01-01', to: '2026-06-30' }),
              span('09:00', '11:00', { from: '2026-07-01', to: '2026-12-31' }),
            ],
            exceptions: [{ date: '2027-12-24' }, { date: '2025-12-24' }, { date: '2026-12-24' }],
          }),
          `${special}/0/date`,
          `${special}/1/date`,
        ),
      },
    },
  },
);
