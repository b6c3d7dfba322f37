import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageFor } from '../../src/shared/locale-controller.js';
import { loadWords, words } from '../../src/shared/words.js';

describe('the language for a tag', () => {
  const danish = [
    undefined,
    null,
    '',
    ' ',
    'da',
    'DA',
    'da-DK',
    'da-',
    ' da ',
    'da_DK',
    'nb',
    'nb-NO',
    'nn',
    'sv',
    'sv-SE',
    'fo',
    'fo-FO',
    'kl',
    'kl-GL',
    'KL-gl',
    'da-Latn-DK-x-y',
  ];
  const english = [
    'en',
    'en-GB',
    'EN',
    'no-such',
    'xx!!',
    'de',
    'pl-PL',
    'ar',
    'uk',
    'dan',
    'dansk',
    '-da',
    'und',
    '1',
    'constructor',
    '__proto__',
    '🙂',
  ];
  for (const tag of danish)
    it(`${JSON.stringify(tag)} reads Danish`, () => assert.equal(languageFor(tag), 'da'));
  for (const tag of english)
    it(`${JSON.stringify(tag)} reads English`, () => assert.equal(languageFor(tag), 'en'));
});

describe('words', () => {
  const da = { hello: 'hej' };
  const en = { hello: 'hello' };

  it('are Danish until the others are there, and are fetched once', async () => {
    let fetched = 0;
    const table = words(da, { en: async () => (fetched++, { en, name: 'test' }) });
    assert.equal(table.en.hello, 'hej');
    await loadWords(table, 'da');
    assert.equal(fetched, 0);
    await loadWords(table, 'en');
    await loadWords(table, 'en');
    assert.equal(table.en.hello, 'hello');
    assert.equal(table.da.hello, 'hej');
    assert.equal(fetched, 1);
  });

  it('stay Danish where the others cannot be had, and are asked for again', async () => {
    let works = false;
    const table = words(da, {
      en: async () => (works ? { en, name: 'test' } : Promise.reject(new Error('away'))),
    });
    await assert.rejects(loadWords(table, 'en'), /away/);
    assert.equal(table.en.hello, 'hej');
    works = true;
    await loadWords(table, 'en');
    assert.equal(table.en.hello, 'hello');
  });

  it('of a table that has no others are as they are', async () => {
    await loadWords({ da, en }, 'en');
  });
});
