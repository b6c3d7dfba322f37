import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hours } from '../../src/contact/data.js';
import { sentenceFor, type OpeningState } from '../../src/contact/hours/hours.js';
import { weeklyView } from '../../src/contact/model/week-in-words.js';

const monday = '2026-11-23';
const noon = { day: monday, minutes: 720 };
const at = (day: string, hour: number, minute = 0) => ({ day, minutes: hour * 60 + minute });

describe('the sentence', () => {
  const rows: [OpeningState, string, string][] = [
    [{ state: 'unknown' }, '', ''],
    [{ state: 'open' }, 'Åben nu', 'Open now'],
    [{ state: 'open', until: at(monday, 16) }, 'Åben nu, lukker kl. 16', 'Open now, closes at 16:00'],
    [{ state: 'open', until: at(monday, 15, 30) }, 'Åben nu, lukker kl. 15.30', 'Open now, closes at 15:30'],
    [{ state: 'open', until: at('2026-11-24', 0) }, 'Åben nu, lukker kl. 24', 'Open now, closes at 24:00'],
    [
      { state: 'open', until: at('2026-11-24', 12, 5) },
      'Åben nu, lukker i morgen kl. 12.05',
      'Open now, closes tomorrow at 12:05',
    ],
    [
      { state: 'open', until: at('2026-11-28', 0) },
      'Åben nu, lukker fredag kl. 24',
      'Open now, closes Friday at 24:00',
    ],
    [{ state: 'closed' }, 'Lukket', 'Closed'],
    [{ state: 'closed', until: at(monday, 12, 30) }, 'Lukket. Åbner kl. 12.30', 'Closed. Opens at 12:30'],
    [
      { state: 'closed', until: at('2026-11-24', 9) },
      'Lukket. Åbner i morgen kl. 9',
      'Closed. Opens tomorrow at 09:00',
    ],
    [
      { state: 'closed', until: at('2026-11-24', 0) },
      'Lukket. Åbner i morgen kl. 0',
      'Closed. Opens tomorrow at 00:00',
    ],
    [
      { state: 'closed', until: at('2026-11-29', 9) },
      'Lukket. Åbner søndag kl. 9',
      'Closed. Opens Sunday at 09:00',
    ],
    [
      { state: 'closed', reason: { kind: 'municipal', name: '06-05' } },
      'Lukket i dag: Grundlovsdag',
      'Closed today: Constitution Day',
    ],
    [
      {
        state: 'closed',
        until: at('2026-11-26', 9),
        reason: { kind: 'exception', text: { da: 'Kursus', en: 'Training' } },
      },
      'Lukket i dag: Kursus. Åbner torsdag kl. 9',
      'Closed today: Training. Opens Thursday at 09:00',
    ],
    [{ state: 'closed', reason: { kind: 'exception' } }, 'Lukket i dag', 'Closed today'],
    [
      { state: 'open', until: at(monday, 14), reason: { kind: 'municipal', name: '12-31' } },
      'Åben nu, lukker kl. 14 (Nytårsaften)',
      'Open now, closes at 14:00 (New Year’s Eve)',
    ],
  ];
  for (const [state, danish, english] of rows)
    it(danish || 'nothing when it is not known', () => {
      assert.equal(sentenceFor(state, noon, 'da'), danish);
      assert.equal(sentenceFor(state, noon, 'en'), english);
    });

  it('gives a date a week ahead, when a weekday would mislead', () => {
    const state: OpeningState = { state: 'closed', until: at('2026-11-30', 9) };
    assert.match(sentenceFor(state, noon, 'da'), /^Lukket\. Åbner mandag (den )?30\. november kl\. 9$/);
    assert.match(sentenceFor(state, noon, 'en'), /^Closed\. Opens Monday,? 30 November at 09:00$/);
  });
  it('does not say tomorrow for closing in the same night', () => {
    const state: OpeningState = { state: 'open', until: at('2026-11-24', 2) };
    assert.equal(sentenceFor(state, at(monday, 22), 'da'), 'Åben nu, lukker kl. 2');
    assert.equal(sentenceFor(state, at('2026-11-24', 1), 'da'), 'Åben nu, lukker kl. 2');
    assert.equal(sentenceFor(state, at(monday, 1), 'da'), 'Åben nu, lukker i morgen kl. 2');
    assert.equal(sentenceFor(state, at(monday, 6), 'da'), 'Åben nu, lukker kl. 2');
    assert.equal(sentenceFor(state, at(monday, 5, 59), 'da'), 'Åben nu, lukker i morgen kl. 2');
    const until = (hour: number, minute: number): OpeningState => ({
      state: 'open',
      until: at('2026-11-24', hour, minute),
    });
    assert.equal(sentenceFor(until(6, 0), at(monday, 22), 'da'), 'Åben nu, lukker kl. 6');
    assert.equal(sentenceFor(until(6, 1), at(monday, 22), 'da'), 'Åben nu, lukker i morgen kl. 6.01');
  });
});

type Span = NonNullable<Hours['weekly']>[number];
const span = (days: string, opens: string, closes: string, more: Partial<Span> = {}): Span => ({
  days: days.split(' ') as Span['days'],
  opens,
  closes,
  ...more,
});
/** The rows as they read, one under the other. */
const read = (language: 'da' | 'en', ...weekly: Span[]): string[] =>
  weeklyView({ weekly }, language).map(({ days, times, note }) =>
    [days, times, note].filter(Boolean).join(' | '),
  );

describe('the week', () => {
  it('joins two days with and, three in a row to a range', () => {
    assert.deepEqual(read('da', span('thu mon', '12:00', '16:00')), ['Mandag og torsdag | kl. 12-16']);
    assert.deepEqual(read('da', span('mon tue', '12:00', '16:00')), ['Mandag og tirsdag | kl. 12-16']);
    assert.deepEqual(read('da', span('mon tue wed thu fri', '09:00', '15:30')), [
      'Mandag-fredag | kl. 9-15.30',
    ]);
    assert.deepEqual(read('da', span('mon tue wed fri sun', '09:00', '15:00')), [
      'Mandag-onsdag, fredag og søndag | kl. 9-15',
    ]);
    assert.deepEqual(read('en', span('mon tue wed fri sun', '09:00', '15:00')), [
      'Monday-Wednesday, Friday and Sunday | 09:00-15:00',
    ]);
    assert.deepEqual(read('en', span('mon thu', '12:00', '16:00')), ['Monday and Thursday | 12:00-16:00']);
  });
  it('puts days together that are alike, however they are written', () => {
    assert.deepEqual(
      read(
        'da',
        span('tue', '13:00', '15:00'),
        span('mon', '09:00', '12:00'),
        span('mon', '13:00', '15:00'),
        span('tue', '09:00', '12:00'),
        span('wed', '10:00', '12:00'),
      ),
      ['Mandag og tirsdag | kl. 9-12 og 13-15', 'Onsdag | kl. 10-12'],
    );
  });
  it('joins spans that touch, and tells nights and days without end', () => {
    assert.deepEqual(read('da', span('mon', '12:00', '14:00'), span('mon', '14:00', '16:00')), [
      'Mandag | kl. 12-16',
    ]);
    assert.deepEqual(read('da', span('fri sat', '22:00', '02:30')), ['Fredag og lørdag | kl. 22-2.30']);
    assert.deepEqual(read('da', span('fri', '18:00', '24:00')), ['Fredag | kl. 18-24']);
    assert.deepEqual(read('da', span('fri', '18:00', '00:00')), ['Fredag | kl. 18-24']);
    assert.deepEqual(read('da', span('fri', '00:00', '08:05')), ['Fredag | kl. 0-8.05']);
    const every = span('mon tue wed thu fri sat sun', '00:00', '24:00');
    assert.deepEqual(read('da', every), ['Mandag-søndag | Døgnet rundt']);
    assert.deepEqual(read('en', every), ['Monday-Sunday | Round the clock']);
  });
  it('leaves out a day that is written as closed', () => {
    const closed = { days: ['sun'], closed: true } as unknown as Span;
    assert.deepEqual(read('da', span('mon', '09:00', '12:00'), closed), ['Mandag | kl. 9-12']);
  });
  it('says in which weeks and between which days', () => {
    assert.deepEqual(
      read(
        'da',
        span('mon', '09:00', '12:00', { weeks: 'even' }),
        span('mon', '13:00', '15:00', { weeks: 'odd' }),
      ),
      ['Mandag | kl. 9-12 | i lige uger', 'Mandag | kl. 13-15 | i ulige uger'],
    );
    assert.deepEqual(
      read(
        'da',
        span('mon', '09:00', '12:00', { weeks: 'even' }),
        span('tue', '09:00', '12:00', { weeks: 'odd' }),
      ),
      ['Mandag | kl. 9-12 | i lige uger', 'Tirsdag | kl. 9-12 | i ulige uger'],
    );
    const summer = { from: '2026-07-01', to: '2026-07-31' };
    assert.deepEqual(read('da', span('mon', '09:00', '12:00', summer)), [
      'Mandag | kl. 9-12 | fra 1. juli 2026 til og med 31. juli 2026',
    ]);
    assert.deepEqual(read('en', span('mon', '09:00', '12:00', { ...summer, weeks: 'odd' })), [
      'Monday | 09:00-12:00 | in odd-numbered weeks from 1 July 2026 until 31 July 2026',
    ]);
  });
  it('is empty where hours cannot be read, never half', () => {
    assert.deepEqual(read('da', span('mon', '09:00', '12:00'), span('tue', '25:99', '26:00')), []);
    assert.deepEqual(weeklyView(null as unknown as Hours, 'da'), []);
    assert.deepEqual(weeklyView({ exceptions: [{ date: '2026-12-24', closed: true }] }, 'da'), []);
  });
});
