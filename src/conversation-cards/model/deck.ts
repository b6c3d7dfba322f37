import type { Language } from '../../shared/language.js';
import { sourceView, type SourceView } from '../../shared/frame/source.js';
import { readText, type ReadText } from '../../shared/text.js';
import { defaultDeck, type Card, type Conversations, type Deck, type Source } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** One field of a card's second side. */
export interface SideView {
  /** The field's name in the data, such as `followUp`. */
  name: string;
  label: string;
  texts: ReadText[];
}

/** A card to be drawn. */
export interface CardView {
  id: string;
  /** Place in the deck in words, such as "3 af 24". */
  position: string;
  /** Theme and audience, as far as they are known. */
  labels: ReadText[];
  text: ReadText;
  /** The front's text in a second language, where the reader asked for one. */
  second?: ReadText | undefined;
  image: { src: string; alt: ReadText } | undefined;
  /** Fields of the second side; empty where the card has one side. */
  sides: SideView[];
  /** Words on the button that shows the second side. */
  more: string;
  source: SourceView | undefined;
}

/** A deck to be drawn. */
export interface DeckView {
  title: ReadText;
  intro: ReadText | undefined;
  notice: ReadText | undefined;
  cards: CardView[];
  source: SourceView | undefined;
}

/**
 * Finds a deck.
 * @param data The decks.
 * @param id The deck's id; the default deck where there is none.
 * @returns The deck; undefined where there is no such deck, or it has no cards.
 */
export const deckOf = (data: Conversations, id: string | null | undefined): Deck | undefined =>
  data.decks.find((deck) => deck.id === (id || defaultDeck) && deck.cards.length);

/**
 * Works out the view of a deck.
 * @param deck The deck, or the part of it that was chosen for one talk.
 * @param data The data set it stands in: its source counts where the deck has none.
 * @param language Language of the words around the cards, and of the texts as far as they are written in it.
 * @returns The view; its cards are in the deck's order.
 */
export function deckView(deck: Deck, data: Conversations, language: Language): DeckView {
  const words = wordsIn(strings, language);
  const read = (text: Card['when']): ReadText | undefined => readText(text, language);
  const readAll = (texts: Card['prompts'] | Card['when'][]): ReadText[] =>
    texts!.flatMap((text) => read(text) ?? []);
  // A site that adds a deck to ours has not taken it from our source.
  const source = deck.source || !data.extends ? within(data.source, deck.source) : {};
  return {
    title: read(deck.title)!,
    intro: read(deck.intro),
    notice: read(deck.notice),
    source: sourceView(source, language, words.section),
    cards: deck.cards.map((card, index) => {
      const { image } = card;
      const sides = secondSide
        .map((name) => ({ name, label: words[name], texts: readAll([card[name]].flat()) }))
        .filter(({ texts }) => texts.length);
      return {
        id: card.id,
        position: words.position(index + 1, deck.cards.length),
        labels: readAll([card.theme, card.audience]),
        text: read(card.text)!,
        image:
          image && isAddress(image.src)
            ? { src: image.src, alt: read(image.alt) ?? { text: '' } }
            : undefined,
        sides,
        more: sides.every(({ name }) => name === 'followUp') ? words.moreFollowUp : words.more,
        source: card.source && sourceView(within(source, card.source), language, words.section),
      };
    }),
  };
}

const secondSide = ['when', 'achieves', 'followUp', 'prompts', 'note'] as const;

/** A source without a title is a place inside the one around it. */
const within = (outer: Source | undefined, inner: Source | undefined): Source =>
  inner?.title ? inner : { ...outer, ...inner };

/** Whether an address leads to the web or beside the page; `data:` and every other scheme is left out. */
const isAddress = (src: string): boolean => /^(https?:|[^:]*$)/i.test(src);
