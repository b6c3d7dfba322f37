import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as opening from '../../src/contact/hours/hours.js';
import { contactOf } from '../../src/contact/model/contacts.js';
import { contact, dataSet, fresh, linksOf, stale, viewOf } from './contacts.js';

const map = 'https://www.openstreetmap.org/search?query=Pr%C3%B8vegade%201%2C%208000%20Aarhus%20C';
const links = ['tel:+4500000001', 'mailto:hjaelp@example.dk', 'https://example.dk/aarhus/', map];

describe('values that are current', () => {
  it('lead somewhere', () => assert.deepEqual(linksOf(viewOf(contact(fresh))), links));

  it('are shown as people read them, with the day of the check', () => {
    const { channels, address } = viewOf(contact(fresh));
    assert.deepEqual(
      channels.map(({ kind, display, freshness: { current, sentence } }) => [
        kind,
        display,
        current,
        sentence,
      ]),
      [
        ['phone', '00 00 00 01', true, 'bekræftet 1. november 2026 af NN'],
        ['email', 'hjaelp@example.dk', true, 'bekræftet 1. november 2026 af NN'],
        ['website', 'example.dk/aarhus', true, 'bekræftet 1. november 2026 af NN'],
      ],
    );
    assert.deepEqual(address!.lines, ['Prøvegade 1, 2. sal', '8000 Aarhus C']);
  });

  it('a text message is sent, a chat is opened', () => {
    const view = viewOf(
      contact(fresh, {
        phones: [{ number: '1818', kind: 'sms', check: fresh }],
        websites: [{ url: 'https://example.dk/chat', kind: 'chat', check: fresh }],
      }),
    );
    assert.deepEqual(
      view.channels.map(({ kind, isPhone, href }) => [kind, isPhone, href]),
      [
        ['sms', true, 'sms:1818'],
        ['email', false, 'mailto:hjaelp@example.dk'],
        ['chat', false, 'https://example.dk/chat'],
      ],
    );
  });

  it('are judged one by one, each by the rule of its kind', () => {
    // Confirmed 300 days ago: too long ago for a number, not for an address or a website.
    const old = { on: '2026-01-27', method: 'provider', reviewBy: '2027-01-27' };
    assert.deepEqual(linksOf(viewOf(contact(old))), [links[2], map]);
    const mixed = contact(stale, {
      phones: [
        { number: '1888', check: stale },
        { number: '1889', check: fresh },
      ],
    });
    assert.deepEqual(linksOf(viewOf(mixed)), ['tel:1889']);
  });
});

describe('values that are not current', () => {
  it('lead nowhere, and say since when', () => {
    for (const language of ['da', 'en'] as const) {
      const view = viewOf(contact(stale), { language });
      const words = { da: 'ikke bekræftet siden marts 2009', en: 'not confirmed since March 2009' }[language];
      assert.deepEqual(linksOf(view), []);
      for (const { freshness } of [...view.channels, view.address!]) {
        assert.equal(freshness.current, false);
        assert.equal(freshness.sentence, words);
      }
    }
  });

  it('say never where nobody has checked', () => {
    const view = viewOf(contact(undefined));
    assert.deepEqual(linksOf(view), []);
    for (const { freshness } of [...view.channels, view.address!])
      assert.equal(freshness.sentence, 'aldrig bekræftet');
  });

  it('stay current through the last day in Copenhagen, whatever day it is in UTC', () => {
    const last = contact({ ...fresh, reviewBy: '2026-11-23' });
    assert.equal(linksOf(viewOf(last, { now: new Date('2026-11-22T23:30:00Z') })).length, 4);
    assert.equal(linksOf(viewOf(last, { now: new Date('2026-11-23T22:59:59Z') })).length, 4);
    assert.equal(linksOf(viewOf(last, { now: new Date('2026-11-23T23:30:00Z') })).length, 0);
    const first = contact({ ...fresh, on: '2026-11-24' });
    assert.equal(linksOf(viewOf(first, { now: new Date('2026-11-23T22:59:00Z') })).length, 0);
    assert.equal(linksOf(viewOf(first, { now: new Date('2026-11-23T23:30:00Z') })).length, 4);
    // In summer the day begins at 22 UTC.
    const summer = contact({ ...fresh, on: '2026-07-01', reviewBy: '2026-07-31' });
    assert.equal(linksOf(viewOf(summer, { now: new Date('2026-07-31T21:59:00Z') })).length, 4);
    assert.equal(linksOf(viewOf(summer, { now: new Date('2026-07-31T22:00:00Z') })).length, 0);
  });
});

describe('the word of a site', () => {
  const vouched = { checkedOn: '2026-11-20', checkedBy: 'Aarhus Kommune' };

  it('makes every value of the contact current', () => {
    const view = viewOf(contact(stale), vouched);
    assert.deepEqual(linksOf(view), links);
    for (const { freshness } of [...view.channels, view.address!])
      assert.equal(freshness.sentence, 'bekræftet 20. november 2026 af Aarhus Kommune');
  });

  it('counts only with both the day and the name', () => {
    for (const half of [
      { checkedOn: vouched.checkedOn },
      { checkedBy: vouched.checkedBy },
      { ...vouched, checkedBy: ' ' },
      { ...vouched, checkedOn: '2026-11' },
      { ...vouched, checkedOn: '2026-11-24' },
    ]) {
      const view = viewOf(contact(stale), half);
      assert.deepEqual(linksOf(view), []);
      assert.equal(view.channels[0]!.freshness.sentence, 'ikke bekræftet siden marts 2009');
    }
  });

  it('runs out after 180 days for numbers and 365 for addresses', () => {
    // 27 May and 180 days is 23 November; 26 May is one day more. 23 November 2025 and 365 days is 23 November 2026.
    assert.equal(linksOf(viewOf(contact(stale), { ...vouched, checkedOn: '2026-05-27' })).length, 4);
    assert.deepEqual(linksOf(viewOf(contact(stale), { ...vouched, checkedOn: '2026-05-26' })), [
      links[2],
      map,
    ]);
    assert.deepEqual(linksOf(viewOf(contact(stale), { ...vouched, checkedOn: '2025-11-23' })), [
      links[2],
      map,
    ]);
    assert.deepEqual(linksOf(viewOf(contact(stale), { ...vouched, checkedOn: '2025-11-22' })), []);
  });

  it('says when it ran out, unless the data has later news', () => {
    const expired = { ...vouched, checkedOn: '2026-01-02' };
    const sentence = (check: unknown) => viewOf(contact(check), expired).channels[0]!.freshness.sentence;
    assert.equal(sentence(stale), 'ikke bekræftet siden 2. januar 2026');
    assert.equal(sentence(undefined), 'ikke bekræftet siden 2. januar 2026');
    assert.equal(
      sentence({ ...fresh, on: '2026-03-01', reviewBy: '2026-04-01' }),
      'ikke bekræftet siden 1. marts 2026',
    );
  });

  it('takes nothing from a check that is current', () => {
    const view = viewOf(contact(fresh), { checkedOn: '2025-01-01', checkedBy: 'NN' });
    assert.deepEqual(linksOf(view), links);
    assert.equal(view.channels[0]!.freshness.sentence, 'bekræftet 1. november 2026 af NN');
  });

  it('cannot bring back a contact that is gone', () => {
    assert.deepEqual(linksOf(viewOf(contact(stale, { status: 'closed' }), vouched)), []);
  });
});

describe('opening hours', () => {
  const weekly = [{ days: ['mon', 'tue'], opens: '09:00', closes: '16:00' }];
  const hours = (check: unknown, other: object = {}) =>
    contact(fresh, { hours: { weekly, check, ...other } });

  it('are open now only by hours that are current', () => {
    assert.equal(viewOf(hours(fresh), { opening }).hours!.now, 'Åben nu, lukker kl. 16');
    assert.equal(viewOf(hours(fresh), { opening, language: 'en' }).hours!.now, 'Open now, closes at 16:00');
    const old = viewOf(hours(stale), { opening }).hours!;
    assert.equal(old.now, '');
    assert.equal(old.rows.length, 1);
    assert.equal(old.freshness.sentence, 'ikke bekræftet siden marts 2009');
  });

  it('are never open now at a place that is closed, renamed or closed for a time', () => {
    for (const status of ['closed', 'renamed', 'temporarily-closed']) {
      const view = viewOf({ ...hours(fresh), status } as never, { opening });
      assert.equal(view.hours!.now, '', status);
      assert.equal(view.minutes, Infinity);
    }
  });

  it('say nothing about now while the engine is not there', () => {
    const view = viewOf(hours(fresh));
    assert.deepEqual(view.hours!.rows, [{ days: 'Mandag og tirsdag', times: 'kl. 9-16', note: '' }]);
    assert.deepEqual([view.hours!.now, view.hours!.open], ['', false]);
    assert.equal(view.minutes, Infinity);
  });

  it('of a number of its own are judged by themselves', () => {
    const phones = [{ number: '1888', check: stale, hours: { weekly, check: fresh } }];
    const [phone] = viewOf(contact(fresh, { phones }), { opening }).channels;
    assert.equal(phone!.href, undefined);
    assert.equal(phone!.hours!.now, 'Åben nu, lukker kl. 16');
  });

  it('say in how many minutes they change', () => {
    assert.equal(viewOf(hours(fresh), { opening }).minutes, 240);
  });

  it('in a time zone that does not exist are unknown, and nothing breaks', () => {
    const view = viewOf(hours(fresh, { timeZone: 'Europe/Nowhere' }), { opening });
    assert.equal(view.hours?.now ?? '', '');
    assert.equal(linksOf(view).length, 4);
  });

  it('follow the clock of the place', () => {
    const nuuk = hours(fresh, { timeZone: 'America/Nuuk' });
    assert.match(viewOf(nuuk, { opening }).hours!.now, /^Åben nu|^Lukket/);
    assert.match(viewOf(nuuk, { opening, now: new Date('2026-11-23T17:30:00Z') }).hours!.now, /^Åben nu/);
  });
});

describe('what became of a place', () => {
  const said = (check: unknown, status: unknown): string => viewOf(contact(check, { status })).statusText;

  it('is said where it is closed, renamed or closed for a time, and not where it is active', () => {
    assert.equal(said(fresh, 'closed'), 'Lukket');
    assert.equal(said(fresh, 'renamed'), 'Har fået nyt navn');
    assert.equal(said(fresh, 'temporarily-closed'), 'Midlertidigt lukket');
    assert.equal(said(stale, 'active'), '');
  });

  it('is unknown where nobody said, unless somebody has lately made sure of a value', () => {
    assert.equal(said(stale, undefined), 'Vi ved ikke, om stedet findes i dag');
    assert.equal(said(stale, 'haunted'), 'Vi ved ikke, om stedet findes i dag');
    assert.equal(said(fresh, undefined), '');
  });
});

it('a contact is found by its whole id', () => {
  const data = dataSet([contact(fresh)]);
  assert.equal(contactOf(data, 'reden-aarhus'), data.contacts[0]);
  for (const id of ['', 'reden', 'Reden-Aarhus', '__proto__', '0'])
    assert.equal(contactOf(data, id), undefined);
});

it('what is closed or renamed is not called confirmed, whoever checked it', () => {
  for (const status of ['closed', 'renamed']) {
    const hours = { weekly: [{ days: ['mon'], opens: '09:00', closes: '16:00' }], check: fresh };
    const view = viewOf(contact(fresh, { status, hours }), { opening });
    for (const value of [...view.channels, view.address!, view.hours!]) {
      assert.equal(value.freshness.current, false);
      assert.equal(value.freshness.sentence, '');
    }
  }
});

it('the section of a source is named in the reader’s language', () => {
  const source = { title: 'T', section: { da: 'Tilbud: danske', en: 'Services for Danish people' } };
  assert.equal(viewOf(contact(stale, { source })).source, 'Kilde: T, Tilbud: danske');
  assert.match(
    viewOf(contact(stale, { source }), { language: 'en' }).source,
    /: T, Services for Danish people$/,
  );
  assert.equal(viewOf(contact(stale, { source: { section: 'Kapitel 2' } })).source, 'Kapitel 2');
});
