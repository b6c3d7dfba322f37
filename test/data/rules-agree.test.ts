import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/cli/validate/check.js';
import { cases } from '../validation/contact-rule-cases.js';

/** Where `pejlemaerker validate` finds something wrong. */
async function placesIn(data: object): Promise<string[]> {
  const { problems } = await check(new TextEncoder().encode(JSON.stringify(data)), 'en');
  return [...new Set(problems.map(({ path }) => path))].sort();
}

describe('the page and the command line', () => {
  for (const [name, bad, at] of cases)
    it(`point to the same places: ${name}`, async () => {
      assert.deepEqual(await placesIn(bad), at.map((place) => place.split(' ')[0]!).sort());
    });
  // The page does not read all bundled contacts only to know whether one of them is meant; the command line does.
  const known = cases.filter(([, , , good]) => !('extends' in good));
  for (const [name, , , good] of known)
    it(`let pass what is right beside ${name}`, async () => assert.deepEqual(await placesIn(good), []));
});
