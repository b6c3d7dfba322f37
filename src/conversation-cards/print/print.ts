/** Printing cards. Fetched when a reader asks for it. */
import type { Language } from '../../shared/language.js';
import { togglePanel, type Question } from '../../shared/print/panel.js';
import type { SourceView } from '../../shared/source.js';
import type { CardView } from '../model/deck.js';
import type { PerSheet } from './model/layout.js';
import { printStrings } from './strings.js';
import { cardSheet } from './template.js';
import { wordsIn } from '../../shared/words.js';

/** What there is to print, at the moment it is asked for. */
export interface PrintableCards {
  /** The deck, or those chosen for one talk. */
  cards: readonly CardView[];
  /** The one on the screen, where only one is. */
  shown: CardView | undefined;
  source: SourceView | undefined;
  language: Language;
  now: Date;
}

/** Opens the choices below a button, or closes them. */
export function open(button: HTMLElement, printable: () => PrintableCards): void {
  togglePanel(button, () => {
    const { cards, shown, source, language, now } = printable();
    const words = wordsIn(printStrings, language);
    const questions: Question[] = [
      {
        name: 'size',
        legend: words.size,
        options: ['2', '4', '8'].map((value) => ({ value, label: value, checked: value === '4' })),
      },
      {
        name: 'sides',
        legend: words.sides,
        options: [
          { value: 'fronts', label: words.fronts, checked: true },
          { value: 'both', label: words.both },
        ],
      },
    ];
    if (shown)
      questions.unshift({
        name: 'which',
        legend: words.which,
        options: [
          { value: 'all', label: words.all, checked: true },
          { value: 'shown', label: words.shown },
        ],
      });
    if (cards.some(({ sides }) => sides.some(({ name }) => name === 'note')))
      questions.push({
        name: 'notes',
        legend: words.more,
        several: true,
        options: [{ value: 'notes', label: words.notes }],
      });
    return {
      questions,
      advice: words.advice,
      print: words.print,
      lang: language,
      sheet: ({ which, size, sides, notes }) =>
        cardSheet(which?.[0] === 'shown' && shown ? [shown] : cards, {
          perSheet: Number(size![0]) as PerSheet,
          backs: sides![0] === 'both',
          notes: !!notes?.length,
          language,
          now,
          source,
        }),
    };
  });
}
