import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nearest } from '../../src/validation/nearest.js';

const known = ['phones', 'emails', 'url', 'id'];
for (const [written, meant] of [
  ['phone', 'phones'],
  ['Phnoes', 'phones'],
  ['emials', 'emails'],
  ['ulr', undefined],
  ['urls', 'url'],
  ['ids', undefined],
  ['colour', undefined],
] as const)
  it(`"${written}" is ${meant ? `meant for "${meant}"` : 'near to nothing'}`, () =>
    assert.equal(nearest(written, known), meant));
