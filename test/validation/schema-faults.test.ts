import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileSchema } from '../../src/validation/schema.js';

describe('a fault says how bad it is, and what must be left out to be rid of it', () => {
  const records = {
    properties: {
      list: {
        items: {
          type: 'object',
          required: ['id', 'on'],
          properties: {
            id: { type: 'string', minLength: 1 },
            on: { type: ['string', 'null'] },
            note: { type: 'string', enum: ['a'] },
          },
        },
      },
    },
  };
  const text = {
    anyOf: [{ type: 'string' }, { type: 'object', properties: { da: { type: 'string', minLength: 1 } } }],
  };
  const known = { properties: { a: {}, street: false }, additionalProperties: false };
  const cases: [name: string, schema: object, value: unknown, faults: object[]][] = [
    [
      'the record, without what it needs',
      records,
      { list: [{ id: 'a', on: null }, { on: null }] },
      [{ path: '/list/1/id', rule: 'required', severity: 'error', drop: '/list/1' }],
    ],
    [
      'the record, where what it needs is wrong',
      records,
      { list: [{ id: 5, on: null }] },
      [
        {
          path: '/list/0/id',
          rule: 'type',
          severity: 'error',
          found: 5,
          expected: ['string'],
          drop: '/list/0',
        },
      ],
    ],
    [
      'nothing but the value, where null could stand',
      records,
      { list: [{ id: 'a' }] },
      [{ path: '/list/0/on', rule: 'required', severity: 'warning', drop: '/list/0/on' }],
    ],
    [
      'the record, without what may be anything',
      { required: ['a'], properties: { a: {} } },
      {},
      [{ path: '/a', rule: 'required', severity: 'error', drop: '' }],
    ],
    [
      'the value, where the record can do without',
      records,
      { list: [{ id: 'a', on: null, note: 'b' }] },
      [
        {
          path: '/list/0/note',
          rule: 'enum',
          severity: 'warning',
          found: 'b',
          expected: ['a'],
          drop: '/list/0/note',
        },
      ],
    ],
    ['one of two', text, 5, [{ path: '', rule: 'anyOf', severity: 'error', found: 5 }]],
    [
      'all of a text of which one language is wrong',
      text,
      { da: '' },
      [{ path: '/da', rule: 'minLength', severity: 'error', found: '', expected: undefined, drop: '' }],
    ],
    [
      'what should not be there',
      known,
      { b: 1, street: 2, a: 3 },
      [
        {
          path: '/b',
          rule: 'additionalProperties',
          severity: 'error',
          drop: '/b',
          found: 'b',
          expected: ['a', 'street'],
        },
        {
          path: '/street',
          rule: 'additionalProperties',
          severity: 'error',
          drop: '/street',
          found: 'street',
          expected: [],
        },
      ],
    ],
    [
      'a name',
      { propertyNames: { pattern: '^[a-z]$' }, additionalProperties: {} },
      { A: 1 },
      [{ path: '/A', rule: 'propertyNames', severity: 'warning', drop: '/A', found: 'A' }],
    ],
    [
      'an object in which nothing is',
      { minProperties: 1 },
      { a: undefined },
      [{ path: '', rule: 'minProperties', severity: 'warning', drop: '', found: { a: undefined } }],
    ],
    [
      'a number',
      { exclusiveMinimum: 0 },
      0,
      [{ path: '', rule: 'exclusiveMinimum', severity: 'warning', found: 0, expected: 0 }],
    ],
    [
      'a constant',
      { const: false },
      0,
      [{ path: '', rule: 'const', severity: 'warning', found: 0, expected: false }],
    ],
  ];
  for (const [name, schema, value, faults] of cases)
    it(name, () => assert.deepEqual(compileSchema(schema)(value), faults));

  const complaints = (schema: object, value: unknown): string[] =>
    compileSchema(schema)(value).map(({ path, rule }) => `${path} ${rule}`);

  it('is told of each rule that a value of the right type breaks', () => {
    assert.deepEqual(complaints({ type: 'string', pattern: '^x', minLength: 1 }, ''), [
      ' pattern',
      ' minLength',
    ]);
  });

  it('is told of the whole, where one of two says more than what is wrong inside', () => {
    const schema = { anyOf: [{ type: 'string' }, { items: { type: 'string' }, uniqueItems: true }] };
    assert.deepEqual(complaints(schema, [5, 6]), ['/0 type', '/1 type']);
    assert.deepEqual(complaints(schema, [5, 5]), [' anyOf']);
  });

  it('is none where a condition has no consequence, or a letter takes two units of a text', () => {
    assert.deepEqual(complaints({ if: {} }, 5), []);
    assert.deepEqual(complaints({ pattern: '^.$' }, '😀'), []);
  });

  it('goes on after what is wrong inside a value', () => {
    const check = compileSchema({ items: { type: 'string' }, if: {}, then: { uniqueItems: true } });
    assert.deepEqual(
      check([5, 5]).map(({ path, rule }) => `${path} ${rule}`),
      ['/0 type', '/1 type', ' uniqueItems'],
    );
  });
});

describe('the form of', () => {
  const forms: [format: string, good: string[], bad: string[]][] = [
    [
      'email',
      [
        'a@b.dk',
        'A@B.DK',
        'navn.efternavn+x@a-b.example.dk',
        "o'brien@b.dk",
        'æ@b.dk',
        '1@2.3x',
        'a@b--c.dk',
        'a@b.c',
      ],
      [
        ...[
          '',
          'a',
          'a@',
          'a@b',
          '@b.dk',
          'a@@b.dk',
          ' a@b.dk',
          'a@b.dk ',
          'a@b.dk\n',
          'a b@c.dk',
          'a@b c.dk',
        ],
        ...[
          'a@-b.dk',
          'a@b-.dk',
          'a@b.-dk',
          'a@b.dk-',
          'a@b..dk',
          'a@.dk',
          'a@b.dk.',
          'a@b_c.dk',
          'a@bæ.dk',
          'a@b.c_d',
        ],
        ...[...'"(),:;<>[\\]'].map((sign) => `a${sign}@b.dk`),
      ],
    ],
    [
      'uri',
      [
        'https://a.example/',
        'HTTPS://A',
        'mailto:a@b.dk',
        'tel:112',
        'a:b',
        'a1+b.c-d:e',
        'https://æ.example',
      ],
      [
        ...[
          '',
          'https',
          'https:',
          ':x',
          '1a:x',
          'a_b:x',
          'æ:x',
          ' https://a',
          'https://a b',
          'https://a\n',
          '//a',
        ],
        ...[...'"<>\\^`{|}'].map((sign) => `https://a${sign}`),
      ],
    ],
  ];
  for (const [format, good, bad] of forms) {
    const check = compileSchema({ format });
    for (const value of good)
      it(`${format} accepts ${JSON.stringify(value)}`, () => assert.deepEqual(check(value), []));
    for (const found of bad)
      it(`${format} refuses ${JSON.stringify(found)}`, () =>
        assert.deepEqual(check(found), [
          { path: '', rule: 'format', severity: 'warning', found, expected: format },
        ]));
  }

  it('what is no text, and of what has another format, is not judged', () => {
    assert.deepEqual(compileSchema({ format: 'email' })(5), []);
    assert.deepEqual(compileSchema({ format: 'date' })('x'), []);
  });
});
