import { statusTemplate } from '../shared/frame/announcer-controller.js';
import { headingLevel } from '../shared/heading.js';
import type { Prerendering } from '../shared/prerendering.js';
import { printButton } from '../shared/print-button.js';
import { conversationsSource, type Conversations } from './data.js';
import { deckOf, deckView } from './model/deck.js';
import { deckTemplate } from './template.js';

/** Draws a deck ahead. */
export const prerendering: Prerendering<Conversations> = {
  source: conversationsSource,
  draw({ data, attributes, language }) {
    const deck = deckOf(data, attributes.deck);
    if (!deck) return undefined;
    const view = deckView(deck, data, language);
    return deckTemplate(view, {
      language,
      mark: undefined,
      level: headingLevel(attributes['heading-level']),
      state: { all: attributes.view === 'all', index: 0, open: false, large: false, choosing: false },
      actions: {},
      print: printButton(language, view.title.text),
      status: statusTemplate(),
    });
  },
};
