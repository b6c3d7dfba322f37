/** The words of the panel, and the texts that leave the page by it. Pure. */
import type { Language } from '../../shared/language.js';
import type { ContactView } from '../model/contact.js';
import { wordsIn } from '../../shared/words.js';
import { moreStrings } from './strings.js';

/** A contact as a message to oneself or another: what is current, and '' where nothing is. */
export function sharedText(view: ContactView): string {
  const lines = view.channels
    .filter(({ href }) => href && href !== 'tel:112')
    .map(({ display, purpose }) => display + (purpose ? ` (${purpose.text})` : ''));
  return lines.length ? [view.name, ...lines].join('\n') : '';
}

/** What to send to whoever keeps the data: which contact, what is shown of it and how sure that is. */
export function mistakeText(view: ContactView, language: Language): string[] {
  const words = wordsIn(moreStrings, language);
  return [
    `${words.about}: ${view.name} (${view.id.replace(/(--)+$/, '')})`,
    ...view.channels.map(({ display, freshness }) =>
      [display, freshness.sentence].filter(Boolean).join(': '),
    ),
    words.wrong,
  ];
}
