import type { Language } from '../../shared/language.js';
import { sourceView, type SourceView } from '../../shared/source.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Card, Conversations, Deck, Source } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** One thing on the second side: what it is, and its texts. */
export interface SideView {
  /** The field of the card it comes from. */
  name: string;
  label: string;
  texts: ReadText[];
}

/** A card to be drawn. */
export interface CardView {
  id: string;
  /** Where it is in the deck: "3 af 24". */
  position: string;
  /** Theme and audience, as far as they are known. */
  labels: ReadText[];
  text: ReadText;
  /** The same in a second language, where the reader asked for it. */
  second?: ReadText | undefined;
  image: { src: string; alt: ReadText } | undefined;
  /** The second side; empty where the card has one side. */
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

/** The deck with an id, the default one without; undefined where there is none, or none with cards in it. */
export const deckOf = (data: Conversations, id: string | null | undefined): Deck | undefined =>
  data.decks.find((deck) => deck.id === (id || 'conversation-starters') && deck.cards.length);

/** What is drawn of a deck. */
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

/** Whether a picture is on the web or beside the page: nothing else has a colon, or is `https:`. */
const isAddress = (src: string): boolean => /^(https?:|[^:]*$)/i.test(src);
