import { inLanguages } from '../../shared/words.js';

const da = {
  what: 'Krydser',
  blank: 'Tom liste',
  filled: 'Med mine krydser',
  more: 'Plads til at skrive',
  lines: 'Linjer under hvert punkt',
  // A tick needs no word.
  answer: { yes: '', no: 'nej', 'not-relevant': 'ikke relevant' },
  print: 'Udskriv nu',
  date: 'Dato',
  place: 'Sted',
  printed: (date: string) => `Udskrevet ${date}.`,
};

const en: typeof da = {
  what: 'Ticks',
  blank: 'Blank list',
  filled: 'With my ticks',
  more: 'Room to write',
  lines: 'Lines below each item',
  answer: { yes: '', no: 'no', 'not-relevant': 'not relevant' },
  print: 'Print now',
  date: 'Date',
  place: 'Place',
  printed: (date) => `Printed on ${date}.`,
};

/** The words about printing a checklist, in every language at once: they are fetched by those who print. */
export const printStrings = inLanguages('checklistPrint', { da, en });
