import { loadBundled, loadSchema } from '../bundled/parts.js';
import type { ConversationsTypes } from '../generated/types.js';
import { recordKeys } from '../kinds.js';
import type { DataSource } from '../shared/data-controller.js';

/** A conversations file. */
export type Conversations = ConversationsTypes.Conversations;
/** Cards that belong together. */
export type Deck = ConversationsTypes.Deck;
/** One card. */
export type Card = ConversationsTypes.Card;
/** Source of a card's text. */
export type Source = ConversationsTypes.Source;

/** Id of the bundled deck that is shown where the page names none. */
export const defaultDeck = 'conversation-starters';

/** Source of decks: the library's own, one or all, or the site's. */
export const conversationsSource: DataSource = {
  key: recordKeys.conversations,
  load: (id) => loadBundled('conversations', id),
  schema: () => loadSchema('conversations'),
};
