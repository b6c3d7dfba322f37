/** Getting cards ready for one talk: which, in what order, in what words. Pure; kept in memory and nowhere else. */
import { readText, type ReadText, type Text } from '../../../shared/text.js';
import type { Card, Deck } from '../../data.js';

/** What a caseworker has chosen for one talk. */
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

/** Takes a card into the talk, or out of it. */
export const withCard = (ids: readonly string[], id: string, on: boolean): string[] => [
  ...ids.filter((other) => other !== id),
  ...(on ? [id] : []),
];

/** All cards in the order of the talk. One that the order does not name keeps its place after those it names. */
export function inOrder(deck: Deck, order: readonly string[]): Card[] {
  const named = order.flatMap((id) => deck.cards.find((card) => card.id === id) ?? []);
  return [...named, ...deck.cards.filter((card) => !named.includes(card))];
}

/**
 * Moves a card within an order.
 * @param by -1 for earlier, 1 for later; at the ends, and for a card that is not there, nothing moves.
 */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/** The deck that is on show during the talk. A card that the deck no longer has is left out. */
export function deckForTalk(deck: Deck, { ids, order, easy }: Talk): Deck {
  const all = inOrder(deck, order);
  const chosen = all.filter(({ id }) => ids.includes(id));
  const cards = (chosen.length ? chosen : all).map((card) =>
    easy && card.textEasy ? { ...card, text: card.textEasy } : card,
  );
  return { ...deck, cards: cards as Deck['cards'] };
}

const isMap = (text: unknown): text is Record<string, string> => !!text && typeof text === 'object';

/** Languages that the front of any card is written in, beside the reader's own; sorted. */
export const otherLanguages = (deck: Deck, language: string): string[] =>
  [...new Set(deck.cards.flatMap(({ text }) => (isMap(text) ? Object.keys(text) : [])))]
    .filter((tag) => tag !== language)
    .sort();

/** The same words in the other language; undefined where nobody has written them in it. */
const inSecond = (text: Text | undefined, second: string): ReadText | undefined =>
  isMap(text) && text[second] ? { text: text[second], lang: second } : undefined;

/** Everything on a card that the other person is to read or hear, in a second language. */
export function secondTexts(
  card: Card,
  { easy, second }: Pick<Talk, 'easy' | 'second'>,
): { text?: ReadText; followUp?: ReadText } {
  if (!second) return {};
  const text = (easy && inSecond(card.textEasy, second)) || inSecond(card.text, second);
  const followUp = inSecond(card.followUp, second);
  return { ...(text && { text }), ...(followUp && { followUp }) };
}

/** The front of a card in a few words, to choose it by. */
export const nameOf = (card: Card, language: string): ReadText =>
  readText(card.text, language as 'da') ?? { text: card.id };
