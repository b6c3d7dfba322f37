import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compileSchema } from '../../src/validation/schema.js';

type Json = Record<string, unknown>;
const read = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as Json;

/** What a careless hand may put in the place of a value. */
const wrong: unknown[] = [
  null,
  0,
  '',
  'x',
  'Æ Ø',
  true,
  [],
  {},
  ['x', 'x'],
  { da: '' },
  { x: 1 },
  '2026-13-40',
  'https://a.example/å b',
  'a@b.example',
  'a@b',
  -1,
];

/** Every place in a value, as its holder and key. */
function places(value: unknown, found: [Json, string][] = []): [Json, string][] {
  if (value && typeof value === 'object')
    for (const [key, child] of Object.entries(value)) {
      found.push([value as Json, key]);
      places(child, found);
    }
  return found;
}

describe('the small validator and the general one', () => {
  for (const kind of ['contacts', 'statistics', 'conversations', 'checklists'] as const)
    it(`agree about ${kind}, sound and spoilt`, async () => {
      const ajv = new Ajv2020({ strict: false });
      addFormats.default(ajv, ['email', 'uri']);
      // Days are left to the rule `days-exist`.
      ajv.addFormat('date', true);
      const general = ajv.compile(read(`${kind}.schema.json`));
      const small = compileSchema(read(`${kind}.schema.json`));
      const data = read(`${kind}.json`);
      assert.equal(general(data), true);
      assert.deepEqual(small(data), []);

      const all = places(data);
      // A spread of places rather than the first ones; a prime step meets every kind of property.
      const step = Math.max(1, Math.floor(all.length / 150) | 1);
      let refused = 0;
      for (let index = 0; index < all.length; index += step) {
        const [holder, key] = all[index]!;
        const before = holder[key];
        const trials: (() => unknown)[] = wrong.map((value) => () => (holder[key] = value));
        if (!Array.isArray(holder)) trials.push(() => delete holder[key]);
        for (const trial of trials) {
          trial();
          const [one, other] = [general(data), small(data).length === 0];
          refused += +!one;
          assert.equal(
            other,
            one,
            `${key} ← ${JSON.stringify(holder[key])}: ${JSON.stringify(general.errors)}`,
          );
        }
        holder[key] = before;
      }
      assert.ok(refused > 100, `${refused} refused`);
    });
});
