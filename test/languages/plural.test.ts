import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counterIn } from '../../src/languages/plural.js';
import { installWords } from '../../src/shared/words.js';
import type { FurtherLanguage } from '../../src/generated/languages.js';
import { fileOf } from './files.js';

const counts: Record<FurtherLanguage, [number, string][]> = {
  es: [
    [0, '0 contactos'],
    [1, '1 contacto'],
    [2, '2 contactos'],
    [12345, '12.345 contactos'],
    [1000000, '1.000.000 contactos'],
  ],
  ro: [
    [0, '0 contacte'],
    [1, '1 contact'],
    [2, '2 contacte'],
    [19, '19 contacte'],
    [20, '20 de contacte'],
    [101, '101 contacte'],
    [12345, '12.345 de contacte'],
  ],
  th: [
    [1, '1 รายชื่อ'],
    [21, '21 รายชื่อ'],
    [12345, '12,345 รายชื่อ'],
  ],
  uk: [
    [0, '0 контактів'],
    [1, '1 контакт'],
    [2, '2 контакти'],
    [4, '4 контакти'],
    [5, '5 контактів'],
    [11, '11 контактів'],
    [12, '12 контактів'],
    [21, '21 контакт'],
    [22, '22 контакти'],
    [25, '25 контактів'],
    [111, '111 контактів'],
  ],
};

for (const [tag, rows] of Object.entries(counts))
  describe(`counting in ${tag}`, async () => {
    const file = await fileOf(tag);
    installWords(tag as FurtherLanguage, { ...file });
    for (const [count, words] of rows)
      it(words, () => assert.equal(file.directory.count(count).replace(/\s/g, ' '), words));

    it('has three presses, two and one', () => {
      const said = [3, 2, 1].map((presses) => file.exit.more(presses));
      assert.equal(new Set(said).size, 3);
    });
  });

it('the exit counts in Ukrainian and Romanian as people do', async () => {
  const [uk, ro] = await Promise.all([fileOf('uk'), fileOf('ro')]);
  assert.match(uk.exit.more(2), /ще 2 рази,/);
  assert.match(uk.exit.more(1), /ще 1 раз,/);
  assert.match(ro.exit.more(2), /încă de 2 ori/);
});

it('what has no form of its own has that of the rest', () => {
  assert.equal(counterIn('uk')(2, { other: 'x' }), '2 x');
});
