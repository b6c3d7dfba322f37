import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deck } from '../../src/conversation-cards/data.js';
import { choicesView } from '../../src/conversation-cards/tools/model/choices.js';
import { talkView, wholeDeck } from '../../src/conversation-cards/tools/model/talk.js';

const deck: Deck = {
  id: 'talk',
  title: 'Samtale',
  cards: [
    {
      id: 'why',
      text: { da: 'Hvorfor?', en: 'Why?' },
      followUp: { da: 'Tag tid.', en: 'Take time.' },
      note: { da: 'Lyt.', en: 'Listen.' },
    },
    { id: 'who', text: { da: 'Hvem?', th: 'ใคร' } },
    { id: 'plain', text: 'Uden sprog' },
  ],
};

describe('what there is to choose for one talk', () => {
  it('is every card in the order of the talk, with the ends marked', () => {
    const { cards } = choicesView(deck, { ...wholeDeck, ids: ['why'], order: ['plain', 'why'] }, 'da');
    assert.deepEqual(
      cards.map(({ id, chosen, isFirst, isLast }) => [id, chosen, isFirst, isLast]),
      [
        ['plain', false, true, false],
        ['why', true, false, false],
        ['who', false, false, true],
      ],
    );
    assert.deepEqual(cards[2]!.name, { text: 'Hvem?', lang: undefined });
  });

  it('offers easy words where a card has some, and says nothing of them where none has', () => {
    assert.equal(choicesView(deck, wholeDeck, 'da').easy, undefined);
    const [first, ...others] = deck.cards;
    const easy = { ...deck, cards: [{ ...first!, textEasy: 'Nu?' }, ...others] } as Deck;
    assert.equal(choicesView(easy, wholeDeck, 'da').easy, false);
    assert.equal(choicesView(easy, { ...wholeDeck, easy: true }, 'da').easy, true);
  });

  it('names the other languages in the reader’s own', () => {
    assert.deepEqual(choicesView(deck, { ...wholeDeck, second: 'th' }, 'da').languages, [
      { tag: 'en', name: 'engelsk', chosen: false },
      { tag: 'th', name: 'thai', chosen: true },
    ]);
  });
});

describe('what is on show during a talk', () => {
  const view = (talk: Partial<typeof wholeDeck>) =>
    talkView(deck, { decks: [deck] }, { ...wholeDeck, ...talk }, 'da');

  it('counts the chosen cards alone', () => {
    assert.deepEqual(
      view({ ids: ['who', 'plain'] }).cards.map(({ id, position }) => [id, position]),
      [
        ['who', '1 af 2'],
        ['plain', '2 af 2'],
      ],
    );
  });

  it('has the front and the follow-up in the second language too, and nothing else', () => {
    const [why, who] = view({ second: 'en' }).cards;
    assert.deepEqual(why!.second, { text: 'Why?', lang: 'en' });
    assert.deepEqual(
      why!.sides.map(({ name, texts }) => [name, texts.map(({ text }) => text)]),
      [
        ['followUp', ['Tag tid.', 'Take time.']],
        ['note', ['Lyt.']],
      ],
    );
    assert.equal(who!.second, undefined);
  });
});
