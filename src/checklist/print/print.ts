/** Printing a checklist. Fetched when a reader asks for it. */
import type { Language } from '../../shared/language.js';
import { printOffer, type PrintOffer } from '../../shared/print/offer.js';
import type { ChecklistView } from '../model/checklist.js';
import { printStrings } from './strings.js';
import { checklistSheet } from './template.js';
import { wordsIn } from '../../shared/words.js';

/** The content to print, at the moment of the press. */
export interface PrintableChecklist {
  view: ChecklistView;
  language: Language;
  now: Date;
}

/**
 * Makes the choices before a checklist is printed.
 * @param printable What there is to print.
 * @returns Whether to print the ticks, and lines to write on.
 */
export function offer({ view, language, now }: PrintableChecklist): PrintOffer {
  const words = wordsIn(printStrings, language);
  const isAnswered = view.answered.length > 0;
  return printOffer({
    questions: {
      what: {
        legend: words.what,
        options: [
          { value: 'blank', label: words.blank, checked: !isAnswered },
          { value: 'filled', label: words.filled, checked: isAnswered },
        ],
      },
      more: {
        legend: words.more,
        several: true,
        options: [{ value: 'lines', label: words.lines, checked: true }],
      },
    },
    print: words.print,
    lang: language,
    sheet: ({ what, more }) =>
      checklistSheet(view, { filled: what === 'filled', lines: more.length > 0, language, now }),
  });
}
