import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fault } from '../../src/validation/fault.js';
import { compileSchema } from '../../src/validation/schema.js';

const complaints = (faults: Fault[]): string[] => faults.map(({ path, rule }) => `${path} ${rule}`);

describe('complaints', () => {
  it('point to the value by a JSON Pointer, escaped (RFC 6901)', () => {
    const check = compileSchema({
      additionalProperties: { items: { additionalProperties: { type: 'string' } } },
    });
    const data = { 'a/b': [{}, { 'c~d': 1, '~1': 2 }], 'æ ø"': [{ '': 3 }] };
    assert.deepEqual(complaints(check(data)), ['/a~1b/1/c~0d type', '/a~1b/1/~01 type', '/æ ø"/0/ type']);
  });

  it('come all at once, but only one about a value of the wrong type', () => {
    const check = compileSchema({
      type: 'object',
      required: ['a', 'b'],
      properties: { c: { type: 'string', enum: ['x'] } },
    });
    assert.deepEqual(complaints(check({ c: 5 })), ['/a required', '/b required', '/c type']);
    assert.deepEqual(complaints(check({ a: 1, b: 1, c: 'y' })), ['/c enum']);
  });

  it('of a key called __proto__ do no harm', () => {
    const check = compileSchema({ properties: { a: {} }, additionalProperties: false });
    assert.deepEqual(complaints(check(JSON.parse('{"__proto__":{"x":1}}'))), [
      '/__proto__ additionalProperties',
    ]);
    assert.equal(({} as { x?: number }).x, undefined);
  });
});

it('a schema may refer to itself', () => {
  const check = compileSchema({
    $ref: '#/$defs/node',
    $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
  });
  assert.deepEqual(check({ next: { next: {} } }), []);
  assert.deepEqual(complaints(check({ next: { next: 5 } })), ['/next/next type']);
});
