import { inLanguages } from '../shared/words.js';

const da = {
  noFigure: 'intet tal',
  reservations: 'Forbehold',
  hint: 'Sortér med knapperne i tabellens overskrifter.',
  sorted: {
    ascending: (column: string) => `Sorteret efter ${column}, stigende`,
    descending: (column: string) => `Sorteret efter ${column}, faldende`,
    none: () => 'Kildens egen rækkefølge',
  },
  show: 'Vis',
  table: 'Tabel',
  bars: 'Søjler',
  excel: 'Hent CSV',
  plain: 'CSV til maskiner',
  category: 'Kategori',
  amount: 'Antal',
  share: 'Andel',
  total: 'I alt',
  of: (part: string, whole: string) => `${part} af ${whole}`,
  few: 'færre end 5',
  preliminary: 'Foreløbigt tal',
  qualifiers: { exact: 'Præcis', 'at-least': 'Mindst', about: 'Omkring', 'more-than': 'Mere end' },
  allQualified: { exact: undefined, 'at-least': 'Tallene er mindstetal.', about: 'Tallene er skøn.' },
  period: (period: string) => `Periode: ${period}.`,
  range: (from: string, to: string) => `${from} til ${to}`,
  source: 'Kilde: ',
  statisticsDenmark: 'Danmarks Statistik',
  statBank: 'statistikbanken.dk',
  ownCalculation: (publisher: string) => `Egne beregninger baseret på tal fra ${publisher}`,
  asOf: (day: string) => `Opgjort ${day}`,
  nextUpdate: (day: string, passed: boolean) =>
    passed ? `Skulle have været opdateret ${day}` : `Opdateres næste gang ${day}`,
  newer: 'Der er nyere tal',
  notComparable: 'Tallene kan ikke sammenlignes. De er ikke gjort op på samme måde.',
};
export type Strings = typeof da;

const en: Strings = {
  noFigure: 'no figure',
  reservations: 'Limitations',
  hint: 'Sort with the buttons in the column headings.',
  sorted: {
    ascending: (column) => `Sorted by ${column}, ascending`,
    descending: (column) => `Sorted by ${column}, descending`,
    none: () => 'In the order of the source',
  },
  show: 'Show',
  table: 'Table',
  bars: 'Bars',
  excel: 'Download CSV',
  plain: 'Plain CSV',
  category: 'Category',
  amount: 'Number',
  share: 'Share',
  total: 'Total',
  of: (part, whole) => `${part} of ${whole}`,
  few: 'fewer than 5',
  preliminary: 'Preliminary figure',
  qualifiers: { exact: 'Exactly', 'at-least': 'At least', about: 'About', 'more-than': 'More than' },
  allQualified: {
    exact: undefined,
    'at-least': 'The figures are minimums.',
    about: 'The figures are estimates.',
  },
  period: (period) => `Period: ${period}.`,
  range: (from, to) => `${from} to ${to}`,
  source: 'Source: ',
  statisticsDenmark: 'Statistics Denmark',
  statBank: 'statbank.dk',
  ownCalculation: (publisher) => `Own calculations based on figures from ${publisher}`,
  asOf: (day) => `As of ${day}`,
  nextUpdate: (day, passed) => (passed ? `An update was due on ${day}` : `Next update on ${day}`),
  newer: 'There are newer figures',
  notComparable: 'These figures cannot be compared. They were not worked out in the same way.',
};

/** The table's words. A missing translation does not compile. */
export const strings = inLanguages('table', { da, en });

/** Columns of a CSV file for people. */
export const csvColumns = inLanguages('tableCsv', {
  da: ['Kategori', 'Værdi', 'Til', 'Ud af', 'Andel', 'Enhed', 'Periode', 'Præcision', 'Kilde'],
  en: ['Category', 'Value', 'To', 'Out of', 'Share', 'Unit', 'Period', 'Precision', 'Source'],
});
