import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Language } from '../../src/shared/language.js';
import { readText, type ReadText, type Text } from '../../src/shared/text.js';

const rows: [name: string, text: unknown, language: Language, read: ReadText | undefined][] = [
  ['a plain string is in the language of the reader', 'Hej', 'en', { text: 'Hej' }],
  ['the language of the reader', { da: 'Hej', en: 'Hello' }, 'da', { text: 'Hej', lang: undefined }],
  ['the language of the reader', { da: 'Hej', en: 'Hello' }, 'en', { text: 'Hello', lang: undefined }],
  ['Danish, marked, for lack of English', { da: 'Hej' }, 'en', { text: 'Hej', lang: 'da' }],
  ['English, marked, for lack of Danish', { kl: 'Aluu', en: 'Hello' }, 'da', { text: 'Hello', lang: 'en' }],
  ['whatever there is, marked', { kl: 'Aluu' }, 'da', { text: 'Aluu', lang: 'kl' }],
  ['an empty string is not there', { da: '', en: 'Hello' }, 'da', { text: 'Hello', lang: 'en' }],
  ['nothing in any language', { da: '', en: '' }, 'da', undefined],
  ['no language', {}, 'da', undefined],
  ['nothing', undefined, 'da', undefined],
  ['null', null, 'da', undefined],
  ['an empty string', '', 'da', undefined],
  ['a number', 5, 'da', undefined],
];
for (const [name, text, language, read] of rows)
  it(`${name} (${language})`, () => assert.deepEqual(readText(text as Text, language), read));
