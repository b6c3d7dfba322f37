import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewed, unknownWords } from './spelling.js';
import { dataTexts, widgetTexts } from './texts.js';

describe('the spelling of', () => {
  for (const language of ['da', 'en'] as const) {
    const data = dataTexts(language);
    const own = widgetTexts(language);

    it(`${language}: finds the texts`, () => {
      assert.ok(data.length > 150, String(data.length));
      assert.ok(own.length > 150, String(own.length));
      assert.ok(own.some(({ text }) => text === (language === 'da' ? 'Forlad siden' : 'Leave this page')));
      assert.ok(!own.some(({ text }) => text === (language === 'da' ? 'Leave this page' : 'Forlad siden')));
    });

    it(`${language}: no word that is not in a dictionary or reviewed`, async () => {
      const text = [...data, ...own].map((one) => one.text).join('\n');
      assert.deepEqual(await unknownWords(text, language), []);
    });

    it(`${language}: every reviewed word has a reason and stands once`, () => {
      const groups = reviewed[language];
      for (const { reason, words } of groups) assert.ok(reason.length > 20 && words.length, reason);
      const all = groups.flatMap(({ words }) => words);
      assert.equal(new Set(all).size, all.length);
    });
  }

  it('finds a slip, and an English word in a Danish text', async () => {
    const text = 'Hjemmesiden har et telefonnumer. Woman, choose a phone.';
    assert.deepEqual(await unknownWords(text, 'da'), ['Woman', 'choose', 'phone', 'telefonnumer']);
  });
});
