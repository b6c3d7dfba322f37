import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { textsIn } from '../../src/validation/editors/texts.js';
import { lix, wordsOf } from '../helpers/lix.js';

const kinds = ['contacts', 'statistics', 'conversations', 'checklists'] as const;
/** From this many words the index says something. */
const enoughWords = 25;
const highest = 40;
/** On average a text is easier than that. Titles and names of a few words say nothing. */
const average = 35;
const aFewWords = 8;

const danishIn = (kind: string): { path: string; text: string }[] => {
  const data = JSON.parse(readFileSync(new URL(`../../data/${kind}.json`, import.meta.url), 'utf8'));
  return textsIn(data).map(({ path, value }) => ({ path, text: (value as Record<string, string>).da ?? '' }));
};

describe('lix', () => {
  it('adds words per sentence to the share of long words', () => {
    // 8 words in 2 sentences = 4; "samtale" and "personen" are long: 2 of 8 = 25
    assert.equal(lix('Dette er en samtale. Lyt til personen nu.'), 29);
  });

  it('does not count six characters as long', () => {
    assert.equal(lix('Penger alene.'), 2);
  });

  it('takes a date and a large number as part of their sentence', () => {
    // 7 words, 1 sentence; "oktober" is long
    assert.equal(lix('Den 1. oktober kom der 5.669 breve.'), 7 + 100 / 7);
    assert.equal(wordsOf('5.669 stk').length, 2);
  });

  it('ends a sentence at a colon before a capital', () => {
    assert.equal(lix('Husk det: Lyt nu.'), 2);
  });

  it('is 0 for nothing', () => {
    assert.equal(lix(''), 0);
  });
});

for (const kind of kinds) {
  describe(`the Danish texts of ${kind}.json`, () => {
    it('are there', () => {
      assert.ok(danishIn(kind).length > 10);
    });

    it(`are easy to read: LIX at most ${highest}`, () => {
      const hard = danishIn(kind)
        .filter(({ text }) => wordsOf(text).length >= enoughWords && lix(text) > highest)
        .map(({ path, text }) => `${path} has LIX ${lix(text).toFixed(1)}: ${text}`);
      assert.deepEqual(hard, []);
    });

    it(`are easy to read on average: LIX at most ${average}`, () => {
      const values = danishIn(kind)
        .filter(({ text }) => wordsOf(text).length >= aFewWords)
        .map(({ text }) => lix(text));
      assert.ok(values.length >= 10, `only ${values.length} texts`);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      assert.ok(mean <= average, `LIX ${mean.toFixed(1)} on average`);
    });

    it('speak of people, not of "prostituerede"', () => {
      const found = danishIn(kind).filter(({ text }) => /prostituerede/i.test(text));
      assert.deepEqual(found, []);
    });
  });
}
