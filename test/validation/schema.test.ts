import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fault } from '../../src/validation/fault.js';
import { sentence } from '../../src/validation/sentences.js';
import { compileSchema } from '../../src/validation/schema.js';

type Schema = object;
const anything: Schema = {};

interface Case {
  name: string;
  schema: Schema;
  good: unknown[];
  /** A value, and the one complaint about it as `path rule`. */
  bad: [value: unknown, complaint: string][];
}

const named: Schema = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, name: { type: 'string' } },
};
const cases: Case[] = [
  {
    name: 'type string',
    schema: { type: 'string' },
    good: ['', 'x'],
    bad: [
      [5, ' type'],
      [null, ' type'],
      [undefined, ' type'],
      [[], ' type'],
      [{}, ' type'],
      [true, ' type'],
    ],
  },
  {
    name: 'type number',
    schema: { type: 'number' },
    good: [0, -1.5],
    bad: [
      ['5', ' type'],
      [null, ' type'],
    ],
  },
  {
    name: 'type boolean',
    schema: { type: 'boolean' },
    good: [true, false],
    bad: [
      ['true', ' type'],
      [0, ' type'],
    ],
  },
  {
    name: 'type array',
    schema: { type: 'array' },
    good: [[], [1]],
    bad: [
      [{ length: 0 }, ' type'],
      ['x', ' type'],
    ],
  },
  {
    name: 'type object',
    schema: { type: 'object' },
    good: [{}, { a: 1 }],
    bad: [
      [[], ' type'],
      [null, ' type'],
    ],
  },
  {
    name: 'type null',
    schema: { type: 'null' },
    good: [null],
    bad: [
      [0, ' type'],
      [undefined, ' type'],
    ],
  },
  { name: 'one of two types', schema: { type: ['number', 'null'] }, good: [1, null], bad: [['1', ' type']] },
  {
    name: 'enum',
    schema: { enum: ['open', 'closed'] },
    good: ['open'],
    bad: [
      ['Open', ' enum'],
      [null, ' enum'],
      ['constructor', ' enum'],
    ],
  },
  {
    name: 'const',
    schema: { const: 'bundled' },
    good: ['bundled'],
    bad: [
      ['x', ' const'],
      [null, ' const'],
    ],
  },
  {
    name: 'const false',
    schema: { const: false },
    good: [false],
    bad: [
      [true, ' const'],
      [0, ' const'],
    ],
  },
  {
    name: 'pattern',
    schema: { pattern: '^[a-zæøå]+$' },
    good: ['blåbær', 5],
    bad: [
      ['A', ' pattern'],
      ['a\nb', ' pattern'],
    ],
  },
  { name: 'minLength', schema: { minLength: 1 }, good: ['x', 5], bad: [['', ' minLength']] },
  {
    name: 'exclusiveMinimum',
    schema: { exclusiveMinimum: 0 },
    good: [0.1, 'x'],
    bad: [
      [0, ' exclusiveMinimum'],
      [-1, ' exclusiveMinimum'],
    ],
  },
  { name: 'minItems', schema: { minItems: 1 }, good: [[0], [null], 'x'], bad: [[[], ' minItems']] },
  {
    name: 'uniqueItems',
    schema: { uniqueItems: true },
    good: [[], ['a', 'b'], 'aa'],
    bad: [[['a', 'a'], ' uniqueItems']],
  },
  {
    name: 'items',
    schema: { items: { type: 'string' } },
    good: [[], ['a'], 'x'],
    bad: [[['a', 5], '/1 type']],
  },
  {
    name: 'required',
    schema: named,
    good: [{ id: 'a' }, { id: 'a', more: 1 }],
    bad: [
      [{}, '/id required'],
      [Object.create({ id: 'a' }), '/id required'],
      [{ id: undefined }, '/id required'],
    ],
  },
  {
    name: 'properties',
    schema: named,
    good: [{ id: '' }, { id: '', name: undefined }],
    bad: [[{ id: 5 }, '/id type']],
  },
  {
    name: 'a property that may not be',
    schema: { properties: { street: false } },
    good: [{}, { city: 1 }],
    bad: [[{ street: 'x' }, '/street additionalProperties']],
  },
  {
    name: 'no other properties',
    schema: { properties: { a: anything }, additionalProperties: false },
    good: [{ a: 1 }, {}],
    bad: [
      [{ a: 1, b: 2 }, '/b additionalProperties'],
      [{ constructor: 1 }, '/constructor additionalProperties'],
    ],
  },
  {
    name: 'other properties by a schema',
    schema: { additionalProperties: { type: 'string' } },
    good: [{ a: 'x' }, []],
    bad: [[{ a: 5 }, '/a type']],
  },
  {
    name: 'propertyNames',
    schema: { propertyNames: { pattern: '^[a-z]+$' }, additionalProperties: anything },
    good: [{ a: 1 }],
    bad: [[{ A: 1 }, '/A propertyNames']],
  },
  {
    name: 'minProperties',
    schema: { minProperties: 1 },
    good: [{ a: 1 }, []],
    bad: [[{}, ' minProperties']],
  },
  {
    name: 'anyOf',
    schema: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'object', minProperties: 1 },
      ],
    },
    good: ['x', { a: 1 }],
    bad: [
      ['', ' anyOf'],
      [{}, ' anyOf'],
      [5, ' anyOf'],
    ],
  },
  {
    name: 'if and then',
    schema: { if: { required: ['secret'] }, then: { properties: { street: false } } },
    good: [{ street: 1 }, { secret: 1 }],
    bad: [[{ secret: 1, street: 1 }, '/street additionalProperties']],
  },
  {
    name: 'a reference',
    schema: { $defs: { name: { type: 'string' } }, properties: { a: { $ref: '#/$defs/name' } } },
    good: [{ a: 'x' }],
    bad: [[{ a: 1 }, '/a type']],
  },
];

const complaints = (faults: Fault[]): string[] => faults.map(({ path, rule }) => `${path} ${rule}`);

describe('a schema keyword', () => {
  for (const { name, schema, good, bad } of cases) {
    const check = compileSchema(schema);
    for (const value of good)
      it(`${name} accepts ${JSON.stringify(value)}`, () => assert.deepEqual(check(value), []));
    for (const [value, complaint] of bad)
      it(`${name} refuses ${JSON.stringify(value)}`, () => {
        const faults = check(value);
        assert.deepEqual(complaints(faults), [complaint]);
        for (const language of ['da', 'en'] as const) {
          const words = sentence(faults[0]!, language);
          assert.match(words, /^\S.*\.$/s);
          assert.doesNotMatch(words, /\[object|NaN/);
        }
      });
  }
});
