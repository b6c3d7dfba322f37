import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSchema } from '../../src/bundled/parts.js';
import { mergeDataSets, soundRecords, type DataSet } from '../../src/shared/own-data/data-set.js';
import type { Fault } from '../../src/validation/fault.js';
import { judgeShape } from '../../src/validation/judge.js';
import { compileSchema } from '../../src/validation/schema.js';

const schema = compileSchema(await loadSchema('contacts'));
const check = (input: unknown): Fault[] => judgeShape(input, schema);
const sound = (input: unknown): DataSet | undefined => soundRecords(input, 'contacts', check(input));
const ids = (set: DataSet | undefined): string[] | undefined =>
  (set?.contacts as { id: string }[] | undefined)?.map(({ id }) => id);
const one = (other: object = {}) => ({ id: 'one', name: 'En', ...other });
const two = { id: 'two', name: 'To' };

describe('a file that cannot be read at all', () => {
  for (const input of [
    undefined,
    null,
    5,
    'x',
    [],
    [one()],
    {},
    { contacts: null },
    { contacts: {} },
    { contacts: 'x' },
  ])
    it(JSON.stringify(input) ?? 'undefined', () => assert.equal(sound(input), undefined));
});

describe('one record that cannot be read', () => {
  const bad: [name: string, record: unknown][] = [
    ['null', null],
    ['a string', 'x'],
    ['a list', []],
    ['without an id', { name: 'X' }],
    ['without a name', { id: 'x' }],
    ['a name that is a number', one({ name: 5 })],
  ];
  for (const [name, record] of bad)
    it(`${name}: goes alone`, () => {
      assert.deepEqual(ids(sound({ contacts: [record, two] })), ['two']);
      assert.deepEqual(ids(sound({ contacts: [two, record] })), ['two']);
    });

  it('is told apart by its place, also after the tenth', () => {
    const contacts: unknown[] = Array.from({ length: 12 }, (_, index) => ({ id: `c-${index}`, name: 'X' }));
    contacts[11] = { id: 'c-11' };
    contacts[1] = 5;
    const expected = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((index) => `c-${index}`);
    assert.deepEqual(ids(sound({ contacts })), expected);
  });
});

describe('a value that cannot be read goes alone, where its record is of use without it', () => {
  const phone = { number: '+4500000001' };
  const odd: [name: string, record: object, left: object][] = [
    ['a number that is a number', { phones: [{ number: 112 }, phone] }, { phones: [phone] }],
    ['a phone that is a string', { phones: ['112', phone] }, { phones: [phone] }],
    ['a purpose that is a number', { phones: [{ ...phone, purpose: 5 }] }, { phones: [phone] }],
    ['phones that are no list', { phones: '112' }, {}],
    ['an e-mail without an address', { emails: [{}] }, { emails: [] }],
    ['an address that is a string', { address: 'Prøvegade 1' }, {}],
    [
      'an offer without words',
      { offers: [{ cost: 'free' }, { text: 'Kaffe' }] },
      { offers: [{ text: 'Kaffe' }] },
    ],
    ['words that are a number', { alert: 5 }, {}],
    ['words in no language', { alert: { da: 5 } }, {}],
    ['a successor that is a list', { status: 'closed', successor: [] }, { status: 'closed' }],
    [
      'a street that is a number',
      { address: { street: 5, city: 'Aarhus' } },
      { address: { city: 'Aarhus' } },
    ],
    ['two at once', { phones: [5, phone, { number: 6 }], alert: 5 }, { phones: [phone] }],
  ];
  for (const [name, other, left] of odd)
    it(name, () => {
      const input = { contacts: [two, one(other)] };
      const before = structuredClone(input);
      assert.notEqual(check(input).length, 0);
      assert.deepEqual(sound(input)!.contacts, [two, one(left)]);
      assert.deepEqual(input, before);
    });

  it('but takes a record with it that is shown whole or not at all', () => {
    const input = { contacts: [one({ alert: 5 }), two] };
    assert.deepEqual(ids(soundRecords(input, 'contacts', check(input), true)), ['two']);
  });

  it('and loses nothing to a figure that is missing where null may stand', async () => {
    const wrong = compileSchema(await loadSchema('statistics'));
    const rows = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', value: 5 },
    ];
    const input = { tables: [{ id: 't', kind: 'counts', title: 'T', rows }] };
    const faults = wrong(input);
    assert.deepEqual(
      faults.map(({ path, rule }) => `${path} ${rule}`),
      ['/tables/0/rows/0/value required'],
    );
    assert.deepEqual(soundRecords(input, 'tables', faults, true), input);
    // What may not be null is no less missed than before.
    const without = { tables: [{ ...input.tables[0], rows: [{ id: 'a', value: 5 }] }] };
    assert.deepEqual(soundRecords(without, 'tables', wrong(without), true), { tables: [] });
  });

  it('quickly, also when every contact of a large file has one', () => {
    const contacts = Array.from({ length: 30_000 }, (_, index) => ({
      id: `c-${index}`,
      name: 'X',
      alert: 5,
    }));
    const before = performance.now();
    assert.equal(ids(sound({ contacts }))!.length, 30_000);
    assert.ok(performance.now() - before < 5000);
  });
});

describe('an odd value that has a safe reading stays with its record', () => {
  const odd: [name: string, record: object][] = [
    ['an unknown status', { status: 'asleep' }],
    ['a status that is a number', { status: 5 }],
    ['an unknown property', { colour: 'red' }],
    ['an id in capitals', { id: 'ONE' }],
    ['an unknown method', { phones: [{ number: '112', check: { method: 'x' } }] }],
    ['a check that is a string', { phones: [{ number: '112', check: 'x' }] }],
    ['a check with a date that is none', { phones: [{ number: '112', check: { on: 'x', reviewBy: 5 } }] }],
    ['hours that are a list', { hours: [] }],
    ['hours that never are', { hours: { weekly: [{ days: ['mon'], opens: '25:99', closes: 'x' }] } }],
    ['a visibility that is a number', { address: { street: 'x', visibility: 5 } }],
    ['an unknown visibility', { address: { street: 'x', visibility: 'x' } }],
  ];
  for (const [name, other] of odd)
    it(name, () => {
      const input = { contacts: [one(other), two] };
      assert.notEqual(check(input).length, 0);
      assert.deepEqual(ids(sound(input)), [(other as { id?: string }).id ?? 'one', 'two']);
    });
});

describe('a property that the schema does not know', () => {
  const hours = { weekly: [], rows: 'x' };
  const input = {
    made: 1,
    contacts: [two, one({ view: { channels: [{ href: 'javascript:alert(1)' }] }, 'a/b~c': 1, hours })],
  };

  it('reaches nobody, at whatever depth, since nobody has checked it', () => {
    assert.deepEqual(sound(input), { contacts: [two, one({ hours: { weekly: [] } })] });
  });

  it('takes the street of a secret address with it', () => {
    const address = { street: 'Prøvegade 1', city: 'Aarhus', visibility: 'hidden' };
    assert.doesNotMatch(JSON.stringify(sound({ contacts: [one({ address })] })), /Prøvegade/);
  });

  it('stays in the place it came from', () => {
    assert.equal(input.made, 1);
    assert.equal(hours.rows, 'x');
    assert.equal(input.contacts.length, 2);
  });
});

describe('the rest of a file', () => {
  it('loses a property of the wrong type, and nothing else', () => {
    const set = sound({ title: 5, extends: 'something', audiences: [], contacts: [two] })!;
    assert.deepEqual(set, { contacts: [two] });
  });

  it('is not changed in the place it came from', () => {
    const input = { title: 5, contacts: [5, two] };
    sound(input);
    assert.deepEqual(input, { title: 5, contacts: [5, two] });
  });

  it('that is sound comes back alike', () => {
    const input = { title: 'T', contacts: [one(), two] };
    assert.deepEqual(sound(input), input);
  });
});

describe('adding to the bundled data', () => {
  const bundled = {
    title: 'Bundled',
    source: { title: 'Bundled' },
    audiences: { street: 'Gade', clinic: 'Klinik' },
    contacts: [one({ name: 'Gammel' }), two],
  };
  const merged = (own: object) =>
    mergeDataSets(bundled, { extends: 'bundled', ...own } as DataSet, 'contacts');

  it('the same id replaces in its place, a new id comes last', () => {
    const set = merged({ contacts: [{ id: 'three', name: 'Tre' }, one({ name: 'Ny' })] });
    assert.deepEqual(set.contacts, [
      one({ name: 'Ny' }),
      { ...two, source: { title: 'Bundled' } },
      { id: 'three', name: 'Tre' },
    ]);
  });

  it('remove takes out, also what is not there', () => {
    assert.deepEqual(ids(merged({ contacts: [], remove: ['one', 'nobody'] })), ['two']);
    assert.deepEqual(ids(merged({ contacts: [], remove: [] })), ['one', 'two']);
  });

  it('a record is replaced whole, never mixed', () => {
    const set = merged({ contacts: [{ id: 'one', name: 'Ny', status: 'closed' }] });
    assert.deepEqual((set.contacts as unknown[])[0], { id: 'one', name: 'Ny', status: 'closed' });
  });

  it('what else the site writes wins, and audiences are joined', () => {
    const set = merged({ title: 'Own', audiences: { street: 'Vej', new: 'Ny' }, contacts: [] });
    assert.equal(set.title, 'Own');
    assert.deepEqual(set.audiences, { street: 'Vej', clinic: 'Klinik', new: 'Ny' });
  });

  it('each record keeps the source it came with', () => {
    const set = merged({
      source: { title: 'Own' },
      contacts: [
        { id: 'three', name: 'Tre', source: { section: '4' } },
        { id: 'four', name: 'Fire', source: { title: 'Its own' } },
      ],
    });
    const sources = (set.contacts as { id: string; source?: object }[]).map(({ id, source }) => [id, source]);
    assert.deepEqual(sources, [
      ['one', { title: 'Bundled' }],
      ['two', { title: 'Bundled' }],
      ['three', { title: 'Own', section: '4' }],
      ['four', { title: 'Its own' }],
    ]);
    assert.equal(set.source, undefined);
  });

  it('a file that only takes out needs no list of its own', () => {
    const own = { extends: 'bundled', remove: ['one'] };
    assert.deepEqual(check(own), []);
    assert.deepEqual(ids(mergeDataSets(bundled, sound(own)!, 'contacts')), ['two']);
  });

  it('an id that the site uses twice hides neither', () => {
    const contacts = [one({ name: 'Første' }), one({ name: 'Anden' })];
    assert.deepEqual(ids(merged({ contacts })), ['one', 'one', 'two']);
  });

  it('leaves both sets as they were', () => {
    const own = { extends: 'bundled', contacts: [one({ name: 'Ny' })], remove: ['two'] };
    const before = structuredClone([bundled, own]);
    mergeDataSets(bundled, own, 'contacts');
    assert.deepEqual([bundled, own], before);
  });

  it('does not add an id that every object has', () => {
    const set = merged({
      contacts: [
        { id: '__proto__', name: 'X' },
        { id: 'constructor', name: 'Y' },
      ],
    });
    assert.deepEqual(ids(set), ['one', 'two', '__proto__', 'constructor']);
  });
});
