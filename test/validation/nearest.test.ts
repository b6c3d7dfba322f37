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
  ['hones', 'phones'],
  ['hone', 'phones'],
  ['hon', undefined],
  ['phonesab', 'phones'],
  ['phonesabc', undefined],
  ['xhonex', 'phones'],
  ['xhoxex', undefined],
  ['ab-phones', undefined],
  ['PHONES', 'phones'],
  ['ID', 'id'],
  ['i', undefined],
  ['', undefined],
] as const)
  it(`"${written}" is ${meant ? `meant for "${meant}"` : 'near to nothing'}`, () =>
    assert.equal(nearest(written, known), meant));

it('of several words the nearest is meant, and of two that are as near the first', () => {
  assert.equal(nearest('phon', ['phones', 'phone', 'phones']), 'phone');
  assert.equal(nearest('noteb', ['notes', 'noted']), 'notes');
  assert.equal(nearest('URL', ['Url']), 'Url');
});
