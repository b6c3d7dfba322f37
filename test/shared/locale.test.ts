import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageFor } from '../../src/shared/language.js';
import { inLanguages, installWords, wordsIn } from '../../src/shared/words.js';

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
  const table = inLanguages('greeting', { da: { hello: 'hej' }, en: { hello: 'hello' } });

  it('are there in Danish and English at once', () => {
    assert.equal(wordsIn(table, 'da').hello, 'hej');
    assert.equal(wordsIn(table, 'en').hello, 'hello');
  });

  it('of a further language are English until its file is installed, and where the file has no such table', () => {
    assert.equal(wordsIn(table, 'es').hello, 'hello');
    installWords('es', {
      reviewed: false,
      notice: 'Sin revisar.',
      contacts: {},
      greeting: { hello: 'hola' },
    });
    assert.equal(wordsIn(table, 'es').hello, 'hola');
    const other = inLanguages('farewell', { da: { bye: 'farvel' }, en: { bye: 'goodbye' } });
    assert.equal(wordsIn(other, 'es').bye, 'goodbye');
    assert.equal(wordsIn(table, 'da').hello, 'hej');
  });
});
