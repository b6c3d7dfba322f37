import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { step } from '../../src/validation/fault.js';
import { placesIn } from '../../src/validation/places.js';
import { linesOf } from '../../src/validation/scan.js';

const text = `{ // who
  "contacts": [ { "id": "a" }, { "id": "b", "a/b": [1, [2]] } ]
}`;

describe('the place of a value', () => {
  const { of } = placesIn(text);
  const cases: [pointer: string, value: string, name: string][] = [
    ['', '{', '{'],
    ['/contacts', '[', '"contacts"'],
    ['/contacts/0', '{ "id": "a"', '{ "id": "a"'],
    ['/contacts/0/id', '"a"', '"id": "a"'],
    ['/contacts/1/id', '"b"', '"id": "b"'],
    ['/contacts/1/a~1b/1/0', '2]', '2]'],
  ];
  for (const [pointer, value, name] of cases)
    it(`${pointer || 'all'} is that of its first sign, and of its name's`, () => {
      const place = of(pointer);
      assert.ok(text.slice(place.value).startsWith(value), text.slice(place.value));
      assert.ok(text.slice(place.name).startsWith(name), text.slice(place.name));
    });

  it('that is not there is that of the nearest around it', () => {
    assert.deepEqual(of('/contacts/1/phones/0'), of('/contacts/1'));
    assert.deepEqual(of('/contacts/2'), of('/contacts'));
    assert.deepEqual(placesIn('').of('/contacts'), placesIn('').of(''));
  });

  it('is found for every value of any JSON', () => {
    const each = (value: unknown, pointer: string, seen: (pointer: string, value: unknown) => void): void => {
      seen(pointer, value);
      if (value && typeof value === 'object')
        for (const [key, child] of Object.entries(value)) each(child, pointer + step(key), seen);
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const places = placesIn(json);
        each(JSON.parse(json), '', (pointer, child) => {
          const written = JSON.stringify(child);
          assert.equal(json.slice(places.of(pointer).value).slice(0, written.length), written);
        });
      }),
    );
  });
});

describe('names that stand twice', () => {
  it('are told of at the second, and the last counts', () => {
    const twice = '{ "a": { "b": 1, "b": 2 }, "c": [{ "b": 3 }, { "b": 4 }] }';
    const { duplicates, of } = placesIn(twice);
    assert.deepEqual(duplicates, [
      { path: '/a/b', rule: 'duplicate-key', severity: 'warning', found: 'b', offset: 17 },
    ]);
    assert.equal(of('/a/b').value, 22);
  });

  it('may be written in two ways', () => {
    assert.equal(placesIn('{ "a": 1, "\\u0061": 2 }').duplicates.length, 1);
  });
});

it('lines and columns are counted from 1, whatever ends the lines', () => {
  const place = linesOf('a\nb\r\nc\rd');
  assert.deepEqual(
    [0, 1, 2, 5, 7].map((offset) => Object.values(place(offset))),
    [
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
    ],
  );
});
