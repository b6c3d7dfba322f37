/** Getting cards ready for one talk: which, in what order, in what words. Pure; kept in memory and nowhere else. */
import type { Language } from '../../../shared/language.js';
import type { ReadText, Text } from '../../../shared/text.js';
import type { Card, Conversations, Deck } from '../../data.js';
import { deckView, type CardView, type DeckView } from '../../model/deck.js';

/** A caseworker's choices for one talk. */
export interface Talk {
  /** Ids of the chosen cards; none means all. */
  ids: readonly string[];
  /** Ids in the order of the talk, as far as it is another than the deck's; empty until a card is moved. */
  order: readonly string[];
  /** Shows the easy-read twin of a text where a card has one. */
  easy: boolean;
  /** Language tag of the words that stand beside the reader's own, for a talk with an interpreter; '' for none. */
  second: string;
}

/** Nothing chosen: the deck as it is. */
export const wholeDeck: Talk = { ids: [], order: [], easy: false, second: '' };

/**
 * Takes a card into the talk, or out of it.
 * @param ids Ids of the chosen cards.
 * @param id The card.
 * @param on Whether it is to be in.
 * @returns The ids anew; each once.
 */
export const withCard = (ids: readonly string[], id: string, on: boolean): string[] => [
  ...ids.filter((other) => other !== id),
  ...(on ? [id] : []),
];

/**
 * All cards in the order of the talk.
 * @param deck The deck.
 * @param order Ids; one that the deck does not have is ignored.
 * @returns The cards that are named, and after them the others in the deck's order.
 */
export function inOrder(deck: Deck, order: readonly string[]): Card[] {
  const named = order.flatMap((id) => deck.cards.find((card) => card.id === id) ?? []);
  return [...named, ...deck.cards.filter((card) => !named.includes(card))];
}

/**
 * Moves a card within an order.
 * @param ids The order.
 * @param id The card.
 * @param by -1 for earlier, 1 for later; at the ends, and for a card that is not there, nothing moves.
 * @returns The order anew; the one that was given where nothing moved.
 */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/**
 * The deck that is on show during the talk.
 * @param deck The whole deck.
 * @param talk What was chosen; a card that the deck no longer has is left out.
 * @returns The deck with the chosen cards, in their order and words.
 */
export function deckForTalk(deck: Deck, { ids, order, easy }: Talk): Deck {
  const all = inOrder(deck, order);
  const chosen = all.filter(({ id }) => ids.includes(id));
  const cards = (chosen.length ? chosen : all).map((card) =>
    easy && card.textEasy ? { ...card, text: card.textEasy } : card,
  );
  return { ...deck, cards: cards as Deck['cards'] };
}

/**
 * Whether a text is written in several languages.
 * @param text A text as the data has it.
 * @returns True for a map from language tags to texts.
 */
export const isMap = (text: unknown): text is Record<string, string> => !!text && typeof text === 'object';

/** A text in one language; undefined where nobody has written it in that. */
const inSecond = (text: Text | undefined, second: string): ReadText | undefined =>
  isMap(text) && text[second] ? { text: text[second], lang: second } : undefined;

/**
 * Everything on a card that the other person is to read or hear, in a second language.
 * @param card The card.
 * @param talk The second language, and whether easy words come first.
 * @returns The texts that are written in it.
 */
export function secondTexts(
  card: Card,
  { easy, second }: Pick<Talk, 'easy' | 'second'>,
): { text?: ReadText; followUp?: ReadText } {
  if (!second) return {};
  const text = (easy && inSecond(card.textEasy, second)) || inSecond(card.text, second);
  const followUp = inSecond(card.followUp, second);
  return { ...(text && { text }), ...(followUp && { followUp }) };
}

/**
 * Works out the view of a deck during a talk.
 * @param deck The whole deck.
 * @param data The data set it stands in.
 * @param talk What was chosen.
 * @param language Language of the reader's own words.
 * @returns The view of the chosen cards, with their second language.
 */
export function talkView(deck: Deck, data: Conversations, talk: Talk, language: Language): DeckView {
  const view = deckView(deckForTalk(deck, talk), data, language);
  if (!talk.second) return view;
  const withSecond = (shown: CardView): CardView => {
    const { text, followUp } = secondTexts(
      deck.cards.find(({ id }) => id === shown.id)!,
      talk,
    );
    const sides = shown.sides.map((side) =>
      side.name === 'followUp' && followUp ? { ...side, texts: [...side.texts, followUp] } : side,
    );
    return { ...shown, second: text, sides };
  };
  return { ...view, cards: view.cards.map(withSecond) };
}
