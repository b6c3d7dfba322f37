import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Card, Conversations, Deck } from '../../src/conversation-cards/data.js';
import { deckOf, deckView } from '../../src/conversation-cards/model/deck.js';
import type { Language } from '../../src/shared/language.js';

const deckWith = (card: Partial<Card>, deck: Partial<Deck> = {}): Deck => ({
  id: 'talk',
  title: { da: 'Snak', en: 'Talk' },
  cards: [
    { id: 'first', text: { da: 'Hej', en: 'Hello' }, ...card },
    { id: 'second', text: 'To' },
  ],
  ...deck,
});
const viewOf = (deck: Deck, data: Partial<Conversations> = {}, language: Language = 'da') =>
  deckView(deck, { decks: [deck], ...data }, language);
const firstOf = (card: Partial<Card>, language: Language = 'da') =>
  viewOf(deckWith(card), {}, language).cards[0]!;

describe('deckOf', () => {
  it('finds a deck by its id', () => {
    const deck = deckWith({});
    assert.equal(deckOf({ decks: [deck] }, 'talk'), deck);
    assert.equal(deckOf({ decks: [deck] }, 'other'), undefined);
  });

  it('does not find a deck without cards: there would be nothing to show', () => {
    const empty = { ...deckWith({}), cards: [] } as unknown as Deck;
    assert.ok(!deckOf({ decks: [empty] }, 'talk'));
  });
});

describe('deckView', () => {
  it('reads all in the language chosen', () => {
    const deck = deckWith({}, { intro: { da: 'Om', en: 'About' }, notice: { da: 'Husk', en: 'Mind' } });
    const { title, intro, notice, cards } = viewOf(deck, {}, 'en');
    assert.deepEqual([title.text, intro?.text, notice?.text], ['Talk', 'About', 'Mind']);
    assert.equal(cards[0]!.text.text, 'Hello');
  });

  it('says where each card is', () => {
    const positions = (language: Language) =>
      viewOf(deckWith({}), {}, language).cards.map(({ position }) => position);
    assert.deepEqual(positions('da'), ['1 af 2', '2 af 2']);
    assert.deepEqual(positions('en'), ['1 of 2', '2 of 2']);
  });

  it('marks words in another language', () => {
    assert.deepEqual(firstOf({ text: { en: 'Hello' } }).text, { text: 'Hello', lang: 'en' });
    assert.equal(firstOf({ text: 'Hej' }).text.lang, undefined);
  });

  it('names theme and audience, as far as they are known', () => {
    assert.deepEqual(
      firstOf({ theme: 'Tryghed', audience: '16 til 18 år' }).labels.map(({ text }) => text),
      ['Tryghed', '16 til 18 år'],
    );
    assert.deepEqual(firstOf({}).labels, []);
  });

  it('has a second side only where there is something on it', () => {
    assert.deepEqual(firstOf({}).sides, []);
    assert.deepEqual(firstOf({ prompts: [] }).sides, []);
  });

  it('puts the second side in a fixed order, the note for the professional last', () => {
    const { sides, more } = firstOf({
      note: 'n',
      prompts: ['p1', { en: 'p2' }],
      followUp: 'f',
      achieves: 'a',
      when: 'w',
    });
    assert.deepEqual(
      sides.map(({ name, texts }) => [name, texts.map(({ text }) => text).join()]),
      [
        ['when', 'w'],
        ['achieves', 'a'],
        ['followUp', 'f'],
        ['prompts', 'p1,p2'],
        ['note', 'n'],
      ],
    );
    assert.equal(sides[4]!.label, 'Til dig som fagperson');
    assert.equal(sides[3]!.texts[1]!.lang, 'en');
    assert.equal(more, 'Vis mere');
  });

  it('calls the button by what it shows, when that is the follow-up alone', () => {
    assert.equal(firstOf({ followUp: 'f' }).more, 'Vis opfølgning');
    assert.equal(firstOf({ followUp: 'f' }, 'en').more, 'Show follow-up');
    assert.equal(firstOf({ followUp: 'f', note: 'n' }).more, 'Vis mere');
  });

  it('shows pictures from the web and from beside the page, and no others', () => {
    const src = (address: string) => firstOf({ image: { src: address, alt: '' } }).image?.src;
    for (const address of [
      'https://a.example/b.png',
      'http://a.example/b.png',
      'b.png',
      '/b.png',
      '../b.png',
      '//a.example/b',
    ])
      assert.equal(src(address), address);
    for (const address of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:image/svg+xml,x',
      'file:///b.png',
      ' blob:x',
    ])
      assert.equal(src(address), undefined, address);
  });

  it('reads the words for a picture, empty ones as well', () => {
    assert.deepEqual(firstOf({ image: { src: 'b.png', alt: { da: 'En dør' } } }).image!.alt, {
      text: 'En dør',
      lang: undefined,
    });
    assert.deepEqual(firstOf({ image: { src: 'b.png', alt: '' } }).image!.alt, { text: '' });
  });
});

describe('source', () => {
  const file = { title: { da: 'Håndbog', en: 'Handbook' }, publisher: 'Styrelsen', date: '2009-03' };

  it('puts a section into the publication around it', () => {
    const deck = deckWith({ source: { section: 'Gæld' } }, { source: { section: 'Samtalen' } });
    const { source, cards } = viewOf(deck, { source: file });
    assert.equal(
      `${source!.title!.text}, ${source!.details}`,
      'Håndbog, Styrelsen, afsnittet »Samtalen«, marts 2009',
    );
    assert.equal(cards[0]!.source!.details, 'Styrelsen, afsnittet »Gæld«, marts 2009');
    assert.equal(cards[1]!.source, undefined);
  });

  it('lets a publication of its own stand alone', () => {
    const deck = deckWith({ source: { title: 'En bog', date: '2020' } });
    const source = viewOf(deck, { source: file }).cards[0]!.source!;
    assert.equal(`${source.title!.text}, ${source.details}`, 'En bog, 2020');
  });

  it('reads without a title, and is left out when it says nothing', () => {
    assert.equal(viewOf(deckWith({}, { source: { publisher: 'Jane' } })).source!.details, 'Jane');
    assert.equal(viewOf(deckWith({}, { source: {} })).source, undefined);
    assert.equal(viewOf(deckWith({})).source, undefined);
  });

  it('does not ascribe a deck that a site adds to the source of ours', () => {
    const { source } = viewOf(deckWith({}), { source: file, extends: 'bundled' });
    assert.equal(source, undefined);
  });

  it('writes years, months and days, and keeps what it cannot read', () => {
    const date = (text: string) => viewOf(deckWith({}, { source: { date: text } }), {}, 'en').source!.details;
    assert.equal(date('2009'), '2009');
    assert.equal(date('2009-03'), 'March 2009');
    assert.equal(date('2009-03-07'), '7 March 2009');
    assert.equal(date('2009-13'), '2009-13');
  });

  it('is a link only to the web', () => {
    const href = (url: string) => viewOf(deckWith({}, { source: { title: 'A', url } })).source!.href;
    assert.equal(href('https://a.example/'), 'https://a.example/');
    assert.equal(href('javascript:alert(1)'), undefined);
  });
});
