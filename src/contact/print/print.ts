/** Printing a contact. Fetched when a reader asks for it. */
import type { Language } from '../../shared/language.js';
import { printOffer, type OneOf, type PrintOffer } from '../../shared/print/offer.js';
import type { ContactView } from '../model/contact.js';
import { printStrings } from './strings.js';
import { contactSheet } from './template.js';
import { wordsIn } from '../../shared/words.js';

/** The content to print, at the moment of the press. */
export interface Printable {
  views: readonly ContactView[];
  language: Language;
  now: Date;
  /** Heading of a list, and what stands above all: the way to help in danger. */
  title?: unknown;
  lead?: unknown;
}

/**
 * The choices before contacts are printed.
 * @param printable What there is to print now.
 * @returns What the panel offers.
 */
export function offer({ views: drawn, language, now, title, lead }: Printable): PrintOffer {
  // In a directory with groups a contact may stand in several; on paper once is enough.
  const views = [...new Map(drawn.map((view) => [view.id, view])).values()];
  const words = wordsIn(printStrings, language);
  const options = <Value extends 'wallet' | 'a5' | 'a4' | 'all' | 'discreet'>(
    ...values: Value[]
  ): OneOf<Value>['options'] =>
    values.map((value, index) => ({ value, label: words[value], checked: !index }));
  const isList = title !== undefined;
  return printOffer({
    questions: {
      size: {
        legend: words.form,
        options: isList ? options('a4', 'a5', 'wallet') : options('wallet', 'a5', 'a4'),
      },
      what: { legend: words.what, options: options('all', 'discreet') },
      contacts: isList
        ? {
            legend: words.contacts,
            several: true,
            options: views.map(({ id, name }) => ({ value: id, label: name, checked: true })),
          }
        : undefined,
    },
    advice: words.advice,
    print: words.print,
    lang: language,
    sheet({ size, what, contacts }) {
      const chosen = isList ? views.filter(({ id }) => contacts.includes(id)) : views;
      const form = { size, discreet: what === 'discreet', language, now };
      return chosen.length ? contactSheet(chosen, form, { title, lead }) : undefined;
    },
  });
}
