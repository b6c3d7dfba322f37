import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadSchema } from '../../src/bundled/parts.js';
import { contactRules } from '../../src/validation/contacts/all.js';
import { judge } from '../../src/validation/judge.js';
import { compileSchema } from '../../src/validation/schema.js';
import { sentence } from '../../src/validation/sentences.js';
import { a, cases, gone, hours } from './judge-cases.js';

/** What the page says of a file of contacts. */
const schema = compileSchema(await loadSchema('contacts'));
const faultsIn = (data: unknown) => judge('contacts', data, { schema, more: contactRules });

describe('contacts are judged by shape and meaning, and the faults', () => {
  for (const [name, bad, at, good] of cases) {
    it(`point to ${name}`, () => {
      const faults = faultsIn(bad);
      assert.deepEqual(
        faults.map(({ path, rule }) => `${path} ${rule}`),
        at,
      );
      for (const fault of faults) {
        const [da, en] = [sentence(fault, 'da'), sentence(fault, 'en')];
        assert.match(da, /(Skriv|Ret|Slet|Byt)\b.*\.$/);
        assert.match(en, /(Write|Correct|Delete|Swap)\b.*\.$/i);
        assert.doesNotMatch(da + en, /undefined|NaN|\[object/);
      }
    });
    it(`say nothing of what is right beside ${name}`, () => assert.deepEqual(faultsIn(good), []));
  }

  it('find nothing in the bundled contacts', () => {
    const url = new URL('../../data/contacts.json', import.meta.url);
    assert.deepEqual(faultsIn(JSON.parse(readFileSync(url, 'utf8'))), []);
  });

  it('never throw, whatever the data is', () => {
    const keys = [
      'id',
      'successor',
      'phones',
      'hours',
      'weekly',
      'exceptions',
      'check',
      'on',
      'reviewBy',
      'days',
      'opens',
      'closes',
      'date',
      'from',
      'to',
      'timeZone',
      'address',
    ];
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(null, 5, 'x', '2026-11-01', '25:99', '09:00', ['mon']),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('any')),
      ),
    }));
    fc.assert(
      fc.property(any, (value) => {
        for (const data of [value, { contacts: value }, { contacts: [value] }, hours(value as object)])
          faultsIn(data);
      }),
      { numRuns: 500 },
    );
  });

  it('are quick about a long chain and a large file', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => gone(`c-${index}`, `c-${index + 1}`));
    const before = performance.now();
    assert.deepEqual(faultsIn({ contacts: [...chain, a({ id: 'c-20000' })] }), []);
    assert.ok(performance.now() - before < 5000);
  });
});
