import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as opening from '../../src/contact/hours/hours.js';
import { contact, dataSet, fresh, linksOf, stale, viewOf } from './contacts.js';

/** Names that every object has without anybody writing them. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

describe('a contact that is gone', () => {
  for (const status of ['closed', 'renamed'])
    it(`${status}: leads nowhere, whatever its checks`, () => {
      const view = viewOf(contact(fresh, { status }));
      assert.equal(view.gone, true);
      assert.equal(view.status, status);
      assert.deepEqual(linksOf(view), []);
      for (const { freshness } of view.channels) assert.equal(freshness.current, false);
    });

  it('leads to the one that took over', () => {
    const gone = contact(fresh, { id: 'old', status: 'renamed', successor: 'new' });
    const data = dataSet([gone, contact(fresh, { id: 'new', name: 'Det nye sted' })]);
    assert.deepEqual(viewOf(gone, {}, data).successor, { id: 'new', name: 'Det nye sted' });
  });

  it('names no successor that is itself or is not there', () => {
    for (const successor of ['old', 'nobody', '', undefined, '__proto__']) {
      const gone = contact(fresh, { id: 'old', status: 'renamed', successor });
      assert.equal(viewOf(gone).successor, undefined);
    }
  });

  it('that took over from each other each name the other, one step at a time', () => {
    const [a, b] = [contact(fresh, { id: 'a', successor: 'b' }), contact(fresh, { id: 'b', successor: 'a' })];
    const data = dataSet([a, b]);
    assert.equal(viewOf(a, {}, data).successor!.id, 'b');
    assert.equal(viewOf(b, {}, data).successor!.id, 'a');
  });
});

describe('a contact that is not gone', () => {
  it('closed for a time keeps its links', () => {
    const view = viewOf(contact(fresh, { status: 'temporarily-closed' }));
    assert.equal(view.gone, false);
    assert.equal(linksOf(view).length, 4);
  });

  for (const status of [undefined, null, '', 'unknown', 'open', 'Active', 7, {}, ...inherited])
    it(`status ${JSON.stringify(status)} is unknown`, () => {
      const view = viewOf(contact(fresh, { status }));
      assert.equal(view.status, 'unknown');
      assert.equal(view.gone, false);
    });
});

describe('112', () => {
  it('is a link without a check, and says nothing about one', () => {
    for (const check of [
      undefined,
      stale,
      { ...fresh, reviewBy: '2026-11-22' },
      { method: '__proto__' },
      'x',
    ])
      for (const status of ['active', 'unknown', 'temporarily-closed', undefined]) {
        const [phone] = viewOf(contact(stale, { status, phones: [{ number: '112', check }] })).channels;
        assert.equal(phone!.href, 'tel:112');
        assert.equal(phone!.freshness.sentence, '');
      }
  });

  it('does not lend its right to other numbers', () => {
    const phones = [{ number: '112' }, { number: '114' }, { number: '1122' }];
    assert.deepEqual(linksOf(viewOf(contact(stale, { phones }))), ['tel:112']);
  });
});

describe('an address', () => {
  const where = (visibility: unknown, check: unknown = fresh) => {
    const address = {
      street: 'Prøvegade 1',
      floor: 'st.',
      postalCode: '8000',
      city: 'Aarhus C',
      visibility,
      check,
    };
    return viewOf(contact(check, { address })).address!;
  };

  it('that is public is shown, and found on a map while current', () => {
    assert.deepEqual(where('public').lines, ['Prøvegade 1, st.', '8000 Aarhus C']);
    assert.ok(where('public').href);
    assert.equal(where('public', stale).href, undefined);
  });

  it('that is public by city shows only the city, and no map', () => {
    assert.deepEqual(where('city-only').lines, ['8000 Aarhus C']);
    assert.equal(where('city-only').href, undefined);
  });

  for (const visibility of ['hidden', '', 'Public', 'secret', null, 0, true, ['public'], {}, ...inherited])
    it(`with visibility ${JSON.stringify(visibility)} shows nothing at all`, () => {
      const address = where(visibility);
      assert.deepEqual(address.lines, []);
      assert.equal(address.href, undefined);
      assert.equal(address.freshness.sentence, '');
      assert.doesNotMatch(
        JSON.stringify(viewOf(contact(fresh, { address: { street: 'Prøvegade 1', visibility } }))),
        /Prøvegade/,
      );
    });

  it('without a street has no map', () => {
    const view = viewOf(contact(fresh, { address: { city: 'Aarhus', check: fresh } }));
    assert.deepEqual(view.address!.lines, ['Aarhus']);
    assert.equal(view.address!.href, undefined);
  });

  it('that has a query or a tag in it stays one question to the map', () => {
    const address = { street: '<b>&x=1#', city: 'Ås', check: fresh };
    assert.equal(
      viewOf(contact(fresh, { address })).address!.href,
      'https://www.openstreetmap.org/search?query=%3Cb%3E%26x%3D1%23%2C%20%C3%85s',
    );
  });
});

describe('addresses that are none are shown, and lead nowhere', () => {
  const websites = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.dk/1',
    '//example.dk',
    'example.dk',
    'https:example.dk',
    'https://',
    'https://user:pw@example.dk/',
    'https://user@example.dk',
    'https://example.dk\\@example.com/',
    'https://example.dk/ javascript:alert(1)',
    '',
  ];
  for (const url of websites)
    it(`website ${JSON.stringify(url)}`, () => {
      const channel = viewOf(contact(fresh, { websites: [{ url, check: fresh }] })).channels.at(-1)!;
      assert.equal(channel.href, undefined);
      assert.equal(channel.freshness.current, false);
    });

  const emails = [
    'a@example.dk?bcc=b@example.dk',
    'a@example.dk&bcc=b@example.dk',
    'a@example.dk,b@example.dk',
    'a@example.dk b@example.dk',
    'a@example.dk\nbcc:b@example.dk',
    'a@b@example.dk',
    'javascript:alert(1)',
    'a',
    '@',
    '@example.dk',
    'a@',
    '',
  ];
  for (const address of emails)
    it(`e-mail ${JSON.stringify(address)}`, () => {
      const channel = viewOf(contact(fresh, { emails: [{ address, check: fresh }] })).channels[1]!;
      assert.equal(channel.kind, 'email');
      assert.equal(channel.display, address);
      assert.equal(channel.href, undefined);
    });

  for (const number of ['', '1234567', 'javascript:alert(1)', '33330047;phone-context=x', 'ring'])
    it(`number ${JSON.stringify(number)}`, () => {
      const [phone] = viewOf(contact(fresh, { phones: [{ number, check: fresh }] })).channels;
      assert.equal(phone!.display, number);
      assert.equal(phone!.href, undefined);
    });
});

describe('words for values that nobody knows', () => {
  it('are left out, never guessed', () => {
    for (const value of [undefined, null, '', 'unknown', 'nonsense', 3, {}, ...inherited])
      for (const language of ['da', 'en'] as const) {
        const offers = [{ text: 'Kaffe', cost: value }];
        const view = viewOf(contact(fresh, { runBy: value, anonymous: value, offers }), { language });
        assert.equal(view.organisation, '');
        assert.equal(view.anonymous, '');
        assert.equal(view.offers[0]!.cost, '');
      }
  });

  it('target groups that have no words are left out', () => {
    const one = contact(fresh, { audiences: ['street', 'nobody', ...inherited] });
    const data = dataSet([one], { audiences: { street: { da: 'Mennesker på gaden' } } });
    assert.deepEqual(
      viewOf(one, {}, data).audiences.map(({ text }) => text),
      ['Mennesker på gaden'],
    );
    assert.deepEqual(viewOf(one).audiences, []);
  });

  it('languages are named, or written as they stand', () => {
    const view = viewOf(contact(fresh, { languages: ['da', 'kl', 'tegn!', 'constructor'] }));
    assert.equal(view.languages, 'dansk, grønlandsk, tegn!, constructor');
  });

  it('a source whose title cannot be read takes nothing else with it', () => {
    for (const title of [5, {}, [], true]) {
      const one = contact(fresh);
      assert.doesNotThrow(() => viewOf(one, {}, dataSet([one], { source: { title, date: '2009-03' } })));
    }
  });
});

describe('a contact of which little is known', () => {
  it('is its name', () => {
    const view = viewOf({ id: 'x', name: 'X' } as never, { opening });
    assert.deepEqual(view.channels, []);
    assert.equal(view.address, undefined);
    assert.equal(view.hours, undefined);
    assert.equal(view.source, '');
    assert.equal(view.minutes, Infinity);
  });

  it('keeps the rest when checks and hours are of another shape', () => {
    for (const odd of [null, 5, 'x', [], [null], true]) {
      const view = viewOf(contact(odd, { hours: odd }), { opening });
      assert.deepEqual(linksOf(view), []);
      assert.equal(view.name, 'Reden Aarhus');
      assert.equal(view.hours?.now ?? '', '');
    }
  });
});
