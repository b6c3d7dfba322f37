/** Printing cards. Fetched when a reader asks for it. */
import type { Language } from '../../shared/language.js';
import { printOffer, type PrintOffer } from '../../shared/print/offer.js';
import type { SourceView } from '../../shared/frame/source.js';
import type { CardView } from '../model/deck.js';
import { printStrings } from './strings.js';
import { cardSheet } from './template.js';
import { wordsIn } from '../../shared/words.js';

/** The content to print, at the moment of the press. */
export interface PrintableCards {
  /** The deck, or those chosen for one talk. */
  cards: readonly CardView[];
  /** The card on show; undefined where all are. */
  shown: CardView | undefined;
  source: SourceView | undefined;
  language: Language;
  now: Date;
}

/**
 * The choices before cards are printed.
 * @param printable What there is to print now.
 * @returns Questions, and what makes the sheets from the answers.
 */
export function offer({ cards, shown, source, language, now }: PrintableCards): PrintOffer {
  const words = wordsIn(printStrings, language);
  const hasNotes = cards.some(({ sides }) => sides.some(({ name }) => name === 'note'));
  return printOffer({
    questions: {
      which: shown
        ? {
            legend: words.which,
            options: [
              { value: 'all', label: words.all, checked: true },
              { value: 'shown', label: words.shown },
            ],
          }
        : undefined,
      size: {
        legend: words.size,
        options: [
          { value: '2', label: '2' },
          { value: '4', label: '4', checked: true },
          { value: '8', label: '8' },
        ],
      },
      sides: {
        legend: words.sides,
        options: [
          { value: 'fronts', label: words.fronts, checked: true },
          { value: 'both', label: words.both },
        ],
      },
      notes: hasNotes
        ? { legend: words.more, several: true, options: [{ value: 'notes', label: words.notes }] }
        : undefined,
    },
    advice: words.advice,
    print: words.print,
    lang: language,
    sheet: ({ which, size, sides, notes }) =>
      cardSheet(which === 'shown' && shown ? [shown] : cards, {
        perSheet: perSheet[size],
        backs: sides === 'both',
        notes: !!notes?.length,
        language,
        now,
        source,
      }),
  });
}

/** How many cards a sheet holds, by what was chosen. */
const perSheet = { 2: 2, 4: 4, 8: 8 } as const;
