import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Contact, Hours } from '../../src/contact/data.js';
import * as opening from '../../src/contact/hours/hours.js';
import { contact, fresh, stale, viewOf } from './contacts.js';

const time = fc.nat(24 * 4 - 1).map((quarter) => new Date(quarter * 9e5).toISOString().slice(11, 16));
const span = fc.record({
  days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { minLength: 1 }),
  opens: time,
  closes: fc.oneof(
    { weight: 20, arbitrary: time },
    { weight: 4, arbitrary: fc.constant('24:00') },
    { weight: 1, arbitrary: fc.constant('25:99') },
  ),
});
const service = fc.record({
  status: fc.constantFrom(
    'active',
    'active',
    'active',
    'active',
    'unknown',
    'temporarily-closed',
    'closed',
    'renamed',
    'asleep',
    undefined,
  ),
  check: fc.constantFrom<unknown>(fresh, fresh, fresh, stale, undefined, {
    ...fresh,
    reviewBy: '2026-12-24',
  }),
  hours: fc.record({
    weekly: fc.array(span, { minLength: 1, maxLength: 3 }),
    publicHolidays: fc.constantFrom('open', 'closed', 'unknown', undefined),
    calendar: fc.constantFrom('none', 'municipal', undefined),
    timeZone: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('Europe/Copenhagen', 'America/Nuuk', undefined) },
      { weight: 1, arbitrary: fc.constant('Europe/Nowhere') },
    ),
    exceptions: fc.constantFrom(
      [],
      [{ date: '2026-12-23', closed: true }],
      [{ date: '2026-12-24', opens: '22:00', closes: '02:00' }],
    ),
  }),
});
/** Any minute from November until the checks have run out, through Christmas. */
const moment = fc.nat(100 * 1440).map((minutes) => new Date(Date.UTC(2026, 10, 1) + minutes * 6e4));

describe('what a filter for "open now" would ask, and what the label says (AT-07)', () => {
  it('are one and the same answer, for any service at any moment, in both languages', () => {
    const seen = { open: 0, closed: 0, unknown: 0 };
    fc.assert(
      fc.property(service, moment, ({ status, check, hours }, now) => {
        const own = { ...hours, check } as unknown as Hours;
        const one: Contact = contact(fresh, { status, hours: own });
        for (const language of ['da', 'en'] as const) {
          const view = viewOf(one, { now, language, opening });
          const { open = false, now: label = '', freshness } = view.hours ?? {};
          assert.equal(open, /^(Åben nu|Open now)/.test(label), label);
          const answered = !!freshness?.current && !view.gone && view.status !== 'temporarily-closed';
          const { state } = opening.openingState(own, now);
          assert.equal(open, answered && state === 'open');
          // Unknown never reads as closed, nor as open (AT-02).
          assert.equal(label === '', !answered || state === 'unknown', `${state} ${label}`);
          seen[label ? (open ? 'open' : 'closed') : 'unknown']++;
        }
      }),
      { numRuns: 1000 },
    );
    // A test that met only one kind of service would prove nothing.
    for (const count of Object.values(seen)) assert.ok(count > 100, JSON.stringify(seen));
  });
});
