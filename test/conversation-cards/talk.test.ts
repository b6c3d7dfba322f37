import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deck } from '../../src/conversation-cards/data.js';
import { otherLanguages } from '../../src/conversation-cards/tools/model/choices.js';
import {
  deckForTalk,
  moved,
  secondTexts,
  wholeDeck,
  withCard,
} from '../../src/conversation-cards/tools/model/talk.js';

const deck: Deck = {
  id: 'talk',
  title: 'Samtale',
  cards: [
    {
      id: 'why',
      text: { da: 'Hvorfor netop nu?', en: 'Why at this point?' },
      textEasy: { da: 'Hvorfor nu?' },
    },
    { id: 'who', text: { da: 'Hvem hjælper?', th: 'ใคร' }, followUp: { da: 'Tag tid.', th: 'ค่อยๆ' } },
    { id: 'plain', text: 'Uden sprog' },
  ],
};
const shown = (talk: Partial<typeof wholeDeck>) => deckForTalk(deck, { ...wholeDeck, ...talk }).cards;

describe('cards for one talk', () => {
  it('are all of the deck until some are chosen, then those alone, in the order of the talk', () => {
    assert.deepEqual(
      shown({}).map(({ id }) => id),
      ['why', 'who', 'plain'],
    );
    assert.deepEqual(
      shown({ ids: ['plain', 'why'] }).map(({ id }) => id),
      ['why', 'plain'],
    );
    assert.deepEqual(
      shown({ ids: ['plain', 'why'], order: ['plain', 'gone'] }).map(({ id }) => id),
      ['plain', 'why'],
    );
    assert.deepEqual(
      shown({ ids: ['gone'] }).map(({ id }) => id),
      ['why', 'who', 'plain'],
    );
  });

  it('are taken in once each, and out again', () => {
    assert.deepEqual(withCard(['a', 'b'], 'a', true), ['b', 'a']);
    assert.deepEqual(withCard(['a', 'b'], 'a', false), ['b']);
  });

  it('move one place, and not beyond the ends', () => {
    assert.deepEqual(moved(['a', 'b', 'c'], 'b', -1), ['b', 'a', 'c']);
    assert.deepEqual(moved(['a', 'b', 'c'], 'b', 1), ['a', 'c', 'b']);
    for (const [id, by] of [
      ['a', -1],
      ['c', 1],
      ['gone', 1],
    ] as const)
      assert.deepEqual(moved(['a', 'b', 'c'], id, by), ['a', 'b', 'c']);
  });

  it('speak easy words where they have them, and their own where not', () => {
    assert.deepEqual(
      shown({ easy: true }).map(({ text }) => text),
      [{ da: 'Hvorfor nu?' }, { da: 'Hvem hjælper?', th: 'ใคร' }, 'Uden sprog'],
    );
  });

  it('offer the languages that somebody has written, and no others', () => {
    assert.deepEqual(otherLanguages(deck, 'da'), ['en', 'th']);
    assert.deepEqual(otherLanguages(deck, 'en'), ['da', 'th']);
  });

  it('say the same in a second language where it is there, and nothing where it is not', () => {
    const second = (index: number, tag: string, easy = false) =>
      secondTexts(deck.cards[index]!, { easy, second: tag });
    assert.deepEqual(second(1, 'th'), {
      text: { text: 'ใคร', lang: 'th' },
      followUp: { text: 'ค่อยๆ', lang: 'th' },
    });
    assert.deepEqual(second(0, 'en', true), { text: { text: 'Why at this point?', lang: 'en' } });
    assert.deepEqual(second(0, 'th'), {});
    assert.deepEqual(second(2, 'en'), {});
    assert.deepEqual(second(1, ''), {});
  });
});
