/** The choices for one talk: view functions. */
import { languageName } from '../../../shared/language-name.js';
import type { Language } from '../../../shared/language.js';
import { readText, type ReadText } from '../../../shared/text.js';
import type { Deck } from '../../data.js';
import { inOrder, isMap, type Talk } from './talk.js';

/** A card that can be chosen and moved. */
export interface CardChoice {
  id: string;
  /** Its front, by which it is chosen. */
  name: ReadText;
  chosen: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** A second language that can be chosen. */
export interface LanguageChoice {
  /** Language tag. */
  tag: string;
  /** Its name in the reader's language. */
  name: string;
  chosen: boolean;
}

/** All choices. */
export interface ChoicesView {
  /** The cards in the order of the talk. */
  cards: CardChoice[];
  /** Whether easy words are chosen; undefined where no card has any. */
  easy: boolean | undefined;
  /** Languages that the front of any card is written in beside the reader's; may be empty. */
  languages: LanguageChoice[];
}

/**
 * Languages that the front of any card is written in, beside the reader's own.
 * @param deck The deck.
 * @param language The reader's language.
 * @returns Language tags, sorted.
 */
export const otherLanguages = (deck: Deck, language: string): string[] =>
  [...new Set(deck.cards.flatMap(({ text }) => (isMap(text) ? Object.keys(text) : [])))]
    .filter((tag) => tag !== language)
    .sort();

/**
 * Works out the choices of a deck.
 * @param deck The whole deck.
 * @param talk What has been chosen.
 * @param language The reader's language.
 * @returns The choices.
 */
export function choicesView(deck: Deck, { ids, order, easy, second }: Talk, language: Language): ChoicesView {
  return {
    cards: inOrder(deck, order).map(({ id, text }, place, { length }) => ({
      id,
      name: readText(text, language) ?? { text: id },
      chosen: ids.includes(id),
      isFirst: place === 0,
      isLast: place === length - 1,
    })),
    easy: deck.cards.some(({ textEasy }) => textEasy) ? easy : undefined,
    languages: otherLanguages(deck, language).map((tag) => ({
      tag,
      name: languageName(language, tag),
      chosen: tag === second,
    })),
  };
}
