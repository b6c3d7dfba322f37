import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as opening from '../../src/contact/hours/hours.js';
import type { Contact } from '../../src/contact/data.js';
import { structuredData } from '../../src/contact/controls/structured-data.js';
import { contact, fresh, stale, viewOf } from './contacts.js';

const dataOf = (one: Contact): Record<string, unknown> | undefined =>
  structuredData(one, viewOf(one, { opening })) as Record<string, unknown> | undefined;

describe('a contact for machines', () => {
  it('is an organisation with what is current', () => {
    assert.deepEqual(dataOf(contact(fresh, { languages: ['da', 'kl'] })), {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Reden Aarhus',
      url: 'https://example.dk/aarhus/',
      email: ['hjaelp@example.dk'],
      contactPoint: [{ '@type': 'ContactPoint', telephone: '+4500000001', availableLanguage: ['da', 'kl'] }],
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Prøvegade 1, 2. sal',
        postalCode: '8000',
        addressLocality: 'Aarhus C',
        addressCountry: 'DK',
      },
    });
  });

  it('has the town alone where the street is secret, and nothing of an address that is hidden or not current', () => {
    const addressOf = (other: object): object | undefined =>
      dataOf(
        contact(fresh, {
          address: { street: 'Prøvegade 1', postalCode: '8200', city: 'Aarhus N', check: fresh, ...other },
        }),
      )!.address as object | undefined;
    const town = {
      '@type': 'PostalAddress',
      postalCode: '8200',
      addressLocality: 'Aarhus N',
      addressCountry: 'DK',
    };
    for (const other of [{ visibility: 'city-only' }, { street: undefined }])
      assert.equal(JSON.stringify(addressOf(other)), JSON.stringify(town));
    for (const other of [
      { visibility: 'hidden' },
      { visibility: 5 },
      { visibility: 'city-only', check: stale },
    ])
      assert.equal(addressOf(other), undefined);
  });

  it('is nothing when nothing is current', () => {
    assert.equal(dataOf(contact(stale)), undefined);
    assert.equal(dataOf(contact(fresh, { status: 'renamed' })), undefined);
  });

  it('leaves out the number that nobody confirmed', () => {
    const phones = [
      { number: '+4500000001', check: stale },
      { number: '+4500000002', check: fresh },
    ];
    const points = dataOf(contact(fresh, { phones }))!.contactPoint as { telephone: string }[];
    assert.deepEqual(
      points.map(({ telephone }) => telephone),
      ['+4500000002'],
    );
  });

  it('has opening hours only while they are current, and none that schema.org cannot say', () => {
    const weekly = [{ days: ['mon'], opens: '10:00', closes: '24:00', from: '2026-01-01' }];
    const hoursOf = (hours: object): unknown =>
      (dataOf(contact(fresh, { hours }))!.contactPoint as { hoursAvailable?: unknown }[])[0]!.hoursAvailable;
    assert.deepEqual(hoursOf({ weekly, check: fresh }), [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday'],
        opens: '10:00',
        closes: '23:59',
        validFrom: '2026-01-01',
      },
    ]);
    assert.equal(hoursOf({ weekly, check: stale }), undefined);
    assert.equal(hoursOf({ weekly: [{ ...weekly[0], weeks: 'even' }], check: fresh }), undefined);
  });

  it('has no hours of a number that cannot be read, whoever confirmed those of the contact', () => {
    const weekly = [{ days: ['mon'], opens: '10:00', closes: '12:00' }];
    const hours = { weekly, check: fresh };
    const pointOf = (phone: object): object =>
      (
        dataOf(contact(fresh, { hours, phones: [{ number: '+4500000001', check: fresh, ...phone }] }))!
          .contactPoint as object[]
      )[0]!;
    assert.ok('hoursAvailable' in pointOf({}));
    const unread = { weekly: [{ days: ['tue'], opens: '25:99', closes: '26:00' }], check: stale };
    assert.ok(!('hoursAvailable' in pointOf({ hours: unread })));
  });

  it('has no hours while it is closed for a time: machines would call it open', () => {
    const hours = { weekly: [{ days: ['mon'], opens: '10:00', closes: '12:00' }], check: fresh };
    const data = dataOf(contact(fresh, { hours, status: 'temporarily-closed' }))!;
    assert.deepEqual(data.contactPoint, [{ '@type': 'ContactPoint', telephone: '+4500000001' }]);
  });
});
