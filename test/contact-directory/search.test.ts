import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contacts } from '../../src/contact/data.js';
import { directoryOf } from '../../src/contact-directory/model/entries.js';
import type { Hits } from '../../src/contact-directory/model/find.js';
import { SearchIndex } from '../../src/contact-directory/search/search.js';
import { contact, contactsOf, fjordby } from './contacts.js';

const indexes = new Map<Contacts, SearchIndex>();
/** One index for each file, which keeps its last answer from search to search. */
const indexOf = (data: Contacts): SearchIndex => {
  if (!indexes.has(data)) indexes.set(data, new SearchIndex(directoryOf(data)));
  return indexes.get(data)!;
};
const search = (data: Contacts, query: string): Hits | undefined => indexOf(data).search(query);
const names = (data: Contacts, query: string): string[] | undefined =>
  search(data, query)?.entries.map((entry) => entry.contact.name);

const country = contactsOf(
  contact('Børnelinjen'),
  contact('Ældrehjælpen'),
  contact('Ærø Rådgivning'),
  contact('Åbenrå Værested'),
  contact('Aarhus Krisecenter'),
  contact('Øster Hus'),
  contact('Café Nørrebro'),
  contact('Aids-linien'),
  contact('Jørgens A\u030Angstklinik'),
);

describe('AT-10: Danish spelling, folded both ways', () => {
  const queries: [query: string, name: string][] = [
    ['boern', 'Børnelinjen'],
    ['børn', 'Børnelinjen'],
    ['born', 'Børnelinjen'],
    ['BØRN', 'Børnelinjen'],
    ['aeldre', 'Ældrehjælpen'],
    ['ÆLDRE', 'Ældrehjælpen'],
    ['aero', 'Ærø Rådgivning'],
    ['aeroe', 'Ærø Rådgivning'],
    ['ærø', 'Ærø Rådgivning'],
    ['raadgivning', 'Ærø Rådgivning'],
    ['åbenrå', 'Åbenrå Værested'],
    ['aabenraa', 'Åbenrå Værested'],
    ['abenra', 'Åbenrå Værested'],
    ['A\u030Abenra\u030A', 'Åbenrå Værested'],
    ['vaerested', 'Åbenrå Værested'],
    ['arhus', 'Aarhus Krisecenter'],
    ['Århus', 'Aarhus Krisecenter'],
    ['A\u030ARHUS', 'Aarhus Krisecenter'],
    ['AARHUS', 'Aarhus Krisecenter'],
    ['øster', 'Øster Hus'],
    ['oester', 'Øster Hus'],
    ['oster', 'Øster Hus'],
    ['cafe noerrebro', 'Café Nørrebro'],
    ['cafe\u0301', 'Café Nørrebro'],
    ['ångst', 'Jørgens A\u030Angstklinik'],
    ['joergens aangst', 'Jørgens A\u030Angstklinik'],
  ];
  for (const [query, name] of queries)
    it(`${query} finds ${name}`, () => assert.deepEqual(names(country, query), [name]));

  it('finds a word while it is being typed, letter by letter', () => {
    for (const word of ['aabenraa', 'åbenrå', 'koebenhavn', 'københavn', 'aeroeskoebing', 'ærøskøbing']) {
      const data = contactsOf(contact('Åbenrå, København og Ærøskøbing'));
      for (let length = 1; length <= word.length; length++)
        assert.equal(search(data, word.slice(0, length))?.near, false, word.slice(0, length));
    }
  });
});

describe('what is searched', () => {
  const data = contactsOf(
    contact('Linjen', {
      formerNames: ['Tråden'],
      organisation: 'Foreningen Læ',
      audiences: ['young'],
      offers: [{ text: { da: 'Samtaler', en: 'Conversations' } }],
      phones: [{ number: '+4500112244' }],
      websites: [{ url: 'https://www.linjen.example/kontakt' }],
      address: { street: 'Havnegade', postalCode: '5970', city: 'Ærøskøbing' },
    }),
    contact('Alarm', { phones: [{ number: '112' }] }),
    contact('Nabo', { address: { postalCode: '1234', city: 'Hemmelby', visibility: 'hidden' } }),
    contact('Fætter', {
      address: { postalCode: '1234', city: 'Hemmelby', visibility: 'nonsense' as 'hidden' },
    }),
  );
  for (const query of [
    'linjen',
    'tråden',
    'læ',
    'unge',
    'children',
    'samtale',
    'conversations',
    'ærøskøbing',
    '5970',
    'linjen.example',
    'linjen kontakt',
    '00 11 22 44',
    '00112244',
    '+45 00 11 22 44',
    '+4500112244',
    '0045 00112244',
    '4500112244',
    '00-11.22',
  ])
    it(`finds it by ${query}`, () => assert.deepEqual(names(data, query), ['Linjen']));

  it('asks for every word, in any order', () => {
    assert.deepEqual(names(fjordby, 'aarhus unge'), ['Zebra', 'Åens Hus']);
    assert.deepEqual(names(fjordby, 'hus læ'), ['Åens Hus']);
    assert.deepEqual(names(fjordby, 'hus fagpersoner ærø'), []);
  });

  it('looks for numbers at their start: 112 is no part of another number', () => {
    assert.deepEqual(names(data, '112'), ['Alarm']);
    assert.deepEqual(names(data, '2244'), []);
  });

  it('finds a part of a long word, as Danish puts words together', () =>
    assert.deepEqual(names(country, 'center'), ['Aarhus Krisecenter']));

  it('finds what is written with a hyphen, without, and as two words', () => {
    for (const query of ['aidslinien', 'aids-linien', 'aids linien'])
      assert.deepEqual(names(country, query), ['Aids-linien']);
  });

  it('never finds a hidden address', () => {
    assert.deepEqual(names(data, 'hemmelby'), []);
    assert.deepEqual(names(data, '1234'), []);
  });

  it('has no answer to a query without words', () => {
    for (const query of ['', '  ', '+45', '…']) assert.equal(search(data, query), undefined);
  });
});

describe('one wrong letter', () => {
  const near: [what: string, query: string][] = [
    ['wrong', 'krisecemter'],
    ['missing', 'krsecenter'],
    ['too many', 'krissecenter'],
    ['swapped', 'kriescenter'],
    ['wrong at the start', 'grisecenter'],
    ['wrong in a word being typed', 'krisecem'],
    ['wrong in one of two words', 'aarhus krisecemter'],
  ];
  for (const [what, query] of near)
    it(`${what} is forgiven`, () => {
      assert.deepEqual(names(country, query), ['Aarhus Krisecenter']);
      assert.equal(search(country, query)?.near, true);
    });

  it('is forgiven only when nothing else matches', () => {
    const data = contactsOf(contact('Linden'), contact('Linsen'));
    assert.deepEqual(names(data, 'linden'), ['Linden']);
    assert.equal(search(data, 'linden')?.near, false);
    assert.deepEqual(names(data, 'linten'), ['Linden', 'Linsen']);
  });

  it('is not forgiven twice, in short words or in numbers', () => {
    for (const query of ['kriscemter', 'hux', '00000009']) {
      assert.deepEqual(names(country, query), []);
      assert.equal(search(country, query)?.near, false);
    }
    assert.deepEqual(names(fjordby, '00000009'), []);
  });
});

it('gets ready in pieces, and a search in between still sees everything', () => {
  const data = contactsOf(...['Et', 'To', 'Tre', 'Fire', 'Fem'].map((name) => contact(name)));
  assert.equal(indexOf(data).prepare(2), true);
  assert.equal(indexOf(data).prepare(2), true);
  assert.deepEqual(names(data, 'to'), ['To']);
  assert.equal(indexOf(data).prepare(2), false);
});

describe('what stands on a card can be found', () => {
  const at = (visibility?: 'city-only' | 'hidden') => ({
    address: { street: 'Prøvegade 1', city: 'Fjordby', visibility },
  });
  const data = contactsOf(
    contact('Et', { phones: [{ number: '+4500000001', purpose: { da: 'Ambulance', en: 'Ambulance' } }] }),
    contact('To', { eligibility: 'Kun for fagfolk' }),
    contact('Tre', at()),
    contact('Fire', at('city-only')),
    contact('Fem', at('hidden')),
  );

  it('by what a number is for, and for whom it is', () => {
    assert.deepEqual(names(data, 'ambulance'), ['Et']);
    assert.deepEqual(names(data, 'fagfolk'), ['To']);
  });

  it('by its street, unless that is kept back', () => {
    assert.deepEqual(names(data, 'prøvegade'), ['Tre']);
  });
});
