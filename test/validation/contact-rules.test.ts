import { refused, rules, testRules } from './rule-cases.js';

/** In hours-rules.test.ts. */
const aboutHours = /span|zone|exception/;

type Fields = Record<string, unknown>;
const contacts = (...list: Fields[]) => ({
  contacts: list.map((one, i) => ({ id: `id-${i}`, name: 'Navn', ...one })),
});
const phone = (number: string, more: Fields = {}) => ({ phones: [{ number, ...more }] });
const address = (more: Fields) => contacts({ address: more });
const checked = (on: string, reviewBy: string) => ({ check: { on, method: 'called', reviewBy } });

const number = '/contacts/0/phones/0/number';

testRules(
  rules.filter(({ kind, id }) => kind === 'contacts' && !aboutHours.test(id)).map(({ id }) => id),
  {
    'audiences-exist': {
      good: {
        'described ones': { audiences: { street: {} }, ...contacts({ audiences: ['street'] }) },
        'bundled ones': { extends: 'bundled', ...contacts({ audiences: ['street'] }) },
      },
      bad: {
        'one that is not described': refused(
          { audiences: { street: {} }, ...contacts({ audiences: ['street', 'young'] }) },
          '/contacts/0/audiences/1',
        ),
        'one on a phone': refused(
          contacts({}, phone('112', { audiences: ['young'] })),
          '/contacts/1/phones/0/audiences/0',
        ),
      },
    },
    'contacts-exist': {
      good: {
        'contacts in the file': contacts({ successor: 'id-1' }, phone('112', { sharedWith: ['id-0'] })),
        'bundled ones': {
          extends: 'bundled',
          ...contacts({ successor: 'x', ...phone('112', { sharedWith: ['y'] }) }),
        },
      },
      bad: {
        'a successor that is not there': refused(contacts({ successor: 'gone' }), '/contacts/0/successor'),
        'a sharer that is not there': refused(
          contacts(phone('112', { sharedWith: ['id-0', 'gone'] })),
          '/contacts/0/phones/0/sharedWith/1',
        ),
      },
    },
    'successors-end': {
      good: {
        'a chain': contacts({ successor: 'id-1' }, { successor: 'id-2' }, {}),
        'two with the same successor': contacts({ successor: 'id-2' }, { successor: 'id-2' }, {}),
      },
      bad: {
        itself: refused(contacts({ successor: 'id-0' }), '/contacts/0/successor'),
        'a circle': refused(
          contacts({ successor: 'id-1' }, { successor: 'id-2' }, { successor: 'id-1' }),
          '/contacts/1/successor',
          '/contacts/2/successor',
        ),
      },
    },
    'city-fits': {
      good: {
        'the right city': address({ postalCode: '1124', city: 'København K' }),
        'a code that is not listed': address({ postalCode: '9000', city: 'Aalborg' }),
        'no code': address({ city: 'Aalborg' }),
        'no city': address({ postalCode: '5000' }),
      },
      bad: {
        'K for V': refused(address({ postalCode: '1499', city: 'København V' }), '/contacts/0/address/city'),
        'the first of K': refused(
          address({ postalCode: '1000', city: 'København V' }),
          '/contacts/0/address/city',
        ),
        'the last of V': refused(
          address({ postalCode: '1799', city: 'København K' }),
          '/contacts/0/address/city',
        ),
        'V for K': refused(address({ postalCode: '1500', city: 'København K' }), '/contacts/0/address/city'),
        Odense: refused(address({ postalCode: '5000', city: 'Odense' }), '/contacts/0/address/city'),
        Fredericia: refused(address({ postalCode: '7000', city: 'Kolding' }), '/contacts/0/address/city'),
        Århus: refused(address({ postalCode: '8000', city: 'Århus C' }), '/contacts/0/address/city'),
      },
    },
    'street-fits': {
      good: {
        'the right street': address({ street: 'Åbenrå 5', postalCode: '1124' }),
        'another street': address({ street: 'Skibhusvej 52 B', postalCode: '5000' }),
        'the same name in another city': address({ street: 'Gasværksvej 24', postalCode: '9000' }),
        'no street': address({ postalCode: '1124' }),
      },
      bad: {
        Åbenrå: refused(
          address({ street: 'Åbenrå 5', postalCode: '1453' }),
          '/contacts/0/address/postalCode',
        ),
        Gasværksvej: refused(
          address({ street: 'Gasværksvej 24', postalCode: '1652' }),
          '/contacts/0/address/postalCode',
        ),
        Colbjørnsensgade: refused(
          address({ street: 'Colbjørnsensgade 12 B', postalCode: '1656' }),
          '/contacts/0/address/postalCode',
        ),
      },
    },
    'danish-numbers': {
      good: {
        'eight digits': contacts(phone('+4570202550')),
        'another country': contacts(phone('+46123456789')),
        'a short number': contacts(phone('112')),
        'no phones': contacts({}),
      },
      bad: {
        'seven digits': refused(contacts(phone('+457020255')), number),
        'nine digits': refused(contacts(phone('+45702025500')), number),
      },
    },
    'known-short-numbers': {
      good: {
        'known ones': contacts(
          ...['112', '114', '1813', '1888', '116000', '116006', '116111'].map((n) => phone(n)),
        ),
        'a long number': contacts(phone('+4570202550')),
      },
      bad: {
        'an unknown one': refused(contacts(phone('999')), number),
        'a long one that lost its end': refused(contacts(phone('702025')), number),
      },
    },
    'shared-numbers': {
      good: {
        'different numbers': contacts(phone('112'), phone('114')),
        'one declared on both sides': contacts(
          phone('112', { sharedWith: ['id-1'] }),
          phone('112', { sharedWith: ['id-0'] }),
        ),
        'one twice on the same contact': contacts({
          phones: [{ number: '112' }, { number: '112', kind: 'sms' }],
        }),
      },
      bad: {
        'one that is not declared': refused(
          contacts(phone('112'), phone('112')),
          '/contacts/0/phones/0',
          '/contacts/1/phones/0',
        ),
        'one declared on one side': refused(
          contacts(phone('112', { sharedWith: ['id-1'] }), phone('112')),
          '/contacts/1/phones/0',
        ),
        'a third sharer': refused(
          contacts(phone('112', { sharedWith: ['id-1'] }), phone('112', { sharedWith: ['id-0', 'id-2'] }), {
            phones: [{ number: '114' }, { number: '112', sharedWith: ['id-0', 'id-1'] }],
          }),
          '/contacts/0/phones/0',
        ),
      },
    },
    'hidden-streets': {
      good: {
        'a public street': address({ street: 'Åbenrå 5', visibility: 'public' }),
        'one without visibility': address({ street: 'Åbenrå 5' }),
        'a hidden city': address({ city: 'Odense C', visibility: 'hidden' }),
      },
      bad: {
        'a hidden street': refused(
          address({ street: 'A', visibility: 'hidden' }),
          '/contacts/0/address/street',
        ),
        'a city with street and floor': refused(
          address({ street: 'A', floor: '1. sal', visibility: 'city-only' }),
          '/contacts/0/address/street',
          '/contacts/0/address/floor',
        ),
      },
    },
    'no-passwords': {
      good: {
        'a path with @': contacts({ websites: [{ url: 'https://a.example/@user' }] }),
        'other values': contacts({ websites: [{ url: 5 }, {}, { url: 'user:pw@a.example' }] }),
      },
      bad: {
        'a password and a name alone': refused(
          contacts({ websites: [{ url: 'https://user:pw@a.example' }, { url: 'HTTP://user@a.example' }] }),
          '/contacts/0/websites/0/url',
          '/contacts/0/websites/1/url',
        ),
      },
    },
    'checks-run-out': {
      good: {
        '180 days for a phone': contacts(phone('112', checked('2026-01-01', '2026-06-30'))),
        '365 days for an address': contacts({ address: checked('2026-01-01', '2027-01-01') }),
        '365 days for a website': contacts({ websites: [checked('2026-01-01', '2027-01-01')] }),
        'the same day': contacts({ hours: checked('2026-01-01', '2026-01-01') }),
        'no end': contacts(phone('112', { check: { on: '2026-01-01' } })),
      },
      bad: {
        '181 days for a phone': refused(
          contacts(phone('112', checked('2026-01-01', '2026-07-01'))),
          '/contacts/0/phones/0/check/reviewBy',
        ),
        '181 days for an e-mail': refused(
          contacts({ emails: [checked('2026-01-01', '2026-07-01')] }),
          '/contacts/0/emails/0/check/reviewBy',
        ),
        '181 days for hours, also of a website': refused(
          contacts({
            hours: checked('2026-01-01', '2026-07-01'),
            websites: [{ hours: checked('2026-01-01', '2026-07-01') }],
          }),
          '/contacts/0/hours/check/reviewBy',
          '/contacts/0/websites/0/hours/check/reviewBy',
        ),
        '366 days for an address and a website': refused(
          contacts({
            address: checked('2026-01-01', '2027-01-02'),
            websites: [checked('2026-01-01', '2027-01-02')],
          }),
          '/contacts/0/websites/0/check/reviewBy',
          '/contacts/0/address/check/reviewBy',
        ),
        'an end before the check': refused(
          contacts({ address: checked('2026-01-02', '2026-01-01') }),
          '/contacts/0/address/check/reviewBy',
        ),
      },
    },
  },
);
