/** The texts that leave the page by the panel with further choices. */
import type { Language } from '../../shared/language.js';
import { wordsIn } from '../../shared/words.js';
import { isTakeable } from '../model/channels.js';
import type { ContactView } from '../model/contact.js';
import { moreStrings } from './strings.js';

/**
 * A contact as a message to oneself or another.
 * @param view The contact.
 * @returns The name and what is current, a line each; empty where nothing is.
 */
export function sharedText(view: ContactView): string {
  const lines = view.channels
    .filter(isTakeable)
    .map(({ display, purpose }) => display + (purpose ? ` (${purpose.text})` : ''));
  return lines.length ? [view.name, ...lines].join('\n') : '';
}

/**
 * Writes the message to whoever keeps the data: which contact, what is shown of it and how sure that is.
 * @param view The contact.
 * @param language Language of the words.
 * @returns Lines of text.
 */
export function mistakeText(view: ContactView, language: Language): string[] {
  const words = wordsIn(moreStrings, language);
  return [
    `${words.about}: ${view.name} (${view.id})`,
    ...view.channels.map(({ display, freshness }) =>
      [display, freshness.sentence].filter(Boolean).join(': '),
    ),
    words.wrong,
  ];
}
