/** Printing a contact. Fetched when a reader asks for it. */
import type { Language } from '../../shared/language.js';
import { togglePanel, type Question } from '../../shared/print/panel.js';
import type { ContactView } from '../model/contact.js';
import { printStrings } from './strings.js';
import { contactSheet, type ContactForm } from './template.js';
import { wordsIn } from '../../shared/words.js';

/** What there is to print, at the moment it is asked for. */
export interface Printable {
  views: readonly ContactView[];
  language: Language;
  now: Date;
  /** Heading of a list, and what stands above all: the way to help in danger. */
  title?: unknown;
  lead?: unknown;
}

/** Opens the choices below a button, or closes them. */
export function open(button: HTMLElement, printable: () => Printable): void {
  togglePanel(button, () => {
    const { views: drawn, language, now, title, lead } = printable();
    // In a directory with groups a contact may stand in several; on paper once is enough.
    const views = drawn.filter(({ id }) => !id.endsWith('--'));
    const words = wordsIn(printStrings, language);
    const options = (names: ('wallet' | 'a5' | 'a4' | 'all' | 'discreet')[]): Question['options'] =>
      names.map((value, index) => ({ value, label: words[value], checked: !index }));
    const list = title !== undefined;
    const questions: Question[] = [
      {
        name: 'size',
        legend: words.form,
        options: options(list ? ['a4', 'a5', 'wallet'] : ['wallet', 'a5', 'a4']),
      },
      { name: 'what', legend: words.what, options: options(['all', 'discreet']) },
    ];
    if (list)
      questions.push({
        name: 'contacts',
        legend: words.contacts,
        several: true,
        options: views.map(({ id, name }) => ({ value: id, label: name, checked: true })),
      });
    return {
      questions,
      advice: words.advice,
      print: words.print,
      lang: language,
      sheet: ({ size, what, contacts }) => {
        const chosen = list ? views.filter(({ id }) => contacts?.includes(id)) : views;
        return chosen.length
          ? contactSheet(
              chosen,
              { size: size![0] as ContactForm['size'], discreet: what![0] === 'discreet', language, now },
              { title, lead },
            )
          : undefined;
      },
    };
  });
}
